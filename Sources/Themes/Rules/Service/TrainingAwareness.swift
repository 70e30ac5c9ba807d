extension RuleText.Source {
    /// Training and awareness.
    static let trainingAwareness = RuleText.Source("training-awareness", """
theme training-awareness | role=agency keep-topic unless=biography,definition,law,contents 
rule training: staff were trained, untrained, or should be trained
  (training|retrained|e learning|elearning|refresher|refreshers|workshop|workshops|seven minute briefing|webinar|learning sessions|briefing|briefings|masterclass|module|modules) ..12 (TRAINSTAFF|TRAINABUSE|mandatory|safeguarding|level|received|undertaken|uptake|per cent|all|refreshed|recognise|how to|not|no|lacking|compulsory|completed|delivered|roll*|should|since|bystander|programme|package|record|records|matters|compliance)
  (TRAINSTAFF|TRAINABUSE|mandatory|safeguarding|no|not|lack of|lacked|without|received|receive|provide|provided|deliver|delivered|attended|complete|completed|refresher|all|every|joint|multi agency|specialist|further|additional|commission|gap|gaps|should|ensure|level three|undertake|offer|programme of|outside|after|bespoke) ..10 (training|e learning|elearning|refresher|refreshers|workshop|workshops|seven minute briefing|webinar|learning sessions|briefing|briefings|masterclass|e learning module)
  (workforce development|learning programme|continuing professional development|upskill*|staff development|"CPD"|"TNA"|lunch and learn|toolbox talk|training log|training needs|train the trainer)
  (trained|untrained|taught|train|briefed|schooled|coached|educate|educated|teach|shown) ..11 (TRAINABUSE|recognise|spot|identify|respond to)
  (TRAINSTAFF|starters|recruits|colleagues) ..11 (trained|untrained|taught|been shown|briefed|trained in|never been told) 
  (not|never|nobody|none|neither|not one|without|ever|only|half|all|every|two|one) ..10 (trained|briefed|been taught|received training|shown how|been shown how)
  (briefing|briefings|course|module|session|seminar|induction|learning event|assembly|lessons|talk|film|podcast) ..9 (on|about|covering|for|attended|delivered|mandatory|compulsory) ..11 (TRAINABUSE|staff|officers|managers|practitioners|receptionists|teachers|nurses|gps)
  induction (programme|pack|course)
  (abuse|violence|dash|safeguarding|stalking|strangulation|coercive control) ..2 (course|module|briefing|session|awareness|champion|champions)
  (TRAINSTAFF|per cent|all|every) ..4 (attend|attended|complete|completed|undertake|undergo) ..6 (course|module|briefing|seminar|learning|awareness)
  (rewritten|deliver|roll out|rolled out|run|ran|design|commission|revised|rewrite|laid on|put on|held) ..9 (course|module|briefing|seminar|induction|awareness|sessions|workshops|courses|modules) ..9 (staff|all|for|officers|teams|wards|TRAINABUSE)
  (done|did|completed|had|sat|taken) ..10 (module|e learning|online course|half day) ..11 (since|nothing|not|never|once|years|ago)
  (instruction|tuition|guidance) ..5 (in|on) ..8 (coercive|domestic|stalking|strangulation|abuse)
rule knowledge: knowledge or awareness was wanting, better or wished for
  (raise|raised|raising|increase|increased|increasing|improve|improved|improving|lack of|limited|lacked|low|poor|greater|better|promote|promoting|gaps in|gap in|insufficient|deepen|build|strengthen|little|develop|widen) ..9 (knowledge|understanding|awareness|skills|literacy|expertise|familiarity|staff confidence|awareness raising)
  TRAINKNOW ..9 (lacking|limited|poor|gap|gaps|weak|insufficient|variable|inconsistent|absent|patchy|improved|needed|of staff|of professionals|of practitioners|of officers|of domestic|of coercive|of economic|of the signs|of abuse|of stalking|of strangulation|among)
  (TRAINSTAFF|friends|neighbours|colleagues|relatives|aunts|cousins|public|community|flatmates) ..10 (did not know|unaware|were unaware|was unaware|lacked|unfamiliar|not familiar|did not understand|not aware|limited understanding|understood little|knew little|confident|not confident|unsure|uncertain|not sure|had not heard|had never heard|never heard|had no idea|not realise|not realised|lacked confidence) ..14 (TRAINABUSE|what to do|how to|who to|form for|where to turn|ask about|sign|meant|offence|tool|scheme|could|help)
  (thought|believed|understood|assumed) ..10 (domestic)? ..7 (abuse|violence) ..8 (meant|was only|was about|only meant|happened to|had to be|was hitting)
  (nobody|no one|not|never|wished someone had|wish someone had|wished somebody had|wish somebody had) ..10 (told|taught|shown|explained|trained) ..9 (them|us|staff|me|her|him|anyone|anybody) ..10 (what to look|look out|signs|otherwise|could do|how to help|how to respond|was abuse|what it was called|how to spot|to be done|theirs to do)
  (not been shown how|never been told that|no (poster|assembly|lesson|leaflet))
rule public: the public, employers or friends told what to look for
  (awareness|campaign|campaigns|poster|posters|leaflets|publicity|publicise|plain guidance|social media|adverts|beer mats|billboard|billboards|radio) ..10 (employer|employers|local|canteen|relatives|friends|public|staff|communities|neighbours|residents|workplace|workplaces|college|colleges|school|schools|students|hairdressers|salons|gyms|mosques|churches|barbers|taxi|clubs|raise*|what to look|who are worried|helpline|for men|shows men|buses|languages|services)
  (public|community|bystander|employer|workplace) ..7 (awareness|campaign|campaigns|education|messaging|messages|information campaign)
  (abuse matters|white ribbon|bystander training|ask for ani)
  (recommend*|should|needs|need|must) ..11 (publicise|publicity|raise awareness|campaign|awareness|educate)
  (guidance|guide|information) ..9 (for) ..8 (employers|friends|relatives|families|colleagues|neighbours|the public|bystanders)
veto other: the chair's training, a job learned, weights, a train | overlap
  (initial teacher|vocational|apprenticeship|weight|strength|gym|football|military|army|nurse|nursing|teacher|police|dog|potty|electrician|plumbing|job|driver|forklift|marathon) training
  (training|trained) (as|to be|to become|to work as|for a|for the|at the gym|ground|school|course for|with weights)
  (he|she|NAME) ..3 (was|had|is|trained) ..2 (training|trained) (as|for|in|at)
  (train|trains) (station|driver|line|track|tracks|to|from|home|journey|fare|carriage|ticket)
  (by|a|the|of a|his|her|last|early|same|morning) train
  (race|years) ..4 taught
  had taught drama
  publicity and the referral
  trained (officer|officers|interpreter|dog|negotiator)
  (charity|service|organisation|trust|idvas) (runs|run|provides|delivers|offers)
  at the (learning|practitioner) event
  is a training
  training lead
  learning (disability|disabilities|difficulties)
rule teaching: teaching, instruction or a course given, wanted or never had
  (not|never|no|nobody|none|neither|without|little|scant|minimal) ..10 (instruction|teaching|tuition|coaching|schooling|grounding|equivalent|input) ..10 (on|in|about|since|how|for|around)
  (TRAINSTAFF|they|she|he|team|NUM|two|three|both) ..9 (had|received|given|offered|without) ..8 (no|little|any|some|formal|basic) ..7 (instruction|teaching|tuition|coaching|grounding|input|education|induction)
  (scenario|case|classroom|simulation|online|formal|bespoke|reflective|role play|drama|peer) ..7 (based|led)? (teaching|learning|training|instruction|coaching)
  (attend~|done|took|taken|complete~|finish~) ..8 (specialist|training|study|short|refresher|awareness|national|accredited|safeguarding) ..7 (course|courses|workshop|workshops|seminar|masterclass|module|webinar|briefing|day)
  TRAINSTAFF ..11!(her|him) (attend~|done|took|taken|complete~|finish~) ..9 (course|workshop|workshops|seminar|masterclass|module|webinar)
  (commission|fund|deliver~|extend|provide~|arrange~|introduce~|brought in|bring in|establish|laid on|lay on|organise~|set up|run|repeat|plan~) ..9 (rolling|annual|regular|new|joint|practical)? (programme|programmes|workshop|workshops|sessions|seminars|teaching|masterclasses|briefings|study days|courses|modules) ..10 (for|to|on) ..11 (TRAINSTAFF|practitioners|abuse|violence|control|stalking|employers|wardens)
  (workshop|workshops|briefings|sessions|teaching|courses|study days|seminars) ..10 (are|is|were|have been|has been) ..5 (planned|welcomed|booked|arranged|repeated|held|under way)
  (TRAINSTAFF|surgery|practice|agency|service|trust) ..10 (left out|left outside|excluded|outside|missed|omitted|exempt) ..9 (of|from)? ..10 (learning|training|teaching|programme|briefings)
  learning ..10 (not|never|had not) ..7 (reach~|embed~|land~|spread|cascade~|filter~|disseminat*|been shared with|got to)
  (lessons|learning|findings) ..10 (earlier|previous|past) ..7 (reviews|review|deaths|cases) ..9 (not|never|again|same)
  (sound|good|poor|weak|firm|clear|limited|thin|excellent|confident|solid|thorough|better) ..7 (grasp|knowledge|understanding|command|awareness) of ..9 (TRAINABUSE)
  (knowledge|understanding|awareness|skills) (of)? ..10 (was|were|is|proved|remained|had been) ..8 (thin|shallow|patchy|dated|sketchy|uneven|basic|slight|narrow|superficial|rusty|low|out of date|good|excellent)
  (know|known|knew|understood|learned|learnt|taught) ..5 (more|little|less|nothing|enough) ..8 about ..11 (TRAINABUSE|separation|risk|controlling|it)
  (learned|learnt|picked up|knew|found out) ..9 from ..8 (poster|leaflet|television|film|podcast|course|session|magazine|radio|colleague) ..10 (training|teaching|taught|work|trained|abuse|control*)
  (TRAINSTAFF) ..11 (like|want*|need*|ask* for|lack*|gain*|grow*|with) ..9 (confidence|skill|skills) ..9 (in|to|about|when) ..8 (ask*|rais*|talk*|respond*|recognis*|identif*|deal*|challeng*|spot*)
  (TRAINSTAFF|wardens|panel members) ..10 (benefit|benefited|gain) ..8 from ..9 (guidance|advice|training|information|learning|teaching|course|session|knowing)
rule need-to-know: those who met them need to understand, or did not know the law, the signs, the name | not-in=background
  (professionals|practitioners|staff|workers|officers|gps|nurses|employers|teachers|clinicians|everyone|friends|families|communities|public|managers|carers) ..8 (need|needs|must|have) ..7 to? ..7 (understand|recognise|know|realise|appreciate|learn) ..8 (that|the|how|what|when|where|why) ..12 (TRAINABUSE|jealousy|separation|risk|controlling|harassment|fear)
  (none|neither|nobody|no one|not|never) ..11 (know|knew|known|realise|realised|understand|understood|heard|learned|recognised) ..9 (law|signs|sign|offence|crime|term|word|name for|name) ..9 (against|about|for|called|to|of|that)? 
  (if|had) ..8 (known|know|recognised|understood|been told|been taught) ..8 (the|what|those) ..8 (signs|sign|warning signs|look for|look out for)
  (public|community|wider|plain|clear|simple|better|local) ..8 (message|messages|messaging|advertising) ..9 (needed|that|about|on|jealousy|abuse|control*)
rule skills: people were helped, or need help, to see it and act
  (induction|curriculum|syllabus|refresher|cpd|e learning|study day|study days) ..11 (staff|abuse|officers|violence|new|team|now|every|not|no|stalking|domestic)
  (TRAINSTAFF|they) ..10 (feel|felt|feeling) ..9 (able|competent|qualified|sure|comfortable|skilled|confident|unable|ready) ..9 (to|about|in) ..5 (ask|asking|raise|raising|respond*|talk|deal*|discuss*|manage)
  (thought|believed|assumed|supposed|took) ..9 (abuse|violence|domestic|coercive|control|stalking) ..10 (only|always|meant|had to|happened|involved|was about|just|means|must)
weak tw-learn: words of learning
  (training|trained|train|course|courses|teaching|taught|module|modules|workshop|workshops|skills|briefing|briefings|instruction|awareness|expertise)
  (knowledge|understanding) of
rule gaps: what staff or the public did or did not know, or were up to date with | not-in=background
  (roll~|cascade~|extend~|spread) out? ..10 (package|programme|module|learning|course|resource|resources|materials) ..11
""")
}
