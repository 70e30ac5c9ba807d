extension RuleText.Source {
    /// Managing the person causing harm: programmes, probation, supervision.
    static let perpetratorManagement = RuleText.Source("perpetrator-management", """
theme perpetrator-management | role=perpetrator keep-negated 
rule after-release: he came out, was supervised, sent on a course or left without one
  (came|come|coming|let|got|was|been) out ..2 (of|from)? ..2 (prison|jail|gaol|hmp|custody)
  (came out) ..14 (condition|appointment|hostel|probation|licence|tag|pounds)
  (released|release) ..6 (licence|hostel|approved premises|homeless|probation|prison|tag)
  (offered|sent|referred|put|booked|given|attended|completed|finished|started|done|did|missed|removed|asked to leave|half) ..6 (course|programme|group|sessions) ..14 (men|abuse|abusive|behaviour|violence|anger|relationships|partner|partners|probation|perpetrator|wait*|closed|moved|completed|previous work)
  (half|first|second|same) ..2 (a|the)? course
  (nobody|no one|no plan|nothing|none|not) ..6 (plan|offered|visited|warned|disrupt*|course|manag*|supervis*) ..3 (for|to|with)? ..1 (him|perpetrator)
  (alcohol|drug|mental health) treatment requirement
  (rehabilitation|unpaid work|accredited) ..2 (requirement|activity|programme|days)
  (keyworker|supervisor|officer) ..10 (progress|sessions|attended|session|licence|order)  ..10 (wife|partner|her|victim)
  no previous work undertaken
rule managed: programmes, probation, licence, tasking, or their absence
  (perpetrator|behaviour change|domestic abuse|accredited|building better|offending behaviour|men's|drive|respect|anger management|abuser|intervention) ..2 (programme|programmes|intervention|interventions|course|work|project|group|provision)
  (mappa|matac|"IOM"|"DAPP"|"MATAC"|"MAPPA"|"PSR"|"OASys"|"SARA"|"BBR"|"CRC"|"NPS"|"ERSV"|integrated offender management|building better relationships|caring dads|drive project|pre sentence report|post sentence supervision|community order|community payback|unpaid work|suspended sentence|licence conditions|breach of licence|recall|recalled|oasys|offender manager|probation officer|probation practitioner|supervising officer|supervision order|rehabilitation activity|release planning|resettlement|home detention curfew|electronic tag|electronic monitoring|tagged|approved premises|sentence plan|community rehabilitation|probation service|offender management|high harm offender|high harm perpetrator|released from prison|release from prison|prison release|multi agency tasking|lifer|parole)
  (probation) ..10 (not complete|pre sentence|recall|licence|manager|sessions|risk of harm|tag|measure|supervis*|managed|sign|accept*|programme|remote reporting|joint meeting|force and)
  (managed by|supervised by|force and|on) probation
  (sentenced to|subject to|requirement|on) ..4 (community order|suspended sentence|tag|licence at)
  released on licence
  (course|programme|certificate|sessions|intervention) ..12 (men who hurt|anger|blaming|changed man|perpetrators|high harm|closed when|behaviour)
  (no plan|plan) ..8 (about him|disrupt his|his behaviour)
  (most harmful perpetrators|perpetrator programme)
  (mappa|matac) ..3
  (he was) on tag
  prison with no release plan
class PERPBAIL = bail investigation pending charge nfa hospital ward ambulance information records
rule supervised: probation, prison, programmes and policing of him; done, missed, or stopped
  (licence) ..4 (revoked|recalled|revoke|recall|expired|ended|breach*|broke|broken|condition*|varied|enforced)
  (his|on|under|of|post sentence|end of) ..1 licence ..14 (her|victim|probation|contact|prison|appointment*|exclusion|officer)
  ("OM"|"COM"|"POM"|"PO"|"RSO"|"PPO") ..6
  (released|let out|freed|let him out|discharged from prison|came out of prison|left prison) ..10!PERPBAIL (address|homeless|sofa|hostel|town|street|accommodation|travel warrant|brother's|no fixed|her flat|her house|her home|friday|unannounced|custody|early|licence|no one|nobody)
  (prison|jail|gaol) ..3 (let|released|freed|discharged) (him|NAME|the perpetrator)
  (supervised|managed|overseen|monitored|seen) by ..6 (officers|probation|prison|offender|different officers|police offender|iom)
  (supervising officer|officer supervising|supervising him|his officer|supervising probation|responsible officer|case holder|custodial manager|offender supervisor|prison offender|wing staff|prison staff|gate release|pre release|post release|post sentence)
  (nothing|no one|nobody|little|no plan|not) ..6 to (stop|change|watch|disrupt|manage|monitor|challenge|address|deter|contain|curb|pursue|hold) ..2 (him|his|the perpetrator|the man|or watch|change or)
  (programme|course|group) (tutor|tutors|facilitator|facilitators|worker|workers|provider|providers|leader|leaders|manager)
  (programme|course|project|work|intervention|provision|group|service|help|scheme) ..3 (for|with) ..3 (those|men|people|perpetrators|abusers|him|adults|sons|anyone|offenders) ..1 (who|using) ..3 (use|harm|abuse|hurt|are|were|violence|violent|cause|frighten|control)
  (he|him|perpetrator|son|NAME|mr) ..8 (learned on|learnt on|joined|join|start|started|began|attend*|complet*|finish*|left|dropped out of|removed from|referred to|referral to|declined|refused|waiting for|suitable for|unsuitable for|accepted on|place on|offered|sent on|put on|stopped going to) ..3 (programme|course|behaviour change)
  (women's safety|partner support|partner link|integrated support) (worker|service|officer)
  (sentence|release|offender|risk management|supervision|resettlement) (planning|plan|plans) ..10
  (plan|planning|plans|preparation|arrangements|date) ..2 (for|of|before|on) ..2 release
  (disrupt|disruption|disrupting|pursue|pursued|pursuing|target|targeted|targeting|tackle|tackling|manage|managing|grip) ..3 (perpetrator|perpetrators|him|his behaviour|offender|offenders|serial|abuser|abusers)
  (proactive|tactical|targeted) ..1 (policing|tasking|management|options|activity)
  (offender|perpetrator|nominal|repeat offender) ..1 (cohort|panel|forum|tasking|management|strategy|list|register|meeting|scheme)
  (take|took|taken|put|send|sent|call|called|pulled|brought) ..1 (him)? back (inside|to prison|to jail|into custody)
  (failed|fail|missed|did not|stopped|not|kept|breach*|sporadic) ..4 (attend|attending|report|reporting|appointments|appointment|sessions) ..12 (probation|officer|licence|order|programme|warning letter|breach action|enforcement|unpaid|supervision|tag)
  (breach action|breach proceedings)
  (drug|alcohol) (testing|treatment) (order|requirement|condition)
  (wing|cell|prison phone|prison|custody) ..10 (ringing|rang|calls|letters|wrote|writing|phoned|phoning|contacting) ..8 (her|his ex|victim|wife|partner)
  (ringing|rang|calls|letters|wrote|writing|phoned|phoning|contacting|contacted) ..8 from ..2 (wing|cell|prison|custody|jail)
weak probation-there: probation is spoken of
  (probation|offender manager|licence)
rule nobody-managed: nobody worked with him, and what he said or was due was not passed on
  manage ..2 (the|his) risk ..3 (he|him|posed|presented|from)?
  (prison|probation|hostel|offender manager) ..6 (not|never|nor) ..2 (inform*|tell|told|share|shared|pass|passed|warn*|notif*|check*|know|aware)
  (on|upon|after|before|following|since) (his)? release !of
rule oversight: who watched him, and the gaps
  (prison|probation|hostel|licence|offender) ..2 (intelligence|staff|officer|key worker|worker) ..14 (not|never|knew|her|him|report)
  (between|before|after|from|following) ..1 (his|the) release
  (subject to|out on|on|breach of) ..1 (licence|probation|parole|supervision|suspended sentence|community order|tag)
  (address*|challeng*|tackl*|confront*|disrupt*|change|work on|work upon) ..2 (his behaviour|his violence|his offending|his abuse|his conduct|the perpetrator's)
veto job: probation in a job, training, other programmes, or only supposed | sentence
  probation ..5 (job|post|role|employment|employer)
  (trained|training|briefed|briefing|briefings) ..8 (mappa|matac|drive|probation)
  (freedom|recovery|parenting|wellbeing|vaccination|television|radio|screening|exercise|rehab) ..1 (programme|course)
  ^ (had|if) (he|she|they|the|there)
  (no convictions and|never been under|never been subject)
  project works with
veto other: staff supervision, another licence, the verb | overlap
  (staff|clinical|safeguarding|management|group|reflective|managerial|peer|professional|line) supervision
  (driving|firearms|shotgun|gun|alcohol|premises|taxi|television) licence
  (recall|recalled|recalls) ..3 (that|seeing|her|him|being|the conversation|hearing|events|how|any)
  (sister|mother|friend|she|he|family|staff|officer|neighbour) recalled
veto governance: boards, research, others | overlap
  (mappa|marac) ..3 (governance|groups)
  (mentor|ombudsman)
""")
}
