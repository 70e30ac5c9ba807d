extension RuleText.Source {
    /// Pregnancy and the perinatal period.
    static let pregnancyPerinatal = RuleText.Source("pregnancy-perinatal", """
theme pregnancy-perinatal | role=victim keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
rule pregnant: pregnancy, birth, loss or a young baby as part of the case
  (she|they) (was|is|were) (expecting|with child|in the family way) !(a|to|him|that|them|call|visitors)
  (soon as|when|knew|learned|found out|discovered|told|that|because) ..3 (was|is) expecting
  (terminations|miscarriages|stillbirths|"FNP"|babe|babe's|ectopic|preeclampsia|morning sickness|hyperemesis|health visitor's new birth|antenatally|postnatally|gravida|primip)
  (infant|baby|child|daughter|son|twins) of ..2 (weeks|months|days)
  (her|during her|after her) (confinement|lying in)
  (lost|losing|loss of|lose) ..2 (the|a|her|their|his) (baby|babies|child|pregnancy|twins)
  (pregnant|pregnancy|pregnancies|antenatal|ante natal|perinatal|postnatal|post natal|postpartum|unborn|miscarriage|miscarried|stillbirth|stillborn|midwife|midwives|midwifery|trimester|gestation|booking appointment|booking in|maternity|newborn|concealed pregnancy|abortion|obstetric|obstetrician|labour ward|delivery suite|puerperal|foetus|fetal|foetal|fetus|foetal heartbeat|due date|caesarean|breastfeeding|family nurse partnership|hand held record|purple notes|ultrasound|sonographer|neonatal|scbu)
  (termination) (of|clinic|at|in|and|was|because|which)
  (sought|seek|asked for|wanted|had|request*|booked|arrange*|attend*|have|forced|second|a|for) ..2 (a)? ..1 (termination|terminations|abortion)
  (weeks|months) ..2 (pregnant|gestation|gone|along|into (her|the) pregnancy)
  at (sixteen|twelve|twenty|thirty|eight|ten|eleven|twenty eight|thirty one|NUM) ..1 weeks ..6 (she|her|ms|midwife|adult|booked|scan|admitted|NAME|told|bleed*)
  (carrying|carried) ..2 (his|a|their|another|one) ..1 (baby|child|twins)
  been carrying one
  (gave|giving|after|following|since|before|time of|premature|traumatic|weeks after|months after|the|home|of|than) ..2 birth ..3 (to|of|plan|she|her|he|the|in)
  (baby|infant|newborn|babies|twins|boy|girl|son|daughter|child|she|he) ..3 (was|is|were|are|only|just|aged|barely|at) ..3 (days old|weeks old|week old|nine weeks|six weeks|five weeks|eleven days|NUM weeks|NUM days)
  (baby|infant|newborn) ..5 (months old|month old|born|due|came|arrived|arrives|comes|weigh in|kick*|clinic|bump)
  (new|second|third|first|lost a|lost the|losing the|another|having a|have a|have his|unborn|lost her|no|expected|wanted a) ..1 (baby|babies)
  (told|tell|telling|told him|knew|learned) ..2 about the baby
  (after|since|before|when|until|once|as soon as) ..3 (baby|babies|little girl|little boy|twins|first child|second child|youngest|bairn) ..2 (born|arrived|came|was born|were born|comes|arrives)
  (waters break|waters broke|scan picture|scan photo|scan room|anomaly scan|dating scan|twelve week scan|twenty week scan|bump|morning sickness|pregnancy test|folic acid|day assessment unit|reduced movements|pre birth|fundal height|heartbeat|moses basket|labour pains|in labour|went into labour|onset of labour)
  (test) ..2 came back positive
  (booked|booking|books) (late|at|with|under|in) ..3 (NUM|weeks|midwife|consultant|maternity)
  (contraception|contraceptive|contraceptives|coil|the pill|her pills|implant|condoms|condom|birth control) ..14 (hid*|hide|hides|remov*|threw|thrown|throws|found|find|tamper*|flush*|refus*|stop*|secret*|baby|forbid*|forbade|not allow*|tied down|sabotag*|took|destroy*|would not|holes|chosen for her)
  (hid*|hides|remov*|threw|thrown|throws|tamper*|flush*|refus*|destroy*|sabotag*|took out|stopped) ..5 (contraception|contraceptive|contraceptives|coil|pills|implant|condom|condoms|birth control)
  (maternal mental health|mother and baby unit|edinburgh (scale|postnatal)|"EPDS"|baby blues|new birth visit)
  (too far on|puppy fat|keep the baby|get rid of it)
  (expectant|first time|new) (mother|father|mothers|parents|parent)
rule in-other-words: pregnancy or a small baby in other words
  (youngest|baby|infant|child|daughter|son|twins) ..2 (was|were|is|being|aged|only|just) ..2 (NUM|two|three|four|five|six|seven|eight|nine|ten|eleven) (weeks|months|days)
  (pre birth|unborn) (conference|assessment|plan|protocol)
  (fell pregnant|in the family way|in the club)
veto list: the Act's list, or a birth long past | overlap
  (never|not|nor) ..2 (been)? pregnant
  (ct|mri|brain|bone|body|head) scan*
  (pregnancy|maternity) ..4 (religion|race|sex|belief|marriage|orientation|characteristic|characteristics)
  (when|as) (she|he) was born
  (worked|work|works|employed|job|career|retired|qualified|served|trained) ..4 (midwife|midwives|midwifery|maternity|neonatal|obstetric*)
  perinatal period
  (report|idea|review|project|meeting|group|it|scheme|work) gave birth
  (pregnancy|pregnancies|pregnant|birth|baby) ..4 years (before|ago|earlier|previously)
  (twenty|thirty|forty|fifty) years (before|ago|earlier)
  (ed|emergency department) and maternity
  (head|director|lead|named) ..2 (of)? ..1 (midwifery|midwife|maternity)
  uncomplicated pregnancies
  (two|three|four|five) ..1 pregnancies
  (one|a) caesarean section
veto questions: only questions of a form | overlap
  (questions|about) ..6 pregnancy
  (school) ..3 midwife
  midwife ..4 grandparent
  (advised her on contraception|"PND")
veto pill-only: a record system | overlap
  (emergency department|record) ..6 maternity
veto of-others: no bearing, or only a measurement | passage
  (biparietal diameter|anomaly scan) ..12 normal limits
  postnatal depression which is not
""")
}
