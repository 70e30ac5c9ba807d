// Made by scripts/make-letters from the files in Templates: change those, not this one.

enum LetterTexts {
    static let all: [String: String] = [
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

I am writing to tell you that there will be a {{review.name}}. It was decided on {{decision.date}}. I would have wished to tell you in person, and you may ask for a meeting if you would like one.

The review asks what can be learnt from what happened in {{person.name}}’s life, so that others may be safer. It does not look for someone to blame, and it takes the place of neither a trial nor an inquest. It is led by someone who does not work for any of the services that will be looked at.

You knew {{person.name}} as no service did. If you would like to take part, you can help to say what the review should ask, tell us about {{person.name}}, meet the people who hold the review, and read the report before it is finished. You choose how much, and how. You can say no, and you can change your mind later.

{{#family.advocate}}
{{family.advocate}} can help you with all of this, and works for you and not for us.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, free of charge, who helps you with all of this and works for you and not for us: {{advocacy.service}}. There is no hurry to choose one.
{{/family.advocate}}

{{contact.name}} will be in touch with you by {{next-contact.date}}. If there are days on which you would rather not hear from us, please tell us, and we will keep to it.

With my sympathy,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
        "family-update-delay": #"""
---
title: Letter to the family when the review will take longer
document: family-update
to: family
---

{{letter.date}}

Dear {{recipient.salutation}},

I am writing about the review into the death of {{person.name}}. It will take longer than I told you, and you should hear this from me first.

We aimed to finish by {{target.previous}}. We now aim to finish by {{target.revised}}. The reason is this:

{{delay.reason}}

I know that waiting is hard, and I am sorry that there is more of it. The review has not stopped mattering to us. If the date changes again, I will tell you and say why.

{{#family.advocate}}
I have told {{family.advocate}} as well. You can talk it over together, or with me, or both.
{{/family.advocate}}
{{^family.advocate}}
You can have an advocate of your own, free of charge, who works for you and not for us: {{advocacy.service}}. It is never too late to ask for one.
{{/family.advocate}}

You will hear from me again by {{next-contact.date}}, even if there is little to report. Until then you can reach me at any time.

With kind regards,

{{contact.name}}
{{contact.details}}

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

Please choose an author who had no part in the case and does not manage anyone who had. The review says who the author is and how independent, what sources were used, what happened and when, how this compares with the terms of reference, what was done well, what has been learnt and what should change. A senior officer of {{agency.name}} signs it.

Staff whose work is spoken of should be told, supported, and shown what will be said of their work before it is finished. Where criminal proceedings are under way, please ask me before anyone who may be a witness is interviewed.

If you find something that puts people at risk now, act on it at once and tell me. It need not wait for the review.

Please send the review to me by **{{request.due}}**. If this cannot be done, let me know as soon as you see it, so that we can agree another day.

Yours sincerely,

{{chair.name}}
{{chair.contact}}

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
- {{request.kind}}, asked for on {{request.date}}, due {{request.due}}{{#request.reference}} (reference {{request.reference}}){{/request.reference}}
{{/requests}}

The {{panel.label}} cannot give a fair account of the part that {{agency.name}} played without it. If it is on its way, thank you. If something stands in the way, please tell me what it is and by when we can expect an answer.

Yours sincerely,

{{sender.name}}
{{sender.role}}
{{sender.contact}}

"""#,
    ]
}
