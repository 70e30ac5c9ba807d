extension RuleText.Source {
    /// Words and facts that the rules on violence and neglect share.
    static let violenceWords = RuleText.Source("Violence", """
# ---- families of this file
class VBLOW = hit hits hitting punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping smack smacks smacked smacking thump thumps thumped thumping clout clouted clouts belted whip whipped whips thrash thrashed batter batters battered battering beat beats beaten beating strike strikes struck striking headbutt headbutts headbutted butted kneed elbowed elbows stamped stamps stamping trampled shove shoves shoved shoving push pushes pushed pushing drag drags dragged dragging shake shakes shook shaken shaking bite bites bit bitten biting scratch scratched scratching pinch pinches pinched pinching scald scalds scalded scalding burn burns burned burnt burning attack attacks attacked attacking assault assaults assaulted assaulting grab grabs grabbed grabbing pinned restrained backhanded hurt hurts manhandled manhandles jabbed poked prodded knocked flung threw throws hurled slung bashed bashes walloped whacked lamped decked floored bruised tripped cuffed wrenched yanked twisted injured spat mauled clawed choked_and_hit
class VBLOWED = hit punched kicked slapped smacked thumped clouted whipped thrashed battered beaten struck headbutted butted elbowed kneed stamped shoved pushed dragged shaken bitten scratched pinched scalded burned burnt attacked assaulted grabbed pinned restrained manhandled thrown flung hurled knocked bashed hurt kicking punching slapping hitting beating bruised cut injured tied mauled
class VBLOWN = blow blows punch punches kick kicks slap slaps smack shove shoves push thump clout beatings thrashing battering backhander kicking pasting headbutt fist fists belting slapping
class VHURTER = husband wife partner boyfriend girlfriend fiance ex spouse son daughter stepson stepdaughter grandson granddaughter brother brothers sister nephew niece father mother dad mum parents stepfather stepmother uncle in_laws carer he she him her
class VVICT = mother father mum dad wife husband partner girlfriend boyfriend fiancee sister brother parents daughter son grandmother nan children victim ex
class VBODY = face head eye eyes eyebrow arm arms forearm forearms leg legs shin shins rib ribs jaw nose cheek cheeks cheekbone mouth lip lips stomach abdomen belly bump back chest breast breasts wrist wrists elbow hand hands finger fingers hair shoulder shoulders collarbone skull ear ears eardrum teeth tooth temple forehead scalp chin hip hips thigh thighs knee knees ankle foot feet toes torso trunk side kidneys spine body skin lung socket
class VMARK = bruise bruises bruising marks cuts gash gashes graze grazes laceration lacerations burns burn scald scalds scratches wounds weals welts swelling fracture fractures fingermarks fingerprints bitemark lump lumps cut scar scars redness abrasions injury injuries bump contusion contusions haematoma
class VBROKE = broken broke breaking fractured fracturing dislocated cracked smashed split burst perforated punctured ruptured bloodied busted bust swollen chipped blacked shattered
class VBONE = nose jaw rib ribs finger fingers wrist arm cheekbone collarbone socket tooth teeth crown eardrum lung lip skull spleen ankle leg cheek eye thumb hand toe collar_bone eye_socket
class VKIN = son daughter husband wife partner boyfriend girlfriend niece nephew brother sister grandson granddaughter stepson stepdaughter stepfather stepmother mother father dad uncle aunt relatives relative family carer sons daughters in_law
class VOFFENCE = assault assaulting abh gbh battery wounding s39 s47 s20 bodily_harm assault_by_beating

fact physical-earlier: earlier violence is told
  (previous|previously|earlier|history|years|repeated|repeatedly|often|occasions|prior|months|weeks|healed|healing|old injuries|older)
""")
}
