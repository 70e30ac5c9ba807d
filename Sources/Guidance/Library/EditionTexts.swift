// Made by scripts/make-guidance from the files in Editions: change those, not this one.

enum EditionTexts {
    static let all: [GuidanceText] = [
        GuidanceText(name: "dardr-8a.1", json: #"""
{
"format": 1,
"kind": "edition",
"id": "dardr-8a",
"revision": 1,
"basedOn": "dhr-2016@1",
"title": "Domestic abuse related death reviews: section 8A, not commenced",
"jurisdictions": ["england", "wales"],
"statute": {
 "act": "Domestic Violence, Crime and Victims Act 2004",
 "section": "8A",
 "basis": [
  "S VPA19 | marked prospective",
  "S LEGGIT s.8A",
  "S VPCRIME | not among the pending commencements to 29 December 2025"
 ]
},
"replaces": "dhr-2016",
"caveats": [
 "Section 8A was not in force by the end of 2025 and nothing later was found: it holds from the day that a person sets after looking at legislation.gov.uk.",
 "No final guidance under section 8A was found. Limits of the draft of May 2024 are not guessed; other practice is carried over from the 2016 guidance and marked so."
],
"labels": {
 "reviewName": "domestic abuse related death review",
 "shortName": "DARDR",
 "pluralName": "domestic abuse related death reviews",
 "referencePrefix": "DARDR"
},
"eligibility": {
 "question": "Is this a death to review under section 8A?",
 "parts": [
  {
   "slug": "death",
   "label": "What the death resulted from",
   "limbs": [
    {
     "slug": "resulted-from-domestic-abuse",
     "label": "The death has, or appears to have, resulted from domestic abuse towards the person, in the meaning of the Domestic Abuse Act 2021",
     "basis": ["S LEGGIT s.8A", "S VPA19"]
    }
   ]
  },
  {
   "slug": "connection",
   "label": "By whom",
   "limbs": [
    {
     "slug": "personally-connected",
     "label": "They and the person who abused were personally connected",
     "note": "Being a member of the same household is no longer enough",
     "basis": ["S LEGGIT s.8A"]
    }
   ]
  },
  {
   "slug": "ages",
   "label": "Ages",
   "limbs": [
    {
     "slug": "both-aged-16",
     "label": "Both were 16 or over",
     "note": "Section 8A has no figure: the age comes from the definition in the 2021 Act",
     "basis": ["K DAACT"]
    }
   ]
  }
 ],
 "also": [
  {
   "slug": "suicide-of-concern",
   "label": "The person took their own life and the circumstances give concern, such as coercive control",
   "basis": ["S SUFF | under the 2016 guidance", "S C24 | the draft says more on suicides and unexpected deaths"]
  }
 ]
},
"limits": [
 {
  "slug": "copy-to-dac",
  "label": "Copy of the report to the Domestic Abuse Commissioner",
  "kind": "statute",
  "unit": "as-soon-as-reasonably-practicable",
  "startsAt": "report-completed",
  "stopsAt": "copy-sent-to-dac",
  "moving": {"rule": "nobody", "how": "The Act sets it; it is not a number of days"},
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 },
 {
  "slug": "copy-to-secretary-of-state",
  "label": "Copy of the report to the Secretary of State",
  "kind": "statute",
  "unit": "as-soon-as-reasonably-practicable",
  "startsAt": "report-completed",
  "stopsAt": "copy-sent-to-secretary-of-state",
  "moving": {"rule": "nobody", "how": "The Act sets it; it is not a number of days"},
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 },
 {
  "slug": "answer-dac",
  "label": "Answer a recommendation of the Domestic Abuse Commissioner",
  "kind": "statute",
  "amount": 56,
  "unit": "days",
  "startsAt": "dac-report-published",
  "stopsAt": "dac-answered",
  "moving": {"rule": "not-stated"},
  "basis": ["S CREIGH", "S DAACT s.16"]
 },
 {
  "slug": "decide",
  "label": "Decide whether to review",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "came-to-attention",
  "stopsAt": "decision-taken",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until guidance is found",
  "basis": ["I D24 | a draft of May 2024 exists; its limits were not to hand and none is guessed"]
 },
 {
  "slug": "complete-report",
  "label": "Complete the overview report",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "decided-to-review",
  "stopsAt": "report-completed",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until guidance is found",
  "basis": ["I D24 | a draft of May 2024 exists; its limits were not to hand and none is guessed"]
 },
 {
  "slug": "scoping-meeting",
  "label": "Hold the scoping meeting",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "came-to-attention",
  "stopsAt": "scoping-meeting-held",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until guidance is found",
  "basis": ["I D24 | a draft of May 2024 exists; its limits were not to hand and none is guessed"]
 }
],
"documents": [
 {
  "slug": "scoping-review",
  "label": "Scoping review: early learning recorded and acted on",
  "kind": "record",
  "expectation": "local",
  "from": ["consideration-panel"],
  "to": ["csp-chair"],
  "note": "Of a draft; whether final guidance keeps it is not known",
  "basis": ["S C24 | in the draft of May 2024", "S D24 | in the draft of May 2024"]
 },
 {
  "slug": "secretary-of-state-copy-proof",
  "label": "Proof of the copy to the Secretary of State",
  "kind": "record",
  "expectation": "usual",
  "from": ["process-manager"],
  "note": "With the date sent",
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 }
],
"tellings": [
 {
  "slug": "copy-to-dac",
  "label": "A copy of the report",
  "to": ["dac"],
  "after": "report-completed",
  "inWriting": true,
  "expectation": "must",
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 },
 {
  "slug": "copy-to-secretary-of-state",
  "label": "A copy of the report",
  "to": ["home-secretary"],
  "after": "report-completed",
  "inWriting": true,
  "expectation": "must",
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 }
],
"steps": [
 {
  "slug": "scoping-meeting",
  "number": "4",
  "label": "Scoping review",
  "stage": "scoping",
  "trigger": "Returns are in",
  "owners": ["consideration-panel"],
  "limits": ["scoping-meeting"],
  "documents": ["executive-group-invitation", "scoping-agenda", "decision-briefing", "scoping-review"],
  "basis": ["S C24 | in the draft of May 2024", "K G16"]
 },
 {
  "slug": "final-copies",
  "number": "21",
  "label": "Final copies",
  "stage": "final-copies-sent",
  "trigger": "Changes made",
  "owners": ["process-manager"],
  "limits": ["copy-to-dac", "copy-to-secretary-of-state"],
  "documents": ["final-pack", "dac-copy-proof", "secretary-of-state-copy-proof"],
  "tellings": ["copy-to-dac", "copy-to-secretary-of-state", "copy-to-home-office"],
  "basis": ["S LEGGIT s.8A(4)-(5) | both copies", "K DEV23 | the pack"]
 }
],
"practices": [
 {
  "slug": "owhr",
  "topic": "parallel-reviews",
  "label": "Offensive weapons homicide review",
  "text": "A domestic abuse related death review takes the place of one: section 26 of the 2022 Act is amended.",
  "basis": ["S LEGGIT", "S VPA19"]
 },
 {
  "slug": "fewer-reviews",
  "topic": "decision",
  "label": "Not simply wider",
  "text": "The test is wider on forms of abuse and loses the household member; the Home Office expected fewer reviews.",
  "basis": ["S LEGGIT", "S ECON"]
 },
 {
  "slug": "no-duty-in-every-case",
  "topic": "decision",
  "label": "Limits",
  "text": "The Act has no limit in days: copies go as soon as reasonably practicable.",
  "basis": ["S LEGGIT s.8A(4)-(5)"]
 }
],
"sources": [
 {
  "key": "D24",
  "title": "Draft statutory guidance, May 2024",
  "url": "https://www.gov.uk/government/consultations/updating-the-domestic-homicide-review-statutory-guidance/draft-domestic-homicide-review-statutory-guidance-accessible"
 },
 {
  "key": "ECON",
  "title": "Legislation consultation, economic note",
  "url": "https://www.gov.uk/government/consultations/domestic-homicide-review-legislation-consultation/domestic-homicide-review-legislation-amendments-public-consultation-economic-note"
 },
 {
  "key": "VPA19",
  "title": "Victims and Prisoners Act 2024, section 19",
  "url": "https://legislation.gov.uk/ukpga/2024/21/section/19"
 },
 {
  "key": "VPCRIME",
  "title": "Victims and Prisoners Act 2024, table of pending commencements, to 29 December 2025",
  "url": "https://crimeline.co.uk/legislationdisplay/?leg=%2Fid%2Fukpga%2F2024%2F21"
 }
]
}

"""#),
        GuidanceText(name: "dhr-2016.1", json: #"""
{
"format": 1,
"kind": "edition",
"id": "dhr-2016",
"revision": 1,
"title": "Domestic homicide reviews: statutory guidance of December 2016",
"jurisdictions": ["england", "wales"],
"effective": {"from": "2016-12"},
"statute": {
 "act": "Domestic Violence, Crime and Victims Act 2004",
 "section": "9",
 "inForceSince": "2011-04-13",
 "basis": ["S CPS | in force since 13 April 2011", "S DVCVA"]
},
"caveats": [
 "The full text of the 2016 guidance was not to hand: what is marked [K] is recalled from it, is a default that can be changed, and must be checked against the page.",
 "No copy of the Home Office data return was found: its fields are rebuilt from the published library.",
 "No final guidance after the draft of May 2024 was found to mid-2026: look on gov.uk before relying on this edition."
],
"labels": {
 "reviewName": "domestic homicide review",
 "shortName": "DHR",
 "pluralName": "domestic homicide reviews",
 "referencePrefix": "DHR",
 "convenor": "community safety partnership",
 "decisionMaker": "chair of the community safety partnership",
 "chair": "independent chair",
 "author": "report author",
 "panel": "review panel",
 "agencyReview": "individual management review",
 "overviewReport": "overview report",
 "executiveSummary": "executive summary",
 "qualityAssurance": "Home Office quality assurance panel"
},
"eligibility": {
 "question": "Is this a death to review under section 9?",
 "parts": [
  {
   "slug": "age",
   "label": "Age of the person who died",
   "limbs": [{"slug": "aged-16", "label": "The person who died was 16 or over", "basis": ["S DVCVA s.9(1)"]}]
  },
  {
   "slug": "cause",
   "label": "What the death resulted from",
   "limbs": [
    {
     "slug": "violence-abuse-neglect",
     "label": "The death has, or appears to have, resulted from violence, abuse or neglect",
     "basis": ["S DVCVA s.9(1)"]
    }
   ]
  },
  {
   "slug": "link",
   "label": "By whom",
   "limbs": [
    {"slug": "relative", "label": "A person to whom they were related", "basis": ["S DVCVA s.9(1)"]},
    {
     "slug": "intimate-partner",
     "label": "A person with whom they were or had been in an intimate personal relationship",
     "basis": ["S DVCVA s.9(1)"]
    },
    {"slug": "household-member", "label": "A member of the same household", "basis": ["S DVCVA s.9(1)"]}
   ]
  }
 ],
 "also": [
  {
   "slug": "suicide-of-concern",
   "label": "The person took their own life and the circumstances give concern, such as coercive control",
   "note": "A review should happen even with no charge, or after an acquittal",
   "basis": ["S SUFF"]
  }
 ]
},
"parties": [
 {
  "slug": "csp-chair",
  "label": "Chair of the community safety partnership",
  "does": "Decides whether to review; signs off; owns closure",
  "sees": "Decision papers, final drafts, progress",
  "withheld": "Raw IMRs by default",
  "basis": ["K G16", "S BARN | decision letters"]
 },
 {
  "slug": "csp-board",
  "label": "Board or review subgroup of the partnership",
  "does": "Recommends; monitors actions",
  "sees": "Dashboards, action plans",
  "withheld": "Raw material",
  "basis": ["S LEIC | a review subgroup owns the protocol", "S SHEF | panels and groups", "S BARN | panels and groups"]
 },
 {
  "slug": "process-manager",
  "label": "Review process manager",
  "does": "Runs everything between meetings; the Home Office writes to them",
  "sees": "All case files",
  "withheld": "Needs a full audit trail",
  "basis": ["S DEV17", "S DEV23", "S LEICPN"]
 },
 {
  "slug": "independent-chair",
  "label": "Independent chair",
  "does": "Scope, meetings, interviews, report",
  "sees": "All case material",
  "withheld": "An outsider with their own computers: controlled sharing",
  "basis": ["S HOGUIDE", "S ROWIND"]
 },
 {
  "slug": "report-author",
  "label": "Report author",
  "does": "Writes the report",
  "sees": "Same as the chair",
  "withheld": "May be the chair",
  "basis": ["S HOGUIDE"]
 },
 {
  "slug": "panel-member",
  "label": "Panel member",
  "does": "Agency analysis, challenge, sign-off",
  "sees": "Papers for their panel only",
  "withheld": "One case only; access ends with the date of leaving",
  "basis": ["K G16"]
 },
 {
  "slug": "expert-member",
  "label": "Expert or “by and for” member",
  "does": "Context on community, faith and identity",
  "sees": "Panel papers",
  "withheld": "Pay and time must be recorded",
  "basis": ["S STEXP"]
 },
 {
  "slug": "agency-lead",
  "label": "Agency lead",
  "does": "Secures records, names the IMR author, owns actions",
  "sees": "Own agency’s requests and actions",
  "withheld": "Not other agencies’ IMRs before the panel",
  "basis": ["K G16"]
 },
 {
  "slug": "imr-author",
  "label": "Author of an individual management review",
  "does": "Writes the IMR",
  "sees": "Own agency’s records and the request",
  "withheld": "Not the whole file",
  "basis": ["S BARN"]
 },
 {
  "slug": "family-liaison-officer",
  "label": "Family liaison officer of the police",
  "does": "First bridge to the family",
  "sees": "A slice of the contact log",
  "withheld": "No report drafts",
  "basis": ["K G16"]
 },
 {
  "slug": "specialist-advocate",
  "label": "Specialist advocate of the family",
  "does": "Supports the family",
  "sees": "The family-facing slice only",
  "withheld": "Works for the family, not for the partnership",
  "basis": ["S FAM21"]
 },
 {
  "slug": "senior-investigating-officer",
  "label": "Senior investigating officer or disclosure officer",
  "does": "Advises on what may be gathered when",
  "sees": "That material exists; the disclosure schedule",
  "withheld": "Has duties for unused material",
  "basis": ["K G16", "S CPS | the role of the prosecution service"]
 },
 {
  "slug": "coroners-officer",
  "label": "Coroner’s officer",
  "does": "Inquest timing; documents on request",
  "sees": "Agreed documents",
  "withheld": "Formal requests only",
  "basis": ["K G16"]
 },
 {
  "slug": "home-office-team",
  "label": "Home Office review team",
  "does": "Receives decisions and packs; runs quality assurance",
  "sees": "Final packs, decisions",
  "basis": ["S DEV23"]
 },
 {
  "slug": "qa-panel",
  "label": "Home Office quality assurance panel",
  "does": "Reads and comments; looks at every decision not to review",
  "sees": "Packs",
  "withheld": "Has readers from the voluntary sector",
  "basis": ["S AAFDAGS"]
 },
 {
  "slug": "dac",
  "label": "Domestic Abuse Commissioner",
  "does": "Receives a copy of the report; oversees recommendations",
  "sees": "Published or final report",
  "withheld": "Receives by law",
  "basis": ["S DVCVA"]
 },
 {
  "slug": "pcc",
  "label": "Police and crime commissioner",
  "does": "Often pays a part; the draft of 2024 gives a formal role",
  "sees": "Aggregates",
  "withheld": "The office ends in May 2028: keep the label open to change",
  "basis": ["S CHELT", "S C24", "S PCC"]
 },
 {"slug": "csp", "label": "Community safety partnership", "basis": ["S GREEN", "K G16"]},
 {"slug": "csp-core-group", "label": "Core group of the partnership", "basis": ["K PRACTICE"]},
 {
  "slug": "consideration-panel",
  "label": "Consideration panel or executive group",
  "basis": ["S SHEF", "S BARN"]
 },
 {"slug": "panel", "label": "Review panel", "basis": ["K G16"]},
 {"slug": "police-force", "label": "Police force", "basis": ["K PRACTICE"]},
 {"slug": "agencies", "label": "Agencies", "basis": ["S DORS", "S BARN"]},
 {"slug": "statutory-bodies", "label": "Statutory bodies", "basis": ["K PRACTICE"]},
 {"slug": "voluntary-sector", "label": "Voluntary sector", "basis": ["K PRACTICE"]},
 {"slug": "out-of-area-agencies", "label": "Agencies outside the area", "basis": ["S SHEF"]},
 {
  "slug": "agency-senior-officer",
  "label": "Senior officer of an agency",
  "does": "Endorses the agency’s own actions",
  "basis": ["K G16"]
 },
 {"slug": "family", "label": "Family", "basis": ["S AAFDA7"]},
 {"slug": "friends", "label": "Friends, neighbours and colleagues", "basis": ["K G16"]},
 {"slug": "employers", "label": "Employers", "basis": ["K G16"]},
 {"slug": "coroner", "label": "Coroner", "basis": ["K PRACTICE"]},
 {
  "slug": "home-secretary",
  "label": "Home Secretary",
  "does": "May direct that a review be set up",
  "basis": ["S HANS21B", "S DVCVA s.9(2)"]
 },
 {"slug": "prosecution-service", "label": "Crown Prosecution Service", "basis": ["S CPS"]},
 {"slug": "probation-and-prison", "label": "Probation and prison", "basis": ["K PRACTICE"]},
 {"slug": "receiving-board", "label": "Board that takes the case over", "basis": ["K PRACTICE"]},
 {
  "slug": "addressee-body",
  "label": "Body to which a recommendation is addressed",
  "basis": ["S PQ68075", "S DAACT s.16"]
 },
 {"slug": "agency-staff", "label": "Staff of the agencies", "basis": ["K G16"]},
 {"slug": "practitioners", "label": "Practitioners", "basis": ["S LGA24"]},
 {"slug": "public", "label": "The public", "basis": ["K PRACTICE"]}
],
"stages": [
 {"slug": "notified", "label": "Notified", "leadsTo": ["scoping"], "basis": ["I PRACTICE"]},
 {"slug": "scoping", "label": "Scoping", "leadsTo": ["decision"], "basis": ["I SHEF", "I BARN"]},
 {
  "slug": "decision",
  "label": "Decision",
  "leadsTo": ["commissioning", "no-review", "alternative-route", "scoping"],
  "note": "Review, no review, another route, or more information first",
  "basis": ["I HANS21B"]
 },
 {
  "slug": "no-review",
  "label": "Decided not to review",
  "leadsTo": ["commissioning", "closed"],
  "note": "Sent to the Home Office, which agrees, asks for more, or the Secretary of State directs a review: never the end of itself",
  "basis": ["I HANS21B"]
 },
 {"slug": "alternative-route", "label": "Another route", "leadsTo": ["closed"], "basis": ["I SHEF"]},
 {"slug": "commissioning", "label": "Commissioning", "leadsTo": ["active"], "basis": ["I PRACTICE"]},
 {"slug": "active", "label": "Under review", "leadsTo": ["drafting"], "basis": ["I PRACTICE"]},
 {"slug": "drafting", "label": "Drafting", "leadsTo": ["family-reading"], "basis": ["I PRACTICE"]},
 {"slug": "family-reading", "label": "Read by the family", "leadsTo": ["panel-signed"], "basis": ["I AAFDA7"]},
 {
  "slug": "panel-signed",
  "label": "Signed off by the panel",
  "leadsTo": ["csp-signed"],
  "basis": ["I PRACTICE"]
 },
 {
  "slug": "csp-signed",
  "label": "Signed off by the partnership",
  "leadsTo": ["submitted"],
  "basis": ["I PRACTICE"]
 },
 {
  "slug": "submitted",
  "label": "Submitted to the Home Office",
  "leadsTo": ["qa-meeting"],
  "basis": ["I PRACTICE"]
 },
 {
  "slug": "qa-meeting",
  "label": "Before the quality assurance panel",
  "leadsTo": ["qa-letter"],
  "basis": ["I DEV17", "I BASS"]
 },
 {
  "slug": "qa-letter",
  "label": "Quality assurance letter received",
  "leadsTo": ["amended", "submitted", "withheld"],
  "basis": ["I DEV17", "I DEV23", "I BASS", "I LEVY"]
 },
 {
  "slug": "amended",
  "label": "Changes made",
  "leadsTo": ["final-copies-sent"],
  "basis": ["I DEV17", "I DEV23", "I BASS"]
 },
 {
  "slug": "final-copies-sent",
  "label": "Final copies sent",
  "leadsTo": ["pre-publication"],
  "basis": ["I DVCVA"]
 },
 {
  "slug": "pre-publication",
  "label": "Before publication",
  "leadsTo": ["published", "withheld"],
  "basis": ["I SHEF"]
 },
 {"slug": "published", "label": "Published", "leadsTo": ["monitoring", "closed"], "basis": ["I PREST"]},
 {"slug": "withheld", "label": "Not published", "leadsTo": ["monitoring", "closed"], "basis": ["I HANS21C"]},
 {
  "slug": "monitoring",
  "label": "Action plan monitored",
  "leadsTo": ["closed"],
  "parallel": true,
  "note": "Starts when the plan is agreed, beside quality assurance: waiting for publication delays learning by years",
  "basis": ["I SHEF"]
 },
 {"slug": "closed", "label": "Closed", "leadsTo": ["archived"], "basis": ["I PRACTICE"]},
 {"slug": "archived", "label": "Archived", "basis": ["I PREST"]}
],
"steps": [
 {
  "slug": "death-identified",
  "number": "1",
  "label": "Death identified",
  "stage": "notified",
  "trigger": "Homicide, suspicious death, or suicide with a history of abuse",
  "owners": ["police-force"],
  "limits": ["notify"],
  "documents": ["notification"],
  "tellings": ["csp-of-death"],
  "basis": ["K PRACTICE", "S ELEARN | in writing", "S GREEN | which partnership"]
 },
 {
  "slug": "logging",
  "number": "2",
  "label": "Logging and triage",
  "stage": "notified",
  "trigger": "Notification received",
  "owners": ["process-manager"],
  "limits": ["log-notification"],
  "documents": ["case-record"],
  "tellings": ["core-group-of-notification"],
  "basis": ["K PRACTICE", "S SHEF | passwords"]
 },
 {
  "slug": "information-requests",
  "number": "3",
  "label": "Secure records and request information",
  "stage": "scoping",
  "trigger": "Notification",
  "owners": ["process-manager", "agencies"],
  "limits": ["information-return"],
  "documents": ["scoping-letter", "information-return", "short-chronology", "records-sealed"],
  "tellings": ["agencies-of-scoping"],
  "basis": [
   "K PRACTICE",
   "S DORS | letters and returns",
   "S BARN | letters and returns",
   "K G16 | that agencies secure their records"
  ]
 },
 {
  "slug": "scoping-meeting",
  "number": "4",
  "label": "Scoping or consideration meeting",
  "stage": "scoping",
  "trigger": "Returns are in",
  "owners": ["consideration-panel"],
  "limits": ["scoping-meeting"],
  "documents": ["executive-group-invitation", "scoping-agenda", "decision-briefing"],
  "basis": ["K G16", "S SHEF | the briefing"]
 },
 {
  "slug": "decision",
  "number": "5",
  "label": "Decision",
  "stage": "decision",
  "trigger": "Briefing",
  "owners": ["csp-chair"],
  "limits": ["decide", "tell-home-office"],
  "documents": [
   "decision-record",
   "decision-letter-home-office",
   "decision-letter-csp-chair",
   "decision-letter-family",
   "decision-letter-agencies"
  ],
  "tellings": ["home-office-of-decision", "csp-chair-of-decision", "family-of-decision", "others-of-decision"],
  "basis": [
   "K G16 | the chair decides after consulting partners",
   "S SHEF | a panel advises",
   "S BARN | a group advises"
  ]
 },
 {
  "slug": "decision-not-to-review",
  "number": "5n",
  "label": "Decision not to review",
  "stage": "no-review",
  "trigger": "Decision is no",
  "owners": ["csp-chair", "home-office-team"],
  "limits": ["home-office-scrutiny"],
  "documents": ["no-review-record", "home-office-outcome"],
  "tellings": ["qa-panel-of-no", "family-of-no"],
  "basis": ["S HANS21B", "S DORS | the Home Office answers", "K PRACTICE | the family may make representations"]
 },
 {
  "slug": "other-routes",
  "number": "5x",
  "label": "Other routes",
  "stage": "alternative-route",
  "trigger": "Not eligible, or another route fits better",
  "owners": ["csp"],
  "limits": ["parallel-reviews"],
  "documents": ["referral"],
  "tellings": ["board-of-referral"],
  "basis": ["K PRACTICE", "S SHEF | light-touch or serious-incident review"]
 },
 {
  "slug": "commission-chair",
  "number": "6",
  "label": "Commission chair and author",
  "stage": "commissioning",
  "trigger": "Decision is yes",
  "owners": ["csp"],
  "limits": ["appoint-chair"],
  "documents": ["expression-of-interest", "chair-contract", "independence-statement"],
  "tellings": ["family-of-chair"],
  "basis": ["K PRACTICE", "S ROWIND | the independence statement"]
 },
 {
  "slug": "build-panel",
  "number": "7",
  "label": "Build the panel",
  "stage": "commissioning",
  "trigger": "Chair appointed",
  "owners": ["independent-chair", "csp"],
  "limits": ["first-panel-meeting"],
  "documents": ["panel-list", "confidentiality-agreement", "role-cards"],
  "tellings": ["panel-bodies"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "terms-of-reference",
  "number": "8",
  "label": "Terms of reference and scope period",
  "stage": "active",
  "trigger": "First panel meeting",
  "owners": ["independent-chair", "panel"],
  "limits": ["agree-terms"],
  "documents": ["terms-of-reference"],
  "tellings": ["family-of-terms"],
  "basis": ["K PRACTICE", "S AAFDA7 | the family shapes them"]
 },
 {
  "slug": "family-engagement",
  "number": "9",
  "label": "Family, friends and children",
  "stage": "active",
  "trigger": "Decision is yes",
  "owners": ["independent-chair"],
  "limits": ["first-family-contact"],
  "timing": "With the family liaison officer and the advocate",
  "documents": ["first-family-letter", "home-office-leaflets", "advocacy-referral", "family-contact-log", "family-update"],
  "tellings": ["family-first-contact", "friends-and-employers"],
  "basis": ["K G16", "S DORS | the first letter"]
 },
 {
  "slug": "agency-requests",
  "number": "10",
  "label": "Requests to agencies",
  "stage": "active",
  "trigger": "Terms of reference agreed",
  "owners": ["independent-chair"],
  "limits": ["imr-return"],
  "documents": [
   "imr-request",
   "imr-template",
   "imr",
   "imr-checklist",
   "summary-of-engagement",
   "agency-chronology",
   "combined-chronology",
   "genogram"
  ],
  "tellings": ["agency-of-request"],
  "basis": ["K PRACTICE", "S DORS | the letter", "S SHEF | genograms"]
 },
 {
  "slug": "criminal-case-gate",
  "number": "11",
  "label": "Criminal case",
  "stage": "active",
  "trigger": "Charge or trial",
  "owners": ["independent-chair", "senior-investigating-officer", "prosecution-service"],
  "limits": ["criminal-case"],
  "documents": ["disclosure-schedule", "pause-record", "delay-letter-home-office"],
  "tellings": ["home-office-of-delay", "family-of-delay"],
  "basis": ["K G16"]
 },
 {
  "slug": "panel-meetings",
  "number": "12",
  "label": "Panel meetings",
  "stage": "active",
  "trigger": "Returns are in",
  "owners": ["independent-chair"],
  "timing": "Commonly four to eight; set for the case",
  "documents": ["panel-papers"],
  "basis": ["K G16"]
 },
 {
  "slug": "interviews",
  "number": "13",
  "label": "Interviews; contact with the perpetrator",
  "stage": "active",
  "trigger": "After trial as a rule",
  "owners": ["independent-chair"],
  "timing": "From the verdict or clearance",
  "documents": ["interview-record"],
  "tellings": ["investigators-of-interviews"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "drafting",
  "number": "14",
  "label": "Draft report, summary and action plan",
  "stage": "drafting",
  "trigger": "Analysis done",
  "owners": ["independent-chair", "report-author"],
  "limits": ["complete-report"],
  "documents": ["overview-report", "executive-summary", "action-plan"],
  "tellings": ["panel-of-draft"],
  "basis": ["S BBC2 | that 7 of 495 met six months", "K G16"]
 },
 {
  "slug": "family-reading",
  "number": "15",
  "label": "The family reads the draft",
  "stage": "family-reading",
  "trigger": "Draft is stable",
  "owners": ["independent-chair", "specialist-advocate"],
  "limits": ["family-reading-time"],
  "documents": ["family-comments", "tribute"],
  "tellings": ["family-of-draft"],
  "basis": ["S AAFDA7 | time, in private", "K PRACTICE"]
 },
 {
  "slug": "panel-and-agency-sign-off",
  "number": "16",
  "label": "Sign-off by panel and agencies",
  "stage": "panel-signed",
  "trigger": "Final draft",
  "owners": ["panel", "agency-senior-officer"],
  "documents": ["agency-sign-off"],
  "basis": ["K G16"]
 },
 {
  "slug": "csp-sign-off",
  "number": "17",
  "label": "Sign-off by the partnership",
  "stage": "csp-signed",
  "trigger": "Panel approval",
  "owners": ["csp-chair", "csp-board"],
  "limits": ["csp-sign-off"],
  "documents": ["csp-minute", "covering-letter"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "submission",
  "number": "18",
  "label": "Submission for quality assurance",
  "stage": "submitted",
  "trigger": "Approval of the partnership",
  "owners": ["process-manager"],
  "limits": ["submit"],
  "documents": ["submission-pack", "data-return"],
  "tellings": ["home-office-of-submission"],
  "basis": ["K G16"]
 },
 {
  "slug": "qa-assessment",
  "number": "19",
  "label": "Quality assurance",
  "stage": "qa-meeting",
  "trigger": "Home Office has received the pack",
  "owners": ["qa-panel"],
  "limits": ["qa-letter"],
  "documents": ["qa-letter"],
  "tellings": ["coordinator-of-letter"],
  "basis": ["S DEV17", "S BASS", "S DEV23 | who is written to"]
 },
 {
  "slug": "amend",
  "number": "20",
  "label": "Make the changes",
  "stage": "qa-letter",
  "trigger": "Letter received",
  "owners": ["independent-chair", "report-author", "csp"],
  "limits": ["amend"],
  "documents": ["response-table"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "resubmit",
  "number": "20r",
  "label": "Resubmit",
  "stage": "submitted",
  "trigger": "Panel not content",
  "owners": ["process-manager"],
  "documents": ["submission-pack"],
  "tellings": ["home-office-of-submission"],
  "basis": ["S LEVY | that there is such an outcome", "K PRACTICE"]
 },
 {
  "slug": "final-copies",
  "number": "21",
  "label": "Final copies",
  "stage": "final-copies-sent",
  "trigger": "Changes made",
  "owners": ["process-manager"],
  "limits": ["copy-to-dac"],
  "documents": ["final-pack", "dac-copy-proof"],
  "tellings": ["copy-to-dac", "copy-to-home-office"],
  "basis": ["S DVCVA s.9(3B)-(3C) | the copy to the Commissioner", "K DEV23 | the pack"]
 },
 {
  "slug": "pre-publication",
  "number": "22",
  "label": "Before publication",
  "stage": "pre-publication",
  "trigger": "Home Office content",
  "owners": ["csp"],
  "timing": "The family is given notice; no anniversaries, birthdays or hearings",
  "documents": ["publication-plan"],
  "tellings": ["before-publication"],
  "basis": ["K G16", "S SHEF | publication day and media"]
 },
 {
  "slug": "publication",
  "number": "23",
  "label": "Publication",
  "stage": "published",
  "trigger": "Date agreed",
  "owners": ["csp"],
  "tellings": ["public-of-report"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "not-published",
  "number": "23n",
  "label": "Not published, or partly redacted",
  "stage": "withheld",
  "trigger": "Risk to welfare, or law",
  "owners": ["csp", "home-office-team"],
  "documents": ["withholding-case"],
  "tellings": ["home-office-of-withholding"],
  "basis": ["K G16 | that the Home Office must agree", "S HANS21C | publication is the rule unless exceptional"]
 },
 {
  "slug": "dissemination",
  "number": "24",
  "label": "Dissemination",
  "stage": "published",
  "trigger": "Publication",
  "owners": ["csp"],
  "documents": ["learning-brief"],
  "tellings": ["practitioners-of-learning"],
  "basis": ["K PRACTICE", "S LGA24 | sharing with partners"]
 },
 {
  "slug": "action-monitoring",
  "number": "25",
  "label": "Monitoring of the action plan",
  "stage": "monitoring",
  "trigger": "Plan agreed, which may be before publication",
  "owners": ["csp-board"],
  "limits": ["action-target", "answer-dac"],
  "documents": ["action-updates"],
  "tellings": ["board-of-progress", "dac-of-progress"],
  "basis": ["K PRACTICE", "S SHEF | reporting back and auditing"]
 },
 {
  "slug": "closure",
  "number": "26",
  "label": "Closure",
  "stage": "closed",
  "trigger": "All actions done and audited",
  "owners": ["csp-chair"],
  "limits": ["retention"],
  "documents": ["closure-record"],
  "tellings": ["family-of-closure", "home-office-of-closure"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "website-life",
  "number": "27",
  "label": "Website life",
  "stage": "published",
  "trigger": "Publication date",
  "owners": ["process-manager"],
  "limits": ["website-period"],
  "basis": ["S PREST"]
 }
],
"limits": [
 {
  "slug": "copy-to-dac",
  "label": "Copy of the report to the Domestic Abuse Commissioner",
  "kind": "statute",
  "unit": "as-soon-as-reasonably-practicable",
  "startsAt": "report-completed",
  "stopsAt": "copy-sent-to-dac",
  "moving": {"rule": "nobody", "how": "The Act sets it; it is not a number of days"},
  "basis": ["S DVCVA s.9(3B)-(3C)"]
 },
 {
  "slug": "decide",
  "label": "Decide whether to review",
  "kind": "guidance",
  "amount": 1,
  "unit": "months",
  "startsAt": "came-to-attention",
  "stopsAt": "decision-taken",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "Recording the reason"},
  "basis": ["K G16"]
 },
 {
  "slug": "complete-report",
  "label": "Complete the overview report",
  "kind": "guidance",
  "amount": 6,
  "unit": "months",
  "startsAt": "decided-to-review",
  "stopsAt": "report-completed",
  "moving": {
   "rule": "parties",
   "by": ["panel", "csp"],
   "how": "The panel formally agrees other dates with the partnership"
  },
  "note": "7 of 495 reviews met it: an overrun is ordinary and asks for a reason",
  "basis": ["S BBC | six months", "K G16 | clock start and who may move it"]
 },
 {
  "slug": "tell-home-office",
  "label": "Tell the Home Office of the decision, either way",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "decision-taken",
  "stopsAt": "home-office-told-of-decision",
  "moving": {"rule": "not-stated"},
  "basis": ["K G16", "S BARN | practice"]
 },
 {
  "slug": "answer-dac",
  "label": "Answer a recommendation of the Domestic Abuse Commissioner",
  "kind": "statute",
  "amount": 56,
  "unit": "days",
  "startsAt": "dac-report-published",
  "stopsAt": "dac-answered",
  "moving": {"rule": "not-stated"},
  "basis": ["S CREIGH", "S DAACT s.16"]
 },
 {
  "slug": "family-reading-time",
  "label": "Time for the family to read the draft",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "draft-handed-to-family",
  "stopsAt": "family-read-draft",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "Set for the case at the hand-over"},
  "basis": ["S AAFDA7 | that there is time, in private"]
 },
 {
  "slug": "imr-return",
  "label": "Return of an individual management review",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "imr-requested",
  "stopsAt": "imr-received",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "Set in each request"},
  "basis": ["S DORS | that the letter sets a date"]
 },
 {
  "slug": "qa-letter",
  "label": "Letter of the quality assurance panel",
  "kind": "custom",
  "amount": 33,
  "unit": "days",
  "startsAt": "qa-meeting-held",
  "stopsAt": "qa-letter-received",
  "moving": {"rule": "parties", "by": ["home-office-team"], "how": "No standard is published"},
  "forecast": true,
  "note": "33 days after the meeting, seen twice, each time with an apology for delay",
  "basis": ["S DEV17", "S BASS"]
 },
 {
  "slug": "website-period",
  "label": "Report on the website",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "published",
  "stopsAt": "taken-down",
  "moving": {"rule": "parties", "by": ["csp"], "how": "Set by the partnership"},
  "note": "It varies; one partnership keeps reports up for 12 months",
  "basis": ["S PREST | 12 months, then on request, at one partnership"]
 },
 {
  "slug": "parallel-reviews",
  "label": "Clocks of other reviews (OWHR, SAR, CSPR)",
  "kind": "custom",
  "unit": "own-regime",
  "moving": {"rule": "not-stated"},
  "note": "Kept by their own rules",
  "basis": ["S SALF | that they have their own", "S SAR | that they have their own"]
 },
 {
  "slug": "notify",
  "label": "Notify the partnership of the death",
  "kind": "local",
  "unit": "not-known",
  "startsAt": "force-aware",
  "stopsAt": "notification-received",
  "moving": {"rule": "not-stated"},
  "basis": ["S DVCVA | the Act gives no figure", "K PRACTICE | that local protocols may"]
 },
 {
  "slug": "log-notification",
  "label": "Log and triage the notification",
  "kind": "local",
  "amount": 2,
  "unit": "working-days",
  "startsAt": "notification-received",
  "stopsAt": "case-logged",
  "moving": {"rule": "parties", "by": ["process-manager"], "how": "Recording the reason"},
  "forecast": true,
  "note": "The same day to two working days",
  "basis": ["I PRACTICE"]
 },
 {
  "slug": "information-return",
  "label": "Return of agencies’ information at scoping",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "information-requested",
  "stopsAt": "information-returned",
  "moving": {"rule": "parties", "by": ["process-manager"], "how": "Set in each request"},
  "note": "Days to weeks",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "scoping-meeting",
  "label": "Hold the scoping meeting",
  "kind": "guidance",
  "unit": "set-per-case",
  "startsAt": "came-to-attention",
  "stopsAt": "scoping-meeting-held",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "Inside the time for the decision"},
  "note": "Inside the one month of the decision",
  "basis": ["K G16"]
 },
 {
  "slug": "home-office-scrutiny",
  "label": "Home Office scrutiny of a decision not to review",
  "kind": "custom",
  "unit": "not-known",
  "startsAt": "home-office-told-of-decision",
  "stopsAt": "home-office-outcome-received",
  "moving": {"rule": "not-stated"},
  "note": "No time limit is published",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "appoint-chair",
  "label": "Appoint the chair",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "decided-to-review",
  "stopsAt": "chair-appointed",
  "moving": {"rule": "parties", "by": ["csp"], "how": "Set for the case"},
  "note": "Weeks to months in practice",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "first-panel-meeting",
  "label": "Hold the first panel meeting",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "decided-to-review",
  "stopsAt": "first-panel-meeting",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "Set for the case"},
  "note": "Early",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "agree-terms",
  "label": "Agree the terms of reference",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "first-panel-meeting",
  "stopsAt": "terms-of-reference-agreed",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "Set for the case"},
  "note": "Before IMRs are asked for",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "first-family-contact",
  "label": "First contact with the family",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "decided-to-review",
  "stopsAt": "family-first-contact",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "Timed with the police and the prosecution service"},
  "note": "Soon after the decision",
  "basis": ["K G16"]
 },
 {
  "slug": "criminal-case",
  "label": "Criminal case",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "charge",
  "stopsAt": "verdict-or-clearance",
  "moving": {
   "rule": "parties",
   "by": ["independent-chair", "senior-investigating-officer"],
   "how": "Until the verdict or an agreed limited scope"
  },
  "basis": ["K G16"]
 },
 {
  "slug": "csp-sign-off",
  "label": "Sign-off by the partnership",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "panel-signed-off",
  "stopsAt": "csp-signed-off",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "The next board"},
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "submit",
  "label": "Submit to the Home Office",
  "kind": "custom",
  "unit": "set-per-case",
  "startsAt": "csp-signed-off",
  "stopsAt": "submitted",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "Soon after sign-off"},
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "amend",
  "label": "Make the changes that the letter asks for",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "qa-letter-received",
  "stopsAt": "changes-made",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "The partnership’s own target"},
  "note": "No figure was seen",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "action-target",
  "label": "Do an action of the plan",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "action-agreed",
  "stopsAt": "action-done",
  "moving": {
   "rule": "parties",
   "by": ["csp-board"],
   "how": "Each action has its own date; a move keeps the earlier one"
  },
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "retention",
  "label": "Keep the case papers",
  "kind": "local",
  "unit": "set-per-case",
  "startsAt": "closed",
  "stopsAt": "erased",
  "moving": {"rule": "parties", "by": ["csp"], "how": "A setting of the area, with legal hold"},
  "note": "No notice gave a period that could be read",
  "basis": ["I PNLEI"]
 }
],
"documents": [
 {
  "slug": "notification",
  "label": "Notification of a death",
  "kind": "notice",
  "expectation": "usual",
  "from": ["police-force"],
  "to": ["csp"],
  "codes": ["Dorset DOC1"],
  "note": "Any professional or agency may notify as well [K]",
  "basis": ["S DORS"]
 },
 {
  "slug": "case-record",
  "label": "Case record with reference",
  "kind": "record",
  "expectation": "usual",
  "from": ["process-manager"],
  "note": "Papers are protected by password; one protocol rules it for every case document",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "scoping-letter",
  "label": "Scoping letter: information and chronology",
  "kind": "letter",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["agencies"],
  "codes": ["Dorset DOC2", "Barnsley"],
  "basis": ["S DORS", "S BARN"]
 },
 {
  "slug": "information-return",
  "label": "Information return",
  "kind": "form",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["process-manager"],
  "codes": ["Sheffield"],
  "basis": ["S DORS", "S BARN", "S SHEF | a template"]
 },
 {
  "slug": "short-chronology",
  "label": "Short chronology",
  "kind": "form",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["process-manager"],
  "basis": ["S DORS", "S BARN"]
 },
 {
  "slug": "records-sealed",
  "label": "Confirmation that records are secured",
  "kind": "record",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["process-manager"],
  "note": "Once a review is being considered, not once it is agreed",
  "basis": ["K G16"]
 },
 {
  "slug": "executive-group-invitation",
  "label": "Invitation to the executive group",
  "kind": "letter",
  "expectation": "local",
  "from": ["process-manager"],
  "to": ["consideration-panel"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "scoping-agenda",
  "label": "Agenda of the scoping meeting",
  "kind": "form",
  "expectation": "local",
  "from": ["process-manager"],
  "to": ["consideration-panel"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "decision-briefing",
  "label": "Decision briefing",
  "kind": "record",
  "expectation": "local",
  "from": ["process-manager"],
  "to": ["csp-chair"],
  "codes": ["Sheffield"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "decision-record",
  "label": "Record of the decision with reasons",
  "kind": "record",
  "expectation": "usual",
  "from": ["csp-chair"],
  "note": "Limb by limb, with dissent",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "no-review-record",
  "label": "Record of a decision not to review",
  "kind": "record",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["home-office-team"],
  "contents": [
   "Reason against each limb of the test",
   "Evidence consulted",
   "Dissent",
   "Other route of learning",
   "Date sent to the Home Office",
   "View of the Home Office",
   "Date of a direction",
   "Family told, and their reply"
  ],
  "basis": ["I HANS21B", "I DORS", "I BARN", "I SHEF"]
 },
 {
  "slug": "decision-letter-home-office",
  "label": "Letter to the Home Office on the decision",
  "kind": "letter",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["home-office-team"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "decision-letter-csp-chair",
  "label": "Letter to the chair of the partnership",
  "kind": "letter",
  "expectation": "local",
  "from": ["process-manager"],
  "to": ["csp-chair"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "decision-letter-family",
  "label": "Letter to the family on the decision",
  "kind": "letter",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["family"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "decision-letter-agencies",
  "label": "Letter telling agencies of the review",
  "kind": "letter",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["agencies"],
  "codes": ["Sheffield"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "home-office-outcome",
  "label": "Home Office answer to a decision not to review",
  "kind": "letter",
  "expectation": "usual",
  "from": ["home-office-team"],
  "to": ["csp-chair"],
  "basis": ["S DORS"]
 },
 {
  "slug": "referral",
  "label": "Referral to another route",
  "kind": "letter",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["receiving-board"],
  "basis": ["S SHEF | light-touch or serious-incident review", "K PRACTICE | referral to other boards"]
 },
 {
  "slug": "expression-of-interest",
  "label": "Expression of interest for chairs",
  "kind": "form",
  "expectation": "local",
  "from": ["csp"],
  "codes": ["Sheffield"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "chair-contract",
  "label": "Contract and fee of the chair",
  "kind": "agreement",
  "expectation": "usual",
  "from": ["csp"],
  "to": ["independent-chair"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "independence-statement",
  "label": "Independence statement of the chair",
  "kind": "statement",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["csp"],
  "contents": [
   "Career history",
   "Relevant experience",
   "Links with the agencies, with the date each ended",
   "Independence"
  ],
  "note": "Attached before the first panel",
  "basis": ["S ROWIND"]
 },
 {
  "slug": "panel-list",
  "label": "Panel list",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "confidentiality-agreement",
  "label": "Confidentiality agreement",
  "kind": "agreement",
  "expectation": "usual",
  "from": ["panel-member", "expert-member", "imr-author"],
  "to": ["csp"],
  "note": "For each person and each case, signed before papers are given",
  "basis": ["K G16"]
 },
 {
  "slug": "role-cards",
  "label": "Role cards",
  "kind": "leaflet",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["panel-member"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "terms-of-reference",
  "label": "Terms of reference",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["panel"],
  "contents": ["Key lines of enquiry", "Scope period"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "first-family-letter",
  "label": "First letter to family and friends",
  "kind": "letter",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["family", "friends"],
  "codes": ["Dorset DOC4"],
  "basis": ["S DORS"]
 },
 {
  "slug": "home-office-leaflets",
  "label": "Home Office leaflets for family, friends, employers and colleagues",
  "kind": "leaflet",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["family", "friends", "employers"],
  "basis": ["K G16"]
 },
 {
  "slug": "advocacy-referral",
  "label": "Referral to specialist advocacy",
  "kind": "letter",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["specialist-advocate"],
  "note": "Through the National Homicide Service; its contacts change with the new contract",
  "basis": ["S FAM21"]
 },
 {
  "slug": "family-contact-log",
  "label": "Log of contact with the family",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "family-update",
  "label": "Update to the family",
  "kind": "letter",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["family"],
  "contents": ["Decision", "Delay", "Draft", "Publication date", "Final report", "One year on"],
  "basis": ["S AAFDA7 | regular updates", "I AAFDA7 | the occasions"]
 },
 {
  "slug": "imr-request",
  "label": "Letter requesting an individual management review",
  "kind": "letter",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["agency-lead"],
  "codes": ["Dorset DOC3"],
  "basis": ["S DORS"]
 },
 {
  "slug": "imr-template",
  "label": "Terms of reference and template for an individual management review",
  "kind": "form",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["imr-author"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "imr",
  "label": "Individual management review",
  "kind": "report",
  "expectation": "usual",
  "from": ["imr-author"],
  "to": ["independent-chair"],
  "contents": [
   "Author and independence",
   "Sources",
   "Chronology",
   "Analysis against the terms of reference",
   "Good practice",
   "Lessons",
   "Recommendations",
   "Senior sign-off"
  ],
  "basis": ["K G16", "S BARN | a template"]
 },
 {
  "slug": "imr-checklist",
  "label": "Checklist of an excellent individual management review",
  "kind": "form",
  "expectation": "local",
  "from": ["process-manager"],
  "to": ["imr-author"],
  "codes": ["Barnsley"],
  "basis": ["S BARN"]
 },
 {
  "slug": "summary-of-engagement",
  "label": "Summary of engagement",
  "kind": "report",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["independent-chair"],
  "note": "For light contact",
  "basis": ["K G16"]
 },
 {
  "slug": "agency-chronology",
  "label": "Agency chronology",
  "kind": "form",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["independent-chair"],
  "basis": ["K G16", "S BARN", "S DORS"]
 },
 {
  "slug": "combined-chronology",
  "label": "Combined chronology",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["panel"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "genogram",
  "label": "Genogram",
  "kind": "record",
  "expectation": "local",
  "from": ["independent-chair"],
  "to": ["panel"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "disclosure-schedule",
  "label": "Disclosure schedule",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["senior-investigating-officer"],
  "basis": ["K G16"]
 },
 {
  "slug": "pause-record",
  "label": "Decision to pause or to limit the scope",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["csp-chair"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "delay-letter-home-office",
  "label": "Letter to the Home Office on a delay",
  "kind": "letter",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["home-office-team"],
  "basis": ["K G16"]
 },
 {
  "slug": "panel-papers",
  "label": "Agenda, minutes, decisions and actions of a panel",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "to": ["panel"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "interview-record",
  "label": "Interview notes, consents and refusals",
  "kind": "record",
  "expectation": "usual",
  "from": ["independent-chair"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "overview-report",
  "label": "Overview report",
  "kind": "report",
  "expectation": "usual",
  "from": ["report-author"],
  "to": ["csp"],
  "codes": ["Dorset DOC10"],
  "contents": [
   "Title page",
   "Preface and condolence or tribute",
   "Introduction",
   "Timescales",
   "Confidentiality",
   "Terms of reference",
   "Methodology",
   "Involvement of family, friends, colleagues, neighbours and wider community",
   "Contributors",
   "Panel members",
   "Chair and author, and their independence",
   "Parallel reviews",
   "Equality and diversity",
   "Dissemination",
   "Background",
   "Chronology",
   "Overview",
   "Analysis",
   "Conclusions",
   "Lessons to be learnt",
   "Recommendations",
   "Appendices"
  ],
  "basis": ["K G16 | contents and order", "S DORS | a format", "S BASS | that there is a model layout"]
 },
 {
  "slug": "executive-summary",
  "label": "Executive summary",
  "kind": "report",
  "expectation": "usual",
  "from": ["report-author"],
  "to": ["csp"],
  "contents": [
   "Review process",
   "Contributors",
   "Panel",
   "Chair and author",
   "Terms of reference",
   "Short chronology",
   "Key issues",
   "Conclusions",
   "Lessons",
   "Recommendations"
  ],
  "note": "Stands alone; the same pseudonyms",
  "basis": ["K G16"]
 },
 {
  "slug": "action-plan",
  "label": "Action plan",
  "kind": "plan",
  "expectation": "usual",
  "from": ["panel"],
  "to": ["csp"],
  "codes": ["Dorset DOC11"],
  "basis": ["S DORS", "K G16"]
 },
 {
  "slug": "family-comments",
  "label": "Comments and disagreements of the family",
  "kind": "record",
  "expectation": "usual",
  "from": ["family"],
  "to": ["independent-chair"],
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "tribute",
  "label": "Tribute or pen portrait",
  "kind": "statement",
  "expectation": "usual",
  "from": ["family"],
  "to": ["report-author"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "agency-sign-off",
  "label": "Sign-off of each agency",
  "kind": "record",
  "expectation": "usual",
  "from": ["agency-senior-officer"],
  "to": ["csp"],
  "basis": ["K G16"]
 },
 {
  "slug": "csp-minute",
  "label": "Minute of the partnership’s sign-off",
  "kind": "record",
  "expectation": "usual",
  "from": ["csp"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "covering-letter",
  "label": "Covering letter to the Home Office",
  "kind": "letter",
  "expectation": "usual",
  "from": ["csp-chair"],
  "to": ["home-office-team"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "data-return",
  "label": "Data return",
  "kind": "form",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["home-office-team"],
  "note": "No copy of the form was found; the fields are rebuilt from the library’s metadata",
  "basis": ["K G16"]
 },
 {
  "slug": "submission-pack",
  "label": "Submission pack",
  "kind": "pack",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["home-office-team"],
  "contents": ["Overview report", "Executive summary", "Action plan", "Data return"],
  "basis": ["K G16"]
 },
 {
  "slug": "qa-letter",
  "label": "Quality assurance letter",
  "kind": "letter",
  "expectation": "usual",
  "from": ["qa-panel"],
  "to": ["process-manager"],
  "basis": ["S DEV17", "S DEV23", "S BASS"]
 },
 {
  "slug": "response-table",
  "label": "Response to each point of the letter",
  "kind": "record",
  "expectation": "usual",
  "from": ["report-author"],
  "to": ["home-office-team"],
  "contents": ["Point", "Change made or reason", "Paragraph"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "final-pack",
  "label": "Final pack",
  "kind": "pack",
  "expectation": "usual",
  "from": ["process-manager"],
  "to": ["home-office-team", "dac"],
  "contents": [
   "Report with executive summary and action plan as one PDF under 20 MB",
   "Quality assurance letter annexed at the end",
   "Action plan annexed with updates, marked as a live document",
   "Web link"
  ],
  "basis": ["K DEV23", "K BASS"]
 },
 {
  "slug": "dac-copy-proof",
  "label": "Proof of the copy to the Domestic Abuse Commissioner",
  "kind": "record",
  "expectation": "usual",
  "from": ["process-manager"],
  "note": "With the date sent",
  "basis": ["S DVCVA s.9(3B)"]
 },
 {
  "slug": "publication-plan",
  "label": "Publication day plan and media lines",
  "kind": "plan",
  "expectation": "local",
  "from": ["csp"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "withholding-case",
  "label": "Case for not publishing, or for redaction",
  "kind": "record",
  "expectation": "usual",
  "from": ["csp"],
  "to": ["home-office-team"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "learning-brief",
  "label": "Learning brief",
  "kind": "report",
  "expectation": "usual",
  "from": ["csp"],
  "to": ["practitioners"],
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "action-updates",
  "label": "Updates, evidence and audit of actions",
  "kind": "record",
  "expectation": "usual",
  "from": ["agency-lead"],
  "to": ["csp-board"],
  "basis": ["S SHEF"]
 },
 {
  "slug": "closure-record",
  "label": "Closure record",
  "kind": "record",
  "expectation": "usual",
  "from": ["csp-chair"],
  "note": "Retention starts",
  "basis": ["K PRACTICE"]
 }
],
"tellings": [
 {
  "slug": "csp-of-death",
  "label": "The death, to the partnership where the person who died lived",
  "to": ["csp"],
  "after": "force-aware",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["S ELEARN", "S GREEN | which partnership"]
 },
 {
  "slug": "core-group-of-notification",
  "label": "The notification",
  "to": ["csp-chair", "csp-core-group"],
  "after": "notification-received",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "agencies-of-scoping",
  "label": "The scoping and what is asked",
  "to": ["statutory-bodies", "voluntary-sector", "out-of-area-agencies"],
  "after": "notification-received",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE", "S SHEF | agencies outside the area"]
 },
 {
  "slug": "home-office-of-decision",
  "label": "The decision, yes or no",
  "to": ["home-office-team"],
  "after": "decision-taken",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K G16", "S BARN | a letter"]
 },
 {
  "slug": "csp-chair-of-decision",
  "label": "The decision",
  "to": ["csp-chair"],
  "after": "decision-taken",
  "inWriting": true,
  "expectation": "local",
  "basis": ["S BARN"]
 },
 {
  "slug": "family-of-decision",
  "label": "The decision",
  "to": ["family"],
  "after": "decision-taken",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["S BARN"]
 },
 {
  "slug": "others-of-decision",
  "label": "The decision",
  "to": ["coroner", "police-force", "dac"],
  "after": "decision-taken",
  "expectation": "local",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "qa-panel-of-no",
  "label": "A decision not to review, with its reasons",
  "to": ["qa-panel", "home-secretary"],
  "after": "decision-taken",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["S HANS21B"]
 },
 {
  "slug": "family-of-no",
  "label": "A decision not to review, and that they may make representations",
  "to": ["family"],
  "after": "decision-taken",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "board-of-referral",
  "label": "The case that it takes over",
  "to": ["receiving-board"],
  "after": "decision-taken",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "family-of-chair",
  "label": "Who the chair is",
  "to": ["family"],
  "after": "chair-appointed",
  "expectation": "usual",
  "basis": ["I PRACTICE"]
 },
 {
  "slug": "panel-bodies",
  "label": "Who is on the panel",
  "to": ["panel"],
  "after": "chair-appointed",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "family-of-terms",
  "label": "The terms of reference, with a chance to shape them",
  "to": ["family", "specialist-advocate"],
  "after": "first-panel-meeting",
  "expectation": "usual",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-first-contact",
  "label": "That there is a review and how to take part",
  "to": ["family"],
  "after": "decided-to-review",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "friends-and-employers",
  "label": "That there is a review and how to take part",
  "to": ["friends", "employers"],
  "after": "family-first-contact",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "agency-of-request",
  "label": "What is asked of the agency and by when",
  "to": ["agency-lead", "imr-author"],
  "after": "terms-of-reference-agreed",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "home-office-of-delay",
  "label": "A delay",
  "to": ["home-office-team"],
  "after": "charge",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K G16"]
 },
 {
  "slug": "family-of-delay",
  "label": "A delay",
  "to": ["family"],
  "after": "charge",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "investigators-of-interviews",
  "label": "Whom the chair wishes to see",
  "to": ["senior-investigating-officer", "probation-and-prison"],
  "after": "verdict-or-clearance",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "panel-of-draft",
  "label": "The draft",
  "to": ["panel"],
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "family-of-draft",
  "label": "The draft, to read in private and with time",
  "to": ["family", "specialist-advocate"],
  "expectation": "usual",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "home-office-of-submission",
  "label": "The pack, by e-mail",
  "to": ["home-office-team"],
  "after": "csp-signed-off",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "coordinator-of-letter",
  "label": "The feedback letter",
  "to": ["process-manager"],
  "after": "qa-meeting-held",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["S DEV23"]
 },
 {
  "slug": "copy-to-dac",
  "label": "A copy of the report",
  "to": ["dac"],
  "after": "report-completed",
  "inWriting": true,
  "expectation": "must",
  "basis": ["S DVCVA s.9(3B)-(3C)"]
 },
 {
  "slug": "copy-to-home-office",
  "label": "The final copy",
  "to": ["home-office-team"],
  "after": "changes-made",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "before-publication",
  "label": "The day of publication",
  "to": ["family", "specialist-advocate", "agencies", "agency-staff", "pcc"],
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "public-of-report",
  "label": "Report, summary, action plan and letter",
  "to": ["public"],
  "after": "published",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "home-office-of-withholding",
  "label": "A wish not to publish, for the Home Office to agree",
  "to": ["home-office-team"],
  "inWriting": true,
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "practitioners-of-learning",
  "label": "The learning",
  "to": ["practitioners"],
  "after": "published",
  "expectation": "usual",
  "basis": ["S LGA24"]
 },
 {
  "slug": "board-of-progress",
  "label": "Progress of the action plan",
  "to": ["csp-board"],
  "after": "action-agreed",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "dac-of-progress",
  "label": "Progress of the action plan, where oversight applies",
  "to": ["dac"],
  "after": "action-agreed",
  "expectation": "local",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "family-of-closure",
  "label": "The outcome",
  "to": ["family"],
  "after": "closed",
  "expectation": "usual",
  "basis": ["K PRACTICE"]
 },
 {
  "slug": "home-office-of-closure",
  "label": "The outcome, if asked",
  "to": ["home-office-team"],
  "after": "closed",
  "expectation": "local",
  "basis": ["K PRACTICE"]
 }
],
"qualityOutcomes": [
 {
  "slug": "content",
  "label": "Content",
  "allowsPublication": true,
  "leadsTo": "final-copies-sent",
  "basis": ["I DEV17", "I DEV23", "I BASS"]
 },
 {
  "slug": "content-subject-to-changes",
  "label": "Content subject to changes",
  "allowsPublication": true,
  "leadsTo": "amended",
  "basis": ["S DEV17", "S DEV23", "S BASS"]
 },
 {"slug": "resubmit", "label": "Resubmit", "leadsTo": "submitted", "basis": ["S LEVY"]},
 {
  "slug": "not-for-publication",
  "label": "Not for publication",
  "leadsTo": "withheld",
  "basis": ["I HANS21C"]
 }
],
"qualityCriteria": [
 {
  "slug": "voice",
  "label": "Voice",
  "origin": "letter",
  "asks": "Does the victim come through? Is there a tribute? Is the family’s part told first?",
  "basis": ["S DEV23", "S BASS"]
 },
 {
  "slug": "panel-fit",
  "label": "Panel fit",
  "origin": "letter",
  "asks": "Had the panel the expertise for this case, and is every missing agency explained?",
  "basis": ["S DEV17"]
 },
 {
  "slug": "definitions",
  "label": "Definitions",
  "origin": "letter",
  "asks": "Are coercive control and economic abuse defined and explored, not just named?",
  "basis": ["S DEV23"]
 },
 {
  "slug": "bias",
  "label": "Bias",
  "origin": "letter",
  "asks": "Where the victim is a man: is unconscious bias analysed for each agency and the system?",
  "basis": ["S DEV23"]
 },
 {
  "slug": "context",
  "label": "Context",
  "origin": "letter",
  "asks": "Are the circumstances of the time considered, such as pandemic restrictions?",
  "basis": ["S DEV23"]
 },
 {
  "slug": "equality",
  "label": "Equality",
  "origin": "letter",
  "asks": "Is the effect of disability, chronic pain, long-term illness and age analysed, not listed?",
  "basis": ["S DEV23"]
 },
 {
  "slug": "structure",
  "label": "Structure",
  "origin": "letter",
  "asks": "Does the report follow the model layout, hold single- and multi-agency recommendations together, and have the terms of reference near the front?",
  "basis": ["S BASS"]
 },
 {
  "slug": "terms-content",
  "label": "Content of the terms of reference",
  "origin": "letter",
  "asks": "Of a suicide: do the terms say so, and name coercive control?",
  "basis": ["S BASS"]
 },
 {
  "slug": "anonymity",
  "label": "Anonymity",
  "origin": "letter",
  "asks": "Are there real names or dates of birth, in the terms of reference too?",
  "basis": ["S BASS"]
 },
 {
  "slug": "credit",
  "label": "Credit",
  "origin": "letter",
  "asks": "Are use of research, good practice and the services involved named?",
  "basis": ["S DEV17", "S BASS"]
 },
 {
  "slug": "perspective",
  "label": "Perspective of family and friends",
  "origin": "guidance",
  "asks": "Is the perspective of family and friends in the report?",
  "basis": ["K G16"]
 },
 {
  "slug": "narrative",
  "label": "Narrative",
  "origin": "guidance",
  "asks": "Is it clear and free of jargon, seen through the eyes of the victim and the children?",
  "basis": ["K G16", "S ROWGOOD | the eyes of victim and children"]
 },
 {
  "slug": "sources-explored",
  "label": "Agencies and sources",
  "origin": "guidance",
  "asks": "Are all agencies and sources explored?",
  "basis": ["K G16"]
 },
 {
  "slug": "independence",
  "label": "Independence",
  "origin": "guidance",
  "asks": "Is the independence of chair and author stated?",
  "basis": ["K G16"]
 },
 {
  "slug": "good-practice",
  "label": "Good practice and lessons",
  "origin": "guidance",
  "asks": "Do good practice and lessons stand apart?",
  "basis": ["K G16"]
 },
 {
  "slug": "protected-characteristics",
  "label": "Protected characteristics",
  "origin": "guidance",
  "asks": "Is each of the nine considered, with its effect and why?",
  "points": [
   "age",
   "disability",
   "gender reassignment",
   "marriage and civil partnership",
   "pregnancy and maternity",
   "race",
   "religion or belief",
   "sex",
   "sexual orientation"
  ],
  "basis": ["K G16"]
 },
 {
  "slug": "recommendations",
  "label": "Recommendations",
  "origin": "guidance",
  "asks": "Is each specific, measurable, achievable, relevant, time-bound and owned?",
  "points": ["specific", "measurable", "achievable", "relevant", "time-bound", "owned"],
  "basis": ["K G16"]
 },
 {
  "slug": "action-plan",
  "label": "Action plan",
  "origin": "guidance",
  "asks": "Does the plan have outcomes?",
  "basis": ["K G16"]
 },
 {
  "slug": "nothing-identifying",
  "label": "Nothing identifying",
  "origin": "guidance",
  "asks": "Does nothing identify anyone?",
  "basis": ["K G16"]
 },
 {
  "slug": "names-left",
  "label": "Names and dates of birth",
  "origin": "recurrent-fault",
  "asks": "Names or dates of birth of victim, perpetrator, children or siblings",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "exact-dates",
  "label": "Exact dates",
  "origin": "recurrent-fault",
  "asks": "Exact dates",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "child-details",
  "label": "Children",
  "origin": "recurrent-fault",
  "asks": "Sex or age of a child",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "addresses",
  "label": "Addresses",
  "origin": "recurrent-fault",
  "asks": "Addresses",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "staff-names",
  "label": "Names of staff",
  "origin": "recurrent-fault",
  "asks": "Names of staff",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "characteristic-missing",
  "label": "Characteristic missing",
  "origin": "recurrent-fault",
  "asks": "A protected characteristic that is not spoken of",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "recommendation-incomplete",
  "label": "Recommendation incomplete",
  "origin": "recurrent-fault",
  "asks": "A recommendation without owner, date or outcome",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "terms-not-answered",
  "label": "Terms not answered",
  "origin": "recurrent-fault",
  "asks": "Terms of reference that the findings do not match",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "contributors-missing",
  "label": "Contributors missing",
  "origin": "recurrent-fault",
  "asks": "No list of contributors",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "overrun-unexplained",
  "label": "Overrun unexplained",
  "origin": "recurrent-fault",
  "asks": "No reason for an overrun",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "agencies-differ",
  "label": "Lists of agencies differ",
  "origin": "recurrent-fault",
  "asks": "Lists of agencies that do not agree",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "summary-differs",
  "label": "Summary differs",
  "origin": "recurrent-fault",
  "asks": "An executive summary that disagrees with the report",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 },
 {
  "slug": "letter-unanswered",
  "label": "Letter unanswered",
  "origin": "recurrent-fault",
  "asks": "Points of the letter without an answer",
  "basis": ["I BASS", "I DEV17", "I DEV23", "I G16"]
 }
],
"actionPlanColumns": [
 {"slug": "recommendation", "label": "Recommendation", "basis": ["S SLAKE"]},
 {"slug": "scope", "label": "Scope", "values": ["local", "regional", "national"], "basis": ["K G16"]},
 {"slug": "action", "label": "Action to take", "basis": ["S SLAKE"]},
 {"slug": "lead", "label": "Lead agency", "basis": ["S SLAKE"]},
 {"slug": "milestones", "label": "Key milestones achieved in enacting recommendation", "basis": ["S SLAKE"]},
 {"slug": "target-date", "label": "Target date", "basis": ["K G16"]},
 {"slug": "completion", "label": "Date of completion and outcome", "basis": ["K G16"]}
],
"dataFields": [
 {
  "slug": "title",
  "label": "Title",
  "group": "Document",
  "scope": "document",
  "kind": "text",
  "values": ["not-known"],
  "library": "title",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "download-id",
  "label": "Download id",
  "group": "Document",
  "scope": "document",
  "kind": "text",
  "values": ["not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "upload-date",
  "label": "Upload date",
  "group": "Document",
  "scope": "document",
  "kind": "month",
  "values": ["not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "url",
  "label": "Address on the web",
  "group": "Document",
  "scope": "document",
  "kind": "text",
  "values": ["not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "csp",
  "label": "Community safety partnership",
  "group": "Case",
  "scope": "case",
  "kind": "text",
  "values": ["not-known"],
  "library": "csp",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "region",
  "label": "Region",
  "group": "Case",
  "scope": "case",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "date-of-death",
  "label": "Date of death",
  "group": "Case",
  "scope": "case",
  "kind": "month",
  "values": ["not-known"],
  "library": "dateOfDeath",
  "note": "Month and year only",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "number-of-victims",
  "label": "Number of victims",
  "group": "Case",
  "scope": "case",
  "kind": "number",
  "values": ["not-known"],
  "note": "The data set has 1 or 2",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "cause-of-death",
  "label": "Cause of death",
  "group": "Case",
  "scope": "case",
  "kind": "choice",
  "values": [
   "stabbing",
   "strangulation",
   "blunt-force",
   "firearm",
   "poisoning",
   "fire",
   "fall",
   "neglect",
   "suicide",
   "other",
   "not-known"
  ],
  "library": "methodOfDeath",
  "basis": [
   "S CODEBOOK | that there is such a field",
   "K CODEBOOK | the values, as the library of this program has them"
  ]
 },
 {
  "slug": "location-of-death",
  "label": "Location of death",
  "group": "Case",
  "scope": "case",
  "kind": "choice",
  "values": ["residential", "public", "other", "not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "case-type",
  "label": "Case type",
  "group": "Case type",
  "scope": "case",
  "kind": "choice",
  "values": ["intimate-partner", "familial", "parricide", "homicide-suicide", "victim-suicide", "not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "abuse-physical",
  "label": "Physical",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-emotional-or-psychological",
  "label": "Emotional or psychological",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-sexual",
  "label": "Sexual",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-economic",
  "label": "Economic",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-coercive-control",
  "label": "Coercive control",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-stalking",
  "label": "Stalking",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-separation",
  "label": "Separation",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-forced-marriage",
  "label": "Forced marriage",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "abuse-faith-based-marriage",
  "label": "Faith-based marriage",
  "group": "Abuse",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "children-present",
  "label": "Children present at the death",
  "group": "Children",
  "scope": "case",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-age",
  "label": "Age",
  "group": "Victim",
  "scope": "victim",
  "kind": "choice",
  "values": ["16-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+", "not-known"],
  "library": "ageBand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-sex",
  "label": "Sex",
  "group": "Victim",
  "scope": "victim",
  "kind": "choice",
  "values": ["female", "male", "other", "not-known"],
  "library": "sex",
  "note": "The Home Office’s “unknown” is not-known",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-sexual-orientation",
  "label": "Sexual orientation",
  "group": "Victim",
  "scope": "victim",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-ethnicity",
  "label": "Ethnicity",
  "group": "Victim",
  "scope": "victim",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-nationality",
  "label": "Nationality",
  "group": "Victim",
  "scope": "victim",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S DHRDSRC | a filter of the library"]
 },
 {
  "slug": "victim-religion",
  "label": "Religion",
  "group": "Victim",
  "scope": "victim",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "victim-relationship",
  "label": "Relationship to the perpetrator",
  "group": "Victim",
  "scope": "victim",
  "kind": "choice",
  "values": [
   "intimate-partner",
   "former-partner",
   "parent",
   "child",
   "sibling",
   "other-relative",
   "household-member",
   "carer",
   "other",
   "not-known"
  ],
  "library": "relationship",
  "basis": [
   "S CODEBOOK | that there is such a field",
   "K CODEBOOK | the values, as the library of this program has them"
  ]
 },
 {
  "slug": "victim-previous-offences",
  "label": "Previous offences",
  "group": "Victim",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-carer",
  "label": "Carer",
  "group": "Victim",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-adjustment-disorder",
  "label": "Adjustment disorder",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-anxiety",
  "label": "Anxiety",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-dementia",
  "label": "Dementia",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-depression",
  "label": "Depression",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-panic-attacks",
  "label": "Panic attacks",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-ptsd",
  "label": "PTSD",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-psychosis",
  "label": "Psychosis",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-self-harm",
  "label": "Self-harm",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-suicidal-thoughts",
  "label": "Suicidal thoughts",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-suicide-attempts",
  "label": "Suicide attempts",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-mental-health-other",
  "label": "Other",
  "group": "Victim: mental health",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-alcohol",
  "label": "Alcohol",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-drugs",
  "label": "Drugs",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-housing",
  "label": "Housing",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-neurodiversity",
  "label": "Neurodiversity",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-physical-disability",
  "label": "Physical disability",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-pregnancy",
  "label": "Pregnancy",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "victim-vulnerability-other",
  "label": "Other",
  "group": "Victim: vulnerability",
  "scope": "victim",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-age",
  "label": "Age",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["16-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+", "not-known"],
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "perpetrator-sex",
  "label": "Sex",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["female", "male", "other", "not-known"],
  "note": "The Home Office’s “unknown” is not-known",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "perpetrator-sexual-orientation",
  "label": "Sexual orientation",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "perpetrator-ethnicity",
  "label": "Ethnicity",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "perpetrator-nationality",
  "label": "Nationality",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "text",
  "values": ["not-known"],
  "note": "The Home Office’s list of values was not to hand",
  "basis": ["S DHRDSRC | a filter of the library"]
 },
 {
  "slug": "perpetrator-previous-offences",
  "label": "Previous offences",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-carer",
  "label": "Carer",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-carer-for-victim",
  "label": "Carer for the victim",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-verdict",
  "label": "Verdict",
  "group": "Perpetrator",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["murder", "manslaughter", "diminished-responsibility", "not-guilty", "other", "not-known"],
  "note": "Not asked where there was no trial",
  "basis": ["S CODEBOOK"]
 },
 {
  "slug": "perpetrator-mental-health-adjustment-disorder",
  "label": "Adjustment disorder",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-anxiety",
  "label": "Anxiety",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-dementia",
  "label": "Dementia",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-depression",
  "label": "Depression",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-panic-attacks",
  "label": "Panic attacks",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-ptsd",
  "label": "PTSD",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-psychosis",
  "label": "Psychosis",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-self-harm",
  "label": "Self-harm",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-suicidal-thoughts",
  "label": "Suicidal thoughts",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-suicide-attempts",
  "label": "Suicide attempts",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-mental-health-other",
  "label": "Other",
  "group": "Perpetrator: mental health",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-alcohol",
  "label": "Alcohol",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-drugs",
  "label": "Drugs",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-housing",
  "label": "Housing",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-neurodiversity",
  "label": "Neurodiversity",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-physical-disability",
  "label": "Physical disability",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 },
 {
  "slug": "perpetrator-vulnerability-other",
  "label": "Other",
  "group": "Perpetrator: vulnerability",
  "scope": "perpetrator",
  "kind": "choice",
  "values": ["yes", "no", "not-known"],
  "note": "“No” means not indicated",
  "basis": ["S CODEBOOK | that there is such a field", "I CODEBOOK | yes and no"]
 }
],
"panelSectors": [
 {
  "slug": "police",
  "label": "Chief officer of police",
  "agencies": ["police"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "local-authority",
  "label": "Local authority",
  "agencies": ["adult-social-care", "childrens-social-care", "housing"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "probation",
  "label": "Probation",
  "agencies": ["probation-prison"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "nhs-england",
  "label": "NHS England",
  "jurisdictions": ["england"],
  "agencies": ["gp-primary-care"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "S LEGGIT s.9(4)(a)",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "integrated-care-board",
  "label": "Integrated care board",
  "jurisdictions": ["england"],
  "agencies": ["gp-primary-care"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "S LEGGIT s.9(4)(a)",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "local-health-board",
  "label": "Local Health Board",
  "jurisdictions": ["wales"],
  "agencies": ["gp-primary-care", "acute-hospital", "mental-health-trust"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "nhs-trust",
  "label": "NHS trust",
  "agencies": ["acute-hospital", "mental-health-trust", "ambulance", "maternity"],
  "basis": [
   "S DVCVA s.9(4)(a) | a listed body",
   "K G16 | that it sits on the panel",
   "I OWN | which kinds of agency cover it"
  ]
 },
 {
  "slug": "specialist-service",
  "label": "Specialist domestic abuse service",
  "agencies": ["specialist-da-service"],
  "basis": ["K G16", "I OWN | which kinds of agency cover it"]
 }
],
"practices": [
 {
  "slug": "chair-independence",
  "topic": "chair",
  "label": "Independence",
  "text": "The chair must not be directly associated with the agencies involved. A statement sets out career, experience and independence; an earlier link is no absolute bar, but the time since leaving must be stated.",
  "basis": ["S ROWIND"]
 },
 {
  "slug": "chair-practice",
  "topic": "chair",
  "label": "Judged, not ticked",
  "text": "Understandings of independence differ widely; retired officers of the local force are a common example.",
  "basis": ["S ROWIND"]
 },
 {
  "slug": "chair-skills",
  "topic": "chair",
  "label": "Skills",
  "text": "Paragraph 39 of the guidance sets expectations, used as the entry test for training.",
  "basis": ["S AAFDATR"]
 },
 {
  "slug": "chair-training",
  "topic": "chair",
  "label": "Training",
  "text": "A certificate, funded by the Home Office from 2024; not stated to be compulsory.",
  "basis": ["S AAFDATR"]
 },
 {
  "slug": "chair-and-author",
  "topic": "chair",
  "label": "Chair and author",
  "text": "The chair normally writes the report; a separate writer may, and the chair keeps responsibility.",
  "basis": ["S HOGUIDE"]
 },
 {
  "slug": "chair-procurement",
  "topic": "chair",
  "label": "Procurement",
  "text": "Some areas run purchasing systems or frameworks for chairs and authors; others need quotes.",
  "basis": ["S KENTDPS", "S LIVT", "S STOKT", "S WARR"]
 },
 {
  "slug": "panel-make-up",
  "topic": "panel",
  "label": "Make-up",
  "text": "Statutory bodies of s.9(4) and a specialist domestic abuse service; members senior enough to commit their agency and outside the line management of staff involved.",
  "basis": ["K G16", "S DEV17 | a panel matched to the case, with exclusions explained"]
 },
 {
  "slug": "panel-expertise",
  "topic": "panel",
  "label": "Expertise on identity and community",
  "text": "“By and for” services are too seldom on panels and meet barriers to fair pay.",
  "basis": ["S STEXP"]
 },
 {
  "slug": "imr-independence",
  "topic": "agencies",
  "label": "Author of an IMR",
  "text": "Independent of the case and of direct line management.",
  "basis": ["K G16", "S BARN | template and checklist"]
 },
 {
  "slug": "family-integral",
  "topic": "family",
  "label": "Family at the heart",
  "text": "The family is integral to the review.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-advocate",
  "topic": "family",
  "label": "Advocate",
  "text": "A specialist and expert advocate; children are helped by specialists.",
  "basis": ["S AAFDA7", "S FAM21 | signposted at the first meeting, with time to choose"]
 },
 {
  "slug": "family-scope",
  "topic": "family",
  "label": "Help with scope",
  "text": "The family helps to set the scope.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-medium",
  "topic": "family",
  "label": "Contribute",
  "text": "The family contributes in the medium that it prefers.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-meets-panel",
  "topic": "family",
  "label": "Meet the panel",
  "text": "The family may meet the panel.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-updates",
  "topic": "family",
  "label": "Updates",
  "text": "The family has regular updates.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-reads",
  "topic": "family",
  "label": "Read the draft",
  "text": "The family reads the draft in private and with time.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-change",
  "topic": "family",
  "label": "Part of change",
  "text": "The family is part of the change that follows.",
  "basis": ["S AAFDA7"]
 },
 {
  "slug": "family-liaison",
  "topic": "family",
  "label": "First contact",
  "text": "Through or with the family liaison officer; in person where wanted; a letter and the Home Office leaflet.",
  "basis": ["K G16"]
 },
 {
  "slug": "children",
  "topic": "family",
  "label": "Children",
  "text": "Offered specialist support of their age to take part.",
  "basis": ["K G16"]
 },
 {
  "slug": "disagreement",
  "topic": "family",
  "label": "Disagreement",
  "text": "A disagreement of the family or an agency is recorded in the report, not edited away.",
  "basis": ["K G16"]
 },
 {
  "slug": "which-csp",
  "topic": "decision",
  "label": "Which partnership",
  "text": "Normal residence decides; without one, where the victim was last known to frequent; across borders the areas agree on one lead.",
  "basis": ["K G16", "S GREEN | residence"]
 },
 {
  "slug": "who-may-refer",
  "topic": "decision",
  "label": "Who may refer",
  "text": "The police always; any professional or agency may as well, in writing.",
  "basis": ["K G16"]
 },
 {
  "slug": "scrutiny-of-no",
  "topic": "decision",
  "label": "A decision not to review",
  "text": "Every one goes to the quality assurance panel and up to the Home Secretary, who may direct a review.",
  "basis": ["S HANS21B"]
 },
 {
  "slug": "no-duty-in-every-case",
  "topic": "decision",
  "label": "No duty in every case",
  "text": "The Act sets no duty to review every case and no time limit in days; both come from guidance.",
  "basis": ["S DVCVA"]
 },
 {
  "slug": "securing-records",
  "topic": "agencies",
  "label": "Securing records",
  "text": "Each agency secures its files once a review is being considered, not once it is agreed.",
  "basis": ["K G16"]
 },
 {
  "slug": "urgent-learning",
  "topic": "agencies",
  "label": "Urgent learning",
  "text": "Acted on at once; never held back for the report or the trial.",
  "basis": ["K G16"]
 },
 {
  "slug": "staff-debrief",
  "topic": "agencies",
  "label": "Staff",
  "text": "Staff whose work is criticised are debriefed before the report is finished.",
  "basis": ["K G16"]
 },
 {
  "slug": "draft-to-agencies",
  "topic": "agencies",
  "label": "Draft to agencies",
  "text": "Each contributing body confirms that its material is fairly represented.",
  "basis": ["K G16"]
 },
 {
  "slug": "action-sign-off",
  "topic": "agencies",
  "label": "Sign-off of actions",
  "text": "A senior officer of each agency endorses its own actions before the partnership agrees the plan.",
  "basis": ["K G16"]
 },
 {
  "slug": "pause",
  "topic": "criminal-case",
  "label": "What a pause covers",
  "text": "Publication, interviews and sometimes panel analysis wait; records, IMRs and urgent fixes normally go on.",
  "basis": ["K G16"]
 },
 {
  "slug": "disclosure",
  "topic": "criminal-case",
  "label": "Disclosure",
  "text": "Review material may be disclosable; the chair keeps a schedule and speaks to the investigating and disclosure officers and the prosecution service first.",
  "basis": ["K G16", "S CPS | that the service has its own guidance"]
 },
 {
  "slug": "perpetrator",
  "topic": "criminal-case",
  "label": "Perpetrator",
  "text": "May be invited to contribute after trial, with advice and a risk assessment; a refusal is recorded; their family may hold information too.",
  "basis": ["K G16"]
 },
 {
  "slug": "owhr",
  "topic": "parallel-reviews",
  "label": "Offensive weapons homicide review",
  "text": "Not required where a duty to hold a domestic homicide review, a safeguarding adults review or a child death review exists.",
  "basis": ["S SALF"]
 },
 {
  "slug": "sar",
  "topic": "parallel-reviews",
  "label": "Safeguarding adults review",
  "text": "Has its own mandatory test; joint working is common.",
  "basis": ["S SAR", "S RUNN"]
 },
 {
  "slug": "cspr",
  "topic": "parallel-reviews",
  "label": "Child safeguarding practice review",
  "text": "Overlaps where the victim was 16 or 17 or children were harmed; agree a joint or a lead review.",
  "basis": ["K G16", "S SHEF | victims aged 16 to 18"]
 },
 {
  "slug": "mental-health",
  "topic": "parallel-reviews",
  "label": "Mental health homicide investigation",
  "text": "May run beside; aim for one set of contacts with the family.",
  "basis": ["K G16", "S FAM21 | advocates help with both"]
 },
 {
  "slug": "one-panel",
  "topic": "parallel-reviews",
  "label": "One panel",
  "text": "Some areas triage all statutory reviews through one panel.",
  "basis": ["S WF"]
 },
 {
  "slug": "iopc",
  "topic": "parallel-reviews",
  "label": "Independent Office for Police Conduct",
  "text": "Runs apart; the chair sees that neither harms the other.",
  "basis": ["K G16"]
 },
 {
  "slug": "inquest",
  "topic": "parallel-reviews",
  "label": "Inquest",
  "text": "Finds who, when, where and how; can lead to a report to prevent future deaths.",
  "basis": ["S AAFDAINQ"]
 },
 {
  "slug": "csp-on-receipt",
  "topic": "report",
  "label": "The partnership on receipt",
  "text": "Agrees the content, checks anonymity, arranges feedback, signs off, sends to the Home Office, monitors, and concludes when the plan is carried out and audited.",
  "basis": ["K G16"]
 },
 {
  "slug": "no-verdict-needed",
  "topic": "report",
  "label": "No verdict needed",
  "text": "A suicide or a death without a suspect has no trial: no verdict and no perpetrator is ever asked for.",
  "basis": ["S SUFF", "I BASS"]
 },
 {
  "slug": "addressee-and-owner",
  "topic": "report",
  "label": "Addressee and owner",
  "text": "The body addressed and the owner who accepted are two things: recommendations often go to the Home Office by default.",
  "basis": ["S PQ68075 | misaddressed recommendations", "I PQ68075 | two fields"]
 },
 {
  "slug": "after-clearance",
  "topic": "publication",
  "label": "After clearance",
  "text": "Publish report, summary and action plan; give the family a copy first; send to agencies’ senior managers and the commissioner.",
  "basis": ["K G16"]
 },
 {
  "slug": "pseudonyms",
  "topic": "publication",
  "label": "Pseudonyms",
  "text": "Reports use pseudonyms; real names and dates of birth leak all the same, above all in the terms of reference.",
  "basis": ["S PREST", "S BASS"]
 },
 {
  "slug": "marking",
  "topic": "confidentiality",
  "label": "Marking",
  "text": "Confidential until cleared, and marked so on every page.",
  "basis": ["S SOTON | older reports", "K PRACTICE | OFFICIAL-SENSITIVE today"]
 },
 {
  "slug": "papers",
  "topic": "confidentiality",
  "label": "Papers",
  "text": "Signed confidentiality agreements, passwords on documents, papers returned or destroyed at the end.",
  "basis": ["K PRACTICE", "S SHEF | passwords", "S DORS | data storage"]
 },
 {
  "slug": "relevant-persons",
  "topic": "confidentiality",
  "label": "Relevant persons",
  "text": "Data about the person who died is not personal data in law, but may be under a duty of confidence.",
  "basis": ["S PNLEI"]
 }
],
"progress": {"amberWithinDays": 14, "redWithinDays": 0, "basis": ["I OWN"]},
"sources": [
 {
  "key": "AAFDA7",
  "title": "Advocacy After Fatal Domestic Abuse, seven steps of family involvement",
  "url": "https://slideserve.com/samuelh/the-problem-of-status-and-domestic-homicide-powerpoint-ppt-presentation"
 },
 {
  "key": "AAFDAGS",
  "title": "Scottish Government response on a review model",
  "url": "https://www.gov.scot/publications/testing-scotlands-proposed-domestic-homicide-suicide-review-model-phase-one-report-scottish-government-response-report-commissioned-scottish-government/pages/8/"
 },
 {
  "key": "AAFDAINQ",
  "title": "Advocacy After Fatal Domestic Abuse, inquests",
  "url": "https://aafda.org.uk/help-for-families/inquests/"
 },
 {
  "key": "AAFDATR",
  "title": "Training of review chairs, funded by the Home Office",
  "url": "https://aafda.org.uk/training/home-office-funded-dhr-chair-training"
 },
 {
  "key": "BARN",
  "title": "Barnsley process for requesting a review",
  "url": "https://fdocuments.in/document/barnsley-process-for-requesting-a-domestic-homicide-review-process-for-requesting.html"
 },
 {
  "key": "BASS",
  "title": "Home Office feedback letter, Bassetlaw",
  "url": "https://www.bassetlaw.gov.uk/community-and-living/community-safety/domestic-abuse-and-violence/domestic-homicide-reviews/domestic-homicide-review-sarah/domestic-homicide-review-feedback-letter-sarah/"
 },
 {
  "key": "BBC",
  "title": "BBC, on the length of reviews (syndicated)",
  "url": "https://www.daily8.com/en/article/6fb76f35c590225d1b3a82fa16f28f02"
 },
 {
  "key": "BBC2",
  "title": "BBC, on the length of reviews (summary)",
  "url": "https://theactualnews.org/article/3022"
 },
 {
  "key": "C24",
  "title": "Consultation on updating the statutory guidance, May 2024",
  "url": "https://fly1.wordsworth.site/government/consultations/updating-the-domestic-homicide-review-statutory-guidance/consultation-updating-the-domestic-homicide-review-statutory-guidance-accessible"
 },
 {
  "key": "CHELT",
  "title": "Cheltenham, funding of reviews",
  "url": "https://democracy.cheltenham.gov.uk/mgIssueHistoryHome.aspx?IId=29627&Opt=0"
 },
 {
  "key": "CODEBOOK",
  "title": "Domestic Homicide Review Dataset, codebook",
  "url": "https://doi.org/10.5281/zenodo.21648010"
 },
 {
  "key": "CPS",
  "title": "Crown Prosecution Service, domestic homicide reviews",
  "url": "http://www.cps.gov.uk/legal/d_to_g/domestic_homicide_review/"
 },
 {
  "key": "CREIGH",
  "title": "Summary of the Domestic Abuse Act 2021",
  "url": "https://creighton.co.uk/news/2022/02/08/domestic-abuse-act-2021/"
 },
 {
  "key": "DAACT",
  "title": "Domestic Abuse Act 2021, part 2",
  "url": "https://crimeline.co.uk/legislationdisplay/?leg=%2Fukpga%2F2021%2F17%2Fpart%2F2"
 },
 {
  "key": "DEV17",
  "title": "Home Office feedback letter, Devon case 17",
  "url": "https://saferdevon.co.uk/domestic-homicide-review-case-17-feedback-letter/"
 },
 {
  "key": "DEV23",
  "title": "Home Office feedback letter, Devon case 23",
  "url": "https://saferdevon.co.uk/domestic-homicide-review-case-23-feedback-letter/"
 },
 {
  "key": "DHRDSRC",
  "title": "Home Office library of reviews",
  "url": "https://homicide-review.homeoffice.gov.uk/"
 },
 {
  "key": "DORS",
  "title": "Pan-Dorset local protocol",
  "url": "https://pdfslide.us/documents/pan-dorset-domestic-homicide-review-local-protocol-domestic-homicide-review-process.html"
 },
 {
  "key": "DVCVA",
  "title": "Domestic Violence, Crime and Victims Act 2004, section 9",
  "url": "http://www.legislation.gov.uk/ukpga/2004/28/part/1/crossheading/domestic-homicide-reviews?view=plain"
 },
 {
  "key": "ELEARN",
  "title": "Conducting a domestic homicide review: online learning",
  "url": "https://www.gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning"
 },
 {
  "key": "FAM21",
  "title": "Guidance for review chairs on support for families, 17 June 2021",
  "url": "https://fly1.wordsworth.site/government/publications/guidance-for-domestic-homicide-review-chairs-on-support-for-families/guidance-for-domestic-homicide-review-chairs-support-for-families"
 },
 {
  "key": "G16",
  "title": "Multi-agency statutory guidance for the conduct of domestic homicide reviews, December 2016",
  "url": "https://www.gov.uk/government/publications/revised-statutory-guidance-for-the-conduct-of-domestic-homicide-reviews"
 },
 {
  "key": "GREEN",
  "title": "Royal Greenwich, domestic homicide reviews",
  "url": "https://royalgreenwich.gov.uk/info/200203/domestic_abuse/2243/domestic_homicide_reviews"
 },
 {
  "key": "HANS21B",
  "title": "Lords debate of 13 December 2021",
  "url": "https://search-prototype.herokuapp.com/search-prototype/objects?object=http%3A%2F%2Fhansard.intranet.data.parliament.uk%2FLords%2F2021-12-13%2F21121319000021"
 },
 {
  "key": "HANS21C",
  "title": "Lords debate of 27 January 2021",
  "url": "https://search-prototype.herokuapp.com/search-prototype/objects?object=http%3A%2F%2Fhansard.intranet.data.parliament.uk%2FLords%2F2021-01-27%2F21012779000005"
 },
 {
  "key": "HOGUIDE",
  "title": "Home Office, domestic homicide review guide",
  "url": "https://www.gov.uk/government/publications/domestic-homicide-report-guide"
 },
 {
  "key": "KENTDPS",
  "title": "Kent dynamic purchasing system for chairs and authors",
  "url": "https://www.find-tender.service.gov.uk/Notice/033092-2022?origin=SearchResults&p=5236"
 },
 {
  "key": "LEGGIT",
  "title": "Domestic Violence, Crime and Victims Act 2004, consolidated copy of 31 December 2025",
  "url": "https://github.com/legalize-dev/legalize-uk"
 },
 {
  "key": "LEIC",
  "title": "Leicester protocol",
  "url": "https://vdocuments.site/leicester-city-domestic-homicide-review-protocol.html"
 },
 {
  "key": "LEICPN",
  "title": "Leicester privacy notice for relevant persons",
  "url": "https://www.leicester.gov.uk/your-council/how-we-work/our-website/privacy/domestic-homicide-reviews-dhrs-privacy-notices/relevant-person-privacy-notice/"
 },
 {
  "key": "LEVY",
  "title": "On Home Office yearly analyses",
  "url": "https://levysolicitors.co.uk/2022/05/31/domestic-homicide/"
 },
 {
  "key": "LGA24",
  "title": "Local Government Association, survey 2024",
  "url": "https://www2.local.gov.uk/publications/domestic-homicide-review-survey-2024"
 },
 {
  "key": "LIVT",
  "title": "Liverpool framework for chairs",
  "url": "https://d3tenders.com/contract/?ocid=ocds-h6vhtk-0362ee"
 },
 {"key": "OWN", "title": "A setting of this program; no source gives one"},
 {
  "key": "PCC",
  "title": "On the end of police and crime commissioners",
  "url": "https://www.the-independent.com/bulletin/news/police-crime-commissioners-scrapped-crime-b2864540.html"
 },
 {
  "key": "PNLEI",
  "title": "Leicester privacy notices, by kind of person",
  "url": "https://www.leicester.gov.uk/your-council/how-we-work/our-website/privacy/domestic-homicide-reviews-dhrs-privacy-notices/relevant-person-privacy-notice/"
 },
 {
  "key": "PQ68075",
  "title": "Written question 68075",
  "url": "https://parallelparliament.co.uk/question/68075/domestic-abuse-homicide"
 },
 {"key": "PRACTICE", "title": "Ordinary practice as recalled; read in no source"},
 {
  "key": "PREST",
  "title": "Preston, domestic homicide reviews",
  "url": "https://preston.gov.uk/article/1153/Domestic-homicide-reviews"
 },
 {
  "key": "ROWGOOD",
  "title": "On what makes a review",
  "url": "https://www.jhrowlands.co.uk/single-post/2018/06/27/What-makes-a-DHR"
 },
 {
  "key": "ROWIND",
  "title": "On the independence of chairs",
  "url": "https://www.jhrowlands.co.uk/single-post/what-is-independence-anyway"
 },
 {
  "key": "RUNN",
  "title": "Runnymede, domestic abuse related death reviews",
  "url": "https://runnymede.gov.uk/community-wellbeing/domestic-abuse/5"
 },
 {
  "key": "SALF",
  "title": "Salford, offensive weapons homicide reviews",
  "url": "https://salfordadultsg.trixonline.co.uk/chapter/offensive-weapon-homicide-reviews"
 },
 {
  "key": "SAR",
  "title": "Berkshire, safeguarding adults reviews",
  "url": "https://www.berkshiresafeguardingadults.co.uk/p/2-adult-safeguarding-policy/29-safeguarding-adult-reviews-sars"
 },
 {
  "key": "SHEF",
  "title": "Sheffield protocol",
  "url": "https://docest.com/sheffield-safer-and-sustainable-communities-partnership"
 },
 {
  "key": "SLAKE",
  "title": "South Lakeland, a published action plan",
  "url": "http://fayllar.org/domestic-homicide-review-south-lakeland-community-safety-partn/fayllar.org/domestic-homicide-review-south-lakeland-community-safety-partn.html?page=2"
 },
 {
  "key": "SOTON",
  "title": "Southampton, a published review",
  "url": "https://pdfslide.us/documents/domestic-homicide-review.html"
 },
 {
  "key": "STEXP",
  "title": "Standing Together, learning on expert panel members",
  "url": "http://standingtogether.org.uk/dhr-programme-learnings"
 },
 {
  "key": "STOKT",
  "title": "Stoke and Staffordshire framework for chairs",
  "url": "https://d3tenders.com/contract/download.php?ocid=ocds-b5fd17-50a1d817-e8e0-4f38-baa5-9ca35abc6674"
 },
 {
  "key": "SUFF",
  "title": "Suffolk guidance on domestic homicide reviews, 2021",
  "url": "https://www.readkong.com/page/suffolk-domestic-homicide-review-guidance-2021-2547143"
 },
 {
  "key": "WARR",
  "title": "Warrington, on the funding of reviews",
  "url": "https://www.winsfordguardian.co.uk/news/17714502.concerns-over-future-funding-for-domestic-homicide-reviews/"
 },
 {
  "key": "WF",
  "title": "Waltham Forest, statutory reviews and one panel",
  "url": "https://www.walthamforest.gov.uk/families-young-people-and-children/child-protection/strategic-partnership-boards/statutory-reviews-and-one-panel"
 }
]
}

"""#),
        GuidanceText(name: "sample-local.1", json: #"""
{
"format": 1,
"kind": "overlay",
"id": "sample-local",
"revision": 1,
"level": "local",
"sample": true,
"title": "Sample local protocol (made up)",
"jurisdictions": ["england"],
"appliesTo": ["dhr-2016"],
"caveats": ["This protocol is made up, to try overlays with. No area has adopted it."],
"labels": {"convenor": "Safer Sampleshire Partnership"},
"renamed": [
 {"in": "steps", "slug": "scoping-meeting", "label": "Consideration panel"},
 {"in": "documents", "slug": "notification", "label": "Form 1: notification"}
],
"removed": [
 {"in": "tellings", "slug": "others-of-decision"}
],
"limits": [
 {
  "slug": "decide",
  "label": "Decide whether to review",
  "kind": "local",
  "amount": 15,
  "unit": "working-days",
  "startsAt": "came-to-attention",
  "stopsAt": "decision-taken",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "Recording the reason"},
  "note": "Shorter than the one month of the guidance",
  "basis": ["S SAMPLE para 3"]
 },
 {
  "slug": "notify",
  "label": "Notify the partnership of the death",
  "kind": "local",
  "amount": 3,
  "unit": "working-days",
  "startsAt": "force-aware",
  "stopsAt": "notification-received",
  "moving": {"rule": "parties", "by": ["csp-chair"], "how": "Recording the reason"},
  "basis": ["S SAMPLE para 1"]
 },
 {
  "slug": "information-return",
  "label": "Return of agencies’ information at scoping",
  "kind": "local",
  "amount": 10,
  "unit": "working-days",
  "startsAt": "information-requested",
  "stopsAt": "information-returned",
  "moving": {"rule": "parties", "by": ["process-manager"], "how": "On the agency’s request, recording the reason"},
  "basis": ["S SAMPLE para 2"]
 },
 {
  "slug": "imr-return",
  "label": "Return of an individual management review",
  "kind": "local",
  "amount": 56,
  "unit": "days",
  "startsAt": "imr-requested",
  "stopsAt": "imr-received",
  "moving": {"rule": "parties", "by": ["independent-chair"], "how": "On the agency’s request, recording the reason"},
  "basis": ["S SAMPLE para 6"]
 },
 {
  "slug": "website-period",
  "label": "Report on the website",
  "kind": "local",
  "amount": 12,
  "unit": "months",
  "startsAt": "published",
  "stopsAt": "taken-down",
  "moving": {"rule": "parties", "by": ["csp"], "how": "Then on request"},
  "basis": ["S SAMPLE para 12", "S PREST | as one partnership does"]
 }
],
"documents": [
 {
  "slug": "early-learning-note",
  "label": "Early learning note",
  "kind": "record",
  "expectation": "local",
  "from": ["consideration-panel"],
  "to": ["csp-board"],
  "codes": ["Form 4"],
  "basis": ["S SAMPLE para 4"]
 }
],
"steps": [
 {
  "slug": "decision",
  "number": "5",
  "label": "Decision",
  "stage": "decision",
  "trigger": "Briefing",
  "owners": ["csp-chair"],
  "limits": ["decide", "tell-home-office"],
  "documents": [
   "decision-record",
   "decision-letter-home-office",
   "decision-letter-csp-chair",
   "decision-letter-family",
   "decision-letter-agencies"
  ],
  "tellings": ["home-office-of-decision", "csp-chair-of-decision", "family-of-decision"],
  "basis": [
   "K G16 | the chair decides after consulting partners",
   "S SHEF | a panel advises",
   "S BARN | a group advises",
   "S SAMPLE para 3"
  ]
 },
 {
  "slug": "early-learning",
  "number": "5e",
  "label": "Early learning acted on",
  "stage": "decision",
  "trigger": "Decision taken",
  "owners": ["csp-board"],
  "documents": ["early-learning-note"],
  "basis": ["S SAMPLE para 4", "K G16 | urgent learning is acted on at once"],
  "after": "decision"
 }
],
"quorum": {"members": 5, "sectors": ["police", "local-authority", "specialist-service"], "basis": ["S SAMPLE para 5"]},
"progress": {"amberWithinDays": 21, "redWithinDays": 7, "basis": ["S SAMPLE para 11"]},
"sources": [
 {"key": "SAMPLE", "title": "A protocol made up to try overlays with"}
]
}

"""#),
        GuidanceText(name: "wales.1", json: #"""
{
"format": 1,
"kind": "overlay",
"id": "wales",
"revision": 1,
"level": "national",
"title": "Wales: Single Unified Safeguarding Review, with the Home Office branch",
"jurisdictions": ["wales"],
"appliesTo": ["dhr-2016", "dardr-8a"],
"caveats": [
 "The timings of the Single Unified Safeguarding Review were not to hand: none is invented. Look on gov.wales.",
 "A domestic homicide in Wales still goes to the Home Office for quality assurance: there are two ways of sign-off."
],
"labels": {
 "reviewName": "single unified safeguarding review",
 "shortName": "SUSR",
 "pluralName": "single unified safeguarding reviews",
 "referencePrefix": "SUSR",
 "convenor": "Safeguarding Board",
 "decisionMaker": "chair of the Safeguarding Board",
 "author": "reviewer"
},
"renamed": [
 {"in": "steps", "slug": "submission", "label": "Home Office branch: submission for quality assurance"},
 {"in": "steps", "slug": "qa-assessment", "label": "Home Office branch: quality assurance"},
 {"in": "steps", "slug": "panel-and-agency-sign-off", "label": "Sign-off by the panel"}
],
"parties": [
 {"slug": "safeguarding-board-unit", "label": "Business unit of the Safeguarding Board", "basis": ["S SUSR"]},
 {"slug": "case-review-group", "label": "Case review group", "basis": ["S SUSR"]},
 {
  "slug": "board-chair",
  "label": "Chair of the Safeguarding Board",
  "does": "Decides whether to review",
  "basis": ["S SUSR"]
 },
 {
  "slug": "reviewer",
  "label": "Reviewer",
  "does": "From the list approved by the Welsh Government",
  "basis": ["S SUSR"]
 },
 {"slug": "welsh-government", "label": "Welsh Government", "basis": ["S SUSR"]},
 {"slug": "repository", "label": "Wales Safeguarding Repository", "basis": ["S WALES2"]},
 {
  "slug": "strategy-group",
  "label": "Strategy group",
  "does": "Monitors recommendations; can escalate to a ministerial board",
  "basis": ["S WALES2"]
 }
],
"limits": [
 {
  "slug": "decide",
  "label": "Decide whether to review",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "came-to-attention",
  "stopsAt": "decision-taken",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until the Welsh guidance has been read",
  "basis": ["I SUSR | the timings were not to hand and none is invented"]
 },
 {
  "slug": "complete-report",
  "label": "Complete the report",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "decided-to-review",
  "stopsAt": "report-completed",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until the Welsh guidance has been read",
  "basis": ["I SUSR | the timings were not to hand and none is invented"]
 },
 {
  "slug": "scoping-meeting",
  "label": "Case review group meets",
  "kind": "guidance",
  "unit": "not-known",
  "startsAt": "came-to-attention",
  "stopsAt": "scoping-meeting-held",
  "moving": {"rule": "not-stated"},
  "note": "A person sets the date until the Welsh guidance has been read",
  "basis": ["I SUSR | the timings were not to hand and none is invented"]
 }
],
"documents": [
 {
  "slug": "susr-referral",
  "label": "Referral to the Safeguarding Board",
  "kind": "form",
  "expectation": "usual",
  "from": ["agencies"],
  "to": ["safeguarding-board-unit"],
  "basis": ["S SUSR"]
 },
 {
  "slug": "susr-report",
  "label": "Report and action plan",
  "kind": "report",
  "expectation": "usual",
  "from": ["reviewer"],
  "to": ["case-review-group"],
  "basis": ["S SUSR"]
 }
],
"tellings": [
 {
  "slug": "welsh-government-of-review",
  "label": "That there is a review",
  "to": ["welsh-government"],
  "after": "decided-to-review",
  "inWriting": true,
  "expectation": "usual",
  "basis": ["S SUSR"]
 },
 {
  "slug": "repository-of-report",
  "label": "The report",
  "to": ["repository"],
  "after": "report-completed",
  "expectation": "usual",
  "basis": ["S WALES2"]
 }
],
"steps": [
 {
  "slug": "susr-referral",
  "number": "1w",
  "label": "Referral to the Safeguarding Board",
  "stage": "notified",
  "trigger": "A death that meets one or more criteria of the reviews it brings together",
  "owners": ["safeguarding-board-unit"],
  "documents": ["susr-referral"],
  "basis": ["S SUSR", "S WALES1"],
  "after": "logging"
 },
 {
  "slug": "scoping-meeting",
  "number": "4",
  "label": "Case review group",
  "stage": "scoping",
  "trigger": "Referral and returns are in",
  "owners": ["case-review-group"],
  "limits": ["scoping-meeting"],
  "documents": ["decision-briefing"],
  "basis": ["S SUSR"]
 },
 {
  "slug": "decision",
  "number": "5",
  "label": "Decision of the board’s chair",
  "stage": "decision",
  "trigger": "Advice of the case review group",
  "owners": ["board-chair"],
  "limits": ["decide", "tell-home-office"],
  "documents": ["decision-record", "decision-letter-home-office", "decision-letter-family", "decision-letter-agencies"],
  "tellings": ["home-office-of-decision", "family-of-decision", "welsh-government-of-review"],
  "basis": ["S SUSR"]
 },
 {
  "slug": "commission-chair",
  "number": "6",
  "label": "Appoint chair and reviewers",
  "stage": "commissioning",
  "trigger": "Decision is yes",
  "owners": ["board-chair"],
  "limits": ["appoint-chair"],
  "documents": ["independence-statement"],
  "tellings": ["family-of-chair"],
  "basis": ["S SUSR | from an approved list", "S ROWIND | the independence statement"]
 },
 {
  "slug": "learning-event",
  "number": "13w",
  "label": "Learning event of practitioners",
  "stage": "active",
  "trigger": "The family has met the reviewers",
  "owners": ["reviewer"],
  "basis": ["S SUSR"],
  "after": "interviews"
 },
 {
  "slug": "group-sign-off",
  "number": "17w",
  "label": "Sign-off by the case review group",
  "stage": "csp-signed",
  "trigger": "Report and action plan agreed by the panel",
  "owners": ["case-review-group"],
  "documents": ["susr-report"],
  "basis": ["S SUSR"],
  "after": "csp-sign-off"
 },
 {
  "slug": "repository",
  "number": "23w",
  "label": "Report to the Wales Safeguarding Repository",
  "stage": "published",
  "trigger": "Report signed off",
  "owners": ["safeguarding-board-unit"],
  "tellings": ["repository-of-report"],
  "basis": ["S WALES2"],
  "after": "publication"
 },
 {
  "slug": "strategy-monitoring",
  "number": "25w",
  "label": "Monitoring by the strategy group",
  "stage": "monitoring",
  "trigger": "Recommendations are in the repository",
  "owners": ["strategy-group"],
  "basis": ["S WALES2"],
  "after": "action-monitoring"
 }
],
"practices": [
 {
  "slug": "one-review",
  "topic": "decision",
  "label": "One review",
  "text": "Takes the place of adult practice, child practice, domestic homicide, mental health homicide and offensive weapons reviews; one or more criteria met is enough.",
  "basis": ["S SUSR", "S WALES1"]
 },
 {
  "slug": "home-office-branch",
  "topic": "report",
  "label": "Home Office branch",
  "text": "A Welsh domestic homicide still has to go to the Home Office for quality assurance.",
  "basis": ["S WALES3", "I WALES3 | two ways of sign-off"]
 }
],
"sources": [
 {
  "key": "SUSR",
  "title": "Single Unified Safeguarding Review guidance, Welsh Government",
  "url": "https://gov.wales/single-unified-safeguarding-review-guidance"
 },
 {
  "key": "WALES1",
  "title": "Safer Communities Wales, safeguarding and homicide reviews",
  "url": "https://safercommunities.wales/safeguarding-early-intervention/safeguarding-homicide-reviews"
 },
 {
  "key": "WALES2",
  "title": "Written statement on the launch of the Single Unified Safeguarding Review",
  "url": "https://www.breaking.co.uk/wales/written-statement-launch-of-the-single-unified-safeguarding-review-20363.html"
 },
 {
  "key": "WALES3",
  "title": "Safer Communities Wales, safeguarding and homicide reviews: the Home Office",
  "url": "https://safercommunities.wales/safeguarding-early-intervention/safeguarding-homicide-reviews"
 }
]
}

"""#),
    ]
}
