// Made by scripts/make-letters from the files in Templates: change those, not this one.

enum LetterTexts {
    static let all: [String: String] = [
        "action-chaser": #"""
---
title: Reminder to an agency of actions that are due
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Actions of {{agency.name}}

These actions from the {{review.name}} with the reference above are due, and we do not know how far they have come:

{{*actions}}
- {{action.text}}, due {{action.due}}; last reported: {{action.state}}
{{/actions}}

Please tell us for each by **{{reply.due}}**: what has been done, what shows it, and what difference it made. “Done” is accepted with evidence. If a date has to move, say why, to when, and who agreed.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "action-plan-format": #"""
---
title: Format for the action plan
document: action-plan
to: csp
---

# Action plan

Reference: {{review.reference}}

This is a live document. What has changed since it was agreed is shown with its date.

{{*recommendations}}
## Recommendation {{recommendation.reference}}

{{recommendation.text}}

Scope: {{recommendation.level}}
Rests on paragraph {{recommendation.paragraph}} of the report

{{*columns}}
- {{column.label}}:
{{/columns}}

{{/recommendations}}

"""#,
        "advocacy-referral": #"""
---
title: Referral to an advocacy service
document: advocacy-referral
to: specialist-advocate
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A family that may wish for an advocate

We hold a {{review.name}}. A member of the family has agreed that I give you their name and how they wish to be reached; both are in the confidential sheet that is sent apart from this letter, with days on which they would rather not be contacted.

Please make sure that they know that an advocate works for them and not for us, and that they can choose, take their time and change their mind.

Please tell me when you have been in touch, and who the advocate will be. I will send you, with the family’s agreement, whatever I send to them.

You can reach me, the {{chair.label}}, at {{chair.contact}}. The family hears from me next by {{next-contact.date}}.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "agency-sign-off": #"""
---
title: Form for an agency to sign off its actions
document: agency-sign-off
to: csp
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Sign-off by {{agency.name}}

We have read the final draft. It represents the part of {{agency.name}} fairly, or our disagreement is recorded in it.

We accept these recommendations and answer for them:

{{*recommendations}}
- {{recommendation.reference}}: {{recommendation.text}}
{{/recommendations}}

Senior officer, role and date:

"""#,
        "chair-appointment": #"""
---
title: Letter appointing the chair
to: independent-chair
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Your appointment as {{chair.label}}

On behalf of {{partnership.name}} I appoint you {{chair.label}} of the {{review.name}} with the reference above, from {{appointment.from}}.

The fee is: {{appointment.fee}}

The {{overview-report.label}} is to be done by {{target.revised}}. If that cannot be kept, tell us early, with the reason and the date you propose; dates are moved by agreement and every earlier one is kept on record.

Before the first meeting of the {{panel.label}} we need from you:

- the signed contract and confidentiality agreement;
- your statement of independence, with every earlier link to the agencies and when it ended.

You answer to the {{partnership.label}} for the work, and to nobody for what you find. If anyone tries to influence the findings, tell me at once.

{{contact.name}} supports you from day to day: {{contact.details}}.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "chronology-request": #"""
---
title: Request to an agency for its chronology
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# The chronology of {{agency.name}}

For the {{review.name}} with the reference above please send a full chronology of your contact from {{scope.from}} to {{scope.until}}. It will be put together with those of the other agencies.

Please use the sheet that is enclosed, or a spreadsheet with the same columns. Give dates as exactly as your records do, and the place in the records for each entry. Copy what the records say before you sum it up; where you explain, say that it is your own word.

Please send it by **{{request.due}}**, by secure means.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "closure-family": #"""
---
title: Letter to the family when the review is closed
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

I am writing to tell you that the review into the death of {{person.name}} is closed.

This is what the services agreed to do, and where each of these ended:

{{*actions}}
- {{action.text}} ({{action.lead}}): {{action.state}}
{{/actions}}

{{#publication.until}}
The report stays on our website until {{publication.until}}, and you can have a copy from us after that.

{{/publication.until}}
Thank you for what you gave to this work. We will not write again unless you would like us to. If you have a question, now or in years to come, you can ask:

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "confidentiality-agreement": #"""
---
title: Confidentiality agreement
document: confidentiality-agreement
to: panel-member, expert-member, imr-author
---

# Confidentiality agreement

Reference: {{review.reference}}
Partnership: {{partnership.name}}
Name: {{member.name}}
Role: {{member.role}}
Agency: {{agency.name}}

This agreement is for one person and one review. Papers are given once it is signed.

I will

1. use what I learn in this review for this review only;
2. keep papers secure, open them where nobody else can see them, and send them by the agreed way only;
3. speak of the case to nobody outside the {{panel.label}}, except to those in my agency who must know, and tell them the same duty is theirs;
4. not copy or forward papers, and not keep notes in other systems;
5. not speak to the family, the press or on social media about the review unless the {{chair.label}} has asked me to;
6. say so at once if I knew anyone concerned, had any part in the case, or manage anyone who had;
7. say so at once if something was lost or seen by someone who should not have seen it;
8. give back or destroy all papers when I leave or the review ends, and confirm it.

I understand that what is written in this review may have to be disclosed in criminal or other proceedings. Nothing here stops me from acting when someone is at risk, or from raising a concern in the public interest.

Signed and dated:

"""#,
        "covering-letter": #"""
---
title: Covering letter to the Home Office
document: covering-letter
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Submission of a {{review.name}}

The {{partnership.label}} signed off the {{overview-report.label}} on {{sign-off.date}}. We submit it for the {{quality-assurance.label}}. This is submission number {{submission.number}}.

Sent with this letter:

{{*enclosures}}
- {{enclosure.name}}
{{/enclosures}}

{{#delay.reason}}
The review took longer than was intended because: {{delay.reason}}

{{/delay.reason}}
The family, friends and others who knew the person: {{family.involvement}}

Please send your letter to {{contact.name}}, {{contact.details}}.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "dac-copy": #"""
---
title: Copy of the report to the Domestic Abuse Commissioner
document: dac-copy-proof
to: dac
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Copy of the report of a {{review.name}}

The {{partnership.label}} set up a {{review.name}}, and its report was completed on {{report.completed}}. {{review.statute}} asks that a copy goes to the Domestic Abuse Commissioner as soon as reasonably practicable after that. It is enclosed:

{{*enclosures}}
- {{enclosure.name}}
{{/enclosures}}

{{#publication.date}}
It is to be published on {{publication.date}}. Until then it is confidential.
{{/publication.date}}
{{^publication.date}}
It has not been published. Until it is, it is confidential.
{{/publication.date}}

Please confirm that it has arrived, so that we can record it.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-agencies-no-review": #"""
---
title: Letter telling agencies that there will be no review
document: decision-letter-agencies
to: agencies
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# There will be no {{review.name}}

On {{decision.date}} the {{decision-maker.label}} decided not to hold a {{review.name}}. The Home Office looks at every decision of this kind, and a review can still be directed. Please keep your records secured until we tell you that they can be released.

{{#decision.other-route}}
What can be learnt will be looked for in another way: {{decision.other-route}}

{{/decision.other-route}}
If your own return showed something that should change, please do not wait for anyone to ask for it.

Thank you for your help.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-agencies": #"""
---
title: Letter telling agencies of the review
document: decision-letter-agencies
to: agencies
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# There will be a {{review.name}}

On {{decision.date}} the {{decision-maker.label}} decided to hold a {{review.name}} under {{review.statute}}. Thank you for what you have told us so far.

Please see to the following now:

- Keep all records of the people on the confidential sheet secured until we tell you otherwise.
- Name a senior officer who will sit on the {{panel.label}}, who had no part in the case and does not manage anyone who had.
- Name one person to whom we can send all requests.
- Make sure that staff who knew those concerned are told, and supported.

{{#chair.name}}
The {{chair.label}} is {{chair.name}}.

{{/chair.name}}
Please do not speak to the family about the review except as agreed with us. Answer no questions from the press; send them to us.

Please send the names by **{{request.due}}**.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-briefing": #"""
---
title: Briefing for the decision
document: decision-briefing
to: csp-chair
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Briefing for the decision

For: the {{decision-maker.label}}
Notified on {{notification.date}} by {{notification.by}}
Month of the death: {{death.month}}
Decision due: {{decision.due}}
Statute: {{review.statute}}

## What is asked

Whether to hold a {{review.name}}, to take another route, or to ask for more information first.

## What is known

Consulted: {{decision.consulted}}

{{#requests}}
Asked for and not yet here:

{{*requests}}
- {{agency.name}}: {{request.kind}}, due {{request.due}}
{{/requests}}

{{/requests}}
## The test, part by part

State for each part whether it is met, not met or not known, and why.

## Advice

{{advice.outcome}}

{{advice.reasons}}

{{#decision.dissent}}
Dissent: {{decision.dissent}}

{{/decision.dissent}}
{{#decision.other-route}}
Other route: {{decision.other-route}}

{{/decision.other-route}}
## Whatever is decided

- The Home Office is told in writing.
- The family is told, in the way they prefer, before anyone hears of it elsewhere.
- What can be learnt now is acted on now.

"""#,
        "decision-coroner": #"""
---
title: Letter to the coroner on the decision
to: coroner
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A {{review.name}}: what was decided

I write about a death in {{death.month}}; the name is in the confidential sheet that is sent apart from this letter. On {{decision.date}} it was decided:

{{decision.outcome}}

A {{review.name}} asks what can be learnt. It does not ask who died, or when, where and how; that is for you, and nothing in it is meant to stand in the way of the inquest.

{{#chair.name}}
The {{chair.label}} is {{chair.name}} ({{chair.contact}}), who will be glad to agree with your officer how the two go together: dates, documents, and contact with the family.

{{/chair.name}}
Please tell us when a hearing is listed, so that we can keep our dates clear of it for the family’s sake.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-csp-chair": #"""
---
title: Letter to the person who decides, with the advice of the meeting
document: decision-letter-csp-chair
to: csp-chair
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Advice on a {{review.name}}, for your decision by {{decision.due}}

The meeting on {{meeting.date}} looked at the death that was notified on {{notification.date}}. Its advice is:

{{advice.outcome}}

The reasons are:

{{advice.reasons}}

Consulted were {{decision.consulted}}.

{{#decision.dissent}}
Not all agreed: {{decision.dissent}}

{{/decision.dissent}}
The decision is yours. Please sign and date the record, and give your own reasons where they differ. The Home Office, the family and the agencies are told on the day you decide or as soon as can be, the family first.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-family-no-review": #"""
---
title: Letter to the family: there will be no review
document: decision-letter-family
to: family
---

{{partnership.name}}

{{letter.date}}

Dear {{recipient.salutation}},

I am very sorry for the death of {{person.name}}.

I am writing to tell you that it was decided on {{decision.date}} not to hold a {{review.name}}. This does not mean that {{person.name}}’s life or death does not matter, or that nothing can be learnt. I owe you the reasons:

{{decision.reasons}}

{{#decision.other-route}}
What can be learnt will be looked for in another way:

{{decision.other-route}}

We will tell you what comes of it.

{{/decision.other-route}}
Every decision of this kind is looked at again by the Home Office, and the Home Secretary can direct that there is a review after all. You may say what you think of the decision. If you write to us or tell us, we will send on what you say.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

{{contact.name}} will be in touch with you by {{next-contact.date}}, and will tell you what the Home Office says. You can reach {{contact.name}} before that: {{contact.details}}.

With my sympathy,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-family-review": #"""
---
title: Letter to the family: there will be a review
document: decision-letter-family
to: family
---

{{partnership.name}}

{{letter.date}}

Dear {{recipient.salutation}},

I am very sorry for the death of {{person.name}}.

I am writing to tell you that there will be a {{review.name}}. It was decided on {{decision.date}}. If you would like to talk about it with me in person, please say so, and we will meet where it suits you.

The review asks what can be learnt from {{person.name}}’s life and death, so that others may be safer. It does not look for someone to blame, and it takes the place of neither a trial nor an inquest. It will be led by someone who is independent of the services that are looked at.

You knew {{person.name}} as no service did. If you would like to take part, you can help to say what the review should ask, tell us about {{person.name}}, meet the people who hold the review, and read the report before it is finished. You choose how much, and how. You can say no, and you can change your mind later.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

{{contact.name}} will be in touch with you by {{next-contact.date}}. You can reach {{contact.name}} before that: {{contact.details}}. If there are days on which you would rather not hear from us, please tell us, and we will keep to it.

With my sympathy,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-home-office-no-review": #"""
---
title: Letter to the Home Office: there will be no review
document: decision-letter-home-office
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Decision not to hold a {{review.name}}

I write to tell you that on {{decision.date}} I decided that no {{review.name}} will be held. We were notified of the death on {{notification.date}}; it was in {{death.month}}.

The reasons, for each part of the test in {{review.statute}}, are:

{{decision.reasons}}

I consulted {{decision.consulted}}.

{{#decision.dissent}}
Not all agreed: {{decision.dissent}}

{{/decision.dissent}}
{{#decision.other-route}}
What can be learnt from this death will be looked for in another way: {{decision.other-route}}

{{/decision.other-route}}
The record of the decision is enclosed. The family may say what they think of the decision, and what they say will be sent on to you. Please let me have your view. If more information would help, I will find it.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "decision-home-office-review": #"""
---
title: Letter to the Home Office: there will be a review
document: decision-letter-home-office
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Decision to hold a {{review.name}}

I write to tell you that on {{decision.date}} I decided that a {{review.name}} will be held under {{review.statute}}. We were notified of the death on {{notification.date}}; it was in {{death.month}}.

The reasons are:

{{decision.reasons}}

I consulted {{decision.consulted}}.

{{#decision.dissent}}
Not all agreed: {{decision.dissent}}

{{/decision.dissent}}
{{#chair.name}}
The {{chair.label}} will be {{chair.name}}.
{{/chair.name}}
{{^chair.name}}
We will tell you who the {{chair.label}} is as soon as one has been appointed.
{{/chair.name}}

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "delay-home-office": #"""
---
title: Letter to the Home Office on a delay
document: delay-letter-home-office
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A {{review.name}} that takes longer

The {{overview-report.label}} of this review was to be done by {{target.previous}}. It will now be done by {{target.revised}}. This was agreed by {{target.agreed-by}}.

The reason is:

{{delay.reason}}

What can be learnt at once does not wait for the report. If the new date cannot be kept either, I will write again.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "draft-to-agency": #"""
---
title: Draft to an agency, to see that it is fairly represented
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# What the draft says of {{agency.name}}

A draft of the {{overview-report.label}} of the {{review.name}} with the reference above is ready for you to read: {{draft.place}}

Please tell me by **{{draft.comments-by}}**

- whether what is said of {{agency.name}} is right, with the place in your records where it is not;
- whether the recommendations for you are ones that you accept, with the name of a senior officer who answers for each;
- whether staff whose work is spoken of have been shown what is said.

Where we do not agree, your view will stand in the report beside ours. The draft is confidential; please do not copy it.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "executive-group-invitation": #"""
---
title: Invitation to the meeting that advises on the decision
document: executive-group-invitation
to: consideration-panel
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# {{meeting.name}} on {{meeting.date}}

You are asked to a meeting that will advise the {{decision-maker.label}} whether to hold a {{review.name}}.

- Date: {{meeting.date}}
- Time: {{meeting.time}}
- Place: {{meeting.place}}

A decision is due by {{decision.due}}. Please come yourself, or send someone who can speak for your agency. If you or anyone you work with had a part in the case, tell me before the meeting.

The papers come apart from this letter, by secure means. They are confidential.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "executive-summary-format": #"""
---
title: Format for the summary
document: executive-summary
to: report-author
---

# Format of the {{executive-summary.label}}

*Reference {{review.reference}}. It stands alone, and uses the pseudonyms of the report.*

## The review process

## Contributors

## The {{panel.label}}

## Chair and author

## Terms of reference

## Short chronology

## Key issues

## Conclusions

## Lessons

## Recommendations

"""#,
        "expression-of-interest": #"""
---
title: Call for a chair
document: expression-of-interest
to: independent-chair
---

# Call for the {{chair.label}} of a {{review.name}}

{{partnership.name}} looks for a {{chair.label}} for a {{review.name}} under {{review.statute}}.

Reference: {{review.reference}}
Closing date: {{interest.due}}
Work begins: {{appointment.from}}
Fee: {{appointment.fee}}

The person appointed leads the {{panel.label}}, agrees the terms of reference, speaks with the family and those who support them, and writes or answers for the {{overview-report.label}}.

Please send us:

1. Your experience of such reviews, of domestic abuse, and of working with bereaved families.
2. Training, and when it was last refreshed.
3. Every link that you have or had with an agency in our area, with the date it ended. A link is no bar by itself; not telling us is.
4. When you could begin, how many other reviews you hold, and who steps in if you cannot go on.
5. Whether you write the report yourself.
6. Your fee, and what it covers.
7. Two people who can speak of your work, one of them from a family or its advocate if they agree.

No detail of the death is given before a confidentiality agreement has been signed.

Send it to: {{sender.contact}}

"""#,
        "family-update-chair": #"""
---
title: Update to the family: who leads the review
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

I said that I would tell you who leads the review into the death of {{person.name}}. It is {{chair.name}}, who is independent of the services that are looked at, and will write to you soon.

If there is anything that {{chair.name}} should know before writing, such as days to keep free or the way you like to be spoken to, please tell me, and I will pass it on.

You will hear from one of us by {{next-contact.date}}.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-decision": #"""
---
title: Update to the family after the decision
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

You have had a letter to say that there will be a {{review.name}} into the death of {{person.name}}. I am writing to say what comes next.

{{#chair.name}}
{{chair.name}} will lead the review, and will write to you. You can reach {{chair.name}} here: {{chair.contact}}
{{/chair.name}}
{{^chair.name}}
We are looking for someone independent to lead the review. I will tell you who it is as soon as we know.
{{/chair.name}}

After that the services that knew {{person.name}} will be asked what they knew and did. You will be asked, before that work begins, what you think the review should look at. We aim to finish by {{target.revised}}. Reviews often take longer, and if this one does I will tell you why.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

You will hear from me again by {{next-contact.date}}, even if there is little to report.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-delay": #"""
---
title: Update to the family: the review will take longer
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

I am writing about the review into the death of {{person.name}}. It will take longer than I told you, and you should hear this from me first.

We aimed to finish by {{target.previous}}. We now aim to finish by {{target.revised}}. The reason is this:

{{delay.reason}}

I know that waiting is hard, and I am sorry that there is more of it. If the date changes again, I will tell you and say why.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

You will hear from me again by {{next-contact.date}}, even if there is little to report. Until then you can reach me whenever you wish.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-draft": #"""
---
title: Update to the family: the draft can be read
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

The report of the review into the death of {{person.name}} is now a draft, and you can read it before it is finished.

You can read it here: {{draft.place}}

Take the time you need. You may read it alone, or with your advocate, a friend or me beside you, all at once or in parts. Some of it will be painful. If you would like to know beforehand what it says and where, so that you can leave parts out, I will tell you.

Please tell me what is wrong, what is missing, and where {{person.name}} does not come through. What you say will be taken seriously. Where we cannot agree, the report will say what you think and that we did not agree; it will not be left out. You may also write something about {{person.name}} to stand at the beginning, in your own words.

It would help to have your thoughts by {{draft.comments-by}}. If that is too soon, tell me.

The draft is confidential until it is published. Please do not copy it or share it further.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

You will hear from me again by {{next-contact.date}}.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-final": #"""
---
title: Update to the family: the final report
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

With this letter comes the final report of the review into the death of {{person.name}}. It is yours to keep.

It will be published on {{publication.date}}. A separate sheet shows what has changed since the draft, so that you need not search for it.

Thank you for whatever you were able to bring to it.

The services have agreed what they will do:

{{*actions}}
- {{action.text}} ({{action.lead}}, by {{action.due}})
{{/actions}}

We will go on asking them until it is done, and I will write to tell you how far they have come, by {{next-contact.date}}. If you would rather not have that letter, tell me.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-one-year": #"""
---
title: Update to the family: one year on
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

When the review into the death of {{person.name}} ended, I said that I would tell you what has come of it. This letter may not be welcome. If it is not, please put it aside, and tell me if you would like no more.

This is what was agreed, and how far it has come:

{{*actions}}
- {{action.text}} ({{action.lead}}): {{action.state}}
{{/actions}}

Where something is not done, we will go on asking. If you would like to hear more, to meet those who do this work, or to help with it, you would be very welcome. If you would rather leave it here, that is right too.

{{#publication.until}}
The report stays on our website until {{publication.until}}. If you would like that to be otherwise, please tell me.

{{/publication.until}}
You can reach me whenever you wish.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-publication": #"""
---
title: Update to the family: the day of publication
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

The report of the review into the death of {{person.name}} is to be published on {{publication.date}}. It will be here: {{publication.place}}

I would like to be sure that this is not a day that makes it harder for you, such as a birthday or an anniversary. If it is, please tell me, and we will look for another.

You will have your own copy before anyone else. {{person.name}} and all of you have other names in it. Even so, people who knew {{person.name}} may recognise the story, and newspapers may write about it. You do not have to answer them. If you would like to say something, or would like us to say something for you, we can prepare it together; your advocate can help as well.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

I will be in touch by {{next-contact.date}}, and on the day itself if you would like that.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-submitted": #"""
---
title: Update to the family: the report has gone to the Home Office
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

The report of the review into the death of {{person.name}} was sent to the Home Office on {{submission.date}}. It is read there by the {{quality-assurance.label}}, who may ask for changes. They do not say how long this takes, and I cannot promise a date.

I will tell you what they say when their letter comes, and whether anything in the report changes because of it. Nothing will be published before you know of it.

You will hear from me again by {{next-contact.date}}.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "family-update-terms": #"""
---
title: Update to the family: what the review will ask
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

The review into the death of {{person.name}} is about to settle what it will ask. I would like you to see it before it is settled.

These are the questions so far:

{{*key-lines}}
- {{key-line.text}}
{{/key-lines}}

We mean to look at the time from {{scope.from}} to {{scope.until}}. Is anything missing? Is anything there that you would put differently? You can tell me in any way you like. It would help to hear by {{reply.due}}, and if you need longer, say so.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

You will hear from me again by {{next-contact.date}}.

With kind regards,

{{contact.name}}
{{contact.details}}

"""#,
        "final-copy-home-office": #"""
---
title: Letter to the Home Office with the final copy
document: final-pack
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Final copy of a {{review.name}}

Your letter of {{quality-assurance.letter-date}} says: {{quality-assurance.outcome}}. The changes have been made. The final copy is enclosed:

{{*enclosures}}
- {{enclosure.name}}
{{/enclosures}}

{{#publication.date}}
It is to be published on {{publication.date}}: {{publication.place}}
{{/publication.date}}
{{^publication.date}}
We will tell you the day of publication when it is fixed, and where the report can be found.
{{/publication.date}}

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "first-family-letter": #"""
---
title: First letter from the chair to family and friends
document: first-family-letter
to: family, friends
---

{{letter.date}}

Dear {{recipient.salutation}},

My name is {{chair.name}}. I am so sorry for the death of {{person.name}}.

I have been asked to lead a {{review.name}}. I am independent of the services that are looked at. My task is to find out what can be learnt, so that others may be safer. It is not to find out who is to blame.

I would be grateful to hear from you about {{person.name}}: the person you knew, what you saw, what you wish had been different, and what you would like the review to ask. You can do this in whatever way is right for you: we can meet, where and with whom you like; we can speak on the telephone; you can write, or send something that speaks for {{person.name}} better than words. You can also let your advocate speak for you.

You do not have to take part. If you would rather wait, or only be told how it goes, that is all right. If there is a criminal case or an inquest, some things may have to wait for it; I will explain what and why.

In the report {{person.name}} will have another name, so that the family is protected. You may choose it, if you wish.

{{#family.advocate}}
{{family.advocate}} can help you with all of this. Your advocate works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one, and it is never too late.
{{/family.advocate}}

A leaflet with more about such reviews is enclosed. Children in the family can have someone of their own, trained to support children, if they would like to take part.

I will be in touch by {{next-contact.date}}. If you would like to speak sooner, or would rather not hear from me on certain days, please tell me.

With my sympathy,

{{chair.name}}
{{chair.contact}}

"""#,
        "imr-checklist": #"""
---
title: Checklist for an agency’s own review
document: imr-checklist
to: imr-author
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Checklist: the {{agency-review.label}} of {{agency.name}}

- [ ] The author’s independence is stated.
- [ ] All records were found, and what is missing is named.
- [ ] The person who died comes through as a person.
- [ ] What children said and lived through is there.
- [ ] Every key line of enquiry is answered, or it says why not.
- [ ] It says why things were done or not done, and not only what.
- [ ] Practice is measured by the policy and knowledge of the time.
- [ ] Staff were spoken to, supported, and shown what is said of them.
- [ ] Each protected characteristic is considered.
- [ ] Good practice is named apart from what should change.
- [ ] Each recommendation follows from a finding, and has an owner, a date and an outcome.
- [ ] No real name, address or date of birth stands in it.
- [ ] A senior officer has signed it.

"""#,
        "imr-request": #"""
---
title: Request to an agency for its own review of its part
document: imr-request
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Request for the {{agency-review.label}} of {{agency.name}}

The {{partnership.label}} decided on {{decision.date}} to hold a {{review.name}}. I am its {{chair.label}}. The {{panel.label}} asks {{agency.name}} to review its own part in what happened, so that all of us can learn from it. Its purpose is learning. It is not an inquiry into who is to blame.

Please look at the time from {{scope.from}} to {{scope.until}}, and at anything earlier or later that helps to understand it. The people whose records are meant are named in the confidential sheet that is sent apart from this letter.

Please answer these key lines of enquiry:

{{*key-lines}}
- {{key-line.text}}
{{/key-lines}}

Please choose an author who had no part in the case and does not manage anyone who had. A template and a checklist are enclosed. A senior officer of {{agency.name}} signs the finished review.

Staff whose work is spoken of should be told, supported, and shown what will be said of their work before it is finished. Where criminal proceedings are under way, please ask me before anyone who may be a witness is interviewed.

If you find something that puts people at risk now, act on it at once and tell me. It need not wait for the review.

Please send the review to me by **{{request.due}}**. If this cannot be done, let me know as soon as you see it, so that we can agree another day.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "imr-template": #"""
---
title: Terms of reference and template for an agency’s own review
document: imr-template
to: imr-author
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Template: the {{agency-review.label}} of {{agency.name}}

Period: {{scope.from}} to {{scope.until}}
Due: {{request.due}}

Use the pseudonyms that you were given, and months in place of exact dates where the day does not matter.

## 1. The author

Name, role, experience; that you had no part in the case and manage nobody who had.

## 2. Sources

Records read, people spoken to, policies of the time. What could not be had, and why.

## 3. Chronology

On the sheet that is enclosed: each contact, with its place in the records.

## 4. The person

What your agency knew of them as a person; what they said and wished; what children and family said.

## 5. Analysis

Take each key line of enquiry in turn. Say what happened, what should have happened by the policy of the time, and why it was as it was.

{{*key-lines}}
- {{key-line.text}}
{{/key-lines}}

## 6. Equality

Each protected characteristic: whether it mattered, and how.

## 7. What was done well

## 8. What has been learnt

## 9. What should change

Each recommendation: what, by whom, by when, and how you will know that it worked. What has been done already.

## 10. Signed

The author, and a senior officer of the agency, with dates.

"""#,
        "independence-statement": #"""
---
title: Statement of the chair’s independence
document: independence-statement
to: csp
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Statement of independence

{{chair.name}}, {{chair.label}}

1. My career, with dates:
2. My experience of such reviews and of domestic abuse:
3. My training, and when it was last refreshed:
4. My links, now or earlier, with the agencies of this review:

{{*links}}
- {{link.agency}}, ended {{link.ended}}
{{/links}}

5. Why these do not stand in the way of an independent review:

I had no part in the case. I will tell the {{partnership.label}} at once if anything in this statement changes.

Signed and dated:

"""#,
        "information-return": #"""
---
title: Form for what an agency knew
document: information-return
to: process-manager
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Information return

Agency: {{agency.name}}
Due: {{request.due}}

The period asked about: {{scope.from}} to {{scope.until}}

Please answer for each person on the confidential sheet.

1. Was the person known to you? From when until when? If not, say so and send the form back.
2. What for, and how often were they seen?
3. What did you know of abuse, of threats, of injuries, of fear, or of self-harm?
4. Was there any assessment of risk? With what result, and who was told?
5. Were children known to you, and what was done for them?
6. What was offered, taken up or refused, and why?
7. Did you refer to or hear from other agencies? Which?
8. Is there anything about age, disability, gender reassignment, marriage or civil partnership, pregnancy or maternity, race, religion or belief, sex or sexual orientation that made it harder to be heard or helped?
9. Is anything you know now a reason to act before any review?
10. Are other reviews, complaints or proceedings under way in your agency?

Filled in by, role and date:

Agreed by a senior officer, role and date:

"""#,
        "interview-invitation": #"""
---
title: Letter asking someone who knew the person to speak to the review
to: friends, employers
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A {{review.name}}

I am sorry for the death of someone you knew. I lead a {{review.name}}, which asks what can be learnt so that others may be safer. It is not about blame.

It would help to hear from you. You knew a side that services did not see. We can meet, speak on the telephone or write, as you prefer, and you may bring someone. You can say no, and you need not say why.

What you tell me is used for the review. You will not be named in the report. If you tell me of a danger to someone, I may have to pass it on, and would tell you so.

A leaflet is enclosed. If I do not hear from you by {{reply.due}} I will not write again, and you can still get in touch later.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "notification": #"""
---
title: Form to notify a death
document: notification
to: csp
---

# Notification of a death ({{review.short-name}})

To: {{partnership.name}}

Please fill in what you know and leave the rest. “Not known” is an answer. Send this form by secure means only; names belong on the confidential sheet and not in the subject of a message.

- Who notifies: {{notification.by}}
- Date of this notification: {{notification.date}}
- Month and year of the death: {{death.month}}

Please say in your own words:

1. Where the person who died lived, and since when. If this is not known: where they were last known to spend their time.
2. Why you think the death should be looked at: what is known of violence, abuse or neglect, and of who may have caused it. A death by suicide is notified in the same way.
3. Whether anyone has been charged, and what criminal or other proceedings are under way or likely.
4. Who the family are, who is in touch with them, and whether they know of this notification.
5. Children: who they are with now, and who supports them.
6. Which agencies are known to have been in contact with those concerned.
7. Whether anyone is at risk now, and what is being done about it.

Confidential sheet attached: names, dates of birth and addresses of the person who died, of anyone thought to be responsible, and of children.

"""#,
        "overview-report-format": #"""
---
title: Format for the report
document: overview-report
to: report-author
---

# Format of the {{overview-report.label}}

*On the title page: the reference {{review.reference}}, the pseudonym, the month and year of the death ({{death.month}}), {{chair.name}} ({{chair.label}}), {{author.name}} ({{author.label}}), the date ({{report.completed}}).*

## Preface

Condolence, and the family’s tribute in their own words.

## Introduction

## Timescales

When the review began and ended. If it took longer than intended: why.

## Confidentiality

## Terms of reference

No real name, no date of birth.

## Methodology

## Involvement of family, friends, colleagues, neighbours and wider community

Who was asked, how, with what advocate; what they said; where they disagree.

## Contributors

## Panel members

## Chair and author, and their independence

Earlier links with agencies, and when each ended.

## Parallel reviews

## Equality and diversity

Each protected characteristic: considered, its impact, and why.

## Dissemination

## Background

## Chronology

## Overview

## Analysis

By key line of enquiry, through the eyes of the person and of the children.

## Conclusions

## Lessons to be learnt

Good practice apart from what should change.

## Recommendations

Each with the body that it is for, an owner, a date and an outcome.

## Appendices

Terms of reference; action plan.

"""#,
        "panel-agenda": #"""
---
title: Agenda of a meeting of the panel
document: panel-papers
to: panel
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# {{meeting.name}}

{{meeting.date}}, {{meeting.time}}, {{meeting.place}}

We begin by remembering the person who died.

1. Who is here, whom they speak for, who is missing
2. Anything that touches independence or confidentiality
3. Minutes and actions of the last meeting
4. The family: what they have asked and told us, when they next hear from us
5. Criminal and other proceedings: what waits, what goes on
6. What has come from agencies and what has not
7. Anything to act on now
8. Dates: what is due next, and from which rule
9. How we are, and who needs support
{{#agenda}}

Today also:

{{*agenda}}
- {{agenda.item}}
{{/agenda}}
{{/agenda}}

"""#,
        "panel-invitation": #"""
---
title: Invitation to a meeting of the panel
to: panel
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# {{meeting.name}} on {{meeting.date}}

You are asked to a meeting of the {{panel.label}} for the {{review.name}} with the reference above.

- Date: {{meeting.date}}
- Time: {{meeting.time}}
- Place: {{meeting.place}}

{{#members}}
Asked to the meeting:

{{*members}}
- {{member.name}}, {{member.role}}, {{agency.name}}
{{/members}}

{{/members}}
Papers come apart from this letter, by secure means, once your confidentiality agreement is here. If you cannot come, please tell me who can speak and decide for your agency; they need to sign the agreement too.

The case is hard to read about. If you would like to speak to someone before or after the meeting, tell me.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "publication-notice-agencies": #"""
---
title: Notice to agencies of the day of publication
to: agencies
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Publication on {{publication.date}}

The report of the {{review.name}} with the reference above will be published on {{publication.date}}, here: {{publication.place}}. Until then it is confidential.

The family is told before anyone else, and has its own copy.

Please see to it by then that

- staff who knew those concerned have been told, have support, and know what is said;
- senior managers have read the report and its recommendations for you;
- questions from the press are sent to {{contact.name}}, {{contact.details}}, and nobody speaks about the family.

Please do not use real names beside this report in anything that you write or say.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "publication-plan": #"""
---
title: Plan for the day of publication
document: publication-plan
to: csp
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Plan for {{publication.date}}

Where: {{publication.place}}
Until: {{publication.until}}

| When | What | Who |
|---|---|---|
| Before | The day is clear of birthdays, anniversaries and hearings | |
| Before | The family has its copy, and knows the day and the words for the press | |
| Before | Advocate, agencies, staff and commissioners told | |
| Before | Report, summary, plan and letter checked for names, dates of birth, addresses and hidden data | |
| Before | Children’s schools and carers told, if the family agrees | |
| On the day | Published, and the address tried | |
| On the day | Someone is there for the family | |
| After | The final link sent to the Home Office | |
| After | Learning sent to those who work with people | |
| After | The family asked how it was | |

Words for the press, agreed with the family:

To be asked: {{contact.name}}, {{contact.details}}

"""#,
        "qa-response": #"""
---
title: Answer to each point of the quality assurance letter
document: response-table
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# What was changed after your letter of {{quality-assurance.letter-date}}

Thank you for your letter, which says: {{quality-assurance.outcome}}

We have taken each point in turn:

{{*points}}
- **{{quality-assurance.point}}** {{quality-assurance.change}}
{{/points}}

The changed papers are enclosed:

{{*enclosures}}
- {{enclosure.name}}
{{/enclosures}}

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "recommendation-addressee": #"""
---
title: Letter to a body that a recommendation is for
to: addressee-body
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A recommendation for {{addressee.name}}

A {{review.name}} under {{review.statute}} has made a recommendation for {{addressee.name}}:

{{*recommendations}}
> {{recommendation.text}}

Reference {{recommendation.reference}}; level: {{recommendation.level}}; it rests on paragraph {{recommendation.paragraph}} of the report.

{{/recommendations}}
{{#publication.place}}
The report is here: {{publication.place}}

{{/publication.place}}
Please let me know by **{{reply.due}}**

1. that this has come to the right place, or whose it is;
2. who in {{addressee.name}} answers for it;
3. whether you accept it, in whole or in part, and if not, why;
4. what you will do, and by when.

What you answer is recorded with the recommendation, and told to the family of the person who died if they wish to know.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "recommendation-chaser": #"""
---
title: Reminder to a body that a recommendation is for
to: addressee-body
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A recommendation for {{addressee.name}}: no reply yet

On {{recommendation.sent}} we wrote to {{addressee.name}} about what a {{review.name}} recommends to it:

{{*recommendations}}
- {{recommendation.reference}}: {{recommendation.text}}
{{/recommendations}}

We have no reply. If it reached the wrong place, please tell us the right one. Please let us know by **{{reply.due}}** whether it is accepted, who answers for it, and what will be done by when.

Whether you reply or not will be recorded with the recommendation, and reported to the {{partnership.label}}.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "records-secured": #"""
---
title: Form to confirm that records are secured
document: records-sealed
to: process-manager
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Records are secured

Agency: {{agency.name}}

We confirm that the records of the people on the confidential sheet have been found and secured, so that nothing in them can be changed or destroyed.

1. Records held, on paper and electronic, and where:
2. Date on which they were secured:
3. Records that could not be found, and what is being done to find them:
4. Records held by others on our behalf:

Name, role and date:

"""#,
        "referral": #"""
---
title: Referral to another board
document: referral
to: receiving-board
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A death referred to {{receiving-board.name}}

On {{decision.date}} it was decided:

{{decision.outcome}}

The reasons are:

{{decision.reasons}}

We think that what can be learnt is best looked for by you:

{{decision.other-route}}

Please tell us by {{reply.due}} whether you take it on, and who in your board we and the family can speak to.

What agencies have told us can be sent to you by secure means once you have said that you may receive it.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "request-chaser": #"""
---
title: Reminder to an agency of what has not come
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# What we have not yet had from {{agency.name}}

For the {{review.name}} with the reference above we asked {{agency.name}} for the following and have no answer yet:

{{*requests}}
- {{request.kind}}, asked for on {{request.date}}, due {{request.due}}{{#request.reference}} (reference {{request.reference}}){{/request.reference}}{{#request.chased}}, reminded on {{request.chased}}{{/request.chased}}
{{/requests}}

The {{panel.label}} cannot give a fair account of the part that {{agency.name}} played without it. If it is on its way, thank you. If something stands in the way, please tell me what it is and by when we can expect an answer.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "request-escalation": #"""
---
title: Letter to the head of an agency on what has not come
to: agency-senior-officer
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# {{agency.name}} has not answered

For a {{review.name}} under {{review.statute}} we asked {{agency.name}} for the following. It has not come:

{{*requests}}
- {{request.kind}}, asked for on {{request.date}}, due {{request.due}}{{#request.reference}} (reference {{request.reference}}){{/request.reference}}{{#request.chased}}, reminded on {{request.chased}}{{/request.chased}}
{{/requests}}

The review cannot give a fair account without it, and others are waiting for it. Please see to it that it comes, or write to me by {{reply.due}} with the day on which it will and what stands in the way. If we hear nothing, the report will have to say that {{agency.name}} did not answer.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "scoping-agenda": #"""
---
title: Agenda of the meeting that advises on the decision
document: scoping-agenda
to: consideration-panel
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# {{meeting.name}}

{{meeting.date}}, {{meeting.time}}, {{meeting.place}}

1. Who is here, whom they speak for, and any part they had in the case
2. Confidentiality
3. The person who died
4. What agencies have told us, and what has not come
5. Anyone at risk now, and what is to be done today
6. The test: each part of it, with reasons for and against
7. Other reviews and proceedings: which leads, and what waits for what
8. Advice to the {{decision-maker.label}}, with any dissent
9. The family: who speaks to them, when, and who supports them
10. If there is to be a review: period, agencies, expertise on the panel, chair
{{#agenda}}

Also:

{{*agenda}}
- {{agenda.item}}
{{/agenda}}
{{/agenda}}

"""#,
        "scoping-letter": #"""
---
title: Letter to agencies asking for information and a short chronology
document: scoping-letter
to: agencies
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A death that may be reviewed: what we ask of {{agency.name}}

We were notified of a death on {{notification.date}}. The {{decision-maker.label}} has to decide whether to hold a {{review.name}} under {{review.statute}}. To decide well we need to know what your agency knew and did.

Please do three things.

**Secure your records now.** This holds while a review is being considered and does not wait for a decision. Please confirm it on the form.

**Tell us what contact you had.** Please fill in the information return, and say so plainly if you had none.

**Give us a short chronology** of that contact from {{scope.from}} to {{scope.until}}, with the earlier events that matter.

The people meant are named in the confidential sheet that is sent apart from this letter. Please reply by secure means by **{{request.due}}**.

If you find something that puts people at risk now, act on it at once and tell us.

Where criminal proceedings are under way, please do not interview staff who may be witnesses before we have spoken to the police. What you send us may have to be disclosed.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "secretary-of-state-copy": #"""
---
title: Copy of the report to the Secretary of State
document: secretary-of-state-copy-proof
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# Copy of the report of a {{review.name}}

The {{review.name}} with the reference above was held under {{review.statute}}. Its report was completed on {{report.completed}}, and a copy for the Secretary of State is enclosed:

{{*enclosures}}
- {{enclosure.name}}
{{/enclosures}}

Please confirm that it has arrived, so that we can record it.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "short-chronology": #"""
---
title: Form for a short chronology
document: short-chronology
to: process-manager
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Short chronology

Agency: {{agency.name}}
Due: {{request.due}}

One row for each contact that matters, from {{scope.from}} to {{scope.until}}, in the order of time. Give dates as exactly as your records do: a day, a month or a year. Say where in your records each stands. A spreadsheet with these columns will do as well.

| From | Until | What happened | Source | Place in it | Recorded by |
|---|---|---|---|---|---|
| | | | | | |
| | | | | | |
| | | | | | |

"""#,
        "summary-request": #"""
---
title: Request to an agency for a summary of its contact
to: agency-lead
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{agency.name}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# What contact {{agency.name}} had

I am the {{chair.label}} of the {{review.name}} with the reference above. From your return it seems that {{agency.name}} had some contact, but too little for a full review of your part. Please send a summary instead:

- what contact there was between {{scope.from}} and {{scope.until}}, and where it stands in your records;
- what you knew of abuse, risk, and the needs of children;
- what was done well, and what you would do differently now.

Two or three pages are enough. If you come to see that there was more contact than we thought, tell me.

Please send it by **{{request.due}}**.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

"""#,
        "terms-of-reference": #"""
---
title: Frame for the terms of reference
document: terms-of-reference
to: panel
---

Reference: {{review.reference}}
Partnership: {{partnership.name}}

# Terms of reference

No real name, date of birth or address stands in this document. It will be published.

## Purpose

To learn from the life and death of the person who died: how agencies worked, alone and together, what should change, how and by when. It is not to find who is to blame.

## Law

{{review.statute}}

## Period

{{scope.from}} to {{scope.until}}, and earlier or later where it helps to understand.

## Key lines of enquiry

{{*key-lines}}
- {{key-line.text}}
{{/key-lines}}

## The person, the family and others

How they are asked, in the way they prefer, and what they have asked the review to look at.

## Equality

Each protected characteristic: whether it mattered, and how.

## Agencies, expertise and methods

## Other reviews and proceedings

## Dates

Report to be done by: {{target.revised}}

"""#,
        "withholding-request": #"""
---
title: Letter asking the Home Office to agree that a report is not published
document: withholding-case
to: home-office-team
---

{{partnership.name}}

{{letter.date}}

{{recipient.name}}
{{recipient.address}}

Our reference: {{review.reference}}

Dear {{recipient.salutation}},

# A report that we ask not to publish, or not in full

Reports are published as a rule. For this one we ask you to agree otherwise.

What would be held back, and why nothing less would do:

{{withholding.reasons}}

Who was asked, and what the family and their advocate said:

{{withholding.consulted}}

How the learning will reach those who need it all the same:

{{withholding.learning}}

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
    ]
}
