extension RuleText.Source {
    /// Asking about abuse.
    static let routineEnquiry = RuleText.Source("routine-enquiry", """
theme routine-enquiry | role=agency
rule named: routine, direct or targeted enquiry is named | keep-topic unless=definition,law,research,panellist,biography,contents,training-topic
  (routine|selective|targeted|sensitive|clinical|universal|private) ..1 (enquiry|enquiries|inquiry|questioning)
  (direct|direct enough|specific|simple|straightforward|plain|screening|domestic abuse|safety|routine) (question|questions|prompt|prompts)
  (harks|"HARKS"|ask and act|"IRIS"|iris|"ADViSE") ..8 (not|used|asked|question|questions|template|completed|score|positive|prompt|opened|trained|advocate|referral|was|were|is)
rule asked-abuse: asked, or not asked, about abuse, safety, home or a partner | keep-topic keep-question unless=definition,law,research,panellist,biography,contents,encn-review-asks
  (ask|asks|asked|asking|enquire|enquired|enquiring|enquiry|inquired|questioned|screened|screening|put to her|put to him|broach*) ..8!ENCBAR (abuse|abused|domestic|violence|violent|home life|at home|safety at home|home situation|home circumstances|feel safe|felt safe|feels safe|safe|unsafe|hurt|hurting|harmed|hitting|hit her|hit him|frightened|afraid|scared|her relationship|his relationship|the relationship|relationships|about her boyfriend|about her husband|about her partner|about his partner|about his wife|who lived|being treated|how things were|things at home|free to come|injuries|injury|bruise|bruises|bruising|fractures|what was happening|anyone hurting|ever hit|controlled|controlling)
  (nobody|no one|never|not|none|neither|nor|not once|without) ..4 (ask|asks|asked|asking|enquired|enquire|screened) ..2 (directly|outright|alone|privately|sensitively|safely)
  (was|were|been|is) (not|never) ..1 asked ..2 (about|anything|whether|if|by anyone|at any|on any|alone|again)
  (asked|ask|asking|asks) ..4 (difficulties|how things|her home|his home|living at home|life at home|situation at home|who she lived|who he lived|at home with|frighten*|harm|hurts|hitting|arguments|marriage)
  (injuries|injury|bruises|bruising|fractures|burns|marks) ..5 (nobody|no one|never|not|none) ..3 asked (about)?
  (abuse|domestic|safety|domestic violence) ..1 (question|questions|enquiry|screening|box|prompt) ..8 (blank|not asked|asked|left|put|unanswered|ticked|not completed|skipped|empty|was|were|appears)
  (asked|ask|asking|seen) ..3 (directly|outright|privately|in private|sensitively|plainly|by herself) ..8 (abuse|home|safe|hurt|relationship|violence|partner|husband|harm)
  (does he hurt|does she hurt|does anyone hurt|is anyone hurting|are you safe|is it safe for you|do you feel safe|did he do this|is everything all right at home|whether anyone was hurting|whether anybody was hurting|whether he was hurting|whether (she|he) was safe|whether (she|he) felt safe|how (she|he|they) (was|is|were) being treated|come right out with it|came right out with it)
  (asked|ask) ..2 (men|carers|male patients|older patients|older people|everyone|women|him|patients) ..4 (abuse|home|safe|violence|hurt|harm)
  (asked|ask|question|put) ..10 (with (her|his) (husband|partner|wife|son|mother|mother in law)|partner present|husband present|in front of (him|her))
  (unable|not able|not possible|unsafe|opportunity|reason|pretext|private) to ask
  no (enquiry|question|questions) ..4 (about|made|asked|were|was|to which)
  (question|questions) ..6 (about|on|of) ..3 (abuse|violence|safety|home|relationship)
  (typed|slid) ..6 (question|pen) ..8 (phone|screen|across|safe)
veto other-enquiry: another kind of enquiry or asking | overlap
  (police|murder|criminal|house to house|door to door|section 42|s 42|42|safeguarding|statutory|public|initial|pnc|internal|firearms|naturalisation|insurance|housing) (enquiry|enquiries|inquiry|inquiries)
  (asked|ask|asking|asks|questioned) ..2 (by police|in interview|under caution|for help|for money|for a|for the|for an|for her|for his|to leave|to move|to go|to come|to be|to take|to stay|to return|to sign|to wait|to attend|permission)
  (asked|asks|ask) (him|her|them|the|his|a|mr|mrs|ms|NAME) ..3 to (leave|move|go|come|stay|return|sign|wait|take|keep|look|stop|help|drive|collect|speak|be)
  (panel|terms|reference|chair|review|author|jury|coroner|family|sister|mother|friend|friends|brother|daughter|neighbour|perpetrator) ..2 (asked|ask|asks|question|questions|enquired)
  (line|lines) of enquiry
  (asked|ask) ..3 (review|panel|chair|us)
fact encn-review-asks: the review or the family asks
  (panel|review|chair|author|family|sister|mother|brother|friend|reference) ..1 (asked|asks|ask|wished to ask|would like to ask) ..4 (whether|why|if|that|the panel|the review|us|itself)

rule asked-plainly: how things were at home was asked about, well, badly or not at all | keep-topic keep-question unless=definition,law,research,panellist,biography,contents,encn-review-asks
  (ask|asks|asked|asking|enquire|enquired|inquired|screened|questioned) ..10!ENCBAR (if|whether|about|how|any|of|on|into) ..6 ENCHARMQ
  (ask|asks|asked|asking|enquired) ..5!ENCBAR (if|whether|how|about) ..2 (things|matters|everything|life|all) ..4 (all right|alright|ok|okay|well|fine|between|home|going|happy|good)
  (asked|asks|ask) ..6 (husband|wife|partner|boyfriend|girlfriend|son|daughter|anyone|anybody|he|she) ..3 (was|were|is|ever|had|did|does|has) ..3 (difficult|unkind|cruel|rough|violent|hit|hurt|struck|bully|bullying|frightening|jealous|kind|angry|forced)
  (question|questions|prompt|prompts|item) (on|about|of|around|concerning|regarding|whether) ..6 ENCHARMQ
  (question|enquiry) ..4 (phrased|framed|worded|put in|put as|put to her|put to him|put in front|asked in front|asked in private|asked in the presence)
  (problems|trouble|troubles|worries|difficulties|issues|all well|all right|okay|happy) at home ..8 (take it|asked|question|reply|answer|she said|he said|nodded)
  (slip|dot|sticker|card|urine|sample pot|lavatory|toilet|toilets|toilet door|ladies|code word) ..14 (abuse|privately|in private|safely|talk|speak|help|alone)
  (enquiry|question|questions) ..3 (can|could|might|may|should|must|to) be ..2 (made|asked|put|repeated)
  (seen|see|alone|herself|himself|themselves|private|privacy) ..12 (so that|in order) ..6 (ask|asked|enquiry|question|questions|enquire)
  (never|not|nobody|no one|none|once|ever|first|only) ..5 (asked|asks|ask) ..3 (her|him|mrs|mr|ms|NAME|them|either) ..3 (about|whether|if|straight|outright|directly|openly) ..6 (home|husband|wife|partner|boyfriend|son|family|marriage|relationship|abuse|safe|hurt|hit)
veto routine-meant: definitions, tools described, review questions | overlap
  (routine|selective|targeted|direct) (enquiry|questioning) (means|is|refers|describes|involves|should be understood)
  ^ (was|were|did|how|what|is|are) ..4 (routine|targeted|selective|direct) ..8
  set of (questions|four|five|short)
  harks ..4 set of ..8
rule asked-other: the asking itself, where, when and in whose hearing | keep-topic keep-question unless=definition,law,research,panellist,biography,contents,encn-review-asks any=health-there,home-asked
  (midwife|midwives|nurse|doctor|gp|consultant|visitor|clinician|practitioner|paramedics|paramedic|clinic|surgery|hospital|staff|counsellor|worker|pharmacist|dentist|psychologist) ..3 (asked|asks|ask|enquired) ..12 (beside|present|in the room|there|in private|alone|by herself|at booking|once|doors shut|door shut|outside|privately|him in the)
  (dv|da|ipv|abuse|safety|violence|domestic) (question|questions|box|prompt|field|screen|screening|enquiry|tick box)
  (the|this|that|safety|abuse|key|same) question ..6 (repeated|asked|put|posed|avoided|skipped|overridden|ducked|dodged|never|again)
  enquiry ..3 (made|possible|took place|could|undertaken|recorded|attempted|repeated|offered|missed|omitted)
  (raise|raised|broach|broached|mention|mentioned|brought up|bring up|touched on|open up|opened up) ..6 (violence|abuse|home life|her safety|his safety|the relationship|things at home|domestic)
  (ask|asked|asks|asking) (her|him|mrs|mr|ms|NAME|them) ..12 (if|whether) (he|she|anyone|her|his|anybody|somebody|someone|the|they) ..4 (done|did|doing|hit|hurt|made|responsible|caused|pushed|scared|frightened|wanted|ever|safe|lived|happy|ready|worried)
  (asked|ask|asks|asking) (alone|in private|privately|away from|out of|safely|sensitively|directly|routinely|openly)
  (raised|raise|broach|broached) the (subject|topic|matter|question) of ..3 (abuse|violence|home|safety|relationship)
""")
}
