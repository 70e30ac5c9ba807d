extension RuleText.Source {
    /// Language and interpreters.
    static let languageInterpreters = RuleText.Source("language-interpreters", """
class LANGUAGETONGUE = polish urdu punjabi bengali somali romanian arabic kurdish farsi tamil portuguese mandarin cantonese pashto dari tigrinya vietnamese hindi gujarati turkish albanian spanish lithuanian russian ukrainian sylheti sorani mirpuri pahari yoruba igbo french italian romani romanes uzbek amharic swahili lingala twi hungarian czech slovak bulgarian latvian thai tagalog nepali sinhala greek welsh bsl
class LANGUAGESTAFF = chair panel author review reviewer
class LANGUAGENOT = british woman man family community origin descent
class LANGUAGEKIN = husband partner son daughter child sister brother cousin nephew niece uncle aunt relative relatives neighbour boyfriend friend children mother law wife family boy girl man
theme language-interpreters | keep-negated 
rule language: language needs unmet, or relatives interpreting
  (interpreter|interpreters|interpreting|interpreted|interpretation service|interpretation services|translator|translators|languageline)
  (translated|translating|translate|translates|translation) ..8 (for|by|her|him|leaflet|leaflets|material|materials|letter|letters|information|son|daughter|child|children|husband|app|phone|google|into|cousin|bothered)
  LANGUAGEKIN ..4 (translated|translating|translate|translates|spoke for|speaking for|speaks for|answered for)
  english ..6 (limited|little|poor|no|not|second|first|additional|speak|spoke|speaking|fluent|understand|basic|few|broken|barely|language|lessons|classes|only|hardly|word|words|enough)
  (limited|little|poor|no|not|spoke|speak|speaks|broken|basic|speaking|understood|understand|read|second|fluent|barely|hardly|few|enough|halting|learning|learn|in|much) ..4 english
  (language) ..3 (barrier|barriers|need|needs|difficulties|line|other than|preferred|spoken|assistance)
  (first|mother|preferred|own|native|second|common|same|shared|only|a) ..1 (language|tongue)
  (spoke|speaks|speaking|speak|understood|speaker) ..2 LANGUAGETONGUE
  LANGUAGETONGUE ..1 (speaking|speaker|speakers|interpreter|version|leaflet|worker)
  (in|into|only) LANGUAGETONGUE !LANGUAGENOT
  (esol|lip read|lipread|lip reading|british sign language|braille|sign language|bsl|signer|signers|could sign|she signed|he signed|signed to|google translate|text relay|makaton)
  deaf ..14 (wrote|write|note|notes|husband|interpret*|sign|signed|phone|line|text|understand|understood|daughter|son|told|asked|heard|called|999)
  (leaflet|letter|letters|card|form|forms|helpline|poster|website|notice|instructions|order) ..4 in ..2 (english|welsh)
  (interviewed|asked|assessed|explained|spoken to|questioned) (through|via) ..2 (a|an|her|his|their|the) ..1 (nephew|cousin|son|husband|child|daughter|neighbour|niece|brother)
  (told|tells|telling) ..6 what ..2 (his|her|their) (mother|mum|mummy|wife|father|dad|parents) (was saying|said|meant|wanted)
  what (mummy|mum|his mother|her mother) meant
  (mimed|mime|miming|gestured|gestures|pointed|points|sign|signs|drew a picture|nodded|smiled and nodded) ..14 (understand|understood|english|words|neck|language|because)
  (cannot|could not|not) be understood
  nobody ..8 could sign
rule someone-spoke-for-her: a relative or neighbour carried the words, or nobody did
  (relay*|conveyed|convey|passed on|passing on|pass on) ..6 (question|questions|answers|words|what she|what he|messages)
  (relied|relying|rely|relies|depend*|used|using|use|through|via) ..8 (LANGUAGEKIN|relatives|family) ..8 (speak|talk|translate|explain|interpret|read|speaking|translating|interpreting|pass)
  (signed|signing|signs) for (her|him|his|their|mum|mother)
  (asked|asking|used|using|allowed|let|had|should|not|made|could|can|to|expected) ..3 (interpret|translate) !as
  LANGUAGEKIN ..6 (interpret|interprets|interpreted|interpreting)
  (spoke|spoken|speak|speaks|speaking|answered) on (her|his) behalf
  (not|never|hardly|barely|scarcely|nor) ..3 (understand|understood|follow|followed|catch) ..1 (a|one|single) ..1 word
  (linguist|linguists|lipspeaker|lip speaker|interpreted call|language shop|home signs|makaton|text phone|minicom|hearing loop)
  (not|could|unable|cannot) ..2 (make out|understand|work out) what (she|he|they|the caller|the woman) ..2 (saying|said|meant|wanted|trying)
  (absence|lack|want|cost|independent|professional|qualified|telephone|without) ..2 (translation|interpretation|interpreting)
  language (service|services|line|support|app|skills|needs|preference|provision)
  (her|his|their|main|what|which|wrong|preferred|home|patient's|spoken) (language|dialect) ..10 (ask*|record*|chosen|choose|not|system|spoken|read|could|service|offered|any)
  (ask*|record*|noted|known|chosen|choose|offer*|spoken|in) ..6 (her|his|their|main|what|which|whose|preferred|other) ..1 (language|languages|dialect)
  (in) a (language|script) (she|he|they|that) ..3
  (information|leaflets|material|therapy|sessions|counselling|support|advice|order|papers) ..4 in (LANGUAGETONGUE|her own language|his own language|languages|community languages|other languages|translation)
rule not-understood: those who came could not understand her, nor she them
  (operator|officer|officers|handler|taker|nurse|midwife|doctor|staff|crew|receptionist|visitor) ..4 (not|unable) ..2 (understand|make out|follow|communicate with) ..1 (her|him|the caller|what)
veto no-need: the work of an interpreter, the trial, or no need | sentence
  (worked|working|works|work|job|career|trained|qualified|freelance|employed|studied|degree) ..8 (interpreter|translator|languages)
  (programmer|programming|software|scripting|computer|coding) 
  (trial|crown court|defendant|jury|sentencing|dock) ..14 (interpreter|interpreters|translat*)
  spoke english (confidently|well|fluently|perfectly|excellently|without)
veto other: other senses | overlap
  (body language|language used|offensive language|bad language|victim blaming language|use of language|abusive language|foul language|language of|language matters|plain language|sexualised language|threatening language|such language|speech and language|inappropriate language|coded language)
  (report|summary|review|draft report) ..6 (translated|translation)
  (did not know) the english
  (needed|required) no ..2 interpreter
  interpreter ..2 (the|whom the) ..1 (chair|panel|review|author)
veto fluent: no need | sentence
  english ..2 (was|as) ..2 first language
""")
}
