extension RuleText.Source {
    /// Words and facts that the rules on risk share.
    static let riskWords = RuleText.Source("Risk", """
# ---- families of words
fact risk-training: what training, policy or research is about
  (training|awareness|guidance|policy|policies|briefing|briefings|campaign|campaigns|module|workshop|workshops|webinar|toolkit|leaflet|leaflets|elearning|seminar|conference|literature|pathway) ..3 (on|about|around|covering|regarding|including|into|of)
  (trained|train) ..2 (to|in|how|on)
  training ..1 (should|must|will|to) ..2 (help|cover|include|teach|enable|address|equip)
  (included|include|covered|taught|part) ..2 (in|of) ..3 training
fact risk-general: a general truth, a question of the panel, a service or a form, and nothing about this case
  ^ (women|victims|men|patients|families|survivors|perpetrators|mothers|abusers|offenders) ..1 (who|in|may|can|often|whose|living)
  (women|victims|men|survivors|perpetrators|mothers|abusers|people|anyone|those) who ..6 (may|can|often|might|frequently|tend)
  (is|are|remains) ..2 (recognised|known|acknowledged|accepted|established) ..1 (as|to be) ..2 (a|an|one) ..3 (factor|indicator|marker|risk|time|danger|sign|period)
  (may|can|might|often|frequently) ..1 (escalate|increase|rise|signal|indicate|precede|be a sign|be dangerous|lead to|be followed)
  (service|team|charity|helpline|clinic|unit|scheme|programme|project|organisation|refuge|group) ..1 (offers|supports|helps|provides|works|is for|sits|runs|sees|advises|covers|serves|exists|takes referrals)
  (panel|review|author|chair|reviewers|family|meeting) ..2 (asked|considered|explored|enquired|discussed|questioned|debated) ..1 (whether|if|how far)
  not ..1 (known|clear|established|recorded) (whether|if)
  (offence|offences|crime) under
  (policy|form|guidance|protocol|procedure|checklist|leaflet|template|model|tool|questionnaire) ..1 (sets|describes|asks|lists|covers|explains|requires|invites|advises|contains|includes|states)
  (crime|figures|demand|numbers|rates|referrals) (in|across|for) (the|this) (borough|county|city|area|region|force|town)
class SEPARATION_BOND = relationship marriage engagement romance affair civil_partnership
class SEPARATION_OVER = over ended ending finished finish broken_down broke_down breakdown broken_up at_an_end come_to_an_end came_to_an_end coming_to_an_end fallen_apart fell_apart falling_apart collapsed dissolved breaking_down failing in_difficulty done failed foundering
class SEPARATION_OTHER = him her NAME husband wife partner boyfriend girlfriend fiance the_man the_relationship the_marriage the_family_home the_marital_home the_matrimonial_home home the_perpetrator mr
class SEPARATION_MIND = plan plans planned planning intend intends intended intending intention want wants wanted wanting wish wished wishes hoping hoped ready prepared preparing thinking thought think talked talking spoke spoken considering considered decided deciding decision resolved trying tried attempt attempts attempted determined going about threatened threatening saving asked asks
class SEPARATION_GO = get_out get_away escape escaping leave leaving separate separating divorce a_divorce divorcing move_out moving_out get_away_from getting_away_from end_things end_the_relationship end_the_marriage go_home_to start_again start_afresh finish_with be_single break_up breaking_up live_alone call_it_off walk_out fresh_start a_separation split_up end_it_with leave_him leave_her desert_him abandon_him desert_her abandon_her go_it_alone
class SEPARATION_PLACE = flat place tenancy house home bedsit room bungalow lodgings somewhere accommodation rented address caravan keys
class WEAPON = knife knives blade machete cleaver dagger axe hatchet sword swords hammer bat crowbar crossbow gun guns shotgun shotguns rifle rifles firearm firearms pistol revolver airgun weapon weapons screwdriver screwdrivers chisel sledgehammer spanner poker knuckleduster knuckledusters machetes hammers axes razor taser spade shovel pitchfork scythe cosh truncheon catapult
class WEAPON_LIQUID = petrol acid accelerant lighter_fluid paraffin bleach boiling_water
class WEAPON_FIREARM = shotgun shotguns firearm firearms rifle rifles gun guns pistol revolver airgun handgun air_rifle air_weapon ammunition cartridges
class WEAPON_SHOWN = threatened threatening threaten threatens held holding holds brandished brandishing waved waving carried carrying carries carry produced producing pulled pulls armed picked_up pointed pointing chased chasing attacked grabbed hit struck kept keeps keeping swung swinging wielding wielded threw throwing lunged showed shown shows took takes taken levelled levelling pressed tucked fetched fetching raised drew drawn wave jabbed pressed collects collected came_at stood_with sharpened sharpening slept sleeps put hold
class THREAT_VERB = kill killing murder stab shoot strangle bury burn finish slit drown poison behead batter smother throttle butcher do_in do_away_with end torch execute hang maim disfigure cripple chop cut gut
class THREAT_OBJECT = her him them you me us NAME everyone everybody someone somebody anyone both mother mum father dad wife husband partner parents children kids boys girls daughter son baby family brother sister grandmother grandfather nan people others victim adult girlfriend boyfriend throat throats house dog brothers mummy mam daddy nan sister sisters
class THREAT_BODY = leg legs skull head face neck jaw bones teeth fingers arm arms back kneecaps nose brains ribs knees windpipe
class THREAT_SAY = said say says saying told tell tells telling warned warns warning shouted shouting shouts vowed promised promises promising swore swears boasted joked joking texted text texts message messages messaged wrote write posted screamed voicemail voicemails letter letters muttered hissed whispered announced threatened threatens threatening threaten recorded heard hears phoned rang called calls repeated bragged talked talks talking spoke described letterbox status
class THREAT_WILL = would will going_to gonna d ll could wants wanted
class ESCALATION_THING = abuse violence incidents assaults attacks threats harassment control behaviour calls messages quarrels arguments rows outbursts injuries beatings stalking jealousy temper aggression contact conduct rages demands surveillance coercion visits episodes breaches severity frequency pattern
class ESCALATION_COUNT = NUM one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen once twice none
class FEAR_WORD = frightened scared afraid terrified fearful petrified in_fear living_in_fear lived_in_fear fear feared fears fearing dread dreaded dreading dreads terror panic_stricken panicked frightens scares scared_stiff terrifies
class FEAR_BAR = chair wardrobe drawers chest sideboard bed table furniture sofa bookcase dresser wedge hammer bolt bolts lock chain settee
class SUICIDE_SELF = himself herself themselves myself
class SUICIDE_OWN = his_life her_life my_life his_own_life her_own_life my_own_life their_own_life their_life life
class SUICIDE_NAMED = suicide suicidal suicidality self_harm self_harmed self_harming self_harms self_injury self_injured self_injuring self_inflicted overdose overdoses overdosed overdosing parasuicide self_poisoning self_poisoned self_destruction self_mutilation self_wounding
class SUICIDE_DO = kill killing hang hanging drown drowning poison poisoning hurt hurting harm harming shoot shooting gas cut cutting cuts injure injuring burn burning starve strangle throw do_away_with do_in slash finish
class SUICIDE_THINK = want wants wanted wanting wish wishes wished wishing thought thoughts think thinks thinking talk talks talked talking spoke spoken speak speaks speaking said say says saying told tell tells telling threat threats threaten threatens threatened threatening try tries tried trying attempt attempts attempted attempting plan plans planned planning intent intends intended intention going considered considering contemplated contemplating idea ideas urge urges searched researched googled expressed expressing disclosed disclosing admitted reported voiced voicing wrote texted decided dreamed mention mentioned ready prepared swore vowed promised posted hinted
class SUICIDE_LEAVE = end_it ending_it end_it_all ending_it_all end_things ending_things not_be_here not_being_here not_wake_up never_wake_up not_wake never_wake not_waking not_be_around not_be_alive not_want_to_live not_to_be_here no_longer_be_here disappear wanted_out end_everything go_to_sleep die be_dead being_dead better_off_dead do_something_silly do_something_stupid not_want_to_wake not_want_to_be_here not_want_to_be_alive not_want_to_go_on not_go_on not_carry_on join_her join_him not_exist cease_to_exist be_gone
class SUICIDE_SHORT = suicidal suicidality self_harm self_harmed self_harming self_harms self_injury self_injured self_poisoning self_destruction overdose overdoses overdosed suicide_attempt suicide_attempts attempted_suicide parasuicide thoughts_of_suicide suicide_note end_his_life end_her_life kill_himself kill_herself take_his_own_life take_her_own_life take_his_life take_her_life taking_his_own_life taking_her_own_life ending_his_life ending_her_life end_it_all hang_himself hang_herself wanted_to_die wish_to_die tried_to_die better_off_dead death_wish death_wishes harm_himself harm_herself harming_himself harming_herself danger_to_himself danger_to_herself risk_to_himself risk_to_herself item_nine item_9 attempts_on_his_life attempts_on_her_life attempt_on_his_life attempt_on_her_life
class SUICIDE_PRIOR = previously earlier before detained sectioned been assessed admitted threatened threats threatening
class SUICIDE_PLACE = bridge footbridge viaduct roof rooftop ledge balcony cliff cliffs platform railway tracks track parapet scaffold scaffolding multi_storey car_park_roof overpass flyover pier quarry quay quayside jetty embankment harbour_wall tower crane high_rise block_of_flats water_tower
class SUICIDE_AT = stood standing stands stand found sat sitting climbed climbing edge wrong_side talked talk talks brought coaxed from on rang rings jump jumped jumping jumps walked threatening pulled
class SUICIDE_WATER = sea river canal lake reservoir water harbour estuary dock weir loch
class SUICIDE_PILLS = tablets pills paracetamol medication codeine ibuprofen amitriptyline sertraline insulin antidepressants morphine propranolol capsules sleeping_tablets painkillers
class SUICIDE_LIMB = wrists wrist arms arm forearm forearms thighs thigh legs leg
class SUICIDE_HIM = partner ex expartner abuser assailant stepfather uncle lodger he him his himself husband son boyfriend father perpetrator brother grandson stepson mr man ex_husband nephew
class SUICIDE_HER = she her herself client patient wife mother daughter girlfriend victim ms mrs woman sister
class SERIAL_BEFORE = previous former earlier past prior ex other two three four five several another subsequent first different at_least then second last multiple numerous many old successive
class SERIAL_WOMAN = partner partners wife wives girlfriend girlfriends relationship relationships women woman fiancee spouse husband husbands boyfriend boyfriends victim victims complainant complainants household households lover lovers
class SERIAL_HARM = abus* assault* violen* harass* stalk* attack* strang* threat* hit hits hitting beat beaten beating rape* raping injur* battery wounding choking choked chok* punch* kick* bruis* broke fractur* burn* hurt hurting harm harmed controlling controlled coerciv* frighten* abh gbh refuge restraining injunction non_molestation bullied bullying tormented cruel* brutal* terroris* terrified afraid fear scar
""")
}
