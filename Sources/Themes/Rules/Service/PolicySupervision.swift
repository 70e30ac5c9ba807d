extension RuleText.Source {
    /// Policy, supervision and management oversight.
    static let policySupervision = RuleText.Source("policy-supervision", """
class POLICYPAPER = policy policies procedure procedures protocol protocols standard_operating_procedure standard_operating_procedures guidance rule rules guideline guidelines instruction instructions flowchart binder manual
class POLICYBOSS = manager managers supervisor supervisors line_manager head_of_service team_manager team_leader inspector sergeant senior seniors superintendent practice_manager duty_manager matron senior_probation_officer director deputy lead consultant management supervising_officer sgt headteacher
theme policy-supervision | role=agency keep-topic unless=biography,definition,law 
rule policy: a policy was absent, not followed, not known, or mended
  (no|not|never|nobody|no one|none|contrary to|in breach of|breach of|outside|against|despite|departure from|departed from|ignored|ignoring|disregarded|unaware of|failed to follow|without|non compliance|lacked|lack of|absence of|out of line with|few|knew there was a|said there was a) ..4 POLICYPAPER
  POLICYPAPER ..9 (not followed|not adhered|not complied|breached|absent|outdated|out of date|unclear|not in place|did not exist|silent|not known|not embedded|not applied|not read|missing|weak|inconsistent*|ignored|disregard*|did not cover|did not mention|on a shelf|in a drawer|gathering dust|nobody|no one|at the time)
  (followed|follow|following|in line with|in accordance with|adhered to|complied with|compliance with|comply with|as required by|required by|consistent with) ..10 (POLICYPAPER)
  POLICYPAPER ..2 (expected|expects|asked for|says|said|stated|states|provided|called for|at the time|was that|allowed)
  (review|reviewed|update|updated|revise|revised|amend|amended|rewrite|rewritten|strengthen|strengthened|introduce|introduced|develop|developed|adopt|adopted|publish|promote|embed|implement|written|wrote|issue|issued|new|write|clear|robust|produce) ..5 (POLICYPAPER) ..6
  (workplace|escalation|home visiting|lone working|"DNA"|did not attend|discharge|resolution|no access) ..5 (policy|policies|procedure|procedures|protocol|process)
  (a rule|rules) ..6 (nobody|no one|not) 
rule oversight: a manager's eye, sign-off or supervision was there or was not
  (supervision|supervised|unsupervised) ..10 (not|never|no|held|received|monthly|audit|weeks|written|reflective|session|sessions|record|records|discussed|case|clinical|safeguarding|manager|template|regular|given|had)
  (no|not|without|reflective|clinical|safeguarding|case|group|managerial|monthly|regular|lack of|peer|caseload|practice|staff|poor|little|effective) ..9 supervision
  (management|managerial|senior|supervisory|clinical|strategic|line management) ..7 (oversight|grip|review|scrutiny|sign off|check|checks|direction|supervision)
  (dip sample|dip sampling|dip sampled|dip samples|sign off|signed off|signed it off|signing off|countersigned|countersign|countersigns|countersignature|unsigned|case file audit|file audit|quality assurance of|quality assured|caseload supervision|peer review|supervisory review|endorses|oversight of|lack of oversight)
  (audit|audits|audited|auditing) ..10 (files|cases|records|decisions|quarter|quarterly|annual|monthly|compliance|found|showed|sample|by|of|board)
  (monthly|annual|quarterly|regular|case|internal|multi agency) ..7 (audit|audits)
  POLICYBOSS ..9!(she|he|told|police|project) (sign|signed|signs|countersign*|approve|approved|endorse|endorsed|endorses|overruled|overrode|authorised|authorise|sampled|oversee|oversaw|closed without|scrutinised|scrutiny|did not see|not aware|never saw|asked about|ask about|made the|never asked|never read|without reading|without seeing|looked at|countersigning|reading)
  POLICYBOSS ..9!(she|he|told|police|project) (agreed|checked|check|checks|reviewed|review|reviews|read|challenge|challenged|looked at|picked up|question*|agree) ..11 (decision|decisions|file|files|case|cases|notes|record|records|log|logs|grading|assessment|assessments|plan|plans|closure|close|closing|form|forms|entries|grade|rationale|before|without|caseload)
  (not|never|nobody|no one|no|without|neither|nor) ..9 (checked|signed off|countersigned|overseen|reviewed|scrutinised|sampled|challenged|questioned|discussed) ..10 by ..8 (POLICYBOSS|anyone|anybody|management)
  POLICYBOSS ..10 (on leave|off sick|absent|on holiday|had left|left in|not been replaced|post was vacant|covering two)
  (nobody|no one|without) ..10 (in charge of the team|looking over|whom she could have|to talk it through|checked|checking|oversaw|noticed that the decision|above her|read them|supervis*|manag*)
  (talked it through|talk it through|looking over ..8 shoulder|looking over ..8 shoulders)
  (discussed|raised|took|taken|brought|went|talked) ..9 (with|to) ..5 (her|his|the|their|a|my) ..7 (manager|supervisor|line manager|team manager|safeguarding lead|named nurse|senior|sergeant|head of service)
  (no|little|given no|hour|hours|minutes|time|weekly|monthly) ..10 (with|from|by) ..8 (supervisor|manager|mentor|supervision)
  (overruled|overridden|endorsed|authorised|approved|agreed|unchallenged) ..9 by ..9 (POLICYBOSS)
  (newly qualified|student|trainee|probationer|probationary|unqualified|newest worker|agency worker|inexperienced) ..20 (nobody|no one|supervis*|alone|manager|on her own|on his own|without|support|senior)
  her senior
  supervision (took place|was|happened|consisted|amounted|meant|came) ..9
  (check|read|sample|review) ..8 (NUM|ten|five|twenty|a handful|a sample) ..9 (records|files|cases|notes|entries|forms)
rule escalation: disagreement taken up, or left to lie
  (escalated|escalate|escalating|escalation) ..11 (manager|head|senior|worry|concern|concerns|disagreement|procedure|policy|process|decision|email|twice|matter|refusal|not used|rejected|director|route|not)
  (not|never|no|did not|failed to|nobody|without) ..10 (escalated|escalate|escalation)
  (disagreed|disagreement|disagree|professional challenge|professional disagreement) ..16 (decision|escalat*|procedure|form|manager|partner|lie|stayed|not|quietly|nothing|raised|colleague|left)
veto offender: an offender's supervision, an alcohol score, the review's own assurance, family | overlap
  (offender|licence|probation|community|post sentence|his) supervision
  (supervision) (order|by probation|appointment|appointments|requirement|and a)
  (supervising) (officer|probation)
  months supervision
  audit (score|tool|c|questionnaire)
  (supervised|unsupervised) (contact|consumption|visits|weekend|access)
  quality assurance (panel|process|letter|feedback)
  (home office) ..6 (guidance|quality)
  (statutory|multi agency statutory|sentencing|national|nice|clinical) (guidance|guideline|guidelines)
  (insurance|life|housing allocation|immigration|government|foreign) policy
  (supervised|supervising) (her|him|the children|his children|every|his visits)
  (his|her|their|house|family|own|the) ..1 rules
  rules ..3 (house|home|about|he|she|which friends)
  (against|told|to) ..2 (a|her|his) supervisor
  (joint protocol|joint pathway)
  policy dates from
rule said-but: what the rule asked, and what was done
  POLICYPAPER ..9 (require~|expect~|call~|set~|ask~|demand~|oblige~|specify~|prescribe~|stipulate~|lay~|allow~|say~|state~) ..16 (but|yet|nobody|instead|only|took place|nevertheless|however|later)
  POLICYPAPER ..11 (treat~|cover~|address~|assume~|silent|written for|designed for|serve|limited to|confined to|applied to|speak~|spoke|mention~|exclude~|overlook~|left out|leave out|fail~|too long|confus*) ..9
  (policy|procedure|deadline|standard|rule|protocol|standards|timescale|timescales|requirement|requirements) ..14 (observed|kept to|not met|honoured|overrun|waived|bypassed|sidestepped|broken|flouted|overlooked|forgotten)
rule unchecked: nobody above looked at the work
  (work|caseload|files|cases|decisions|decision|records|notes|entries|practice|closures|closure|assessments|assessment|plan|plans|gradings) ..9 (unchecked|unseen|unreviewed|unread|unexamined|unscrutinised|unaudited|unchallenged|unquestioned|unsigned|unmonitored)
  (not|never|nor) ..9 (looked|seen|checked|reviewed|read|examined|tested|questioned|scrutinised|sampled|monitored|audited|discussed) ..8 by (anyone|anybody|someone|somebody|a|another|her|his|their|any) ..9 (above|senior|seniors|manager|managers|supervisor|else|second|outside|more experienced|consultant|superior|superiors)
  (supervising|senior|duty|on call|lead|line|acting|charge) ..5 (nurse|doctor|worker|officer|social worker|practitioner|midwife|manager|managers|sergeant|gp|clinician) ..10 (agree~|approve~|sign~|authorise~|sanction~|pass~|endorse~|countersign~|close~) ..10 (discharge|closure|close|closing|decision|plan|grading|assessment|downgrad*|without|record|records|file|notes|form|referral)
  (managers|supervisors|sergeants|team leaders|inspectors) ..9 (not|never) ..9 (told|asked|required|expected|instructed|encouraged|trained|time|see|look|check|know|notice)
  (second|fresh|another|senior) ..5 (pair of eyes|opinion|signature|look) ..9
veto national: national policy, life policies, shift supervisors | overlap
  (shift|floor|site|warehouse|shop) supervisor
rule framework: what the agency laid down, and how it was watched over
  (no|little|poor|weak|robust|good|effective|insufficient|lack of|regular|inadequate|stronger|better|greater|absence of|limited|close) ..8 (oversight|scrutiny|audit|audits|quality assurance|quality checks|challenge|supervisory|managerial)!from
  (rubber stamp*|tick box|box ticking|spot check*|case audit*|deep dive*|file audit*|record audit*) ..9
""")
}
