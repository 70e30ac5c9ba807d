"""Words of the field that the invented corpus is seasoned with.

Each group carries the share of passages that hold one of its words, as it
is in published reviews by order of magnitude. The shares are what makes a
word "common" or "rare" for the queries; the text itself has no meaning.
"""

_SHARES = [
    (0.20, "police victim perpetrator"),
    (0.17, "review panel"),
    (0.15, "domestic abuse"),
    (0.12, "agency agencies report risk"),
    (0.10, "family health mother support"),
    (0.09, "assessment children information officer relationship"),
    (0.08, "homicide incident service services violence"),
    (0.07, "contact daughter gp house partner son"),
    (0.06, "practice recommendation referral safeguarding social training"),
    (0.05, "alcohol brother child community concern concerns disclosure marac mental sister"),
    (0.04, "ambulance behaviour control council hospital housing multi policy procedure professional "
           "professionals safety staff"),
    (0.03, "appointment arrest colleague court depression drug drugs employer friend neighbour probation "
           "school solicitor"),
    (0.025, "assault coercive controlling harassment injuries injury knife stalking threat threats weapon"),
    (0.02, "bail charge consultant conviction crisis custody divorce harm jealousy midwife nurse prosecution "
           "psychiatric self separation suicidal suicide"),
    (0.015, "advocate asylum dash debt gambling helpline idva immigration injunction interpreter isolation "
            "poverty refuge stigma unemployment visa"),
    (0.01, "adhd autism cannabis carer caring chronic cocaine dementia disability epilepsy heroin learning "
           "methadone miscarriage opioid pain postnatal pregnancy pregnant stroke"),
    (0.006, "arson asphyxiation drowning firearm ligature overdose poisoning shotgun stabbing strangulation "
            "suffocation"),
    (0.004, "cuckooing dowry exploitation fgm forced honour marriage slavery trafficking"),
    (0.003, "coroner familicide filicide inquest parricide pathologist postmortem toxicology"),
    (0.002, "athena connect dvdn dvpo law merlin niche osman ppn viva"),
    (0.001, "airtag doxxing fratricide gaslighting keylogger lovebombing revenge sororicide spyware surveillance"),
    (0.0005, "infanticide mariticide uxoricide"),
    (0.0002, "barbiturate matricide morphine patricide"),
    (0.00005, "aconite curare thallium"),
]

# Share of the passages that hold each word.
FIELD_WORDS: dict[str, float] = {word: share for share, words in _SHARES for word in words.split()}

# Share of the passages that hold each phrase.
PHRASES: list[tuple[str, float]] = [
    ("domestic abuse", 0.05),
    ("risk assessment", 0.03),
    ("mental health", 0.02),
    ("controlling and coercive behaviour", 0.02),
    ("coercive control", 0.015),
    ("safeguarding adults board", 0.012),
    ("domestic homicide review", 0.01),
    ("information sharing", 0.01),
    ("professional curiosity", 0.008),
    ("community safety partnership", 0.006),
    ("multi agency risk assessment conference", 0.006),
    ("lessons learned", 0.006),
    ("individual management review", 0.005),
    ("threats to kill", 0.004),
    ("adult social care", 0.004),
    ("non fatal strangulation", 0.003),
    ("independent domestic violence advisor", 0.003),
    ("sanctuary scheme", 0.003),
    ("victim blaming language", 0.003),
    ("honour based abuse", 0.002),
    ("restraining order", 0.002),
    ("routine enquiry", 0.002),
    ("carer stress", 0.0015),
    ("missed opportunity", 0.0015),
    ("economic abuse", 0.001),
    ("clare s law", 0.0008),
    ("suicide pact", 0.0006),
    ("child to parent abuse", 0.0005),
    ("familial homicide", 0.0004),
    ("mercy killing", 0.0002),
]

FUNCTION_WORDS = (
    "the of to and in a was that for is he with on it as her by his had not be at from she this were which or an "
    "have they been who has their there would but are all one him when will no if more out so said what up its "
    "about into than them can only other new some could time these two may then do first any my now such like our "
    "over man me even most made after also did many before must through back years where much your way well down "
    "should because each just those people mr how too little state good very make still own see men work long get "
    "here between both life being under never day same another know while last might us great old year off come "
    "since against go came right used take three"
).split()

SUBJECTS = (
    "mental_health substance housing children older_person adult_family carer suicide economic honour stalking "
    "immigration"
).split()

SECTIONS = [
    "Introduction", "Terms of reference", "Methodology", "Background information", "Chronology",
    "Overview of agency involvement", "Analysis", "Views of the family", "Good practice",
    "Equality and diversity", "Conclusions", "Lessons to be learned", "Recommendations", "Action plan",
]

# What `dhr` calls a section with each of these headings.
SECTION_KINDS = [
    "front-matter", "terms-of-reference", "methodology", "background", "chronology", "overview", "analysis",
    "family", "good-practice", "equality", "conclusions", "lessons", "recommendations", "action-plan",
]
