extension RuleText.Source {
    /// Caring responsibilities and carer stress.
    static let caringResponsibilities = RuleText.Source("caring-responsibilities", """
theme caring-responsibilities
rule carer: one cared for the other, and it mattered
  (gave|given|giving|give) up ..3 (work|job|career|retirement|course|university|degree|life|studies|flat|employment|post|place|business|teaching|shop) ..6 (to|for|when) ..3 (care|look|nurse|her|him|mother|father|CIRCUM_KIN|help)
  (looking|looks|look) after (him|her|them)
  CIRCUM_KIN ~6 carer
  carer ..8 (declined|offered|assessment|exhausted|tired|coping|refused|strain|struggl*|stopped|alone|register|support|was never|was not)
  (who|whoever|person|one|man|woman|somebody) ..2 looked? after (her|him|them|NAME)
  (his|her|their|main|sole|unpaid|family|young|primary|as|the only|hidden|a|full time|principal|the adult|registered|sandwich|named) ..1 (carer|caregiver)
  (carer|carer's|carers|caregiver) ..1 (stress|strain|fatigue|burnout|burden|breakdown|role|coping|support|break|allowance|register|assessment|assessments|forms|needs|demands)
  carer's ..1 (assessment|allowance|assessments)
  (caring|cared|cares|care|caretaking) for ..3 (CIRCUM_KIN|NAME|him|her|both|them|us)
  (caring|caregiving) (role|responsibilities|responsibility|duties|burden|arrangement|arrangements|demands|relationship)
  (looked|looks|looking|look) after ..4 (CIRCUM_KIN|NAME) 
  (looked|looks|looking|look) after (him|her|them) ..3!(injuries|own) (full|alone|since|night|through|at home|all|until|herself|himself|day|daily|unaided|while|when)
  (nursed|nursing|tended|tending|minded|minding) ..3 (CIRCUM_KIN|him|her|NAME)
  (moved|move|moves|came|come|comes|returned|gone|went|goes|go) ..5 (to care|to look after|to nurse|to help with|to be with|to help look)
  (moved|took|taken|have|had|brought) ..2 (mum|mam|dad|mother|father|him|her|nan|gran) ..3 (in|home|back) ..1 (with|to live with) (us|her|him|them)
  (did|does) (everything|all the caring|all the lifting|the nights|the lifting)
  (gave|gives|giving|provided|provides|providing|supplied|supplying|needed|delivering|doing) ..2 (round the clock|twenty four hour|24 hour|constant|full time|all the|all her|all his|personal|daily|intimate|unpaid|informal|physical|hands on) ..2 (care|support|help|caring|nursing)
  (person|one|man|woman|son|daughter|husband|wife|partner|relative|member) ..2 (providing|giving|who provided|who gave|delivering|supplying) ..3 (care|support)
  (carers|carer's) (centre|worker|support worker|group|service|organisation) ..6 (rang|visited|offered|told|recorded|supported|knew|noticed|closed|met|discharged|arranged) ..6 (him|her|them|NAME|case)
  responsibilities ..2 (for|to|towards) ..4 (son|daughter|mother|father|parents|husband|wife|brother|sister|disabled|elderly|ill|sick)
  (carried|carrying|bearing|bore|shouldered|shouldering|left with|left to) ..2 (everything|it all|the whole|the load|the burden|all of it|the weight|the care) ..3 (alone|himself|herself|on|by|for)?
  (look|looks|looked|looking) after (their|one's|your|our) own
  (reduced|cut|gave up|changed|dropped|lost|left|moved) ..2 (hours|shifts|work|job|school|college|nights|part time) ..8 (care|look after|nurse|see to|mother|father|mother's|father's|husband's|wife's|parents|son's|dialysis|son|help)
  (no longer|not|cannot|unable to|could not|struggling to|hardly|barely) ..2 (manage|managing|cope with|coping with|look after|care for|lift|handle) ..3 (her|his|their|my|our|the|adult|disabled|him)? ..2 (son|daughter|mother|father|husband|wife|parents|brother|sister|mum|dad|nan)
  (the|a|her|his|main|as) carer (said|told|told|was|had|reported|rang|asked|felt|admitted|says|states|looked|appeared|seemed)
  (son|daughter|husband|wife|partner|sister|brother|grandson|mother|father|he|she|NAME|victim|perpetrator) ..3 (is|was|as|became|remained|being) ..3 (carer|carers|caregiver)
  (refused|declined|would not|did not want|never|not|rejected|no) ..4 (strangers|agency carers|carers|paid carers|home helps|outside help|help in|home care|care staff) ..4 (in|in the house|come|home|through|over)
weak carer-hint: the household leans on one relative
  (see|saw|seeing) to (NAME|mum|dad|mother|father|him|her)
rule hands-on: washing, lifting or feeding a relative, day and night
  (sorted|gave|giving|crushed|counted|did|managed|fetched|administer*|injected) ..3 (her|his|mum's|dad's|mother's|father's|wife's|husband's) ..1 (insulin|dressings|injections|meals|bath|feed|tube|medication)!'s
  (does|did|doing|do) (her|his|mum's|dad's|all the|the) ..1 (insulin|lifting|bathing|dressing|feeding|washing and|shopping and|cooking and)
  (got|gets|getting) (her|him|mum|dad|mother) ..2 (up|dressed|washed|to bed|to the toilet)
  (lifting|turning|carrying) (her|him|mum|dad|nan) ..3 (own|alone|unaided|stairs|bed)
  CIRCUM_CARE ..3 (his|her|their) ..2 (CIRCUM_KIN)!'s
  CIRCUM_CARE ..3 CIRCUM_CARE ..3 (him|her|them|CIRCUM_KIN|NAME|alone)
  (fed|washed|cooked|shopped|cleaned|shopping|cooking|bathed) ..6 (tablets|medication|pads|clothes|bath|nights|commode) ..8 (him|her|his|their)
  (lifting|lifted|turn|turning|feeding|toileting|washing|bathing|dressing|holding|lift|hoisting) (him|her|them|NAME|mum|dad) ..4 (on|alone|at|every|each|by|herself|himself|in and|up|several|three|four|twice)
  (who|nobody) would (turn|feed|wash|lift|look|care) ..3 (him|her|them|after)
  (during|with|help with|doing|all|does|did) ..1 personal care
  (her|his) day (began|ended|started)
  (up|woken|awake) ..4 (night|nights) ..8 (him|her|mother|mum|dad|wife|husband|toilet|turn|wander*)
  (slow|busy|fussing|rough|fussing|slave) ..6 (meals|catheter|tablets|pads|insulin|bath|commode|stoma|hoist)
  (sleeps|slept|sleep|sleeping|asleep|dozing|sits|sat|sitting|bed) ..5 (beside|next to|by|outside|foot of|at) ..2 (the|his|her|their)? ..1 (patient|bed|bedside|mother|father|husband|wife|mother's|father's|husband's|wife's|son's|door) ..10 (in case|wander*|night|weeks|unshaven|falls|fall|care|exhausted|help|turn|called)
  (lifting|laundering|washing|feeding|bathing|turning|cooking|nursing|toileting|dressing|caring) ..3 (lifting|laundering|washing|feeding|bathing|turning|cooking|nursing|toileting|broken nights|dressing|caring|shopping|medicating)
  (broken|disturbed|interrupted|sleepless|wakeful) nights
  (pushing|pushed|pushes|wheeled|wheeling|wheels) ..2 (wheelchair|her chair|his chair|him|her|mother|father|wife|husband) ..4 (to|round|along|out|everywhere|each|every)
  (sorts|sorted|manages|managed|dosette|administered|crushed) ..3 (her|his|mother's|father's|wife's|husband's|the) ..1 (prescriptions|prescription|medicines|medication|tablets|insulin|appointments)
  (got|getting|get|gets) ..4 (brothers|sisters|siblings|them|mother|father) ..2 (up|ready|dressed|fed|washed|to school)
  (handled|managed|took charge of|in charge of|looked after|controlled|responsible for|saw to) ..2 (medication|tablets|insulin|meals|care|appointments) ..6 (meals|money|medication|appointments|care|washing|shopping|calls)
  (woken|woke|up|rose|rising|called) ..4 (for the (third|fourth|fifth|sixth|tenth) time|three times|four times|five times|six times|all night|every hour|every two hours|twice a night|hourly|several times)
rule strained: somebody who cares for a relative, at the end of strength | keep-question keep-negated
  (no|not|without|never|one|a|had) ..3 (night|nights|day|days|hour|week|holiday) ..2 (off|away|respite|break|through|sleep) ..6
  (asked|begged|pleaded|asking|applied|rang|needed|need|wanted|offered|declined|refused|turned down) ..4 (respite|a break|a rest|sitting service|day centre|care package|package of care|night sitter|night sitters)
  (how) ..3 (long|much longer) ..1 (he|she|they|NAME) ..1 (could|can) (go on|cope|carry on|manage|keep)
  (bearing up|at the end of (his|her|their) ..1 (tether|rope|strength)|tired to (his|her) bones|run ragged|on (his|her) knees|worn out|at breaking point|dead on (his|her) feet|carer fatigue|carer breakdown|mustn grumble)
  (all got|got|all|was|becoming|become) too much for (him|her|them|NAME|CIRCUM_KIN)
  (how) (he|she|they|NAME) ..1 (was|were|is) (coping|managing|bearing)
  (told|tells|telling|said|assured|insisted) ..6 (that)? (they|he|she) (managed|could manage|could cope|coped|was coping|were coping|were managing|was managing)
  loss of patience
  (guilt|guilty|bad|selfish) ..4 (if|when|for|about|whenever) ..6 (out|leaving|left|went|rest|hour|break|put (him|her)|home)
  (promised|promise|vowed|swore) ..4 (him|her|wife|husband|mother|father|parents|mum|dad|she|he) ..6 (home|never go|never leave|look after|care)
  (refused|declined|rejected|turned down|turned away|would not accept|would not have|cancelled) ..4 (package|packages|respite|sitter|carers|home help|day care|day centre|help in the home|outside help|care|placement) ..4
  (arranged|offered|booked|provided|found|sitter) ..4 (sitter|sitters|sitting service|respite|day centre place|short break|break) ..6
  (placed|placement|taken|put|move|moved|admitted) ..2 (somewhere|elsewhere|in respite|into respite|in residential)
  (it is|it was|it's|was|is) all on (him|her|me|them)
  (slave|skivvy|servant|prisoner in|tied to the house)
  (nobody|never|no|not|none|without|declined|refused|offered|had|her|his|asked|missed|overdue|carried out|done|offer of) ..8 carer's assessment
  (not|never|nobody|nor|no) ..6 carers register
  (no one|nobody) (has|had) (helped|come|called|visited) ..2 (for)? ..1 (weeks|months|years)
  (drained|exhausted|tearful|tether|shattered|burnt out|overwhelmed|breaking|struggling|unshaven) ..8 (carer|caring|respite|nights|all on)
  (carer|caring|nights) ..12 (drained|exhausted|tearful|tether|shattered|burnt out|overwhelmed|breaking|unshaven|worn)
  (lifting|laundering|nights|caring|nursing|years) ..6 (worn|wore|ground) ..4 (down|out)
  (back|home|time|there|waiting) ..2 to (change|feed|turn|wash|lift|toilet) (him|her|them)
  (request*|asked|begged|needed|offered|refused|declined|no|without|received|given|booked|denied|waiting for|waited for|regular|any|of|for) ..3 respite
  (husband|wife|son|daughter|carer|mother|father) ..6 (looked|looks|appeared|seemed|appears|seems) (tired|exhausted|drawn|drained|worn|strained|low)
rule strain-told: tiredness, nights without sleep or no help, where somebody depends on another | passage-if=circum-dependent keep-question keep-negated
  (exhausted|exhaustion|worn out|weary|tired|patience|resent*|burden|overwhelmed|at breaking point|snapped|lost his temper|lost her temper) ..10
  (cope|coping|coped|copes)
  (day centre|home help|sitter|sitters|sitting service|respite bed|care package|package of care|care calls|home care|day care|night sitting) ..8 (closed|cancel*|cut|stopped|ended|withdrawn|never|refused|reduced|declined|waiting|shut)
  (devoted|devotion|marvellous|saint|wonderful with|so good with|good with|patient with) ..4
  (daughter|son|sister|brother|niece|wife|husband|mum|mam|dad) ..6 (tells|told|telling|rang|rings|phoned|asked|begged) ..10 (help|break|rest|respite|tired|sleep|cope|manage|more|any longer|go on|someone|nurse)
  (wait|waiting|waited) ..6 (assessment|nurse|placement|bed|care home|list) ..6
weak need: a relative's illness or dependence
  (dementia|alzheimer*|stroke|strokes|parkinson*|hoist|bedbound|incontinent|housebound|wheelchair|autistic|down's|downs|cerebral palsy|sclerosis|feeding tube|commode|memory|dependent on|could no longer|could not be left|needed care|needs|bedridden|failing|disabled|frail|disability)
  (as|when|since|after) (her|his) (memory|sight|legs|mind|heart|hips|health|eyes) ..2 (went|failed|gave|began|go|fail)
weak strain: tiredness, nights without sleep, alone with it
  unshaven
  drained
veto carers-service: what a carers' service does | passage
  (carers|centre|group|service) runs a
  supports ..2 unpaid carers
veto refused-or-label: another's word for them, or carers sent away | overlap
  (carer's section|carer anxiety|refused every carer|every carer|informal carer repeatedly|an informal carer)
  (turn|turned|turning) ..3 carers ..1 away
veto paid: paid or foster carers, service words | overlap
  (foster|paid|agency|professional|residential|care home|domiciliary|home care) (carer|carers|care|care workers)
  (carers|carer) ..2 (strategy|charity|week|lead|trust|visit|called|came|visited|rota|arrived|from)
  (duty of care|care plan|care leaver|intensive care|primary care|social care|health care|care act|care coordinator|in care|into care|care home manager|child care|childcare|palliative care team|caring husband|caring father|caring mother|caring family|caring profession*|caring man|caring woman)
  (looked|looking|look) after (the|his|her|their) ..2 (dog|cat|house|flat|garden|shop|money|finances|boys|girls|children|baby|grandchildren)
  (asked|been asked) to look after
  (looked|looking|look) after (himself|herself|themselves|itself)
  (worked|works|employed|job|shifts|retired|qualified|trained|career|agency|senior) ..3 (as)? ..3 (carer|carers|care assistant|care worker)
  (nobody|no one|neither|not|never|nor|no) ..8 (acted|act|was|were|as|her|his|a) ..1 (her|his|a) carer
  (carer|carer's) (stress|strain|burden) ..3 (no part|not|nothing)
  (carers centre|carers service) (offers|provides|gives|runs)
  ^ (was|were|did|is) ..8 carer
  (cared) ..1 (deeply|much|a great deal|little|nothing|a lot|passionately)
  needs of carers
  due care
  (cancelled|refused|declined) the care
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  ^ (was|were|did|is|are|do|does|could|how|whether|what|had) ..12 (considered|consider|relevant|bearing|affect|affected|impact|factor|influence|part|role|explored|known) ..6 (carer|caring|carer's)
  ^ (was|were|did|is|are) ..10 (carer|caring|carer's)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (carer|caring|carer's)
""")
}
