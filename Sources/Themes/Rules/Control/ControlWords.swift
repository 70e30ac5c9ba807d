extension RuleText.Source {
    /// Words and facts that the rules on control, pursuit and humiliation share.
    static let controlWords = RuleText.Source("Control", """
class BODYPART = face head eye eyes arm arms leg legs rib ribs jaw nose cheek mouth lip stomach back chest wrist wrists hair shoulder shoulders body teeth temple hip thigh thighs
class PETS = dog dogs cat cats pet pets puppy kitten rabbit horse horses animal animals parrot hamster terrier spaniel labrador puppies kittens budgie ponies pony ferret hen hens chickens greyhound collie goldfish bird tortoise guinea
class CONTROL_PETS = PETS rabbits finches budgies budgerigars budgerigar birds lamb fish canary lurcher whippet alsatian donkey goat birdcage hutch tank rat rats gerbil pigeons pigeon
class CONTROL_MATE = husband wife partner boyfriend girlfriend fiance fiancee spouse ex
class CONTROL_KIN = husband wife partner boyfriend girlfriend fiance fiancee spouse ex son daughter mother father mum dad brother sister nephew niece uncle aunt cousin cousins grandson granddaughter grandfather grandmother gran nan stepson stepdaughter stepfather stepmother in_laws mother_in_law father_in_law sister_in_law brother_in_law parents family uncles brothers sons daughter_in_law son_in_law
class CONTROL_DOER = he she they who NAME CONTROL_KIN man woman perpetrator mr mrs ms lodger carer
class CONTROL_MAN = he him man husband partner boyfriend son nephew grandson father brother mr perpetrator uncle in_laws mother_in_law his_mother b NAME
class CONTROL_HER = her him them NAME me his_wife her_husband his_partner her_partner his_girlfriend her_boyfriend his_mother her_mother his_father her_father his_parents her_parents their_mother his_grandmother his_gran his_nan her_gran his_aunt her_daughter his_daughter the_victim the_deceased the_woman the_girl his_husband her_wife
class CONTROL_POSS = her his their NAME's my mother's father's wife's husband's partner's girlfriend's grandmother's parents
class CONTROL_CIRCLE = family families friends friend friendships relatives sister sisters mother mum father dad parents brother brothers aunt cousin colleagues workmates people others everyone anyone neighbours relations children son daughter us mates support community church mosque temple choir club outsiders visitors kin siblings village nieces
class CONTROL_WH = what who whom when where whether which how
class CONTROL_DAILY = clothes clothing dress outfits hours shifts friends friendships food meals diet eating sleep sleeping bedtime make_up makeup hair visitors calls movements activities contacts contact time routine routines appearance weight spending post mail company day days life lives bath baths driving freedom wardrobe lipstick

class CONTROL_MARK = dependence coercion isolation surveillance monitoring intimidation jealousy degradation possessiveness domination subjugation micromanagement dominance restriction gaslighting rules curfews obedience regulation
class CONTROL_HE = he husband partner boyfriend who perpetrator wife girlfriend son man mother_in_law in_laws NAME family
class CONTROL_ACT = took_charge_of taken_charge_of took_over insisted_on managed supervising checking timing reading vetting opened opens read reads inspecting listened_to removed withheld destroyed selected approved organised censored allowed forbade forbidden decided controlled dictated regulated rationed restricted limited monitored checked timed inspected vetted supervised chose confiscated banned policed counted controls rations restricts limits monitors checks times inspects vets supervises chooses confiscates bans counts hid locked disabled cancelled deleted
class CONTROL_DOMAIN = religion faith underwear bag bags handbag letters pregnancy body bedtime meal breakfast lunch tablets visits relatives outfits lipstick glasses whereabouts movement journeys work college studies belongings pills worship prayers hobbies clothes hair dress make_up makeup food meals sleep bath showers friends visitors calls telephone phone job car keys shopping outings invitations weight routine movements contacts diet medication contraception appointments friendships letters post mail messages company diary clothing hours wardrobe steps mileage contact freedom
class INSULT = useless worthless stupid fat ugly mad crazy slag whore bitch slut lazy thick disgusting pathetic rubbish cow nothing idiot mental
class BELITTLE = belittled belittling belittle humiliated humiliating humiliate mocked mocking mock ridiculed ridiculing insulted insulting insults taunted taunting degraded degrading demeaned demeaning shamed berated berating undermined undermining criticised criticising sneered jeered humiliation insult

class EMOTIONAL_SLUR = useless worthless stupid slag whore bitch slut pathetic cow idiot cabbage embarrassment disgrace waste_of_space waste_of_air shameless retard spastic cripple moron scum parasite leech freak good_for_nothing vegetable dirt
class EMOTIONAL_INSULT = EMOTIONAL_SLUR fat ugly mad crazy lazy thick disgusting rubbish mental insane unhinged senile burden a_joke failure failing bad_mother bad_wife bad_father unfit pig animal liar psycho nutter simple selfish barren frigid dirty filthy old_and hopeless not_a_man weak going_mad losing_her_mind losing_his_mind a_liability ungrateful not_right_in imagining
class EMOTIONAL_BELITTLE = belittled belittling belittle belittles sneers sneering sneered scoffed scoffs scoffing derided deriding imitated imitates imitating mimicked mimicking patronised patronising scorned despised disparaged disparaging rubbished mortified humiliated humiliating humiliate humiliates mocked mocking mock mocks ridiculed ridiculing ridicules insulted insulting insults taunted taunting taunts degraded degrading demeaned demeaning  berated berating berates undermined undermining criticised criticising criticises sneered jeered humiliation insult tormented tormenting goaded goading nagged scolded

class ECONOMIC_MONEY = money wages salary pay benefits benefit pension pensions savings income bank_card bank_cards card cards account accounts purse cash spending earnings universal_credit allowance pin finances bank_details pension_book cheque_book chequebook passbook bank_book tips inheritance redundancy housekeeping bank_statements carers_allowance child_benefit giro wage
class ECONOMIC_GOODS = jewellery ring rings medals television tv car lawnmower gold phone watch furniture belongings things possessions house deeds heirlooms laptop clock silver bike tools necklace
class ECONOMIC_HERS = client's patient's resident's tenant's man's lady's woman's uncle's grandfather's husband's sister's brother's couple's family's her his their the_victim's mother's mum's father's dad's gran's nan's grandmother's wife's husband's parents NAME's aunt's my victim's partner's
class ECONOMIC_TAKE = uses used using empties drains withdraws clears drawing_out pockets pawns sells steals borrows gambles gambling siphoned siphoning diverted diverting cashed cashing plundered milked misused misusing raided stole stealing stolen steals took taking takes taken emptied emptying drained draining withdrew withdrawing pawned sold selling spent spending spends gambled borrowed drew drawing cleared pocketed lifted helped_himself_to

class STALKING_BE = camping prowling prowled circling circled stationed posted hovering hovered skulking pacing lay lying loiters lurks watches crept creeping hangs hung waited waiting waits parked parking parks sat sitting sits loitered loitering lurking lurked standing stood stands hanging seen appeared appearing appears hid hiding drove driving driven drives walked walks cycled arrived arriving camped sleeping watching watched crouched
class STALKING_PLACE = home house flat work workplace office school address gym street road shop garden property gate gates nursery mother's mum's sister's parents door college church ward salon bakery hospital window windows pub class lectures lecture path lane bus_stop station platform refuge hostel surgery stop house's building estate playground factory depot hairdresser library car_park club park
class STALKING_COUNT = NUM forty thirty twenty fifty sixty seventy eighty ninety nineteen eighteen fifteen sixteen seventeen eleven twelve thirteen fourteen nine ten eight seven six five four
class TECHNOLOGY_WATCH = phone phones app apps gps airtag air_tag tag device devices iphone find_my location snap_maps snapchat camera cameras doorbell cctv laptop tablet smart spyware software emails email facebook instagram whatsapp cloud icloud google baby_monitor remotely webcam satnav sat_nav tracker trackers microphone speaker alexa handset mobile messages
class TECHNOLOGY_ACCOUNT = facebook instagram email emails social_media accounts account icloud snapchat passwords password whatsapp passcode phone online_banking cloud messages profile tiktok storage photos photographs laptop devices
class POSTSEP_PARTED = separation separated split divorce divorced left ended moved_out parted broke_up leaving moving_out breakup break_up break_down broke_down threw_him_out ending finished_with dropped_him decree departure fled gone
class POSTSEP_ACT = harass* stalk* threat* followed following messages messaged texts texted calls voicemails turned_up abus* assault* attacked waited broke_in returned control* refused refuses punch* damage* smash* monitor* tracked tracking demand* pester* bombard* visited watched watching applications persist* withheld withdrew pursu* emails flowers outside parked lodged allegations campaign slash* burn* breach* vowed profiles hounded punish* intrusion lurk* intimidat*

fact control-moneytalk: money is spoken of
  (money|wages|salary|pension|benefits|savings|bank|cash|card|cards|account|accounts|loan|loans|debt|debts|purse|penny|pounds|£|NUM pounds|rent|earnings|allowance|inheritance|mortgage|maintenance|deposit|dowry|bills|receipts|tenner|fiver|quid|overdraft|credit)
fact control-parted: the two had parted, or a court ordered them apart
  (ex|former|estranged) ..2 (husband|wife|partner|boyfriend|girlfriend|spouse|fiance|fiancee)
  (my|her|his|the) ex
  (^ ex|ex outside|ex at)
  (separated|separation|separating|divorce|divorced|divorcing|parted|split up|the split|splitting up|broke up|broken up|break up|breakup|breaking up|moved out|moving out|decree|parting|dumped)
  (left|leave|leaving|leaves|finished with|walked out on|dropped|got away from|got out|fled|flee|escaped from|gone from) (him|her|NAME|his wife|her husband|the relationship|the marriage|adult|mr|ms|mrs)
  (ended|end|ending|over) ..3 (relationship|marriage|it with|things|engagement)
  (relationship|marriage|engagement|it) ..3 (ended|over|end|broke down|finished|had ended)
  (after|since|when|once|by|upon|following) ..2 (he|she|they|NAME|her|his) ..2 (gone|left|leaves|moved|ended|parted|finished|separated|split|leaving|departure|went)
  (new|different|another|next|latest) ..1 (address|flat|boyfriend|partner|girlfriend|man)
  (moves|moved|gone|went) ..1 (to|into) ..1 (her own|his own|a refuge|the refuge|live on|live alone|her mother's|her sister's|her mum's|her dad's)
  (asked|told|got|made|threw) him ..1 (to leave|out)
  (family court|child arrangements|contact order|contact centre|contact visit|contact visits|supervised contact|handover|handovers|private law|non molestation|occupation order|restraining order|cafcass|child contact|contact arrangements|contact session|half terms|religious divorce|child maintenance|hand over the children|overnight stay|unsupervised)
  (not to contact|not to go near|no contact) ..4
  (every other|every second|alternate) (friday|saturday|weekend|sunday)
  (handed|hands|hand|drops|dropped|collected|collects|returned|brought) ..2 (the|their|her|him|over) ..3 (boy|boys|girl|girls|children|daughter|son|car seat|kids|little|baby) ..8
fact control-after: it is told of the time after they had parted
  (ex|former|estranged) ..1 (husband|wife|partner|boyfriend|girlfriend|spouse|lover|fiance)
  (her|my|says|states|that|reports|caller's) ex
  ^ ex
  (after|since|once|when|following|upon|from|despite|until|on from|soon as) ..4 (separation|separated|separating|split|divorce|divorced|parted|parting|moved out|leaving|broke up|break up|breakup|fled|decree|ended|finished|threw him out|leave|set up home|had gone|departure|got away|walked out|finishing|ending|escaped|broken up|was over|over|parted company|apart)
  (after|since|once|when|soon as|ever since|because) (she|he|NAME|her mother|mum) (had)? ..1 (left|gone|moved|fled|escaped|divorced)
  (having|after) (left|moved out|separated|parted|divorced|escaped|been asked to leave|gone|lost the|ended|been thrown out)
  no longer (lived|together|living|a couple|his wife|with him|his)
  (woman|wife|man|girl|mother) who had (left|escaped|divorced|finished|got away)
  (when|while) they (had)? ..1 lived together
  (family court|residence hearing|contact hearing|child arrangements|contact order|handover|handovers|during contact|contact visits|contact sessions|supervised contact|non contact days|child maintenance|withheld maintenance|cafcass|decree|custody|access visit|contact centre|contact with (his|their|the) ..1 (son|daughter|children|child|boys|girls)|not to contact|refuge)
  (if|unless|until|when|once) (she|he) (came|went|would come|returned|took him|would not take him|would not go|refused to come) ..1 back
  (new|another) ..1 (partner|boyfriend|girlfriend|man|husband) !who
  (lived|living|live) apart
  (divorced|separated|parted) from (him|her)
  (threw|thrown|throwing|put) (him|her)? ..1 out
  (end|ending|breakdown|collapse) of ..2 (relationship|marriage|engagement|partnership|affair)
  (for|punish* her for) leaving
  (marriage|relationship|it) (was|is|had been) ..1 (over|finished|dead)
  (custody|residence|contact|divorce|financial) (dispute|settlement|battle|proceedings|hearing|case)
  (back|returned|home) from contact
  (settlement|lost control of her|the courts|a divorce|the divorce)
  (contact|handover) ..6 (children|girls|boys|son|daughter)
  (separated|parted|divorced|split up|moved out|left) in (NUM|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)
  (back to court|to court|end of contact|another man|accepted the (divorce|separation|end)|free of him|free from him|rid of him|gave birth after they)
  (after|even after) (moving|changing|leaving|divorcing|parting|she fled)
  (if|when|unless) (she|he) (came|come|went|moved|returned) (home|back)
  (children's|child's) ..3 (clothes|medicines|passports|ipad|tablet|school|bag|phone)
  (he|her husband) ..3 (did not|never|could not|would not|refused to) ..1 accept ..3 (divorce|separation|over|end|parting|relationship|left|ended)
  (now seeing|had begun to see|begun seeing|started seeing|going out with)
  (separation|parting|split|divorce|break up) ..3 (as safety|was not|did not|had not|brought no|gave)
  (dropped|finished with|broke it off with|broke up with|threw out|left) him
fact control-parted-well: the parting was quiet, or the harm was before it
  (stopped|ended|ceased) ..3 (day|when|once|after|with) ..4 (moved|left|parted|separated|went|separation)
  (after|since) ..3 (separation|parting|divorce|parted|separated) ..2 (there was|there were|had been) ..1 no
  (killed|murdered|stabbed|killing) ..4 by ..3 (former|ex|estranged)
  (current or former|left school|left hospital|left prison|left work|to killing)
  (employer|landlord|bank|company|council|creditors|agency|firm|college) ..4 (pursued|contacted|wrote|rang|chased|followed|threatened)
  (left|leave|leaving|divorced|ended|parted|separated|finished) ..4 (because|owing to|due to|on account) ..2 (of)? ..3 (he|his|violence|abuse|control|him)
  (mediation|by consent|kept to it|his distance)
fact control-conduct: somebody threatens, pursues, harasses or will not let go
  (harass*|stalk*|threat*|pester*|bombard*|hound*|breach*|abus*|intimidat*|pursu*|punish*|vexatious*|malicious*|menac*|assault*|attack*|torment*|beset|besieg*|coerc*)
  (outside|followed|following|follow|waited|waits|parked|sat|sits|stood|stands|watch|watched|watching|turned up|turning up|turns up|appeared|appears|appearances|drove past|driving past|drives past|hiding|lurk*|loiter*|opposite|banging|hammering|let himself in|letting himself|forced his way|broke in|broken in) ..5 (her|the|his|home|house|flat|nursery|school|work|workplace|car|shop|gym|street|road|station|door|gate|garden|address|mother's|mum's|stop|window|it|each|every|again|night)
  (would not|not|never|refused to|could not|refuses to) ..2 (leave|let|accept|stop|go) ..2 (her|him|alone|go|be|it|that|contacting|calling|ringing)
  (NUM|forty|thirty|twenty|fifty|sixty|dozens|hundreds|hundred|eleven|twelve|nine|seven|six|five|several|repeated|constant|daily|nightly|stream of|flood of|unwanted) ..2 (calls|messages|texts|emails|voicemails|letters|applications|times|reports|allegations|visits|notes|cards|referrals)
  (shout*|still coming|still came)
  (broke|smashed|slashed|damaged|bricks|brick|torched|burn|burned|poisoned|shouted|shouting|shouts|screamed|spat|hit|punched|grabbed|raped|kill|killed him|finish it) ..5
  (withheld|withhold|withholding|stopped|stops|refused|refuses|refusing|cancelled|cancels|hid|hidden|sold) ..4 (maintenance|pay|paying|money|mortgage|account|accounts|heating|sign|divorce|get|fees|bills|rent|insurance|nursery|contribution)
  (took|taking|dragged|dragging|hauled|back) ..3 (her|him|mother) ..2 (to|in|into|before) court
  (applications|application|hearing|hearings|litigation|bundle|solicitor's letter|solicitor's letters|solicitor wrote|allegations|referrals) 
  (told|wrote to|writes to|rang|reported|reports) ..6 (cafcass|home office|court|landlord|employer|vicar|school|social services|children's social care|police|rspca|benefits|immigration|uk visas|manager|other mothers|imam|priest)
  (question|questioned|questioning|quizzed|grilled|ask|asked|interrogat*) ..2 (the)? (children|girls|boys|child|boy|girl|son|daughter) ..6 (about|where|who)
  (used|uses|using|use) ..4 (handover|handovers|contact|children|court|courts|access|visits|proceedings) ..3
  (knew|learned|learnt|found out|find|found|traced|tracked|track*|monitor*|logged in|access to) ..6 (address|refuge|flat|new|where|routine|shifts|account|accounts|timetable|rota|phone|location)
  (be sorry|pay for this|in the ground|teach me|teach her|never be free|no other man|nobody else|if he could not have|if he cannot have|will be empty)
  (profiles|profile|photographs|pictures) ..6 (in her name|of her|sent|posted)
""")
}
