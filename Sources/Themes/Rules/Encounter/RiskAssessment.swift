extension RuleText.Source {
    /// Risk identification and assessment.
    static let riskAssessment = RuleText.Source("risk-assessment", """
theme risk-assessment | role=agency not-in=appendix
rule tool: a risk tool was, or was not, completed, scored, repeated or sent on | keep-topic unless=definition,law,research,panellist,biography,contents,purpose,training-topic
  (dash|"DASH"|"RIC"|"DARA"|"DARAC"|"PPN"|"PPNs"|dom5|"DOM5"|safelives checklist|safelives|public protection notice|public protection notices|vulnerability assessment framework|"VAF"|"SARA"|"S-DASH"|"PVP"|"VIST"|risk checklist|risk indicator checklist|stalking screening|oasys|"OASys") ..1 (tool|form|checklist|screening|assessment|assessments|forms|score|scores|questions)? ..4 (not|never|no|was|were|is|be|had|completed|complete|completing|used|done|repeated|revisited|submitted|filled|undertaken|carried|scored|graded|reviewed|refused|high|medium|standard|of|at|with|by|on|NUM|after|for|without|risk)
  (complete|completed|completing|completes|did|done|repeat|repeated|submit|submitted|filled in|filled out|ran|undertook|undertaken|scored|graded|revisited|without|no|a|the|her|his|same|new|further|second|initial|first) ..3 (dash|"DASH"|"RIC"|"DARA"|"PPN"|"VAF"|risk indicator checklist|risk assessment|risk assessments|public protection notice|stalking screening tool|risk checklist)
rule grading: the risk was assessed, graded, lowered or managed
  risk ..2 (assessment|assessments|assess|assessed|assessing|assessor|graded|grading|gradings|rating|ratings|level|levels|identification|checklist|tool|tools|score|scoring|scored|management|indication|indicator|judgement|judgment|formulation|reassess*|summary)
  (assess|assessed|assessing|reassess*|assessment of|grade|graded|grading|rated|rating|scored|categorised|judged|downgraded|upgraded|evaluated|classified|weigh|weighed|reviewed|underestimated|underestimate|identify|identified|identifying|recognised|appreciated|managed|managing|escalated|assessing) ..4 (risk|risks|dangerousness)
  (graded|graded as|assessed as|assessed at|rated|rated as|scored|scored as|downgraded|downgraded to|upgraded to|stayed at|remained at|remained|stayed|put her at|put him at|put at|endorses|endorsed|deemed|marked|recorded as|recorded at) ..2 (standard|medium|high|low|moderate|bronze|silver|gold)
  (standard|medium|moderate) ..1 (risk|grading|rating)
  (high|low) risk (criteria|case|cases|grading|threshold|of harm to)
  (risk) ..4 (was|were|stayed|remained|is|as|at|to) ..2 (high|medium|standard|low|downgraded|lowered|reduced|increased|increasing|escalating|underestimated|minimised|not understood|not recognised|not seen|dynamic)
  (visible high risk|actuarial|dynamic risk|cumulative risk|secondary risk|level of risk|degree of risk|risk (he|she|they) posed|risk that he posed|(risk|risks) posed|the risk to (her|him|the victim|NAME|mrs|mr|ms)|risk of harm to others|imminent risk|risk to life|risk of reoffending|no risk to others|risk to others|risk to the wife|at little risk|at low risk|marker of risk|picture of risk|pattern of risk|factors for risk|high risk factor|high risk factors)
  (period of greatest danger|most dangerous time|how dangerous|what made it dangerous|in danger|best (judge|judges) of the danger|danger) ..14 (scored|score|scoring|assess*|judge*|judged|grading|weight|nobody|asked|recorded)
  professional (judgement|judgment) ..14 (risk|high|marac|score|ticks|threshold|grade|dash)
  (ticks|ticked|tick|boxes|yes answers|positive answers|points|nought|score|scored|scores|scoring) ..8 (fourteen|thirteen|twelve|eleven|ten|nine|eight|seven|threshold|medium|standard|dash|risk|checklist|out of twenty|out of 24|out of 27|NUM ticks|needed|high)
  (NUM|fourteen|eleven|nine|twelve|eight|seven|five|six|thirteen) (ticks|points|yes answers|positive answers|of the twenty)
  (screening) (tool|tools|form|questions) ..8 (abuse|stalking|not|should|identif*|completed|risk|amend)
  nobody ..6 scored
  (ENCNOT|nobody|ENCSTAFF) ..6 (considered|weighed|weigh|assessed|judged|thought|asked|recognised|seen|understood|decided|underestimated) ..6 (danger|dangerous|dangerousness|lethality|risk)
  (checklist|form|questionnaire|questions) ..8 (ticks|ticked|tick|points|scored|score|high risk|standard|medium|risk)
  (danger|risk|threat) ..4 (he|she|they|son|husband|partner|man|perpetrator) ..2 (posed|presented|represented)
  risk ..2 (of|to) ..6 (not|never|nobody|no) ..4 (assessed|considered|recognised|identified|reassessed|revisited|reviewed)
  (suicidal|suicide|threats|separation|strangulation|pregnancy|stalking) ..12 (not|never) ..4 (scored|weighed|recognised as|treated as|counted|seen as) ..6 (risk|danger|score|factor|marker)?
veto clinical: another kind of risk, or only the name of a tool | overlap
  (fire|falls|fall|clinical|pressure|moving and handling|flood|health and safety|suicide|self harm|lone worker|security|infection|credit|financial|nutritional|violence to staff|thrombosis|corporate|data|project) risk
  (risk|risks) of (fall|falls|falling|homelessness|eviction|infection|stroke|pre eclampsia|fire|heart|diabetes|malnutrition|suicide|self harm|repetition|relapse)
  high risk (pregnancy|antenatal|area|drinking|perpetrators|offender)
  (risk register|own risk|risk averse|pressure area risk|risk factors? for (stroke|homicide|filicide|heart|diabetes))
  (phq|gad|mmse|moca|audit|test|waterlow|memory) ..3 (score|scored|points)
  (risk identification checklist|fourteen or more ticks|medium risk of harm to the public|victims referred)
  (ppn) was submitted for them

fact encv-contact: a service meets somebody
  (appointment|appointments|visit|visits|visited|assessment|assessments|consultation|check|checks|officer|officers|worker|workers|nurse|questions|proforma|interview|social|staff|smear|asked|asks|attended)
rule danger: how dangerous he was, or how much danger she was in, was judged, misjudged or not weighed
  (danger|dangers|risk|risks|threat|dangerousness|lethality|seriousness) ..8 (underestimat*|overestimat*|misjudg*|understated|underrated|underplayed|discounted|overlooked|appreciated|reassess*|revisited|assessed|evaluated|appraised|reappraised|recalculated|downgraded|escalat*|weighed|graded|rescored|identified|mapped|formulated)
  (grading|gradings|rating|ratings|score|scores|classification|categorisation|risk level) ..8 (lowered|raised|changed|reduced|overturn*|downgrad*|overrul*|altered|increased|dropped|amended|revised|upgraded|left|stayed|remained|challenged|explained|justified|reasons|rationale|high|medium|standard)
  (lowered|raised|changed|reduced|overturned|overruled|altered|increased|dropped|amended|revised|upgraded|kept|left|challenged|questioned|accepted|agreed) ..4 (grading|risk rating|risk level|rating|grade|score)
  (high (to|down to|and then) (medium|standard|low)|medium (to|down to|and then|and) (standard|high|low)|standard (to|and then|up to|and) (medium|high)|medium medium|standard standard|high medium|medium standard)
  (her|him|it|them|case|incident|mrs|mr|ms|NAME|victim|he|she) ..2 (at|as) (high|medium|standard|bronze|silver|gold) ..1
  (look|looked|looking|revisit|revisited|consider|considered|think|thought|reviewed|return|returned|assess|assessed|done|completed|ask|asked|score|scored) ..5 (risk|risks|danger|questions|form|tool) ..3 (again|afresh|anew|a second time)
  ENCNOT ..5 (looked|thought|considered|weighed|asked|weigh|consider|think|worked out|taken|appreciated|foresaw|anticipated|spotted|reassessed) ..8 (risk|risks|her safety|his safety|their safety|danger|dangers|dangerous|lethality|mean for her|mean for him|capable of|might do)
  (review|reviews|appraisal|appraisals|evaluation|analysis|view|understanding|judgement|judgment|estimate|reading|picture|sense|grasp|overview|formulation|calculation|assessment|weighing) ..1 of ..4!(service|abuse) (risk|risks|danger|dangers|dangerousness|threat|what he might do|lethality)
  (appraisal|appraised|appraise|reappraisal) ..8
  (ticked|ticks|ticking) ..4 (no|yes|boxes|box|NUM|every|each|all|most|few|none|only)
  answers ..4 (copied|carried|repeated|identical|unchanged|taken|given|pasted|transferred)
  (question|questions|answer|answers|yes|ticks) ..3 (about|on|to|for) ..3 (stalking|strangulation|choking|firearms|weapons|separation|suicide|threats to kill|pregnancy|escalation|control|jealousy) ..12 (not|no|never|left|blank|skipped|form|tool|score|scored|high|asked|unasked|missed)
  (the|this|that|standard|same|a|no|screening|risk) tool ..8 (completed|complete|filled|used|scored|unsuited|designed|suited|built|made|fit|partners|partner|family|shown|repeated|missing|score|applied|relied|son|sons|parents|blind|misses|missed)
  (NUM|eleven|twelve|several|many|most|all|nine|ten|eight|seven|fourteen|known|recognised|classic|established|multiple|clear) ..3 (risk factors|risk factor|risk indicators|warning signs|risk markers|high risk indicators|markers of)
  (weight|reliance|emphasis|relied|made) ..4 (self report|self reported|score|number of ticks|tick box|what she said|victim's answers|her answers|professional judgement|history|previous)
  (too low|lower than|higher than|too high|should have been high|would have been high|ought to have been high|warranted high|merited high|met the high)
  (missing|absent|left out|omitted|excluded) ..3 from ..6 (risk|danger|evaluation|assessment|score)
  (escalation|escalating|getting worse|worsening|separation|release|released|pregnancy|strangulation|threats to kill) ..12 (not|never|nobody|without|no) ..4 (trigger*|prompt*|lead|led|change|changed|reflected|factored|count*|alter*|reassess*|new assessment|re grade|regrade)
  (safe enough|how safe|how much danger|how great the danger|level of danger|likely to kill|capable of killing|who might kill) ..8
veto dash-run: a dash to a place, or nothing to assess | overlap
  (made|make|making|mad|quick|sudden|took) ..1 a (mad|quick|sudden)? dash
  a dash for
  (no|without) (occasion|call|reason|need|opportunity|cause) ..4 (risk assessment|assessment of risk|dash)
  (trained|training) ..6 (use of|dara|dash)
  (hub|board|panel|unit|team|service|forum) reviews ..5
rule score-more: scores, answers, changes of risk and what the assessment left out
  (score|scores|ticks|answers|total) ..8 (added|checked|counted|wrong|wrongly|totalled|miscounted|miscalculated|missed|ignored|queried|explained)
  (scored|scores) (nineteen|twenty|fourteen|fifteen|sixteen|seventeen|eighteen|twelve|eleven|nine|ten|eight|seven|six|five|four|three|two|nil|zero)
  (reassess|reassessed|reassessment|re assess|re assessed|re assessment|re scored|rescored|re graded|regraded|reassessing)
  (assess|assessed|assessment|judge|weigh) ..6 (danger|threat|likelihood|lethality|level of harm|harm to others|violence)
  (assessment|assessments) ..6 (risk|danger|harm) ..6
  ENCNOT ..4 (assessment|assessments|grading|reassessment|dash|checklist) ..4 (made|done|carried|completed|undertaken|of|took|was|by|recorded|followed|revised|updated)
  (assessment|checklist|dash|grading|oasys) ..6 (not|never) ..2 (updated|revised|revisited|repeated|reviewed|shared|countersigned|challenged|amended|done|made|finished|checked)
veto ra-other: falls, companies, and what the tool is | overlap
  (falls|fall|fire|flooding|infection|stroke|self harm|suicide|eviction|choking|ligature|pressure) ..3 (assessed|graded|rated|scored|score|assessment) ..3
  (suicide|falls|fire|nutritional|skin|moving|lone working) risk assessment
rule form-and-tool: the form, the tool and what they missed
  (ticked|answered|said yes|disclosed|indicated) ..14 (medium|standard|high|result|outcome|score|grading)
""")
}
