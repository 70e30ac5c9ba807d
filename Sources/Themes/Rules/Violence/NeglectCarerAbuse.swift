extension RuleText.Source {
    /// Neglect and abuse in a care relationship.
    static let neglectCarerAbuse = RuleText.Source("neglect-carer-abuse", """
class NGHELP = carer carers nurse nurses nurse's physiotherapist physiotherapy physio therapist therapists chiropodist podiatrist dietitian hoist respite visits visit visitors strangers services package equipment reablement sitter agency commode help social_worker hospital_bed day_centre meals_on_wheels care_workers home_care home_help doctor doctors gp appointment appointments assessment adaptations team community_team district callers
class NGREFUSE = cancelled cancelling cancels cancel refused refusing refuses declined declining declines blocked blocking obstructed stopped stopping dismissed sacked prevented prevents turned_away turning_away turns_away turned_down sent_away sends_away sending_away sent_home sent_back denied
class NGITEM = food meals meal dinner dinners lunch breakfast fluids water tablets medication medicine medicines insulin inhaler oxygen painkillers pain_relief morphine patches feeds feed glasses spectacles teeth dentures hearing_aid hearing_aids stick frame walking_frame zimmer wheelchair chair phone telephone remote buzzer pendant alarm bell heating blanket blankets pads catheter bread fridge shoes toilet commode dressings allowance bedding heater clothes
class NGKEEP = withheld withhold withholding withholds rationed rationing restricted restricting hid hides hidden hiding locked locks lock kept keeps removed removes removing unplugged switched denied denying confiscated took taken takes taking refused stopped forgot
class NGWASH = washed bathed fed turned cleaned changed creamed toileted moved dressed shaved bath wash
class NGBODY = bedsore bedsores malnourished malnutrition dehydrated dehydration emaciated emaciation unwashed squalor squalid filthy unkempt soiled faeces maggots matted underweight gaunt ulcerated hypothermia hypothermic cachectic starved starving skeletal contractures

class NGCARER = carer caring cared caregiver looked_after looking_after looks_after relied depended depends
class NGNEED = dementia wheelchair bedbound bedridden housebound frail disabled disability stroke incontinent paralysed sclerosis elderly immobile blind confused hoist stairlift alzheimer's parkinson's old_lady old_man old_woman catheter oxygen insulin learning_disability amputee bed
class NGBAD = neglect neglected neglecting neglectful withheld withholding withhold hungry thirsty cold unwashed dirty filthy soiled sores ulcers dehydrated starved starving starve malnourished emaciated tied locked strapped rough roughly bruised bruises bruising slapped slapping pinched pinching hit hitting shouted shouting cruel cruelty unkind squalor untreated unfed unheated rationed turned_away sent_away sedated oversedated abused abusing mistreated mistreating ill_treated humiliated mocked infected urine faeces stench smell filth scalded kept_from left_alone unopened uneaten untouched thin swore swearing
class NGWORSE = starved unwashed unfed soiled sores ulcers bedsores dehydrated malnourished emaciated neglected rationed squalor filthy urine faeces oversedated uneaten unopened underfed matted weeping_wounds maggots hungry

fact neglect-cared: somebody who needs care | whole-passage
  (dementia|alzheimer*|stroke|parkinson*|sclerosis|"MS"|bedbound|bed bound|bedridden|wheelchair|hoist|housebound|frail*|incontinen*|catheter|feeding tube|feeds|oxygen|emphysema|copd|epilep*|learning disab*|down's syndrome|cerebral palsy|motor neurone|paralys*|paraple*|amput*|carer|carers|carer's|care package|home care|care agency|district nurse|district nurses|reablement|personal care|cared for|care for|looked after|looking after|care needs|day centre|meals on wheels|zimmer|walking frame|stairlift|commode|continence|physiotherap*|occupational therap*|chiropodist|brain injury|bed rest|palliative|nurse|paramedics|day service|dietitian|support worker|sling|call bell|sleeping tablets|poor hygiene|washing her|washing him|washed|lifting her|lifting him|lunch club|adult social care|asc|appointee|hospital bed|hearing aids|chairfast|mobility|diabetic|elderly|old lady|old man|old woman|auntie|insulin|dialysis|sores|ulcers|feeding|caring|memory nurse|memory clinic|disabled|disability|power of attorney|relied|depended|dependent|bedroom|wounds|pharmacy|pharmacist|sacrum|community team|pain relief|hearing aid|grandson|nephew|aunt|friend was told|care she received|care he received|commode)
  (72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99)
  (eighty|ninety|seventy) ..1 (one|two|three|four|five|six|seven|eight|nine)?
fact neglect-kin: a grown relative is spoken of | whole-passage
  (VKIN|mum|auntie|paramedics|nurse|mrs|mr|his|her)
fact neglect-child: a child is the one neglected, or somebody's own childhood
  (children's services|child protection|nursery|foster care|parental neglect|her children|the children|school|baby|as a child|plan under)
fact neglect-couple: it is told of lovers, babies, courts
  (pregnan*|boyfriend|girlfriend|ex|interpreter|court|clinic)
fact neglect-staff: helpers, hospitals or homes as the ones at fault, a plain service
  (care home|residential|ward|hospital|trust|council|nursing home|agency) ..8 (rated|inspect*|fail*|neglect*|cancelled|discharge*|ceased)
fact neglect-help: the helpers themselves, a hospital, a violent partner
  (memory clinic|seeking help|lead nurse)
fact neglect-good: well cared for, or staff in an institution
  (devoted|content|coping well|well cared|comfortable|could not wish|immaculate|no evidence|residential home|self neglecting|treated her well|treated him well)
theme neglect-carer-abuse | role=victim
rule named: neglect by a carer or relative is named | unless=neglect-child,neglect-good keep-hypothetical
  (wilful|gross|serious|deliberate|physical|chronic) neglect
  (neglect|neglected|omission|omissions) ..1 by ..4 (VKIN|carer|carers|NAME|those|him|her)
  (she|he|mother|father|mum|dad|aunt|wife|husband) (was|had been|being|were) ..2 neglected ..8
  (carer abuse|carer controlled|carer harm|treatment at home)
  (abuse|harm|ill treatment|cruelty) ..2 by ..3 (carer|carers|those caring|caring for)
  (safeguarding|concern|concerns|suspected|suspicion|alleged|allegation*|raised|evident|amounted to|signs of|died of) ..6 neglect
  neglect ..10 (suspected|of her|of him|by|care needs|mother|father|wife|husband|not recognised|not named|relatives|concern|alleged)
  (carer|carers|caring) ..3 (strain|stress) ..12!(and) (abuse|bruis*|harm*|hurt*|violence|pinch*|slap*)
rule carer-does-harm: the one who cares, and what was done or left undone, in one sentence | unless=neglect-child,neglect-good,neglect-staff
  NGCARER ~16 NGBAD
  NGNEED ~14 NGWORSE
  (VKIN|mum|dad|aunt|carer) ~12 NGWORSE
rule carer-blamed: the relative who cares, and harm, hunger, dirt or refusal | passage-if=neglect-cared unless=neglect-child,neglect-good,neglect-staff passage-unless=neglect-couple
  (VKIN|mum|dad|aunt|auntie|grandmother) ~12 (unfed|unwashed|hungry|thirsty|soiled|filthy|rough|roughly|neglected|neglect|starving|withheld|rationed|dirty|malnourished|dehydrated|sores|unopened|uncollected|uneaten)
  (VKIN|family) ..6 (refused|declined|cancelled|rejected|obstructed|blocked|ended) ..8 (care|help|nurse|nurses|carers|hospital|respite|assessment|equipment|hoist|services|support|visit|visits|treatment|admission|placement|dressing|doctor)
  (medication|tablets|insulin|prescription|prescriptions|painkillers|dressings|meals|appointments|inhaler|food) ..8 (not|never|missed|unopened|withheld|uncollected|stopped|half|skipped) ..8 (VKIN|carer|he|she)
rule care-scene: what those who called saw, or were told | keep-negated passage-if=neglect-kin unless=neglect-child,neglect-good,neglect-staff passage-unless=neglect-couple
  (kept|keeps|confined|left|hidden) ..5 (attic|cellar|loft|garage|shed|outhouse|box room|back bedroom|back room)
  (depended|relied|dependent) ..6 (made|makes|left|refused|withheld|punish*|cruel|wait|humiliat*)
rule left-undone: what the carer did not do, kept, or answered for | passage-if=neglect-cared unless=neglect-child,neglect-good,neglect-staff passage-unless=neglect-couple
  (VKIN|who|he) ..3 (failed|forgot|neglected|omitted|refused|unwilling|declined|never|not|stopped) ..3 (give|feed|wash|change|turn|clean|collect|call|fetch|heat|lift) ..3 (her|him|mum|dad|mother|father|prescription|prescriptions|medication|tablets|insulin|nurse|doctor|gp|ambulance) ..6
rule helpers-kept-out: nurses, carers, callers and equipment sent away by the one who cares | passage-if=neglect-cared unless=neglect-child,neglect-good
  VKIN ..10!(he|she|asked|wanted|hospital) NGREFUSE ..6 NGHELP
  (he|she|who|family|relatives) (had)? ..1 (cancelled|dismissed|sacked|turned|sent|blocked|obstructed|stopped|refused|declined) ..6 NGHELP
  (denied|refused|kept from) ..4 (visits|visitors|care|access|contact|entry) ..3 by ..4 (VKIN|carer)
  (refused|refusing|refuse|refuses|denied|deny|denying|blocked) ..2 (entry|access|admittance) ..4 (nurse|nurses|carers|district|staff|services|agency|care|him|her|home|social|by)
  (turned|turning|turns|sent|sends|sending|kept|keeps|keeping|shut|shuts) ..6 NGHELP ..3 (away|out|back|off|home)
  (told|tells|instructed|ordered) ..2!(police) (worker|carer|carers|nurse|nurses|staff|friend|friends|visitors|agency|them|was) ..2 (not to) ..6
  (would|will|does|did|could) not (have|let|allow|want|permit|admit) ..6 (upstairs|inside|strangers|over the|through the door|past|touch|see (her|him) alone|into the house)
  (VKIN|he|she|who) ..4 (says|said|tells|told|answers|answered) ..8 (asleep|not today|resting|not needed|no need|sleeping|managing|not well|is fine)
  (not|never|nobody) ..3 (called|call|calling|rang|fetched|sought|summoned|take|took|taken|brought) ..6 (doctor|gp|ambulance|hospital|appointment|appointments|clinic|dentist|help) ..10
  (prevent*|stopp*|forbad*) ..10 (attend*|seeing|using|having) ..4 (day centre|respite|nurse|doctor|hospital|carers|club|appointments|church|bath)
rule things-withheld: food, medicine, warmth, aids or a way to call kept from somebody who depends on care | passage-if=neglect-cared unless=neglect-child,neglect-good keep-hypothetical
  (VKIN|he|she|who|family) ..6!(asked|wanted|doctor|gp|surgery|nurse) NGKEEP ..1 (back|away|from)? ..5!(job|leave|place|advice|part|overdose|time|care|him|turns|her|over) (her|his|the|all|my|some|wife's|mother's|aunt's) ..4 NGITEM
  (withh*|ration*|deni*|kept back|depriv*) ..5 NGITEM
  NGITEM ..8!(doctor|gp|surgery|pharmacy|hospital) (withheld|rationed|restricted|locked|hidden|taken away|removed|out of reach|unopened|untouched|uneaten|uncollected|not given|stopped|unplugged|switched off|forgotten|forgot)
  (not given|never given|given irregularly) ..4 (by)? ..3 (VKIN|medication|food|insulin|tablets)
  (sedated|sedating|sedation|overmedicated|medicated|drugged|doped|dosed) ..8 (partner|wife|husband|mother|father|him|her|VKIN)
  (keep|keeps|kept) (her|him) (quiet|hungry|cold|thirsty)
  (ran dry|run dry|three days in the seven|fed (him|her) when) ..6
  (when|if|only when) (he|she) (felt like it|remembered|pleased|chose|was sober)
  (no|without|left without|nothing) ..2 (food|heating|heat|water|meals|drink|bedding|electricity|medication|pads|commode|toilet|working toilet) ..4
  (hungry|starving|thirsty|crying|cried|begged|begging|calling|asking) ..5 (food|bread|water|drink|help|someone|day centre|neighbour)
  (weigh*|weight) ..4 (kg|kilos|kilograms|stone|loss|lost|fell|dropped|down to)
  (not|whether) ..6 being fed
  (unopened|untouched|unused|uncollected) ..3 (feeds|food|tablets|medication|pads|prescriptions|insulin)
  (no|not|never) ..3 NGWASH ..10 (weeks|days|month|months|for|since|wash|clothes|dressing)
rule body-tells: sores, dirt, wet beds, thirst, cold | passage-if=neglect-cared,neglect-kin unless=neglect-child,neglect-good keep-hypothetical
  (pressure|bed|untreated|open|infected|heel|sacral|leg) ..1 (sore|sores|ulcer|ulcers|damage|wounds)
  (grade|category|stage) (NUM|two|three|four) ..2 (sore|sores|ulcer|ulcers|pressure|damage|wound)
  NGBODY ..4
  (wet|soiled|dirty|stained|sodden|soaked|bare|soaking|unchanged) (bed|bedding|pad|pads|sheets|mattress|nightdress|nightie|chair|pyjamas|clothing|dressings)
  (cold|unheated|freezing) (room|house|bedroom|flat|home|kitchen)
  (sore|sores|ulcer|ulcers|wound|wounds) ..6 (untreated|infected|undressed|heel|heels|sacrum|hip|hips|bottom|buttock*)
  (own|lying in|sitting in|sat in|left in|lie in|sit in|lying) ..2 (mess|urine|faeces|waste|filth|dirt|vomit|it)
  (incontinent|incontinence) ..8 (hit|slap*|shout*|punish*|left|hosed|cold)
rule left-or-shut: left, tied, shut in, roughly handled or drugged by the one who cares | passage-if=neglect-cared unless=neglect-child,neglect-good
  (left|leaving|leave|leaves|kept|lay|been) (her|him|NAME|there)? ..4!(hospital|home|job|note) (in the garage|overnight|unattended|lying in)
  (tying|tied|tie|ties|strapped|straps|belted|restrained|bound|fastened) ..3 (chair|bed|wheelchair|commode|rail|wrists)
  (locked|locks|locking|lock|shut|shuts|bolted|bolts|confined|banished|kept) (her|him|NAME|mum|dad|auntie)? ..1 (in|inside|out|upstairs|to|on) ..3!(overnight|hospital) (room|bedroom|garage|shed|cellar|garden|house|conservatory|landing|attic)
  (bolt|bolts|lock|padlock|latch|chain) ..4 (outside|on (her|his) (door|bedroom))
  (locked|bolted|padlocked|unheated) (garage|room|bedroom|shed|cellar|outhouse|conservatory)
  (rough|roughly|manhandled|grudging|cruel) ..6 (her|him|care|caring|carer|cared|moving|bed|with|during|personal|dementia)
  (care|caring) ..10 (rough|grudging|cruel|unkind|impatient|neglectful|poor at|brutal)
  (bruis*|fracture*|injur*|scratch*|marks|burns) ..16 (carer|dementia|thin skin|caring|bedbound|wheelchair|hoist|personal care|frail*)
  (carer|caring|cared for) ..14 (slap*|hit (her|him)|pinched|shook|rough*|tied|struck|shouted at|locked|bruised|sedated|shout*|hurt|neglect*|cruel*|withh*|mistreat*|ill treat*)
  (could not|cannot|unable to) (reach|get to|call|use|leave) ..6 (phone|bell|telephone|pendant|buzzer|chair|bed|door|water)
  (daughter|son|husband|wife|sister|brother|nephew|niece|carer) ..3 (was|is|were|had been) ..2 (cruel|rough|unkind|hard on|impatient) ..2 (to|with)
  (hid|hides|kept|keeps|removed|unscrewed|unplugged|taken away) ..4 (batteries|hearing aids|glasses|frame|stick|stairlift|oxygen|pump|hoist|wheelchair|commode|bell|pendant)
weak neglect-word: signs of neglect or of a carer in control | unless=neglect-good,neglect-child
  (curtains drawn|switched off|without food|left without|soiled|ammonia|urine|dirty|filthy|dishevelled|unshaven|overgrown|not brought|padlock|chained|hungry|thirst*|neglectful|roughly)
  (shut in|in the garage|unheated|no heating|wet bed|sores|lost weight|resent*|hid the|out of reach|tied|strapped|sedat*|keep her quiet|keep him quiet|flinch*|not today|sent away|drunk|teach (him|her) a lesson|to punish|as a punishment|heavy handed|impatient with|shouted at|swore at|slapped|pinched|jerked|frightened of (him|her)|whisper*|begged|when (he|she) remembered|until (he|she) was sorry)
  (unkempt|withheld|pressure damage|weight loss|malnourished|underweight|rough|dehydrated|locked|unopened|turned away|source of harm|refused entry|cruel|untreated|squalor)
veto other-neglect: the statutory phrase, or neglect in childhood | overlap
  (violence|abuse) ..2 or neglect
  starved of oxygen
  untreated (depression|illness|psychosis|condition|diabetes)
  memory clinic ..4
  (abuse and neglect|neglect and abuse) ..4
  (child|childhood|children|emotional|parental|medical|self) ..3 neglect*
  neglect* ..5 (childhood|child|children|as a child|of hospital|buildings|to tell|to inform|to pass|their wishes)
  neglected to ..3
  category of neglect
  medication ..3 (review|reviews)
  (weight|pressure) (of|on|from|to|group|cooker)
  (agency|hospital|care home|ward|surgery|council|trust) ..3 (cancelled|declined|refused|stopped)
  (visits|dress) ..4 (housebound patients|patients)
veto well-kept: the person was well cared for | passage
  (clean|well fed|well cared|immaculate) ..4 (well fed|cheerful|cared|clean)
  (violence abuse or neglect|abuse or neglect by a person)
""")
}
