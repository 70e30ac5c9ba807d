extension RuleText.Source {
    /// Sexual violence and abuse.
    static let sexualAbuse = RuleText.Source("sexual-abuse", """
class SEXACT = sex sexual sexually intercourse sodomy oral anal intimacy
class SEXFORCE = forced force forces forcing coerced coercing coerces made makes making pressured pressuring pressurised pressed demanded demanding demands demand insisted insists insisting expected expects expecting required bullied blackmailed persuaded guilted obliged compelled compels compelling begged pestered badgered wakes woke wake waking wanted tricked ordered
class SEXHARM = forced forcing force forcibly coerced coercing coercion coercive compelled pressured pressure pressurised demanded demanding demands demand insisted insisting refused refusing refusal afraid fear frightened threatened threat threats threatening punished punish punishment hurt pain painful bruised bruises bruising bleeding degrading degraded humiliated humiliating humiliation ashamed shame unwanted unwilling resist resisted resisting consent consented consenting permission duty obliged obligation blackmail blackmailed violated violent violently abused abuse abusive exploited exploit rent debt debts drugs dealers dealer drugged unconscious asleep sleeping endured endure dreaded dread submit submitted choice entitled entitlement roughly restrained begged pleaded crying wept objects object strangers
class SEXPIC = picture pictures image images photo photos photograph photographs video videos film films footage selfie selfies clip clips recording recordings
class SEXPREG = contraception contraceptive contraceptives pill pills coil condom condoms implant termination terminations abortion abortions sterilisation sterilised vasectomy
theme sexual-abuse | role=victim
rule raped: rape or sexual assault is named
  (raped|raping|rapes|rapist)
  (marital|attempted|alleged|of|disclosed|reported|oral|by|for|from|him|his|the|a|partner|wife|spousal) rape !(seed|crisis|field|centre|services)
  rape ..6!(crisis|centre|seed) (disclosed|reported|alleged|by|recorded|ex|partner|husband|complaint|investigation|nfa|her|him)
  (sexual|sexually) ..1 (abuse|abused|assault|assaulted|assaults|violence|coercion|coerced|coercive|exploited|exploits|exploitation|abusive|abusing|harm|harmed|humiliated|humiliation|degrading|degraded|demands|demand|violent|aggressive|control|controlling|touched|touching|acts|act|favours|degradation|sadis*|jealousy|possess*|slavery|services|pleasure)
  abuse (her|him|NAME|me) sexually
  (indecent|indecently) ..1 (assault|assaulted|assaults|exposed|exposure|touched)
  (stealthing|sextortion|upskirting|deepfake|groped|groping|gropes|fondled|fondling|molested|molesting|sodomised|sodomy|penetrated|penetrating|penetration|pimped|prostituted|stealthed)
  (reproductive|sexual) (coercion|control)
  (consensual|nonconsensual|unwanted|forced|coerced|rough|painful|unprotected|degrading|violent|unwelcome|non consensual) ..2!(consenting) (sex|sexual|intercourse|touching|intimacy|penetration)
  (sarc|isva) ..8 (disclos*|attend*|examin*|allocated|support*|referral|swabs|saw)
rule unwilling: sex that was demanded, put up with, bought off or taken | keep-negated
  SEXFORCE ..6!(not|question) (sex|intercourse|sexual|sexually|pornography|porn|bedroom|perform|prostitution|intimacy|sleep with|sleep together)
  (sex|intercourse) ..10 (not want*|didnt|no|peace|calm|asleep|slept|unconscious|force|ill|crying|cried|pain|payment|return|rent|drunk|refuse|resist|afraid|fear|every night)
  (have|had|having|wanted|want|wants) sex ..8 (when|with|against|even|not want|afraid|refused|keep|punish*|force*|asleep|him|her)
  (refus*|say no|said no|saying no|says no|unable to say|turn* (him|her) down|turned away|resist*|hear no|take no|accept no|no meant) ..6!(food|hospital) (sex|intercourse|sexual|in bed|bedroom|at night)
  (sex|bed|sexually|night|nights) ..8 (hear no|take no|accept no|refus*|say no|resist*)
  (would|could|did|does|do) not (take no|hear no|accept no) ..3
  no such thing as no
  (expected|wanted|demanded|insisted|claimed|entitled|insists) ..3 (it|sex|rights) ..3 (every night|nightly|whenever)
  (forced|forcing|force|forces|pushed|imposed|thrust|pressed) (himself|herself) (on|upon|onto|into|inside)
  (submit*|yield*|comply|complied|acquiesce*) ..3 (to)? ..2 (him|her husband|sex|sexual*) ..6
  (woke|wakes|waking|wake|woken|came round) ..5 (to|and|with) ..3 (find|found|him|her|his) ..4 (on top|inside|having|touching|hands|sex|already|over)
  (endur*|suffer*|dread*|bore|shame|hurt*|told|say|said|speak|cry|cri*|pain) ..14 (marriage bed|their bed|the bedroom|wedding night|in bed|bedtime)
  (dirty|used|cheap|worthless|violated|like (an object|meat|a thing)) ..14 (nights|bed|sex|touched|afterwards)
  (made|make|makes|making|forced|expected|told|got|compelled|ordered|wanted) ..1 (her|him|me|NAME) ..1 (do|perform|watch|copy|dress|pose|act|sleep|strip|undress|submit|touch) ..6 (things|pornography|porn|acts|films|bed|bedroom|it|others|friends|men|sexual*|naked|him)
  (sex*|intercourse) ..8 (could not|unable to|capacity to) consent
  (stop|stopped|hurt|hold|slap*|hit|filming|film|tie|tied|burn*) ..6 (during|while having|for) (sex|intercourse)
rule sex-and-force: the sexual, and force, fear, refusal or payment, near each other
  (sex|sexual|sexually) ~8 SEXHARM
  (intercourse|raped|bed|intimacy|pornography|porn|prostitution|masturbate|genitals|naked|breasts) ~10 SEXHARM
  (sex|intercourse) ~8 (sleep|drunk|unwell|ill|postnatal|stitches|awake|night|exhausted|tired)
  SEXPREG ~8 (SEXHARM|hid|hidden|destroyed|threw|binned|flushed|tampered|sabotaged|forbade|forbidden|removed|removal|secret|secretly|stopped|allow|allowed)
rule bed-told: the same in plain or shamed words | keep-negated
  (touched|touching|touches|grabbed|felt|rubbed|exposed|squeezed|bit|bruised|kissed) ..5 (breast|breasts|bottom|buttocks|genitals|crotch|thighs|intimately|inappropriately)
  (bruis*|marks|bite|bites|scratches|injur*|bleeding|tear|tears|cuts|burns) ..5 (thighs|breasts|breast|vagina*|vulva|genital|genitals|anus|anal|labia|groin|intimate|buttocks)
  (checked|checks|check|checking|inspect*|smelt|smelled|sniffed|examin*|search*) ..4 (underwear|knickers|sheets|pants|bedding)
  (tore|ripped|pulled|cut|tears) ..3 (nightdress|underwear|knickers|clothes|tights|nightie|pyjamas|trousers) ..3 (off|down|open|from|and)
  (he|husband|partner|boyfriend) ..3 (forced|forces|forcing) (her|himself|me) !to ..2
rule sold: sold or passed round for sex
  (sleep|slept|sex) ..4 (friends|dealer|dealers|landlord|men|lender|others) ..8 (debt|debts|drugs|rent|money|for him|pay)
  (paid|pay|pays|paying) ..5 (roof|rent|keep|board|room|debt|drugs|lodging) ..5 (sleeping|sex|body|bed)
  (prostitut*|escort|brothel) ..10 (him|partner|boyfriend|husband|forced|made|paid|money|pressure|drug*|exploit*|coerc*|controlled)
  (exploited|exploitation|pimp*|trafficked|groomed) ..6 (partner|boyfriend|older|men|sex*)
rule fertility: contraception or pregnancy decided by the other
  SEXPREG ..10 (sabotag*|hid|hidden|hides|hide|refus*|stopped|threw|thrown|throws|forced|insist*|forbade|forbid*|forbidden|tamper*|removed|destroy*|flushed|binned|took|secret*|holes|pierced|demand*|marched|control*|unwanted|because he)
  (sabotag*|hid|hides|hiding|threw|throws|thrown|forbade|flushed|removed|refused|refuses|took|pierced|tamper*|destroy*|binned|insist*|booked|against|found|made|forced|forbidden|stopp*|cancel*) ..5!(not|never|doctor|nurse|gp) SEXPREG
  (two|three|several|repeat*|third|second|four) ..1 (termination|terminations|abortion|abortions)
  (insisted|wanted|demanded|determined|made|keep|kept|keeping|trying) ..3 (another|third|fourth|fifth|more|pregnant|conceive) ..2 (baby|babies|child|against)
  so that she would ..1 (conceive|fall pregnant|get pregnant|become pregnant)
rule images: intimate pictures taken, demanded, sent or shown
  (film|filmed|filming|films|recorded|recording|photographed|camera|video|videos|videoed) ..5 (sex|sexual|naked|nude|rape|undressed|shower|bath|intimate|bedroom|undressing|while she slept|asleep)
  (intimate|nude|naked|private|explicit|sexual|topless|compromising|undressed|indecent|degrading) ..2 SEXPIC
  SEXPIC ..10 (undressed|asleep|naked|slept|in bed|in private|underwear|bath|her body|never agreed|not agreed|intimate|submit)
weak sex-word: the bed, the night, sexual matters
  (in bed|marriage bed|their bed|his bed|intimacy|wedding night|every night|most nights|nightdress|sleeping with him|as a wife|proper wife|on her back|those things|the nights when)
  (raped|sexual|sexually|sex|intercourse|gynaecolog*|condoms|pornography)
veto childhood: abuse in childhood or by somebody else | sentence
  (childhood|as a child|as a boy|as a girl|as a teenager|in care|in foster|children's home|historic|historical|at school|when she was a child|when he was a child|before he was|before she was|at the age of|aged (five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)) ..14 (sexual|sexually|raped|rape|indecent*)
  (sexual|sexually|raped|rape|indecent*) ..10 (childhood|as a child|as a boy|as a girl|stepfather|a neighbour|a teacher|an uncle|as a teenager|in care|family friend|by a priest|scout*|coach|babysitter|grandfather|foster|stranger|former partner|previous partner|when (she|he) was (five|six|seven|eight|nine|ten|eleven|twelve|thirteen))
veto clinic: a service or a phrase | overlap
  (sexual|sexually) (health|orientation|offences|offence|relationship|partner|partners|history|identity|infidelity|affair|preference)
  (sexual assault|sexual violence|rape|sexual abuse) ..2 (centre|referral centre|service|services|advisor|unit|team|strategy|charity|support|partnership|board|liaison)
  rape (crisis|seed|and sexual abuse)
  oilseed rape
  short for ..6
  protected characteristic ..4 sex
veto asked: a question, a denial, training or the law | sentence
  (asked|asks|question|enquir*|enquiry|template) ..10 (whether|if) ..14 (sex|sexual|sexually|raped|rape)
  (question|enquiry|template) ..8 (sexual|sex)
  ..1 sexual ..2 or ..4 (economic|emotional|psychological|physical|violent|financial)
  (physical|emotional|psychological|physical ..1 sexual) (or|and)? sexual ..4 (and|or|economic|financial|emotional)
  (training|trained|awareness|guidance) ..8 (rape|sexual|sexually)
  (no|nothing|without|not) ..4 (allegation|allegations|suggestion|suggest|evidence|indication|sign|signs|disclosure) ..8 (sex*|rape*)
  (pathologist|post mortem|postmortem|offence since|fewer than one|one woman in|one in)
  glossary
veto wards: a bed or sex in another sense | overlap
  (hospital|refuge|women's|ward|bed|single) ..1 (bed|beds) ..8
  (race|age) ..2 (and|or) ..1 sex
  sex ..4 (race|against|age)
veto consent: willing or a lawful past | overlap
  (consensual|consenting) ..3 (sex|sexual|relationship|intercourse)
  (same sex|opposite sex|sex of|his sex|her sex|sex was)
  not had a sexual ..2
  sexually transmitted infection before
""")
}
