extension RuleText.Source {
    /// Families of words that the rules of all themes share.
    static let words = RuleText.Source("Words", """
# ---- people
class HE = he him his himself
class SHE = she her hers herself
class THEY = they them their theirs themselves
class PRONOUN = he him his himself she her hers herself they them their themselves
class HIS = his her their
class HIM = him her them NAME
class HESHE = he she they NAME who mr mrs ms
class MALE_NOUN = man men husband boyfriend son father dad brother uncle nephew grandfather grandson stepson stepfather stepbrother gentleman mr widower male boy lad fiance
class FEMALE_NOUN = woman women wife girlfriend daughter mother mum mam sister aunt niece grandmother granddaughter stepdaughter stepmother stepsister lady mrs ms miss widow female girl
class PERPETRATOR = perpetrator perpetrators offender abuser defendant assailant killer attacker suspect
class VICTIM = victim deceased
class PARTNER = husband wife partner boyfriend girlfriend spouse fiance fiancee ex
class MALE_PARTNER = husband boyfriend partner ex fiance
class MOTHER = mother mum mam mummy mothers stepmother stepmum stepmam
class FATHER = father dad daddy stepfather stepdad
class PARENT = mother mum mam father dad parent parents stepmother stepfather
class SON = son stepson grandson
class CHILDOF = son daughter stepson stepdaughter
class GROWNCHILD = son daughter sons stepson stepdaughter grandson granddaughter child
class SIBLING = brother sister stepbrother stepsister siblings sibling twin
class RELATIVE = mother mum mam father dad parent parents son daughter brother sister sibling siblings aunt uncle nephew niece cousin grandmother grandfather grandson granddaughter stepson stepdaughter stepfather stepmother relative relatives relation
class INFORMAL = friend friends sister sisters brother brothers mother mum father dad parents daughter daughters son sons cousin cousins aunt uncle neighbour neighbours colleague colleagues workmate workmates family relative relatives niece nephew grandmother landlady landlord hairdresser tenant flatmate housemate manager employer coworker coworkers
class CHILDREN = child children son daughter sons daughters boy boys girl girls baby babies toddler kids kid grandchildren grandson granddaughter siblings twins stepchildren youngest eldest infant schoolboy schoolgirl
class SMALLCHILDREN = child children baby babies toddler kids kid twins infant boys girls grandchildren youngest eldest schoolchildren stepchildren newborn
class PERSON = he him she her they them who NAME man woman victim deceased perpetrator mr mrs ms husband wife partner boyfriend girlfriend son daughter mother mum father dad brother sister ex parents patient client tenant couple somebody someone
class SUBJECT = he she they NAME who husband wife partner boyfriend girlfriend son daughter mother mum father dad brother sister man woman victim perpetrator ex mr mrs ms nephew grandson uncle stepson in_laws stepfather
class OBJECT = him her them NAME me us mother mum father dad wife husband partner girlfriend boyfriend sister brother parents son daughter woman man victim grandmother deceased children
class ADULTMOD = adult grown elderly eldest youngest only older younger oldest middle teenage estranged former ex own disabled late dear beloved

# ---- agencies and their staff
class POLICE = police officer officers constabulary constable pc sergeant inspector detective callhandler dispatcher
class GP = gp gps surgery doctor practice practices
class HEALTH = gp gps surgery doctor doctors nurse nurses hospital hospitals ambulance paramedic paramedics midwife midwives midwifery pharmacist pharmacy dentist physiotherapist consultant clinic ward ed a&e emergency practitioner health matron radiographer sonographer obstetrician optician podiatrist clinician clinicians triage maternity
class MHSTAFF = cmht psychiatrist psychiatric psychologist psychology therapist crisis
class SOCIALCARE = asc social_worker social_workers social_care social_services
class STAFF = staff officer officers worker workers nurse nurses gp gps doctor doctors midwife midwives practitioner practitioners professional professionals clinician clinicians consultant psychiatrist psychologist therapist teacher teachers team teams service services agency agencies practice surgery trust police hospital department assessor advocate adviser advisor caseworker caseworkers probation paramedics paramedic crew ambulance visitor carers manager managers handler taker receptionist council housing charity counsellor coordinator nobody none everyone anyone school
class AGENCY = agency agencies police trust hospital surgery practice gp cmht team service services council probation housing school charity department board constabulary partnership college university court cps cafcass idva marac mash asc ics icb ccg provider providers organisation organisations employer employers refuge landlord

# ---- verbs of saying, seeing, doing
class SAID = said told tell tells telling says disclosed disclosing reported reporting described describing confided confiding mentioned alleged alleging complained stated explained admitted revealed recalled remembered wrote texted recounted spoke saying claimed confirmed
class TOLD = told tell confided disclosed said described reported mentioned admitted revealed
class ASK = ask asked asking asks enquire enquired inquire inquired question questioned questions enquiry inquiry
class RECORDED = recorded documented noted logged entered written coded flagged captured noting recording
class WAS = was were is are be been being had got
class HAD = had has have having
class NOT = not never nor neither no nobody none without
class NO = no not never nor neither nobody none nothing without little few
class FAIL = failed fails failure failing omitted neglected missed
class COULD = could should would ought might must

# ---- killing
class KILLED = killed murdered kill killing murder murdering slain manslaughter
class FATALLY = fatally stabbed strangled beat beaten suffocated smothered shot bludgeoned battered struck asphyxiated
class DEATHWORD = death died dies dead killed murdered homicide murder manslaughter fatal deceased killing
class SUICIDE = suicide suicides suicidal
class TOOKLIFE = took take taken taking end ended ending

# ---- bodies and things
class NECK = neck throat windpipe
class HANDS = hand hands arm arms forearm fist fists fingers grip elbow
class KNIFE = knife knives blade machete cleaver dagger razor scissors screwdriver axe hatchet sword hammer bat crowbar crossbow knuckleduster
class GUN = gun guns shotgun shotguns rifle rifles firearm firearms pistol revolver airgun
class PHONE = phone phones mobile handset telephone iphone smartphone
class MONEYWORD = money wages salary benefits benefit pension savings cash bank account accounts card cards finances earnings income allowance purse pin
class HOME = home house flat address property bedsit bungalow
class INJURY = bruise bruises bruised bruising injury injuries injured fracture fractured fractures cuts grazes marks swelling wound wounds scratches laceration lacerations burns
class MONTHS = day days week weeks fortnight month months year years hour hours

# ---- context words, asked for by name in the coder
class NEGATORS = no not never without neither nor none nobody denied denies denying deny nothing cannot denial absence
class NEGATION_STOPS = but however although though yet because whereas while until unless except after before when since whilst instead despite
class DENIABLE = described describe mentioned mention reported report recalled recall saw heard
class FACTIVES = disclose disclosed disclosing tell told telling know knew known knowing recognise recognised recognising realise realised report reported reporting mention mentioned record recorded recording share shared see saw understand understood aware ask asked explore explored respond responded act acted believe believed identify identified consider considered link linked connect address addressed appreciate appreciated accept accepted want wanted challenge challenged notice noticed protect stop stopped prevent prevented treat treated regard regarded feel felt describe described name named call called hear heard speak spoke talk talked understanding spot spotted heeded heed flag flagged pass passed connected mind like flagged only
class HYPOTHETICALS = if unless hypothetical hypothetically supposing whether
class TOPICS = training awareness guidance policy policies research literature briefing briefings campaign campaigns leaflet leaflets toolkit webinar webinars module modules course courses workshop workshops strategy pathway study studies definition definitions offence curriculum seminar elearning conference poster posters publication statistics toolkits protocol protocols guide legislation knowledge
class TOPIC_NOUNS_AFTER = training policy policies awareness strategy pathway lead leads specialist champion champions coordinator team teams helpline charity legislation offence module course workshop toolkit guidance forum board charities unit services service leaflet campaign programme screening tool questionnaire act
class FAMILY_TELL = family sister mother brother father friend friends daughter son parents mum dad cousin colleague colleagues neighbour neighbours aunt uncle niece relatives
class AFTER_DEATH = inquest trial sentenced sentencing convicted pleaded coroner verdict jury charged postmortem pathologist
class NAMES_MALE = david michael john james robert william thomas george paul mark andrew peter stephen steven kevin brian gary alan ian keith simon neil philip colin graham martin anthony tony daniel matthew christopher richard joseph adam ben liam ryan kieran connor callum jack harry oliver luke lewis jordan dean craig darren wayne lee scott stuart ross gareth owen rhys dylan aled huw ivan tomasz marek piotr pawel mohammed ahmed ali hassan imran tariq usman bilal raj amit sanjay vikram arjun ravi kwame kofi emeka femi jerome marcus leon tyrone curtis carlos miguel antonio patrick sean declan brendan eamon gerald geoffrey ronald donald kenneth raymond leonard norman dennis derek roy ernest frank harold arthur walter albert stanley sidney edwin edward henry charles samuel nathan aaron isaac jacob joshua toby felix hugo victor vincent laurence malcolm duncan alistair hamish angus fergus callan reece tyler kyle shane jamie robbie danny terry barry nigel clive trevor roger bernard desmond cyril cecil clifford gordon douglas russell julian adrian gavin tim timothy nick nicholas jonathan jon greg gregory phil steve dave mike bob bill jim tom sam max alex
class NAMES_FEMALE = mary susan margaret patricia jennifer linda elizabeth barbara sarah karen nancy lisa helen sandra donna carol ruth sharon michelle laura kimberly deborah angela rebecca anna emma amy alice jane anne ann joan jean sheila doris edith ethel gladys hilda irene ivy joyce kathleen lilian marjorie maureen muriel nora olive pamela pauline phyllis rita rosemary sylvia vera winifred yvonne zoe chloe olivia sophie emily jessica charlotte lucy hannah grace ella mia lily poppy ruby ellie megan bethany lauren rachel natalie claire clare nicola joanne julie tracey tracy debbie mandy wendy gillian lesley lynn lynne heather fiona kirsty eilidh morag catriona siobhan niamh aoife bridget sinead carys cerys bronwen ffion megan nia elin sian rhian angharad marta anya agnieszka katarzyna ewa monika ioana elena maria sofia lucia fatima aisha ayesha amina zainab khadija nadia samira yasmin leila farah saira rukhsana shazia nasreen parveen priya anita meena sunita kavita deepa asha lakshmi pooja neha ngozi chioma adaeze folake abena akosua ama efua comfort mei ling li na jia marion audrey beryl betty brenda christine diane dorothy eileen elaine eleanor enid esther eva evelyn florence frances freda georgina geraldine hazel iris ivy jacqueline janet janice jill judith june katherine kate katie kay kelly kim leanne lorraine louise marie marilyn molly monica moira naomi paula penelope polly rosalind rose sally samantha shirley stella stephanie teresa thelma theresa tina vanessa vicky victoria violet wendy
class WORDNAMES_LATE = may will young mark bill grant rich june april august summer autumn max art sky chase mason charity angel star miles drew mercy patience guy dean
class BYSTANDER = sister sisters friend friends colleague colleagues neighbour neighbours cousin aunt niece relatives grandmother
class WORDNAMES = hope rose may mark grace joy faith will bill frank art dawn summer autumn april june august iris ivy violet lily poppy ruby amber jade pearl olive hazel heather holly rich young lee dean max ray guy rob pat sandy sky star angel charity mercy patience prudence mason carter drew grant chase miles
""")
}
