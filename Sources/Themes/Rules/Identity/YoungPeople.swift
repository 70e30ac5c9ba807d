extension RuleText.Source {
    /// Young people (16-25).
    static let youngPeople = RuleText.Source("young-people", """
class YOUNGNOT = stone pounds miles hours am pm weeks months days minutes per percent cases
class YOUNGAGE = sixteen seventeen eighteen nineteen 16 17 18 19 20 21 22
theme young-people | keep-negated 
rule teenage: a teenager or young adult, told as such
  (teenager|teenagers|teenage|young adult|young adults|young person|young persons|young person's|young people|student|students|sixth form|sixth former|undergraduate|fresher|freshers|first years|halls of residence|apprenticeship|ypva|school leaver|further education|student services|student support|student union|a levels|gcse|gcses|year 11|year 12|year 13|sixth formers|campus|lecture|lectures|seminar|lecturer|form tutor|tutor|uni|school prom|puppy love|first boyfriend|first girlfriend|first relationship|youth worker|youth club|youth services|youth justice|youth offending|classmate|classmates|school friend|school friends|school shoes|school tie|school bag|school uniform|gap year)
  (care leaver|care leavers|leaving care|left care|personal adviser|pathway plan|supported lodgings|foster home|foster care|foyer|after care team|aftercare|semi independent)
  (college|university) ..8 (tutor|boyfriend|friend|friends|pastoral|course|safeguarding|dropped out|logged|counsell*|notes|room|each|staff|lectur*|told|went|moved|started|studying|place)
  (to|at|from|for|started|starting|left|leaving|choosing) ..1 (university|college|uni)
  YOUNGAGE year (old|olds)
  (turned|turning|reached|reaching|before her|before his|her|his) ..1 (eighteen|eighteenth|18|18th|seventeenth|17th|sixteenth|nineteenth|twenty first|21st) ..1 (birthday|in|and|she|he|the)
  (children's services|camhs|paediatric*|children's) ..8 (to|and|into|between) ..3 (adult|adults|cmht)
  (adult) ..2 (clinic|services|team|cmht|provision) ..10 (declined|waiting|not|no|until|only|did not|different|criteria|eighteen|18|transfer*|over)
  (transition|transfer) ..4 (adult|meeting|plan|adults)
  (too old|too young) for ..4 (service|services|project|camhs|refuge|children's|adult|team|marac|them|her|him|it)
  (grown up) clinic
  (special school|day college) ..10 (nineteen|eighteen|stopped|ended)
  (no|not) ..4 (assembly|poster|lesson) ..10
  young man who frightened
rule young-age: somebody of sixteen to twenty-two, and a partner, school, home or service
  (she|he|NAME|child|her|girl|boy|both|friends|victim|they|him) ..2 (was|is|were|aged) ..1 YOUNGAGE
  (when|that) (ms|mr|she|he|NAME) ..2 was YOUNGAGE
  (to be|being) (sixteen|seventeen|eighteen|nineteen|twenty)
  child NAME (16|17)
  NAME (16|17|18|19|20) (and|who|had|was|has|lived|met)
  by the age of (16|17|18)
  (care|home|school) at (16|17|18|sixteen|seventeen|eighteen)
weak young-years: an age from sixteen to twenty-two
  (turned|is|was|nearly|until|before|since|when) YOUNGAGE !YOUNGNOT
  (young (woman|couple|mother|wife|girl|mum))
  (only|just|barely|aged|was|at) twenty (one|two)
  (at|aged|only|just|barely|over) YOUNGAGE !YOUNGNOT
rule barely-grown: an age between sixteen and twenty-two told of a partner, a parent or a child
  (pregnant|mother|mum|father|married|engaged|homeless|wife|parent|parents) at ..1 YOUNGAGE
  (boy|girl|woman|lad|lass|people|couple|couples|girls|boys|pupil|tenant|victim|adult) of YOUNGAGE !YOUNGNOT
  between YOUNGAGE and YOUNGAGE
  twenty years old
  (only|just|barely|aged|was|at|were) ..1 twenty (one|two) (and|he|she|who|when|said|with|but|her|his)
  (young) (woman|man|mother|father|couple|wife|girl|boy|parents) ..4 YOUNGAGE !YOUNGNOT
  (kids|children) themselves
  (her|his) first (boyfriend|girlfriend|love|relationship|partner)
  (young|younger) (people's|person's|persons|adults|women's) ..2 (service|idva|worker|advocate|violence|project|adviser)
  (nearly|almost|just|turning|turns|turned|about to be) (18|eighteen|17|seventeen)
rule own-team: the leaving care, youth justice or CAMHS team | keep-topic
  (leaving care|youth offending|youth justice|aftercare|care leavers|camhs|transitions) (team|service|worker) ..14 (at 18|18|eighteen|closed|closes|found|flat|no|handover|discharged|ended|turned)
rule college-knew: the university or college knew, or did not tell
  (university|college) ..6 (not|knew|know|tell|warned|complaint|complaints|report|reports|reported|aware|security|welfare)
  (lost|turned|reached|moved|left) ..6 (at|when) ..3 (twenty one|eighteen|18|21)
veto relatives-youth: a relative or long ago | sentence
  (nephew|niece|cousin|grandson|granddaughter|neighbour|witness|colleague) ..3 student
  (met|studied|degree|graduated|qualified|trained) ..6 (university|college) ..8 (years|1980s|1990s|decades|before)
  (university|college) ..8 (years|decades) (earlier|before|ago)
  (if|had) (she|he|they) ..3 (under|been) ..1 (eighteen|18|a child)
veto other: staff, researchers, or the household's children | overlap
  (young (children|child|baby|family|carer|carers|mother of))
  (at|aged) NUM ..2 (hours|am|pm|weeks|months|day|days|per|cases)
  (professor|academics|study|research|lectures on) ..6 (university|lectures)
  (lectures on|college of policing|royal college)
  (teenage (years|son|daughter|sons|daughters|boys|girls|grandson|nephew|brother)|teenager's bedroom|teenage children)
veto long-ago: an earlier time in an older person's life | overlap
  (since|when) (she|he) was YOUNGAGE ..12 (married|marriage|worked|smoked|drink*|heroin|moved here|came|first broke)
  (left school|worked|working|married|drinking|using) ..4 at YOUNGAGE
  lived with ..4 since (he|she) was
  adhd at the age
  (adolescent) ..2 mental
  leaving university
""")
}
