// Made by scripts/make-catalogue from Catalogue.json: change that file, not this one.

enum CatalogueText {
    static let json: StaticString = #"""
{
 "version": "2026-11-21.1",
 "groups": [
  {
   "slug": "death",
   "label": "Type of death and relationship"
  },
  {
   "slug": "abuse",
   "label": "Forms of abuse"
  },
  {
   "slug": "risk",
   "label": "Risk indicators and relationship course"
  },
  {
   "slug": "needs",
   "label": "Health, needs and circumstances"
  },
  {
   "slug": "identity",
   "label": "Identity, equality and structural barriers"
  },
  {
   "slug": "children",
   "label": "Children"
  },
  {
   "slug": "perpetrator",
   "label": "The person causing harm"
  },
  {
   "slug": "practice",
   "label": "Professional practice"
  },
  {
   "slug": "system",
   "label": "Multi-agency system"
  },
  {
   "slug": "network",
   "label": "Networks, good practice and family voice"
  }
 ],
 "themes": [
  {
   "code": 0,
   "slug": "intimate-partner-homicide",
   "group": "death",
   "label": "Killing by a partner or former partner",
   "role": "either",
   "family": "circumstance",
   "definition": "A person is unlawfully killed by someone who is or was their spouse, partner or dating partner.",
   "include": "Current and former partners; casual and same-sex relationships; manslaughter as well as murder.",
   "exclude": "Suicide of the victim; killing by a relative or lodger.",
   "terms": [
    "intimate partner homicide",
    "intimate partner femicide",
    "killed by her husband",
    "killed by his wife",
    "killed by her ex-partner",
    "estranged husband",
    "former boyfriend",
    "domestic murder",
    "uxoricide",
    "femicide"
   ],
   "abbreviations": [
    "IPH",
    "IPF",
    "IPV"
   ],
   "framing": [
    "crime of passion",
    "domestic dispute",
    "rough sex"
   ],
   "falseFriends": [
    "\"intimate partner\" inside the DHR statutory criteria paragraph",
    "IPV cited from research only",
    "title page boilerplate \"person to whom she was related or with whom she was...\""
   ],
   "related": [
    "homicide-suicide",
    "separation-relationship-ending",
    "coercive-control",
    "homicide-timeline"
   ],
   "statute": "DVCVA 2004 s.9(1); DA Act 2021 s.2"
  },
  {
   "code": 1,
   "slug": "adult-family-homicide",
   "group": "death",
   "label": "Killing of an adult by a relative",
   "role": "either",
   "family": "circumstance",
   "definition": "An adult is killed by a relative who is not an intimate partner.",
   "include": "Parent, grandparent, sibling, in-law, aunt/uncle victims aged 16 or over.",
   "exclude": "Partner killings; child victims under 16 (see filicide).",
   "terms": [
    "adult family homicide",
    "adult family violence",
    "familial homicide",
    "intra-familial homicide",
    "family homicide",
    "killed by his nephew",
    "killed by her brother-in-law",
    "adult family abuse",
    "non-intimate partner homicide"
   ],
   "abbreviations": [
    "AFH",
    "AFV",
    "AFA"
   ],
   "framing": [],
   "falseFriends": [
    "\"family\" in \"family liaison officer\" or \"family contribution\"",
    "\"adult family member\" as contributor to review",
    "AFA also stands for other bodies"
   ],
   "related": [
    "parricide",
    "matricide",
    "sibling-homicide",
    "adult-child-to-parent-abuse",
    "caring-responsibilities",
    "mental-ill-health"
   ],
   "statute": "DVCVA 2004 s.9(1)(a); DA Act 2021 s.2(1)(g)"
  },
  {
   "code": 2,
   "slug": "parricide",
   "group": "death",
   "label": "Killing of a parent (parricide)",
   "role": "either",
   "family": "circumstance",
   "definition": "A parent or step-parent is killed by their child, usually an adult child.",
   "include": "Mother, father, step-parent, adoptive and foster parent; killing of grandparent may be co-tagged.",
   "exclude": "Threats to parents without death (see adult-child-to-parent-abuse).",
   "terms": [
    "parricide",
    "patricide",
    "killed his father",
    "killed by his son",
    "killed by her daughter",
    "killing of a parent",
    "double parricide",
    "grandparenticide"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"patricidal\" as thought content in a psychiatric note without a death",
    "research heading \"parricide\" in a literature section"
   ],
   "related": [
    "matricide",
    "adult-family-homicide",
    "mental-ill-health",
    "caring-responsibilities"
   ],
   "statute": "DVCVA 2004 s.9(1)(a)"
  },
  {
   "code": 3,
   "slug": "matricide",
   "group": "death",
   "label": "Killing of a mother (matricide)",
   "role": "either",
   "family": "circumstance",
   "definition": "A mother or mother-figure is killed by her son or daughter.",
   "include": "Step-mother, adoptive mother; co-tag parricide automatically; grandmother co-tag parricide only.",
   "exclude": "Mother killed by partner; mother killing a child.",
   "terms": [
    "matricide",
    "killed his mother",
    "murder of his mother",
    "killed by her son",
    "killed by her daughter",
    "attacked his mother",
    "mother was killed by",
    "son charged with the murder of his mother",
    "mother-killing"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"the mother of the perpetrator\" as family contributor",
    "\"mother\" used as the pseudonym of a victim killed by her partner (\"Mother\" in joint child reviews)",
    "\"maternal\" as in maternal grandmother, maternal mental health",
    "matricide cited in research only"
   ],
   "related": [
    "parricide",
    "adult-family-homicide",
    "mental-ill-health",
    "adult-child-to-parent-abuse",
    "older-people",
    "caring-responsibilities"
   ],
   "statute": "DVCVA 2004 s.9(1)(a)"
  },
  {
   "code": 4,
   "slug": "filicide-familicide",
   "group": "death",
   "label": "Killing of a child, or of a whole family",
   "role": "either",
   "family": "circumstance",
   "definition": "A child, or a partner together with children, is killed in the same event or series.",
   "include": "Family annihilation; children killed with mother; unborn child.",
   "exclude": "Children present but unharmed (see children-affected).",
   "terms": [
    "filicide",
    "familicide",
    "family annihilation",
    "infanticide",
    "child was also killed",
    "killed her and the children",
    "murdered their two children",
    "triple homicide"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"child death\" in \"Child Death Overview Panel\" process text",
    "previous child death unrelated to abuse"
   ],
   "related": [
    "homicide-suicide",
    "children-affected",
    "child-contact-family-court"
   ],
   "statute": "Children Act 2004 as amended 2017 (child safeguarding practice reviews); Infanticide Act 1938"
  },
  {
   "code": 5,
   "slug": "sibling-homicide",
   "group": "death",
   "label": "Killing of a brother or sister",
   "role": "either",
   "family": "circumstance",
   "definition": "A brother or sister is killed by a sibling.",
   "include": "Half-, step- and adoptive siblings; cousins only if the review treats them as siblings.",
   "exclude": "Violence between siblings without death.",
   "terms": [
    "siblicide",
    "fratricide",
    "sororicide",
    "killed his brother",
    "killed by his brother",
    "stabbed his sister",
    "sibling homicide"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"brother\" as informant or pseudonym",
    "\"sibling\" counts in chronology"
   ],
   "related": [
    "adult-family-homicide",
    "mental-ill-health",
    "alcohol-misuse"
   ],
   "statute": "DVCVA 2004 s.9(1)(a)"
  },
  {
   "code": 6,
   "slug": "victim-suicide",
   "group": "death",
   "label": "Suicide after domestic abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "A person with a known or suspected history of being abused takes, or is thought to have taken, their own life.",
   "include": "Suspected suicide, open or narrative conclusion, overdose and hanging where abuse is in scope; victim later treated as such by the review.",
   "exclude": "Suicide of the perpetrator; suicidal thoughts without death (see suicidality-self-harm).",
   "terms": [
    "died by suicide",
    "took her own life",
    "taken his own life",
    "suspected victim suicide",
    "suspected victim suicide following domestic abuse",
    "domestic abuse related suicide",
    "suicide review",
    "hanging",
    "hanged himself",
    "ligature",
    "fatal overdose",
    "suicide note",
    "completed suicide",
    "committed suicide",
    "fatal incident review",
    "unlawful killing conclusion"
   ],
   "abbreviations": [
    "SVSDA",
    "SVS",
    "DARS",
    "FIR"
   ],
   "framing": [
    "committed suicide"
   ],
   "falseFriends": [
    "\"committed suicide\" about the perpetrator or a relative",
    "suicidal ideation, attempt or threat (not a death)",
    "\"suicide prevention strategy\" and agency names",
    "\"ligature\" in an earlier attempt",
    "threats of suicide used to control"
   ],
   "related": [
    "suicidality-self-harm",
    "homicide-suicide",
    "unexpected-death",
    "coercive-control",
    "mental-ill-health"
   ],
   "statute": "DHR guidance 2016 para 18; V&PA 2024 s.19 (DARDR); Suicide Act 1961 s.2"
  },
  {
   "code": 7,
   "slug": "homicide-suicide",
   "group": "death",
   "label": "Homicide followed by suicide",
   "role": "either",
   "family": "circumstance",
   "definition": "The perpetrator kills another person and then dies, or tries to die, by suicide around the same time.",
   "include": "Murder-suicide; suicide before trial or in custody if linked; attempted suicide after the killing.",
   "exclude": "Victim suicide; mutual pact unless the review finds homicide.",
   "terms": [
    "homicide-suicide",
    "murder suicide",
    "murder-suicide",
    "killed himself after killing",
    "then took his own life",
    "found hanged after",
    "suicide pact",
    "mercy killing",
    "died by suicide before trial",
    "attempted to take his own life after"
   ],
   "abbreviations": [
    "H/S",
    "MSU"
   ],
   "framing": [
    "suicide pact",
    "mercy killing",
    "double suicide",
    "joint suicide"
   ],
   "falseFriends": [
    "\"suicide pact\" claimed by the perpetrator but rejected",
    "victim suicide wording",
    "\"mercy\" as a name"
   ],
   "related": [
    "perpetrator-suicidality",
    "intimate-partner-homicide",
    "older-people",
    "caring-responsibilities",
    "filicide-familicide"
   ],
   "statute": "Homicide Act 1957 s.4 (suicide pact)"
  },
  {
   "code": 8,
   "slug": "unexpected-death",
   "group": "death",
   "label": "Unexpected or undetermined death",
   "role": "either",
   "family": "circumstance",
   "definition": "A death in which abuse is suspected to have played a part but which is not established as homicide or suicide, or which involves a household member who is neither partner nor kin.",
   "include": "Falls, drug-related, fire, neglect, missing body, open conclusion, lodger or housemate.",
   "exclude": "Clear homicide or suicide.",
   "terms": [
    "unexpected death",
    "unexplained death",
    "undetermined intent",
    "open conclusion",
    "open verdict",
    "narrative verdict",
    "narrative conclusion",
    "fall from height",
    "fell from balcony",
    "drug related death",
    "misadventure",
    "causing or allowing",
    "no body",
    "missing person presumed dead",
    "housemate",
    "lodger"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"unexplained injury\" in a living victim",
    "\"open verdict\" of someone else",
    "\"missing\" as in missing from home episode"
   ],
   "related": [
    "victim-suicide",
    "drug-misuse",
    "physical-abuse"
   ],
   "statute": "DVCVA 2004 ss.5, 9; Coroners and Justice Act 2009; V&PA 2024 s.19"
  },
  {
   "code": 9,
   "slug": "coercive-control",
   "group": "abuse",
   "label": "Coercive and controlling behaviour",
   "role": "either",
   "family": "circumstance",
   "definition": "A sustained pattern of domination that limits another person's freedom through isolation, regulation, intimidation or exploitation.",
   "include": "Isolation from family, monitoring, rules, gaslighting, degrading, threats about children; within families as well as partners. Jealousy, possessiveness, obsession and accusations of infidelity.",
   "exclude": "A single argument; \"controlling\" as medication or pain control.",
   "terms": [
    "coercive control",
    "coercive and controlling behaviour",
    "controlling or coercive behaviour",
    "controlling and coercive",
    "coercively controlled",
    "power and control",
    "isolated her from",
    "would not let her",
    "had to ask permission",
    "checked her phone",
    "gaslighting",
    "love bombing",
    "walking on eggshells",
    "intimate terrorism",
    "spoke for her",
    "answered on her behalf",
    "jekyll and hyde",
    "jealous",
    "jealousy",
    "possessive",
    "accused her of having an affair",
    "accused of infidelity",
    "obsessed with",
    "obsessive",
    "morbid jealousy"
   ],
   "abbreviations": [
    "CCB",
    "C&C",
    "CAC"
   ],
   "framing": [
    "jealousy",
    "volatile relationship",
    "stormy relationship"
   ],
   "falseFriends": [
    "national definition text listing controlling behaviour",
    "\"control\" in infection, pest, birth, impulse or pain control",
    "ToR question \"was there evidence of coercive control?\"",
    "\"no evidence of coercive control\" (negated)",
    "\"obsessive compulsive disorder\" diagnosis",
    "\"possession of drugs\""
   ],
   "related": [
    "economic-abuse",
    "stalking-harassment",
    "technology-facilitated-abuse",
    "homicide-timeline"
   ],
   "statute": "Serious Crime Act 2015 s.76 as amended by DA Act 2021 s.68; DA Act 2021 s.1(3)(c)"
  },
  {
   "code": 10,
   "slug": "physical-abuse",
   "group": "abuse",
   "label": "Physical violence before the death",
   "role": "victim",
   "family": "circumstance",
   "definition": "Assault or injury inflicted on the person before the fatal incident.",
   "include": "Hitting, kicking, burning, injuries seen by health staff, ABH/GBH, use of restraint.",
   "exclude": "The fatal injuries themselves; strangulation alone (own theme).",
   "terms": [
    "physical abuse",
    "physically assaulted",
    "common assault",
    "actual bodily harm",
    "grievous bodily harm",
    "punched",
    "kicked",
    "slapped",
    "pushed",
    "bruising",
    "black eye",
    "facial injuries",
    "unexplained injuries",
    "domestic assault",
    "beat her",
    "battered"
   ],
   "abbreviations": [
    "ABH",
    "GBH",
    "DV",
    "DVA"
   ],
   "framing": [],
   "falseFriends": [
    "post-mortem injuries",
    "injury from accident or self-harm",
    "\"assault\" as charge history against strangers"
   ],
   "related": [
    "non-fatal-strangulation",
    "escalation-severity",
    "recognition-of-abuse"
   ],
   "statute": "Offences Against the Person Act 1861; DA Act 2021 s.1(3)(a)"
  },
  {
   "code": 11,
   "slug": "non-fatal-strangulation",
   "group": "abuse",
   "label": "Non-fatal strangulation and suffocation",
   "role": "victim",
   "family": "circumstance",
   "definition": "Pressure on the neck or other restriction of breathing that the person survived, at any time before the death.",
   "include": "Hands, arm, ligature, choke hold, suffocation, \"grabbed by the throat\", breath restriction in sex; disclosure to anyone incl. friends.",
   "exclude": "Strangulation, asphyxia or neck compression as the cause of death; hanging; choking on food.",
   "terms": [
    "non-fatal strangulation",
    "non fatal strangulation",
    "nonfatal strangulation",
    "strangled her",
    "attempted to strangle",
    "tried to strangle",
    "hands around her throat",
    "hands round her neck",
    "grabbed by the throat",
    "grabbed her by the neck",
    "throttled",
    "choked her",
    "choke hold",
    "headlock",
    "could not breathe",
    "passed out",
    "suffocation",
    "pillow over her face",
    "hand over her mouth",
    "attempted strangulation",
    "asphyxiation",
    "marks to her neck",
    "petechiae",
    "hoarse voice",
    "breath play",
    "choking during sex"
   ],
   "abbreviations": [
    "NFS",
    "NFSS",
    "NFS/S"
   ],
   "framing": [],
   "falseFriends": [
    "cause of death \"manual strangulation\", \"ligature strangulation\", \"compression of the neck\", \"asphyxia\"",
    "strangulation in the court verdict or sentencing remarks for the killing",
    "\"choked up\", \"choked on food\", \"choke point\"",
    "DASH question 16 quoted without an answer",
    "statement that the offence came into force in June 2022",
    "\"hand over her mouth\" as gesture of shock"
   ],
   "related": [
    "physical-abuse",
    "sexual-abuse",
    "escalation-severity",
    "risk-assessment"
   ],
   "statute": "DA Act 2021 s.70 (inserting Serious Crime Act 2015 s.75A, 75B); in force 7 June 2022"
  },
  {
   "code": 12,
   "slug": "sexual-abuse",
   "group": "abuse",
   "label": "Sexual violence and abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "Any sexual act or demand without free consent, inside the relationship or family.",
   "include": "Marital rape, coerced sex, sexual exploitation, reproductive coercion, image abuse, \"rough sex\" claims.",
   "exclude": "Childhood sexual abuse (see trauma-aces) unless by same perpetrator.",
   "terms": [
    "sexual abuse",
    "sexual violence",
    "raped her",
    "marital rape",
    "coerced sex",
    "sexual coercion",
    "forced her to have sex",
    "sexual assault",
    "reproductive coercion",
    "stealthing",
    "rough sex",
    "sex working under pressure",
    "sexual exploitation",
    "sexually transmitted infection"
   ],
   "abbreviations": [
    "RASSO",
    "SARC",
    "ISVA"
   ],
   "framing": [
    "rough sex"
   ],
   "falseFriends": [
    "\"sexual health clinic\" as provider name",
    "definition list",
    "CSA history"
   ],
   "related": [
    "coercive-control",
    "non-fatal-strangulation",
    "pregnancy-perinatal",
    "technology-facilitated-abuse"
   ],
   "statute": "Sexual Offences Act 2003; DA Act 2021 ss.69, 71"
  },
  {
   "code": 13,
   "slug": "emotional-abuse",
   "group": "abuse",
   "label": "Emotional and psychological abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "Conduct that frightens, humiliates or wears a person down without physical contact.",
   "include": "Insults, threats to leave or harm pets, silent treatment, blaming, degrading.",
   "exclude": "Use coercive-control when the review describes a pattern.",
   "terms": [
    "emotional abuse",
    "psychological abuse",
    "verbally abusive",
    "verbal abuse",
    "put her down",
    "belittled",
    "humiliated",
    "name calling",
    "mind games",
    "emotional blackmail"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"emotional wellbeing service\"",
    "\"psychological assessment\"",
    "definition list"
   ],
   "related": [
    "coercive-control",
    "threats-to-kill"
   ],
   "statute": "DA Act 2021 s.1(3)(e)"
  },
  {
   "code": 14,
   "slug": "economic-abuse",
   "group": "abuse",
   "label": "Economic and financial abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "Restricting, exploiting or sabotaging a person's money, work, property, benefits or other resources.",
   "include": "Coerced debt, control of accounts, theft by adult child, housing leverage, dowry, benefit control, carer exploitation.",
   "exclude": "Poverty or debt without a controlling person (see poverty-debt-work).",
   "terms": [
    "economic abuse",
    "financial abuse",
    "financially controlled",
    "coerced debt",
    "controlled her money",
    "took her wages",
    "stole from his mother",
    "bank card",
    "pin number",
    "joint account",
    "loans in her name",
    "power of attorney misuse",
    "asked for money",
    "demanding money",
    "dowry demand",
    "benefits paid into his account"
   ],
   "abbreviations": [
    "EA"
   ],
   "framing": [],
   "falseFriends": [
    "\"financial hardship\" only",
    "\"no recourse to public funds\"",
    "\"Department for Work and Pensions\" as agency",
    "finance section of the partnership report"
   ],
   "related": [
    "coercive-control",
    "poverty-debt-work",
    "older-people",
    "post-separation-abuse"
   ],
   "statute": "DA Act 2021 s.1(3)(d), s.1(4)"
  },
  {
   "code": 15,
   "slug": "stalking-harassment",
   "group": "abuse",
   "label": "Stalking and harassment",
   "role": "victim",
   "family": "circumstance",
   "definition": "Repeated, fixated, obsessive, unwanted and repeated attention that causes fear or distress, in person or remotely.",
   "include": "Following, turning up, repeated calls, third-party contact, trackers; inside and after a relationship.",
   "exclude": "Neighbour harassment not linked to the case; job title \"stalking lead\".",
   "terms": [
    "stalking",
    "stalked",
    "harassment",
    "following her",
    "turned up at her work",
    "repeated calls",
    "bombarded her with messages",
    "fixated obsessive unwanted repeated",
    "waiting outside",
    "malicious communications",
    "unwanted contact",
    "would not accept the relationship was over"
   ],
   "abbreviations": [
    "FOUR",
    "SPO",
    "SRA",
    "S-DASH",
    "PLN"
   ],
   "framing": [],
   "falseFriends": [
    "\"DASH - domestic abuse, stalking and harassment\" tool name",
    "\"harassment\" in employment or ASB",
    "chair biography"
   ],
   "related": [
    "post-separation-abuse",
    "technology-facilitated-abuse",
    "protective-orders",
    "separation-relationship-ending"
   ],
   "statute": "Protection from Harassment Act 1997 ss.2, 2A, 4, 4A; Stalking Protection Act 2019"
  },
  {
   "code": 16,
   "slug": "technology-facilitated-abuse",
   "group": "abuse",
   "label": "Technology-facilitated abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "Use of phones, accounts, devices or trackers to watch, threaten or shame someone.",
   "include": "Location sharing, spyware, smart home, social media threats, intimate image sharing, fake accounts.",
   "exclude": "Ordinary contact by text with no abusive content.",
   "terms": [
    "technology facilitated abuse",
    "tech abuse",
    "tracked her phone",
    "tracking device",
    "airtag",
    "find my phone",
    "spyware",
    "cctv in the home",
    "ring doorbell",
    "social media accounts",
    "hacked her facebook",
    "revenge porn",
    "intimate images",
    "deepfake",
    "whatsapp messages",
    "fake profile"
   ],
   "abbreviations": [
    "TFA",
    "IIA",
    "OVAWG"
   ],
   "framing": [],
   "falseFriends": [
    "police system names",
    "\"phone records\" as evidence after the death",
    "video consultation"
   ],
   "related": [
    "stalking-harassment",
    "coercive-control",
    "sexual-abuse"
   ],
   "statute": "DA Act 2021 s.69; Online Safety Act 2023 s.188; Computer Misuse Act 1990"
  },
  {
   "code": 17,
   "slug": "honour-based-abuse",
   "group": "abuse",
   "label": "So-called honour-based abuse",
   "role": "either",
   "family": "circumstance",
   "definition": "Abuse or killing motivated by perceived damage to family or community reputation, often with several perpetrators.",
   "include": "Multiple perpetrators, community pressure, transnational abandonment, dowry abuse.",
   "exclude": "Use of the abbreviation HBA for other things; mere mention of culture.",
   "terms": [
    "honour based abuse",
    "honour-based violence",
    "so-called honour",
    "izzat",
    "shame on the family",
    "dishonour",
    "honour killing",
    "dowry",
    "community pressure",
    "brought shame",
    "multiple perpetrators in-laws",
    "abandonment overseas",
    "karma nirvana"
   ],
   "abbreviations": [
    "HBA",
    "HBV",
    "SCHBA",
    "HBVA"
   ],
   "framing": [
    "honour killing"
   ],
   "falseFriends": [
    "\"DASH ... and honour based violence\" tool name",
    "FGM line in the cross-government definition",
    "\"honour\" in court titles (\"Her Honour Judge\")"
   ],
   "related": [
    "forced-marriage",
    "race-culture",
    "migrant-nrpf",
    "language-interpreters"
   ],
   "statute": "Forced Marriage (Civil Protection) Act 2007; Multi-agency FM guidance; DA Act 2021 s.1"
  },
  {
   "code": 18,
   "slug": "forced-marriage",
   "group": "abuse",
   "label": "Forced and faith-only marriage, FGM",
   "role": "either",
   "family": "circumstance",
   "definition": "A marriage without free consent or without legal recognition, or FGM, features in the circumstances.",
   "include": "Forced or pressured marriage, religious-only marriage, under-18 marriage, FGM.",
   "exclude": "Arranged marriage with consent.",
   "terms": [
    "forced marriage",
    "arranged marriage against her will",
    "nikah",
    "religious marriage only",
    "islamic marriage",
    "child marriage",
    "underage marriage",
    "fgm",
    "female genital mutilation",
    "forced marriage protection order",
    "taken abroad to marry"
   ],
   "abbreviations": [
    "FM",
    "FMPO",
    "FMU",
    "FGM"
   ],
   "framing": [],
   "falseFriends": [
    "definition boilerplate",
    "\"arranged marriage\" neutral description",
    "MARAC criteria list"
   ],
   "related": [
    "honour-based-abuse",
    "migrant-nrpf"
   ],
   "statute": "ASBCP Act 2014 s.121; Family Law Act 1996 Part 4A; Marriage and Civil Partnership (Minimum Age) Act 2022; FGM Act 2003"
  },
  {
   "code": 19,
   "slug": "post-separation-abuse",
   "group": "abuse",
   "label": "Post-separation abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "Abuse that carries on or begins after the relationship ended.",
   "include": "Through contact, finances, litigation, stalking, housing, threats to new partner.",
   "exclude": "Separation itself as trigger (see separation-relationship-ending).",
   "terms": [
    "post-separation abuse",
    "after they separated he continued",
    "abuse continued after separation",
    "ex-partner continued to",
    "through child contact",
    "legal abuse",
    "used the court process",
    "returned to the address"
   ],
   "abbreviations": [
    "PSA"
   ],
   "framing": [],
   "falseFriends": [
    "date of separation in pen picture"
   ],
   "related": [
    "separation-relationship-ending",
    "stalking-harassment",
    "child-contact-family-court",
    "economic-abuse"
   ],
   "statute": "DA Act 2021 s.68 (extends CCB to ex-partners)"
  },
  {
   "code": 20,
   "slug": "adult-child-to-parent-abuse",
   "group": "abuse",
   "label": "Child and adult-child to parent abuse",
   "role": "victim",
   "family": "circumstance",
   "definition": "A son, daughter or grandchild uses violence, threats, theft or control against a parent or grandparent.",
   "include": "Adolescents and adult children; parental fear, minimising, taking the son back.",
   "exclude": "Parent to child abuse; the death itself (see matricide/parricide).",
   "terms": [
    "child to parent violence",
    "child to parent abuse",
    "adolescent to parent violence",
    "adult child to parent abuse",
    "child and adolescent to parent violence and abuse",
    "violent towards his mother",
    "abusive to his parents",
    "filial violence",
    "parent abuse",
    "afraid of her son",
    "stealing from his parents",
    "son would not leave the home"
   ],
   "abbreviations": [
    "CPV",
    "CPA",
    "CPVA",
    "APV",
    "APVA",
    "CAPVA",
    "ACPVA",
    "VAMHN"
   ],
   "framing": [],
   "falseFriends": [
    "APV also used for other terms",
    "\"parental abuse\" meaning abuse by parent",
    "\"child protection\" abbreviations"
   ],
   "related": [
    "matricide",
    "parricide",
    "caring-responsibilities",
    "mental-ill-health",
    "older-people"
   ],
   "statute": "Home Office APVA information guide 2015; DA Act 2021 applies from age 16"
  },
  {
   "code": 21,
   "slug": "animal-abuse",
   "group": "abuse",
   "label": "Abuse of or through animals",
   "role": "either",
   "family": "circumstance",
   "definition": "Harm or threats to a pet, or attachment to an animal, shapes the abuse or the decision to leave.",
   "include": "Threats to pets, cruelty, refusing refuge because of pet, dangerous dogs.",
   "exclude": "Animals as scene detail.",
   "terms": [
    "threatened to kill the dog",
    "harmed the cat",
    "cruelty to animals",
    "pet fostering",
    "would not leave without her dog",
    "animal abuse",
    "the link",
    "rspca"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "dog unit or police dog",
    "animal names used as nicknames",
    "\"pet\" in place names"
   ],
   "related": [
    "coercive-control",
    "barriers-to-help"
   ],
   "statute": "Animal Welfare Act 2006"
  },
  {
   "code": 22,
   "slug": "neglect-carer-abuse",
   "group": "abuse",
   "label": "Neglect and abuse in a care relationship",
   "role": "victim",
   "family": "circumstance",
   "definition": "A person with care needs is neglected, over-controlled or harmed by the relative who provides care.",
   "include": "Withholding food, medication, visits; refusal of services by carer; pressure sores.",
   "exclude": "Carer stress without harm (see caring-responsibilities).",
   "terms": [
    "neglect",
    "acts of omission",
    "refused access to carers",
    "withheld medication",
    "carer controlled access",
    "pressure sores",
    "wilful neglect",
    "carer refused services",
    "self-neglect"
   ],
   "abbreviations": [],
   "framing": [
    "carer stress"
   ],
   "falseFriends": [
    "\"neglect\" inside the s.9 phrase \"violence, abuse or neglect\"",
    "child neglect history"
   ],
   "related": [
    "caring-responsibilities",
    "older-people",
    "disability-health",
    "adult-safeguarding-capacity"
   ],
   "statute": "Care Act 2014 s.42; Mental Capacity Act 2005 s.44"
  },
  {
   "code": 23,
   "slug": "separation-relationship-ending",
   "group": "risk",
   "label": "Separation or ending of the relationship",
   "role": "either",
   "family": "circumstance",
   "definition": "The relationship had ended, was ending, or the person was planning to leave.",
   "include": "Actual, pending or imagined separation; divorce; moving out; new partner as trigger.",
   "exclude": "Routine marital status.",
   "terms": [
    "separation",
    "had separated",
    "planning to leave",
    "wanted a divorce",
    "asked him to leave",
    "ended the relationship",
    "estranged",
    "split up",
    "trial separation",
    "moved out",
    "told him it was over",
    "new relationship",
    "decree"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"separated\" as demographic field",
    "\"estranged\" from wider family",
    "separation of duties"
   ],
   "related": [
    "post-separation-abuse",
    "homicide-timeline",
    "child-contact-family-court"
   ],
   "statute": null
  },
  {
   "code": 24,
   "slug": "threats-to-kill",
   "group": "risk",
   "label": "Threats to kill or seriously harm",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "Someone said or signalled that they would kill or badly hurt the person, a child, themselves or others.",
   "include": "Conditional and joking threats; reports by friends after the death.",
   "exclude": "Offence name in PNC list with no link to victim: keep as role=other.",
   "terms": [
    "threat to kill",
    "threats to kill",
    "threatened to kill her",
    "said he would kill",
    "if i cannot have you",
    "would burn the house down",
    "would do it no messing",
    "going to kill you"
   ],
   "abbreviations": [
    "TTK",
    "T2K"
   ],
   "framing": [],
   "falseFriends": [
    "suicide threat (see perpetrator-suicidality)",
    "sentencing remarks"
   ],
   "related": [
    "escalation-severity",
    "firearms-weapons",
    "perpetrator-suicidality"
   ],
   "statute": "Offences Against the Person Act 1861 s.16"
  },
  {
   "code": 25,
   "slug": "escalation-severity",
   "group": "risk",
   "label": "Escalation in frequency or severity",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "Incidents became more frequent, more serious or more varied before the death.",
   "include": "Increase in calls, injuries, control; sudden calm noted as change.",
   "exclude": "\"Escalated to a manager\" or escalation policy.",
   "terms": [
    "escalating",
    "escalation in severity",
    "more frequent",
    "getting worse",
    "increase in frequency",
    "pattern of escalation",
    "things had got worse",
    "change in thinking"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"escalation policy\"",
    "\"escalated the referral\"",
    "\"escalated through the chain of command\""
   ],
   "related": [
    "homicide-timeline",
    "risk-assessment",
    "threats-to-kill"
   ],
   "statute": null
  },
  {
   "code": 26,
   "slug": "firearms-weapons",
   "group": "risk",
   "label": "Weapons and firearms",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "Weapons were carried, threatened, used earlier or legally held.",
   "include": "Knives in domestic incidents, shotgun certificates, licensing decisions, crossbow, acid.",
   "exclude": "The murder weapon as such unless access or licensing is analysed.",
   "terms": [
    "shotgun certificate",
    "firearms licence",
    "firearms licensing",
    "firearms certificate",
    "knife",
    "machete",
    "threatened with a knife",
    "weapon",
    "crossbow",
    "hammer",
    "baseball bat",
    "petrol",
    "acid attack",
    "medical marker"
   ],
   "abbreviations": [
    "FEO",
    "FLO"
   ],
   "framing": [],
   "falseFriends": [
    "FLO normally means family liaison officer",
    "\"armed forces\"",
    "fatal wound description"
   ],
   "related": [
    "threats-to-kill",
    "police-practice",
    "homicide-suicide"
   ],
   "statute": "Firearms Act 1968 s.27; Home Office statutory guidance to chief officers on firearms licensing"
  },
  {
   "code": 27,
   "slug": "perpetrator-suicidality",
   "group": "risk",
   "label": "Suicidal thoughts or acts of the person said to have caused the death",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "The person who killed had voiced, planned or attempted suicide beforehand.",
   "include": "Threats used to control; low mood after separation; crisis team contact.",
   "exclude": "Suicidality of the victim; suicide after killing (also tag homicide-suicide).",
   "terms": [
    "he threatened to kill himself",
    "threats of suicide by the perpetrator",
    "perpetrator expressed suicidal ideation",
    "he had taken an overdose",
    "said he would end it all",
    "suicide risk assessment of him",
    "section 136"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "pronoun ambiguity: check who is suicidal",
    "victim suicidal ideation"
   ],
   "related": [
    "homicide-suicide",
    "mental-ill-health",
    "threats-to-kill"
   ],
   "statute": "MHA 1983 s.136; NICE NG225"
  },
  {
   "code": 28,
   "slug": "homicide-timeline",
   "group": "risk",
   "label": "Homicide timeline stages and planning",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "The review maps events to a staged progression or finds signs of preparation.",
   "include": "Named eight-stage model, trigger, planning, last chance, change in thinking, reconnaissance.",
   "exclude": "Plain \"timeline\" meaning chronology.",
   "terms": [
    "homicide timeline",
    "eight stage",
    "8 stage",
    "eight-stage model",
    "monckton smith",
    "monckton-smith",
    "trigger event",
    "pre-planned",
    "premeditated",
    "internet searches",
    "bought the knife",
    "planning stage",
    "last chance"
   ],
   "abbreviations": [
    "IPFT"
   ],
   "framing": [],
   "falseFriends": [
    "\"timeline\" of the review process",
    "citation with no application to the case"
   ],
   "related": [
    "escalation-severity",
    "separation-relationship-ending",
    "coercive-control"
   ],
   "statute": null
  },
  {
   "code": 29,
   "slug": "serial-perpetrator",
   "group": "risk",
   "label": "Earlier abuse and offending by the person said to have caused the death",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "The perpetrator had been abusive in earlier relationships or to other family members.",
   "include": "History with ex-partners, convictions, DVDS-relevant history, patterns over areas.",
   "exclude": "Victim's earlier abusive partners (use repeat-victimisation note: role=victim).",
   "terms": [
    "previous partners",
    "ex-partners disclosed",
    "history of domestic abuse against",
    "serial perpetrator",
    "serial domestic abuser",
    "previous relationships",
    "pattern with former partners",
    "pnc check",
    "previous convictions for violence",
    "previous convictions",
    "police national computer",
    "known to police",
    "no further action",
    "criminal history",
    "offending history",
    "cautioned",
    "arrested for"
   ],
   "abbreviations": [
    "PNC",
    "PND",
    "NFA"
   ],
   "framing": [],
   "falseFriends": [
    "\"previous partner\" of the victim as the abuser",
    "PNC acronyms in glossary",
    "\"no trace on PNC\" (negated)",
    "NFA as housing term"
   ],
   "related": [
    "dvds",
    "perpetrator-management"
   ],
   "statute": null
  },
  {
   "code": 30,
   "slug": "victim-fear-perception",
   "group": "risk",
   "label": "Fear and sense of risk of the person who died",
   "role": "victim",
   "family": "circumstance",
   "definition": "The person said, or showed, how frightened they were or what they expected to happen.",
   "include": "Predictions of death, sleeping with locked door, telling friends.",
   "exclude": "Professional opinion of risk.",
   "terms": [
    "very frightened",
    "scared of him",
    "in fear of",
    "said he would kill her one day",
    "if anything happens to me",
    "afraid to go home",
    "felt unsafe",
    "terrified",
    "frightened of what he might do"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "fear of other things (e.g. hospitals)",
    "\"fear of crime\" survey"
   ],
   "related": [
    "victim-voice",
    "risk-assessment",
    "informal-networks"
   ],
   "statute": null
  },
  {
   "code": 31,
   "slug": "pregnancy-perinatal",
   "group": "risk",
   "label": "Pregnancy and the perinatal period",
   "role": "victim",
   "family": "circumstance",
   "definition": "Pregnancy, birth, loss or termination formed part of the risk picture.",
   "include": "Unborn baby procedures, midwifery enquiry, concealed pregnancy, baby under one.",
   "exclude": "Historic births in pen picture.",
   "terms": [
    "pregnant",
    "pregnancy",
    "antenatal",
    "midwife",
    "midwifery",
    "miscarriage",
    "termination of pregnancy",
    "unborn baby",
    "postnatal",
    "post-natal depression",
    "booking appointment",
    "concealed pregnancy"
   ],
   "abbreviations": [
    "PND",
    "EPDS"
   ],
   "framing": [],
   "falseFriends": [
    "\"pregnancy and maternity\" in the Equality Act list",
    "PND also = Police National Database"
   ],
   "related": [
    "routine-enquiry",
    "children-affected",
    "primary-care-health"
   ],
   "statute": "NICE PH50; Equality Act 2010 s.4 (list)"
  },
  {
   "code": 32,
   "slug": "mental-ill-health",
   "group": "needs",
   "label": "Mental ill health",
   "role": "either",
   "family": "circumstance",
   "definition": "A diagnosed or suspected mental health condition shaped events or the service response.",
   "include": "Depression, anxiety, psychosis, personality disorder, CMHT care, relapse, non-concordance. Record role. Co-occurring substance use (\"dual diagnosis\", \"toxic trio\").",
   "exclude": "Suicidality alone; dementia.",
   "terms": [
    "mental ill health",
    "mental health issues",
    "depression",
    "anxiety",
    "psychosis",
    "psychotic",
    "schizophrenia",
    "paranoid schizophrenia",
    "bipolar",
    "personality disorder",
    "emotionally unstable",
    "delusional",
    "hearing voices",
    "sectioned",
    "detained under section 2",
    "crisis team",
    "community mental health team",
    "not taking his medication",
    "diminished responsibility",
    "hospital order",
    "unfit to plead",
    "dual diagnosis",
    "co-occurring",
    "multiple disadvantage",
    "complex needs",
    "toxic trio",
    "trio of vulnerabilities",
    "trilogy of risk",
    "fell between services"
   ],
   "abbreviations": [
    "CMHT",
    "CRHT",
    "EUPD",
    "BPD",
    "MHA",
    "AMHP",
    "EIP",
    "CPA",
    "MCN"
   ],
   "framing": [
    "toxic trio"
   ],
   "falseFriends": [
    "\"mental health\" as service name or panel seat",
    "BPD, CPA have several meanings",
    "\"emotional wellbeing\"",
    "\"complex\" as building"
   ],
   "related": [
    "suicidality-self-harm",
    "matricide",
    "adult-family-homicide"
   ],
   "statute": "MHA 1983; Homicide Act 1957 s.2; NHS patient safety/mental health homicide review"
  },
  {
   "code": 33,
   "slug": "suicidality-self-harm",
   "group": "needs",
   "label": "Suicidal thoughts, attempts and self-harm of the person who died or others",
   "role": "either",
   "family": "circumstance",
   "definition": "Someone had thoughts of suicide, attempted suicide or harmed themselves, and lived, before the fatal event.",
   "include": "Ideation, plans, overdose, cutting, crisis contacts; role must be set.",
   "exclude": "Completed suicide; threats made as control (perpetrator-suicidality).",
   "terms": [
    "suicidal ideation",
    "suicidal thoughts",
    "thoughts of self-harm",
    "deliberate self harm",
    "self-harm",
    "took an overdose",
    "attempted suicide",
    "feeling suicidal",
    "ligature around her neck",
    "parasuicide",
    "dsh"
   ],
   "abbreviations": [
    "DSH",
    "SI"
   ],
   "framing": [],
   "falseFriends": [
    "perpetrator vs victim",
    "\"denied suicidal ideation\" (negated)",
    "family history of suicide"
   ],
   "related": [
    "victim-suicide",
    "perpetrator-suicidality",
    "mental-ill-health"
   ],
   "statute": "NICE NG225"
  },
  {
   "code": 34,
   "slug": "alcohol-misuse",
   "group": "needs",
   "label": "Alcohol misuse",
   "role": "either",
   "family": "circumstance",
   "definition": "Harmful or dependent drinking by either person affected risk or response.",
   "include": "Dependence, intoxicated incidents, alcohol service contact, dismissing victims as drunk.",
   "exclude": "Social drinking as scene detail.",
   "terms": [
    "alcohol misuse",
    "alcohol dependent",
    "alcohol dependence",
    "problematic alcohol use",
    "intoxicated",
    "under the influence",
    "heavy drinker",
    "binge drinking",
    "units per week",
    "audit score",
    "dual diagnosis",
    "drink related",
    "alcoholic"
   ],
   "abbreviations": [
    "AUDIT",
    "CGL",
    "ARBD"
   ],
   "framing": [],
   "falseFriends": [
    "\"audit\" meaning file review",
    "licensing partnership",
    "CGL as provider name only"
   ],
   "related": [
    "drug-misuse",
    "mental-ill-health",
    "non-engagement"
   ],
   "statute": "Care Act 2014 s.42; NICE CG115"
  },
  {
   "code": 35,
   "slug": "drug-misuse",
   "group": "needs",
   "label": "Drug misuse",
   "role": "either",
   "family": "circumstance",
   "definition": "Illicit or prescription drug use by either person affected risk or response.",
   "include": "Cannabis, cocaine, heroin, spice, misuse of prescribed drugs, dealing, cuckooing.",
   "exclude": "Prescribed treatment as normal care.",
   "terms": [
    "substance misuse",
    "drug misuse",
    "cocaine",
    "cannabis",
    "heroin",
    "crack",
    "amphetamine",
    "spice",
    "drug dealing",
    "cuckooing",
    "methadone",
    "needle",
    "class a",
    "county lines"
   ],
   "abbreviations": [
    "SMS",
    "DRR"
   ],
   "framing": [],
   "falseFriends": [
    "\"drug\" therapy",
    "\"substance\" in \"substantial\"",
    "misuse of data"
   ],
   "related": [
    "alcohol-misuse",
    "mental-ill-health",
    "serial-perpetrator"
   ],
   "statute": "Misuse of Drugs Act 1971"
  },
  {
   "code": 36,
   "slug": "caring-responsibilities",
   "group": "needs",
   "label": "Caring responsibilities and carer stress",
   "role": "either",
   "family": "circumstance",
   "definition": "One party was the carer of the other or of someone else, and this mattered.",
   "include": "Carer strain, carer's assessment missing, son or daughter as carer, hidden carer.",
   "exclude": "Paid care staff only.",
   "terms": [
    "carer",
    "carers assessment",
    "carer's assessment",
    "caring for her mother",
    "main carer",
    "informal carer",
    "carer stress",
    "carer strain",
    "sandwich carer",
    "unable to cope",
    "young carer",
    "carers allowance"
   ],
   "abbreviations": [
    "CA"
   ],
   "framing": [
    "carer stress",
    "carer strain",
    "burden of care"
   ],
   "falseFriends": [
    "\"care\" in care plan",
    "\"carer\" meaning foster carer",
    "CA acronym"
   ],
   "related": [
    "dementia-cognitive",
    "adult-family-homicide",
    "neglect-carer-abuse",
    "older-people",
    "matricide"
   ],
   "statute": "Care Act 2014 s.10"
  },
  {
   "code": 37,
   "slug": "dementia-cognitive",
   "group": "needs",
   "label": "Dementia, brain injury and cognitive change",
   "role": "either",
   "family": "circumstance",
   "definition": "Dementia, acquired brain injury or other cognitive change affected behaviour or vulnerability.",
   "include": "BPSD, aggression in dementia, ABI after assaults, memory clinic.",
   "exclude": "Learning disability.",
   "terms": [
    "dementia",
    "alzheimer",
    "alzheimer's disease",
    "memory clinic",
    "vascular dementia",
    "behavioural and psychological symptoms of dementia",
    "cognitive impairment",
    "acquired brain injury",
    "head injury",
    "confused"
   ],
   "abbreviations": [
    "BPSD",
    "ABI",
    "TBI"
   ],
   "framing": [],
   "falseFriends": [
    "\"brain\" in ambulance notes of the fatal injury"
   ],
   "related": [
    "caring-responsibilities",
    "older-people",
    "homicide-suicide"
   ],
   "statute": "MCA 2005; NICE NG97"
  },
  {
   "code": 38,
   "slug": "disability-health",
   "group": "needs",
   "label": "Physical ill health and disability",
   "role": "either",
   "family": "circumstance",
   "definition": "Long-term illness, pain, sensory loss or disability affected risk, dependence or access to help.",
   "include": "Chronic pain, MS, stroke, deafness, terminal illness, carer control of aids.",
   "exclude": "Injury from abuse.",
   "terms": [
    "disability",
    "disabled",
    "chronic pain",
    "long-term condition",
    "multiple sclerosis",
    "wheelchair",
    "deaf",
    "british sign language",
    "stroke",
    "terminal",
    "frailty",
    "cancer diagnosis",
    "physical health needs"
   ],
   "abbreviations": [
    "LTC",
    "BSL",
    "MS"
   ],
   "framing": [],
   "falseFriends": [
    "\"disability\" in Equality Act list",
    "\"MS\" as title or Microsoft"
   ],
   "related": [
    "caring-responsibilities",
    "equality-intersectionality"
   ],
   "statute": "Equality Act 2010 s.6; Care Act 2014 s.9"
  },
  {
   "code": 39,
   "slug": "learning-disability-neuro",
   "group": "needs",
   "label": "Learning disability and neurodivergence",
   "role": "either",
   "family": "circumstance",
   "definition": "A learning disability, autism or ADHD affected vulnerability, behaviour or communication.",
   "include": "Suspected or diagnosed; reasonable adjustments; late diagnosis.",
   "exclude": "Educational attainment alone.",
   "terms": [
    "learning disability",
    "learning difficulties",
    "autism",
    "autistic",
    "autistic spectrum",
    "asperger",
    "adhd",
    "neurodivergent",
    "neurodiverse",
    "reasonable adjustments",
    "easy read"
   ],
   "abbreviations": [
    "ASD",
    "ASC",
    "ADHD",
    "LD",
    "LeDeR"
   ],
   "framing": [],
   "falseFriends": [
    "ASC also = adult social care",
    "LD also = lead"
   ],
   "related": [
    "adult-child-to-parent-abuse",
    "adult-safeguarding-capacity"
   ],
   "statute": "Autism Act 2009; Equality Act 2010 s.20"
  },
  {
   "code": 40,
   "slug": "trauma-aces",
   "group": "needs",
   "label": "Trauma and adverse childhood experiences",
   "role": "either",
   "family": "circumstance",
   "definition": "Earlier trauma in childhood or adulthood is found to have shaped vulnerability or behaviour.",
   "include": "Childhood abuse, care experience, military or refugee trauma, previous abusive relationships.",
   "exclude": "Training topic only.",
   "terms": [
    "adverse childhood experiences",
    "childhood trauma",
    "childhood sexual abuse",
    "care leaver",
    "looked after child",
    "complex trauma",
    "post traumatic stress",
    "ptsd",
    "trauma-informed",
    "witnessed domestic abuse as a child"
   ],
   "abbreviations": [
    "ACE",
    "ACEs",
    "PTSD",
    "CPTSD",
    "CSA",
    "LAC"
   ],
   "framing": [],
   "falseFriends": [
    "\"trauma\" team or major trauma centre",
    "CSA other meanings"
   ],
   "related": [
    "mental-ill-health",
    "non-engagement"
   ],
   "statute": null
  },
  {
   "code": 41,
   "slug": "housing-homelessness",
   "group": "needs",
   "label": "Housing and homelessness",
   "role": "either",
   "family": "circumstance",
   "definition": "Housing insecurity, tenancy issues or lack of alternatives shaped risk or options.",
   "include": "Refuge, sofa surfing, tenancy transfer, adult son living at home, supported housing, eviction.",
   "exclude": "Address details.",
   "terms": [
    "homeless",
    "homelessness",
    "sofa surfing",
    "refuge space",
    "housing application",
    "tenancy",
    "management transfer",
    "sanctuary scheme",
    "temporary accommodation",
    "supported housing",
    "eviction",
    "priority need",
    "duty to refer",
    "could not afford to move out"
   ],
   "abbreviations": [
    "DAHA",
    "TA",
    "RSL",
    "ALMO"
   ],
   "framing": [],
   "falseFriends": [
    "\"refuge\" as named charity",
    "scene address"
   ],
   "related": [
    "poverty-debt-work",
    "barriers-to-help"
   ],
   "statute": "Housing Act 1996 Part 7 with DA Act 2021 s.78; DA Act 2021 Part 4 (s.57)"
  },
  {
   "code": 42,
   "slug": "poverty-debt-work",
   "group": "needs",
   "label": "Poverty, debt, benefits and work",
   "role": "either",
   "family": "circumstance",
   "definition": "Money pressures, job loss or workplace issues formed part of the background or a chance to help.",
   "include": "Debt, gambling, redundancy, universal credit, employer response.",
   "exclude": "Control of money by abuser.",
   "terms": [
    "debt",
    "rent arrears",
    "redundancy",
    "unemployed",
    "universal credit",
    "gambling",
    "bankruptcy",
    "food bank",
    "employer",
    "occupational health",
    "human resources",
    "financial difficulties"
   ],
   "abbreviations": [
    "UC",
    "DWP",
    "PIP"
   ],
   "framing": [],
   "falseFriends": [
    "\"work\" in multi-agency working",
    "PIP as publication"
   ],
   "related": [
    "economic-abuse",
    "housing-homelessness"
   ],
   "statute": null
  },
  {
   "code": 43,
   "slug": "barriers-to-help",
   "group": "needs",
   "label": "Isolation and barriers to seeking help",
   "role": "victim",
   "family": "circumstance",
   "definition": "The review identifies why the person did not, or could not, seek or accept help.",
   "include": "Shame, fear of child removal, distrust, not recognising abuse, rural isolation, loyalty to son.",
   "exclude": "Services saying \"did not engage\" with no reason (see non-engagement).",
   "terms": [
    "barriers to disclosure",
    "reluctant to disclose",
    "did not recognise it as abuse",
    "minimised the abuse",
    "fear of losing her children",
    "ashamed",
    "stigma",
    "isolated",
    "lonely",
    "did not want to get him into trouble",
    "distrust of services",
    "retracted her statement"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"isolated incident\"",
    "COVID self-isolation"
   ],
   "related": [
    "victim-voice",
    "recognition-of-abuse",
    "migrant-nrpf",
    "non-engagement"
   ],
   "statute": null
  },
  {
   "code": 44,
   "slug": "older-people",
   "group": "identity",
   "label": "Older people",
   "role": "either",
   "family": "circumstance",
   "definition": "Age-related assumptions, dependency or dynamics affected an older person (about 60+).",
   "include": "Ageism, abuse explained as carer stress, long marriages, suicide pacts, older victims missed by DASH.",
   "exclude": "Age given only as fact.",
   "terms": [
    "older people",
    "older person",
    "elderly",
    "pensioner",
    "ageism",
    "generation",
    "traditional roles in marriage",
    "long marriage",
    "elder abuse",
    "hourglass",
    "over 65"
   ],
   "abbreviations": [],
   "framing": [
    "mercy killing"
   ],
   "falseFriends": [
    "\"older child\"",
    "\"elder\" in faith role"
   ],
   "related": [
    "dementia-cognitive",
    "caring-responsibilities",
    "matricide",
    "homicide-suicide"
   ],
   "statute": "Equality Act 2010 s.5; Care Act 2014"
  },
  {
   "code": 45,
   "slug": "young-people",
   "group": "identity",
   "label": "Young people (16-25)",
   "role": "either",
   "family": "circumstance",
   "definition": "Teen or young adult status shaped the abuse or the service gap.",
   "include": "Teenage relationship abuse, transition to adult services, care leavers, university.",
   "exclude": "Children of the household.",
   "terms": [
    "teenage relationship abuse",
    "young people's violence advisor",
    "transition to adult services",
    "16 and 17 year olds",
    "care leaver",
    "college",
    "university student",
    "ypva"
   ],
   "abbreviations": [
    "YPVA",
    "TRA"
   ],
   "framing": [],
   "falseFriends": [
    "\"young\" as surname or pseudonym"
   ],
   "related": [
    "trauma-aces",
    "children-affected"
   ],
   "statute": "DA Act 2021 s.2 (16+); Children Act 1989"
  },
  {
   "code": 46,
   "slug": "race-culture",
   "group": "identity",
   "label": "Race, ethnicity, culture and faith",
   "role": "either",
   "family": "circumstance",
   "definition": "Ethnicity, culture, faith or racism affected experience of abuse or quality of response.",
   "include": "Cultural assumptions, lack of by-and-for services, racism, faith communities, Gypsy Roma Traveller.",
   "exclude": "Ethnicity recorded as data only.",
   "terms": [
    "ethnicity",
    "cultural",
    "black and minoritised",
    "global majority",
    "racism",
    "by and for services",
    "faith leader",
    "community leaders",
    "cultural competence",
    "gypsy roma traveller",
    "unconscious bias",
    "professional fear of being racist"
   ],
   "abbreviations": [
    "BAME",
    "BME",
    "BMER",
    "GRT"
   ],
   "framing": [],
   "falseFriends": [
    "\"culture\" of an organisation",
    "ethnicity in Equality list",
    "\"race\" in other senses"
   ],
   "related": [
    "honour-based-abuse",
    "language-interpreters",
    "equality-intersectionality"
   ],
   "statute": "Equality Act 2010 ss.9, 10, 149"
  },
  {
   "code": 47,
   "slug": "migrant-nrpf",
   "group": "identity",
   "label": "Migration status and no recourse to public funds",
   "role": "either",
   "family": "circumstance",
   "definition": "Immigration status limited options or was used as a weapon.",
   "include": "Spousal visa, NRPF, asylum, threats of deportation, overseas abandonment, data sharing with immigration.",
   "exclude": "Country of birth only.",
   "terms": [
    "no recourse to public funds",
    "immigration status",
    "spousal visa",
    "insecure status",
    "asylum seeker",
    "overstayed",
    "threatened with deportation",
    "destitution domestic violence concession",
    "migrant victims of domestic abuse concession",
    "home office immigration",
    "leave to remain",
    "firewall"
   ],
   "abbreviations": [
    "NRPF",
    "DDVC",
    "DDV",
    "MVDAC",
    "UKVI",
    "ILR",
    "SPVA"
   ],
   "framing": [],
   "falseFriends": [
    "\"Home Office\" as QA panel",
    "\"migrant\" in research line"
   ],
   "related": [
    "language-interpreters",
    "honour-based-abuse",
    "barriers-to-help"
   ],
   "statute": "Immigration and Asylum Act 1999 s.115; Immigration Rules Appendix Victim of Domestic Abuse"
  },
  {
   "code": 48,
   "slug": "language-interpreters",
   "group": "identity",
   "label": "Language and interpreters",
   "role": "either",
   "family": "practice",
   "definition": "Language needs were unmet or family members interpreted.",
   "include": "Interpreter not used, partner interpreting, translated materials, Deaf interpreter.",
   "exclude": "Review translated.",
   "terms": [
    "interpreter",
    "english was not her first language",
    "language line",
    "family member interpreted",
    "translated",
    "language barrier",
    "limited english",
    "children used to interpret"
   ],
   "abbreviations": [
    "ESOL"
   ],
   "framing": [],
   "falseFriends": [
    "\"body language\"",
    "programming \"interpreter\""
   ],
   "related": [
    "migrant-nrpf",
    "victim-voice"
   ],
   "statute": "Equality Act 2010"
  },
  {
   "code": 49,
   "slug": "lgbt",
   "group": "identity",
   "label": "LGBT+ people",
   "role": "either",
   "family": "circumstance",
   "definition": "Sexual orientation or gender identity shaped the abuse or the response.",
   "include": "Same-sex partners, outing threats, trans victims, family rejection.",
   "exclude": "Equality list or demographic row.",
   "terms": [
    "same-sex relationship",
    "gay",
    "lesbian",
    "bisexual",
    "transgender",
    "trans woman",
    "outing",
    "galop",
    "homophobia",
    "sexual orientation",
    "gender identity"
   ],
   "abbreviations": [
    "LGBT",
    "LGBTQ",
    "LGBTQ+",
    "LGBTQIA+"
   ],
   "framing": [],
   "falseFriends": [
    "\"sexual orientation\" in protected characteristics list",
    "heterosexual recorded"
   ],
   "related": [
    "equality-intersectionality",
    "barriers-to-help"
   ],
   "statute": "Equality Act 2010 ss.7, 12"
  },
  {
   "code": 50,
   "slug": "male-victims",
   "group": "identity",
   "label": "Men who were abused",
   "role": "victim",
   "family": "circumstance",
   "definition": "The person who died was a man or boy and gender assumptions were considered.",
   "include": "Men abused by women or men; fathers; bias in response. Women who kill: use facet perpetrator_sex.",
   "exclude": "Men as perpetrators.",
   "terms": [
    "male victim",
    "male victims",
    "men as victims",
    "mankind initiative",
    "he was the victim",
    "bias towards male victims",
    "father killed"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"male\" in demographics"
   ],
   "related": [
    "parricide",
    "equality-intersectionality"
   ],
   "statute": null
  },
  {
   "code": 51,
   "slug": "equality-intersectionality",
   "group": "identity",
   "label": "Equality and intersecting identities",
   "role": "either",
   "family": "practice",
   "definition": "The review analyses how protected characteristics combined, or is criticised for not doing so.",
   "include": "Intersectionality, sex and gender analysis, public sector equality duty, class.",
   "exclude": "Bare list of the nine characteristics.",
   "terms": [
    "intersectionality",
    "intersectional",
    "protected characteristics",
    "equality and diversity",
    "gendered nature",
    "public sector equality duty",
    "misogyny",
    "structural inequality",
    "unconscious bias"
   ],
   "abbreviations": [
    "EDI",
    "PSED",
    "EIA"
   ],
   "framing": [],
   "falseFriends": [
    "the nine-item list copied from the Act",
    "\"equality\" team name"
   ],
   "related": [
    "race-culture",
    "lgbt",
    "male-victims",
    "older-people"
   ],
   "statute": "Equality Act 2010 ss.4, 149"
  },
  {
   "code": 52,
   "slug": "children-affected",
   "group": "children",
   "label": "Children who lived with the abuse or the killing",
   "role": "child",
   "family": "circumstance",
   "definition": "Children saw, heard, lived with or were harmed by the abuse or the killing.",
   "include": "Witnessing, being present at death, bereavement support, unseen child, missed child referral.",
   "exclude": "Adult children as perpetrators.",
   "terms": [
    "children were present",
    "witnessed the murder",
    "child victims in their own right",
    "operation encompass",
    "child protection plan",
    "child in need",
    "section 47",
    "section 17",
    "voice of the child",
    "bereaved children",
    "multi-agency safeguarding hub referral"
   ],
   "abbreviations": [
    "CSC",
    "MASH",
    "CIN",
    "CPP",
    "ICPC"
   ],
   "framing": [],
   "falseFriends": [
    "\"child\" meaning adult child",
    "\"Children's Services\" in panel table with no contact (negated)"
   ],
   "related": [
    "child-contact-family-court",
    "filicide-familicide",
    "pregnancy-perinatal"
   ],
   "statute": "DA Act 2021 s.3; Children Act 1989 ss.17, 47"
  },
  {
   "code": 53,
   "slug": "child-contact-family-court",
   "group": "children",
   "label": "Child contact and family court",
   "role": "either",
   "family": "circumstance",
   "definition": "Contact arrangements or private law proceedings created risk or chances to intervene.",
   "include": "Contact handovers, Cafcass, parental alienation claims, non-molestation within family court.",
   "exclude": "Criminal court.",
   "terms": [
    "family court",
    "child arrangements order",
    "contact arrangements",
    "cafcass",
    "parental alienation",
    "private law",
    "custody of the children",
    "handover",
    "fact finding hearing"
   ],
   "abbreviations": [
    "CAO",
    "FHDRA",
    "PD12J"
   ],
   "framing": [
    "parental alienation"
   ],
   "falseFriends": [
    "\"contact\" with agencies",
    "\"court\" for criminal trial"
   ],
   "related": [
    "post-separation-abuse",
    "children-affected",
    "protective-orders"
   ],
   "statute": "Children Act 1989 s.8, s.91(14) and s.91A (DA Act 2021 s.67); FPR PD12J"
  },
  {
   "code": 54,
   "slug": "invisible-perpetrator",
   "group": "perpetrator",
   "label": "The person causing harm, unseen by services",
   "role": "perpetrator",
   "family": "practice",
   "definition": "Services worked round the abusive person: not identified, assessed or spoken to.",
   "include": "Hidden men, absent fathers, focus on mother, no perpetrator record link, \"partner\" never named.",
   "exclude": "Perpetrator managed formally.",
   "terms": [
    "invisible",
    "hidden male",
    "unseen men",
    "focus on the victim",
    "not held to account",
    "perpetrator was not spoken to",
    "responsibility placed on the mother",
    "no consideration of the father"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"invisible\" disability"
   ],
   "related": [
    "professional-curiosity",
    "perpetrator-management",
    "children-affected"
   ],
   "statute": null
  },
  {
   "code": 55,
   "slug": "perpetrator-management",
   "group": "perpetrator",
   "label": "Managing the person causing harm: programmes, probation, supervision",
   "role": "perpetrator",
   "family": "practice",
   "definition": "Arrangements to manage, disrupt, supervise or change an abusive person were used or missing.",
   "include": "MATAC, DRIVE, IOM, MAPPA, behaviour change programmes, licence, recall, release planning, pre-sentence reports.",
   "exclude": "Court orders (protective-orders).",
   "terms": [
    "perpetrator programme",
    "behaviour change programme",
    "building better relationships",
    "caring dads",
    "drive project",
    "multi-agency tasking and co-ordination",
    "integrated offender management",
    "mappa",
    "respect accredited",
    "dangerous persons",
    "probation",
    "licence conditions",
    "recall",
    "post-sentence supervision",
    "community order",
    "pre-sentence report",
    "released from prison",
    "oasys"
   ],
   "abbreviations": [
    "DAPP",
    "MATAC",
    "MAPPA",
    "IOM",
    "BBR",
    "PDP",
    "RFG",
    "NPS",
    "CRC",
    "HMPPS",
    "OASys",
    "SSO",
    "PSR"
   ],
   "framing": [],
   "falseFriends": [
    "\"DRIVE\" the verb or licence",
    "MAPPA in glossary",
    "\"supervision\" of staff",
    "\"licence\" for firearms or driving"
   ],
   "related": [
    "serial-perpetrator",
    "multi-agency-coordination"
   ],
   "statute": "Criminal Justice Act 2003 s.325 (MAPPA); Respect Standard"
  },
  {
   "code": 56,
   "slug": "protective-orders",
   "group": "perpetrator",
   "label": "Protective orders and breaches",
   "role": "either",
   "family": "practice",
   "definition": "A civil or criminal order or bail condition was sought, missed, granted, breached or expired.",
   "include": "DVPN/DVPO, DAPN/DAPO, non-molestation, restraining, occupation, SPO, FMPO, bail conditions.",
   "exclude": "Mental health or DoLS orders.",
   "terms": [
    "restraining order",
    "non-molestation order",
    "occupation order",
    "domestic violence protection order",
    "domestic abuse protection order",
    "stalking protection order",
    "breach of bail",
    "bail conditions",
    "released under investigation",
    "breached the order"
   ],
   "abbreviations": [
    "DVPN",
    "DVPO",
    "DAPN",
    "DAPO",
    "NMO",
    "RUI",
    "SPO"
   ],
   "framing": [],
   "falseFriends": [
    "\"order\" in community order/hospital order",
    "\"non-mol\" abbreviations"
   ],
   "related": [
    "stalking-harassment",
    "police-practice"
   ],
   "statute": "Family Law Act 1996; Crime and Security Act 2010 ss.24-33; DA Act 2021 ss.22-49"
  },
  {
   "code": 57,
   "slug": "counter-allegations",
   "group": "perpetrator",
   "label": "Counter-allegations and manipulation of services",
   "role": "perpetrator",
   "family": "circumstance",
   "definition": "The abusive person presented as the victim or influenced professionals, or the primary aggressor was misread.",
   "include": "Cross-allegations, victim arrested, false reports, charm, litigation.",
   "exclude": "Genuine mutual abuse found by review.",
   "terms": [
    "counter-allegation",
    "counter allegations",
    "cross allegations",
    "primary aggressor",
    "primary perpetrator",
    "presented as the victim",
    "both parties",
    "mutual abuse",
    "manipulated professionals",
    "disguised compliance",
    "superficially charming",
    "she was arrested"
   ],
   "abbreviations": [],
   "framing": [
    "mutual abuse",
    "both as bad as each other"
   ],
   "falseFriends": [
    "\"cross-examination\""
   ],
   "related": [
    "male-victims",
    "recognition-of-abuse",
    "police-practice"
   ],
   "statute": null
  },
  {
   "code": 58,
   "slug": "professional-curiosity",
   "group": "practice",
   "label": "Professional curiosity",
   "role": "agency",
   "family": "practice",
   "definition": "Whether staff looked past what they were told, noticed gaps and asked the next question.",
   "include": "Over-optimism, accepting explanations, no follow-up of injuries or absences.",
   "exclude": "Good curiosity goes under good-practice too.",
   "terms": [
    "professional curiosity",
    "professionally curious",
    "lack of curiosity",
    "respectful uncertainty",
    "inquisitive",
    "taken at face value",
    "over-optimistic",
    "rule of optimism",
    "accepted his explanation",
    "should have explored",
    "further exploration"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "training course title list"
   ],
   "related": [
    "routine-enquiry",
    "recognition-of-abuse",
    "non-engagement"
   ],
   "statute": "Working Together; NICE QS116"
  },
  {
   "code": 59,
   "slug": "routine-enquiry",
   "group": "practice",
   "label": "Asking about abuse",
   "role": "agency",
   "family": "practice",
   "definition": "Whether people were asked directly and safely about abuse.",
   "include": "Routine, selective or targeted enquiry; asking men; asking carers; HARKS; asked with partner present.",
   "exclude": "Police enquiry; statutory enquiry under s.42.",
   "terms": [
    "routine enquiry",
    "selective enquiry",
    "targeted enquiry",
    "direct question",
    "asked about domestic abuse",
    "not asked about",
    "ask and act",
    "sensitive enquiry",
    "was not asked",
    "never asked"
   ],
   "abbreviations": [
    "HARKS",
    "IRIS",
    "ADViSE"
   ],
   "framing": [],
   "falseFriends": [
    "\"enquiry\" as investigation",
    "\"routine appointment\""
   ],
   "related": [
    "professional-curiosity",
    "victim-voice",
    "primary-care-health"
   ],
   "statute": "NICE PH50 and QS116; VAWDASV (Wales) Act 2015"
  },
  {
   "code": 60,
   "slug": "recognition-of-abuse",
   "group": "practice",
   "label": "Recognising domestic abuse",
   "role": "agency",
   "family": "practice",
   "definition": "Signs were missed or named as something else (carer stress, marital problems, drink, mental illness).",
   "include": "Not recognised as DA because familial, older, male, same sex; incident-based view.",
   "exclude": "Victim's own lack of recognition (barriers-to-help).",
   "terms": [
    "not recognised as domestic abuse",
    "failed to identify",
    "relationship difficulties",
    "domestic dispute",
    "volatile relationship",
    "argument",
    "not seen as domestic abuse",
    "missed opportunity",
    "missed opportunities",
    "verbal argument only",
    "six of one"
   ],
   "abbreviations": [],
   "framing": [
    "volatile relationship",
    "toxic relationship",
    "six of one",
    "marital problems"
   ],
   "falseFriends": [
    "\"recognised\" as praise",
    "\"missed appointment\""
   ],
   "related": [
    "professional-curiosity",
    "risk-assessment",
    "adult-family-homicide"
   ],
   "statute": "DA Act 2021 s.1; College of Policing DA APP"
  },
  {
   "code": 61,
   "slug": "risk-assessment",
   "group": "practice",
   "label": "Risk identification and assessment",
   "role": "agency",
   "family": "practice",
   "definition": "Quality, timing and use of risk tools and judgement.",
   "include": "DASH not done, under-scored, downgraded, not repeated, tool unsuited to family abuse, secondary risk assessment.",
   "exclude": "Fire, suicide or clinical risk tools unless compared.",
   "terms": [
    "risk assessment",
    "dash risk assessment",
    "domestic abuse stalking and honour based violence",
    "standard risk",
    "medium risk",
    "high risk",
    "downgraded",
    "14 ticks",
    "visible high risk",
    "professional judgement",
    "public protection notice",
    "vulnerability assessment framework",
    "dynamic risk"
   ],
   "abbreviations": [
    "DASH",
    "RIC",
    "DARA",
    "PPN",
    "ViSOR",
    "DOM5",
    "VAF",
    "PVP"
   ],
   "framing": [],
   "falseFriends": [
    "tool name in glossary",
    "\"high risk\" pregnancy",
    "ToR question"
   ],
   "related": [
    "marac",
    "escalation-severity",
    "non-fatal-strangulation",
    "record-keeping"
   ],
   "statute": "College of Policing APP; SafeLives RIC"
  },
  {
   "code": 62,
   "slug": "victim-voice",
   "group": "practice",
   "label": "Seeing and hearing the person who died",
   "role": "agency",
   "family": "practice",
   "definition": "Whether the person was seen alone, listened to and kept at the centre.",
   "include": "Seen with partner, others spoke for them, wishes not sought, lived experience absent.",
   "exclude": "Family tribute section.",
   "terms": [
    "seen alone",
    "spoken to alone",
    "voice of the victim",
    "lived experience",
    "making safeguarding personal",
    "partner was always present",
    "in the presence of her husband",
    "wishes and feelings",
    "through her eyes"
   ],
   "abbreviations": [
    "MSP"
   ],
   "framing": [],
   "falseFriends": [
    "\"voice\" of the child (children-affected)",
    "pen portrait heading"
   ],
   "related": [
    "routine-enquiry",
    "language-interpreters",
    "victim-fear-perception"
   ],
   "statute": "Care Act 2014 s.1, s.42"
  },
  {
   "code": 63,
   "slug": "non-engagement",
   "group": "practice",
   "label": "Non-engagement and case closure",
   "role": "agency",
   "family": "practice",
   "definition": "Services closed or withdrew because the person did not attend, reply or consent.",
   "include": "DNA/was not brought, \"failed to engage\", discharged, no trauma-informed retry, victim-blaming language.",
   "exclude": "Perpetrator refusing programme (co-tag).",
   "terms": [
    "did not engage",
    "failed to engage",
    "disengaged",
    "did not attend",
    "was not brought",
    "closed the case",
    "case closure",
    "discharged back to gp",
    "declined support",
    "would not support a prosecution",
    "hard to reach",
    "no response to letters",
    "withdrawn from service"
   ],
   "abbreviations": [
    "DNA",
    "WNB",
    "NFA"
   ],
   "framing": [
    "failed to engage",
    "hard to reach",
    "non-compliant"
   ],
   "falseFriends": [
    "DNA evidence (deoxyribonucleic)",
    "\"engagement\" with the review"
   ],
   "related": [
    "barriers-to-help",
    "mental-ill-health",
    "thresholds-capacity"
   ],
   "statute": "Care Act 2014 s.11"
  },
  {
   "code": 64,
   "slug": "record-keeping",
   "group": "practice",
   "label": "Recording and record systems",
   "role": "agency",
   "family": "practice",
   "definition": "Records were missing, vague, misfiled, not flagged or hard to reach.",
   "include": "No flags, ambiguous entries, lost chronology, read codes, linking family records.",
   "exclude": "Review's own data limits (still tag with role=review).",
   "terms": [
    "record keeping",
    "poor recording",
    "not recorded",
    "not documented",
    "no record of",
    "flagged",
    "markers on the system",
    "read code",
    "coded on the record",
    "electronic patient record",
    "case notes",
    "audit trail"
   ],
   "abbreviations": [
    "EPR",
    "RiO"
   ],
   "framing": [],
   "falseFriends": [
    "\"no record of abuse\" = negation",
    "criminal record"
   ],
   "related": [
    "information-sharing",
    "policy-supervision"
   ],
   "statute": "UK GDPR; DPA 2018"
  },
  {
   "code": 65,
   "slug": "training-awareness",
   "group": "practice",
   "label": "Training and awareness",
   "role": "agency",
   "family": "practice",
   "definition": "Staff or public knowledge of abuse was lacking, improved or recommended.",
   "include": "Mandatory training, specific topics, public campaigns, GP training.",
   "exclude": "Chair's training history.",
   "terms": [
    "training",
    "awareness raising",
    "mandatory training",
    "level 3 safeguarding training",
    "training needs analysis",
    "refresher",
    "public awareness campaign",
    "workforce development",
    "e-learning"
   ],
   "abbreviations": [
    "TNA",
    "CPD"
   ],
   "framing": [],
   "falseFriends": [
    "\"train\" transport",
    "biography of the chair"
   ],
   "related": [
    "recognition-of-abuse",
    "policy-supervision"
   ],
   "statute": "NICE PH50"
  },
  {
   "code": 66,
   "slug": "policy-supervision",
   "group": "practice",
   "label": "Policy, supervision and management oversight",
   "role": "agency",
   "family": "practice",
   "definition": "Policies or oversight were absent, not followed or not checked.",
   "include": "Supervision, escalation, audit, domestic abuse policy, decision sign-off.",
   "exclude": "Offender supervision.",
   "terms": [
    "policy and procedure",
    "policies and procedures",
    "not followed",
    "management oversight",
    "supervision",
    "safeguarding lead",
    "escalation policy",
    "audit",
    "standard operating procedure",
    "quality assurance of decisions"
   ],
   "abbreviations": [
    "SOP"
   ],
   "framing": [],
   "falseFriends": [
    "Home Office Quality Assurance Panel text",
    "ToR wording about policies"
   ],
   "related": [
    "training-awareness",
    "record-keeping"
   ],
   "statute": null
  },
  {
   "code": 67,
   "slug": "adult-safeguarding-capacity",
   "group": "practice",
   "label": "Adult safeguarding and mental capacity",
   "role": "agency",
   "family": "practice",
   "definition": "Adult safeguarding duties, care needs or decision-making capacity were or should have been considered.",
   "include": "s.42 enquiry, s.9 assessment, concern not raised, coercion and capacity, inherent jurisdiction, unwise decision.",
   "exclude": "Capacity meaning staffing.",
   "terms": [
    "safeguarding adults",
    "safeguarding concern",
    "section 42",
    "care and support needs",
    "mental capacity",
    "capacity assessment",
    "best interests",
    "unwise decision",
    "executive capacity",
    "care act assessment",
    "inherent jurisdiction",
    "safeguarding adults review"
   ],
   "abbreviations": [
    "MCA",
    "SAR",
    "SAB",
    "ASC",
    "DoLS",
    "S42"
   ],
   "framing": [],
   "falseFriends": [
    "\"capacity\" of a service",
    "\"safeguarding\" as department name",
    "joint DHR/SAR title"
   ],
   "related": [
    "caring-responsibilities",
    "neglect-carer-abuse",
    "older-people"
   ],
   "statute": "Care Act 2014 ss.9, 42, 44; MCA 2005"
  },
  {
   "code": 68,
   "slug": "safety-planning-referral",
   "group": "practice",
   "label": "Referral, safety planning and specialist support",
   "role": "agency",
   "family": "practice",
   "definition": "Whether the person was linked to specialist help and a safety plan made.",
   "include": "IDVA, refuge, target hardening, referral not made or not followed up, by-and-for services.",
   "exclude": "Clinical referrals unrelated to abuse.",
   "terms": [
    "safety plan",
    "safety planning",
    "referred to idva",
    "independent domestic violence advisor",
    "independent domestic abuse",
    "specialist domestic abuse service",
    "target hardening",
    "signposted",
    "leaflet given",
    "referral was not made",
    "refuge",
    "women's aid",
    "outreach worker"
   ],
   "abbreviations": [
    "IDVA",
    "IDAA",
    "IDAS",
    "ISVA",
    "DAO"
   ],
   "framing": [],
   "falseFriends": [
    "service description section",
    "panel membership"
   ],
   "related": [
    "marac",
    "thresholds-capacity",
    "non-engagement"
   ],
   "statute": "DA Act 2021 Part 4; Victims' Code"
  },
  {
   "code": 69,
   "slug": "primary-care-health",
   "group": "practice",
   "label": "Health as a place of disclosure",
   "role": "agency",
   "family": "practice",
   "definition": "Chances in GP, hospital, ambulance, maternity or pharmacy to identify and act on abuse.",
   "include": "IRIS, ED attendances, health IDVA, injuries, GP registering both parties, safeguarding coding.",
   "exclude": "General clinical care of no relevance.",
   "terms": [
    "gp practice",
    "general practitioner",
    "accident and emergency",
    "emergency department",
    "ambulance service",
    "hospital idva",
    "health visitor",
    "school nurse",
    "pharmacist",
    "iris programme",
    "a&e attendance",
    "primary care"
   ],
   "abbreviations": [
    "GP",
    "ED",
    "A&E",
    "IRIS",
    "ICB",
    "CCG",
    "HV",
    "SECAmb"
   ],
   "framing": [],
   "falseFriends": [
    "list of agencies contributing IMRs",
    "ED = eating disorder or education"
   ],
   "related": [
    "routine-enquiry",
    "mental-ill-health",
    "information-sharing"
   ],
   "statute": "NICE PH50; Health and Care Act 2022"
  },
  {
   "code": 70,
   "slug": "police-practice",
   "group": "practice",
   "label": "Police and justice response",
   "role": "agency",
   "family": "practice",
   "definition": "Call handling, attendance, investigation, arrest, charging and court decisions affected safety.",
   "include": "Positive action, evidence-led prosecution, body-worn video, grading, linking incidents, CPS, outcome 16.",
   "exclude": "Post-death investigation.",
   "terms": [
    "positive action",
    "no further police action",
    "evidence led prosecution",
    "victimless prosecution",
    "body worn video",
    "call grading",
    "999 call",
    "arrest",
    "charging decision",
    "outcome 16",
    "crown prosecution service",
    "safeguarding visit",
    "incident log"
   ],
   "abbreviations": [
    "CPS",
    "NFA",
    "BWV",
    "OIC",
    "DAI",
    "PPU",
    "DASO"
   ],
   "framing": [],
   "falseFriends": [
    "murder investigation details",
    "SIO statement about trial"
   ],
   "related": [
    "protective-orders",
    "risk-assessment",
    "serial-perpetrator"
   ],
   "statute": "College of Policing DA APP; Victims' Code"
  },
  {
   "code": 71,
   "slug": "information-sharing",
   "group": "system",
   "label": "Information sharing",
   "role": "system",
   "family": "practice",
   "definition": "Relevant information was, or was not, passed between or within agencies and areas.",
   "include": "Consent worries, cross-border, GP not told, silo systems, third-party information.",
   "exclude": "Sharing the report.",
   "terms": [
    "information sharing",
    "share information",
    "not shared",
    "silo working",
    "data protection concerns",
    "consent to share",
    "information sharing protocol",
    "cross border",
    "did not know that",
    "unaware of the concerns",
    "third party information"
   ],
   "abbreviations": [
    "ISP",
    "GDPR",
    "ISA"
   ],
   "framing": [],
   "falseFriends": [
    "data governance section of the review",
    "\"shared\" housing or drive"
   ],
   "related": [
    "multi-agency-coordination",
    "record-keeping",
    "marac"
   ],
   "statute": "DPA 2018; UK GDPR; Crime and Disorder Act 1998 s.115"
  },
  {
   "code": 72,
   "slug": "marac",
   "group": "system",
   "label": "MARAC (multi-agency risk assessment conference)",
   "role": "system",
   "family": "practice",
   "definition": "Use and quality of the multi-agency conference for high-risk cases.",
   "include": "Not referred, repeat not flagged, actions weak, closed, agency absent, thresholds.",
   "exclude": "MARAC named only in agency description.",
   "terms": [
    "multi-agency risk assessment conference",
    "marac referral",
    "referred to marac",
    "heard at marac",
    "marac actions",
    "repeat marac",
    "did not meet the marac threshold",
    "marac plus"
   ],
   "abbreviations": [
    "MARAC",
    "MARACs"
   ],
   "framing": [],
   "falseFriends": [
    "glossary row",
    "panel bio \"MARAC chair\"",
    "\"MAPPA/MARAC\" list"
   ],
   "related": [
    "risk-assessment",
    "safety-planning-referral",
    "multi-agency-coordination"
   ],
   "statute": "SafeLives MARAC principles; non-statutory"
  },
  {
   "code": 73,
   "slug": "dvds",
   "group": "system",
   "label": "Clare's Law (domestic violence disclosure scheme)",
   "role": "system",
   "family": "practice",
   "definition": "Right to ask or right to know was used, considered or overlooked.",
   "include": "Application, delay, refusal, disclosure given, not offered.",
   "exclude": "General disclosure in criminal proceedings.",
   "terms": [
    "clare's law",
    "domestic violence disclosure scheme",
    "right to ask",
    "right to know",
    "dvds disclosure",
    "disclosure was not considered"
   ],
   "abbreviations": [
    "DVDS",
    "CLAW"
   ],
   "framing": [],
   "falseFriends": [
    "\"disclosure\" of abuse by victim",
    "disclosure and barring",
    "criminal disclosure"
   ],
   "related": [
    "serial-perpetrator",
    "police-practice"
   ],
   "statute": "DA Act 2021 s.77 (guidance)"
  },
  {
   "code": 74,
   "slug": "multi-agency-coordination",
   "group": "system",
   "label": "Multi-agency coordination",
   "role": "system",
   "family": "practice",
   "definition": "How services worked together, who led, and whether plans joined up.",
   "include": "No lead, parallel plans, MASH, strategy meetings, transition between areas.",
   "exclude": "Panel meetings of the review.",
   "terms": [
    "multi-agency working",
    "multi agency",
    "coordinated community response",
    "joined up",
    "lead professional",
    "strategy meeting",
    "professionals meeting",
    "no single agency",
    "partnership working",
    "think family",
    "whole family approach"
   ],
   "abbreviations": [
    "CCR",
    "MASH",
    "MAT"
   ],
   "framing": [],
   "falseFriends": [
    "review panel described as multi-agency",
    "statutory guidance title"
   ],
   "related": [
    "information-sharing",
    "marac",
    "thresholds-capacity"
   ],
   "statute": "Care Act 2014 ss.6-7; Crime and Disorder Act 1998 s.17"
  },
  {
   "code": 75,
   "slug": "thresholds-capacity",
   "group": "system",
   "label": "Thresholds, waiting lists and resources",
   "role": "system",
   "family": "practice",
   "definition": "Demand, thresholds, funding or gaps in provision limited help.",
   "include": "Waiting time, rejected referral, out-of-area, commissioning gap, staff vacancy.",
   "exclude": "Mental capacity.",
   "terms": [
    "threshold",
    "did not meet the threshold",
    "waiting list",
    "no capacity",
    "caseload",
    "short-term funding",
    "gap in provision",
    "out of area",
    "staff shortages",
    "commissioning",
    "vacancy"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"threshold\" of a door",
    "ToR scoping threshold"
   ],
   "related": [
    "non-engagement",
    "safety-planning-referral"
   ],
   "statute": "Care Act 2014 eligibility regs; DA Act 2021 s.57"
  },
  {
   "code": 76,
   "slug": "covid-19",
   "group": "system",
   "label": "Covid-19",
   "role": "system",
   "family": "practice",
   "definition": "The pandemic or its restrictions changed risk, contact or services.",
   "include": "Lockdown, remote consultations, shielding, court delay.",
   "exclude": "Panel met remotely; death from Covid as background.",
   "terms": [
    "covid-19",
    "covid",
    "coronavirus",
    "pandemic",
    "lockdown",
    "remote consultation",
    "shielding",
    "restrictions"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"panel met virtually due to Covid\"",
    "delay to the review"
   ],
   "related": [
    "primary-care-health",
    "barriers-to-help"
   ],
   "statute": "Coronavirus Act 2020"
  },
  {
   "code": 77,
   "slug": "informal-networks",
   "group": "network",
   "label": "Family, friends, colleagues and community",
   "role": "system",
   "family": "circumstance",
   "definition": "People outside services knew or noticed and what they could or did do.",
   "include": "Disclosure to friends, bystanders, employers, neighbours hearing, lack of guidance for families.",
   "exclude": "Family contributing to the review (family-involvement).",
   "terms": [
    "friends were aware",
    "told her sister",
    "confided in a friend",
    "neighbours heard",
    "work colleagues",
    "informal network",
    "bystander",
    "family did not know where to turn",
    "community awareness"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"family and friends\" in acknowledgement"
   ],
   "related": [
    "barriers-to-help",
    "training-awareness"
   ],
   "statute": null
  },
  {
   "code": 78,
   "slug": "good-practice",
   "group": "network",
   "label": "Good practice",
   "role": "agency",
   "family": "practice",
   "definition": "The review records practice that was effective or beyond expectation.",
   "include": "Named agency actions praised; effective policy change since death.",
   "exclude": "Praise for taking part in the review.",
   "terms": [
    "good practice",
    "areas of good practice",
    "positive practice",
    "commendable",
    "exemplary",
    "appropriate and timely",
    "went above and beyond",
    "effective practice"
   ],
   "abbreviations": [],
   "framing": [],
   "falseFriends": [
    "\"good practice guidance\" document title",
    "DHR purpose \"highlight good practice\""
   ],
   "related": [
    "professional-curiosity",
    "multi-agency-coordination"
   ],
   "statute": "DHR guidance 2016 (purpose e-f)"
  },
  {
   "code": 79,
   "slug": "family-involvement",
   "group": "network",
   "label": "Family and advocate involvement in the review",
   "role": "review",
   "family": "practice",
   "definition": "How relatives, friends and advocates shaped the review and what they said.",
   "include": "AAFDA or Victim Support advocate, questions from family, disagreement, tribute, children's input.",
   "exclude": "Family's contact with services before death.",
   "terms": [
    "family were invited",
    "advocacy after fatal domestic abuse",
    "family declined to take part",
    "pen portrait",
    "tribute",
    "victim support homicide service",
    "terms of reference shared with the family",
    "family's questions"
   ],
   "abbreviations": [
    "AAFDA",
    "VSHS",
    "FLO"
   ],
   "framing": [],
   "falseFriends": [
    "FLO in firearms",
    "family law"
   ],
   "related": [
    "informal-networks"
   ],
   "statute": "DHR guidance 2016 s.6"
  }
 ]
}
"""#
}
