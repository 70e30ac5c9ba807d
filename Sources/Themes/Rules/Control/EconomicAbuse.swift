extension RuleText.Source {
    /// Economic and financial abuse.
    static let economicAbuse = RuleText.Source("economic-abuse", """
theme economic-abuse | role=victim keep-hypothetical
rule named: economic or financial abuse is named as what happened
  (economic|economically|financial|financially) ..1 (and|or)? ..1 (abuse|abused|control|controlled|exploitation|exploited|abusive|abusing|coercion|exploiting|controlling|exploit|manipulation|sabotage)
  (coerced|forced|fraudulent) (debt|loan|loans|borrowing)
  (dowry) ..3 (abuse|demand*|insufficient|kept|small|list|too|late|short|never|more|balance|unpaid)
rule money-held: somebody else held or controlled the money
  (controlled|controlling|controls|control|restricted|held|holds|kept|keeps|monitored|took over|taken over|took|takes|withheld|withholding|withholds|limited|rationed|had access to|took charge|demanded|demanding|checked|confiscated|hid|pocketed|intercepted|managed all|dealt with all|in charge of|looked after) ..3!(drinking|drugs|tablets) ECONOMIC_HERS ..2 ECONOMIC_MONEY
  CONTROL_DOER ..3 (controlled|controls|held|holds|kept|handled|ran|managed|looked after|took charge of|took over|dealt with|in charge of) ..2 (all|the|every) ..3 (money|finances|bank|purse|accounts|account|bills|cards|chequebook|benefits|budget|penny)
  ECONOMIC_MONEY ..6 (paid|went|goes|go|gone|going|transferred|credited|diverted|redirected|landed|came|sent) ..5 (into|to|in|on|straight) ..3 (his|her|him|partner's|husband's|wife's|son's|daughter's|an account|nephew's|in_laws) !behalf
  (her|his|their|NAME's) ..1 (bank card|card|pension book|debit card|cash card|purse|cards|bank book|chequebook) ..6 (lived|stayed|was kept|was in|were kept|in his|in her|held by|with her son|with his son|by her|by his|pocket|wallet)
  (hand|hands|handed|handing|handover|turned|give|gave|gives) ..1 over ..5 ECONOMIC_MONEY
  (given|gave|gives|allowed|allows|allotted|doled|counted out|handed|handing back) ..2 (her|him|NAME|out)? ..4 (£|pounds|NUM pounds|twenty pounds|ten pounds|five pounds|a tenner|a fiver|housekeeping|pocket money|pin money|an allowance|change|coins|note|for the week|bus fare)
  (ask|asked|asks|asking|beg|begged|begging|plead|permission|justify|wait) ..6 (for|to spend|every|to buy)? ..4 (money|penny|pound|pounds|bus fare|spend|housekeeping|groceries|sanitary|shoes|tampons|nappies|cash|fare|petrol) !from
  (demand*|check*|bring|bringing|wanted|show*|kept|keep|produce|asked for|photographs of) ..5 (receipts|receipt)
  (no|not|never|without|little) ..3 (access|own|control) ..3 (to|of|over)? ..3!(drugs|services) (money|bank account|account|bank|cash|finances|card|funds|income|wages|savings|purse)
  (allowed|permitted|let|trusted) ..4 (carry|have|handle|touch|hold|keep|spend|any) ..2 (change|money|cash|purse|card|wages|coins)
  (withheld|withhold|withholding|refused|denied|refusing|denying|stopped|without) ..3 (bus fare|fare|fares|housekeeping|money for|petrol money|child maintenance|maintenance|vet's fees|allowance|lunch money)
  (into|to) (his|her son's|her husband's) own account
rule taken: money or goods taken by somebody close
  ECONOMIC_TAKE ..3 ECONOMIC_HERS ..3 (ECONOMIC_MONEY|ECONOMIC_GOODS)
  (stole|stealing|stolen|steal|steals|theft|thefts|stealings|robbed|fleeced|conned|defrauded|swindled|bled|milked|sponged|sponging|scrounged|cadged) ..3 (from|of|by|off|dry)? ..3 (his|her|him|their|mother|father|parents|grandmother|gran|nan|grandfather|aunt|wife|husband)
  (took|taking|takes|taken|helped himself|helped herself|stole|lifted|slipped) ..5 (from|out of) ..3 (purse|pension|handbag|biscuit tin|tin|wallet|savings|account|her bag|mother|parents|mantelpiece|till|drawer)
  (cleared|emptied|drained|withdrawn|drew|draws|draw|drawn|cleaned|spent|gone|going) ..3 (out|through|down|everything)? ..4 (savings|account|accounts|pension|inheritance|nest egg|isa|everything out|whole of it|benefits|at once|cashpoint|redundancy)
  (savings|account|balance|pension|inheritance|money|nest egg) ..4 (halved|spent|emptied|gone|drained|dwindled|vanished|disappeared|cleared|missing|fell|went on|ran out|withdrawn|cleaned out)
  cash (withdrawals|withdrawal)
  (withdrawals|withdrawal) ..8 (£|card|account|cashpoint|savings|bank)
  (went|gone|missing|disappeared|sold|pawned|pawn) ..6 (television|tv|medals|ring|rings|lawnmower|jewellery|watch|clock|microwave|laptop|bike|necklace|silver|heirlooms|furniture|games console|pawn*|cash converters)
  (ring|rings|medals|television|jewellery|watch|lawnmower|silver|necklace|phone) ..4 (gone|missing|sold|pawned|disappeared)
  (sold|selling|pawned) ..4 (her|his|their|mother's|mum's|family) ..3 (car|ring|television|medals|jewellery|things|furniture|house|belongings|clothes|phone|laptop|flat|gold)
  (pension|pension day|benefits day|payday|pay day|giro) ..14 (grandson|son|nephew|lads|he|hand over|draw|everything|mates|came|turned up|cashpoint|whisky|drugs|drink|appear*)
  (her|his|their|mum's|mother's|gran's|nan's|out of her own|out of his own) ..2 (pension|benefits|savings|wages|carer's allowance) ..4 (that|which|went|paid|bought|kept|funded|spent|disappeared|covered) 
  (went on|lived off|lives off|living off|live off|off|funded by|paid for by|out of|paid out of) ..1 (her|his|their|mum's|mother's|gran's|nan's) ..2 (pension|benefits|savings|wages|allowance|dla|pip)
  (paid|pays|paying|bought|buys) (for)? ..1 (his|her son's|her daughter's|the lad's) ..3 (weed|drugs|drink|phone|car|debts|dealer|fines|habit|gambling|cannabis|cocaine|heroin)
rule drained: her income goes, and she never sees it
  (cashpoint|cash machine|post office|bank|counter) ..10 (waited|stood|drove her|took her|engine|looked over (his|her) shoulder|over her shoulder|beside her|walked her|escort*)
  (rent free|free of rent|living off|lived off|sponging) ..8
  (letters|post|statements|bills|demands|envelopes) ..6 (hid|hidden|intercepted|burned|threw away|kept from her|met the postman|junk)
  (gambl*|bookmaker*|betting|casino|slot machines) ..12 (her|savings|wages|joint|rent money|inheritance|mother's|wife's|housekeeping)
  (compensation|payout|lump sum|redundancy|inheritance|legacy|nest egg) ..12 (gone|spent|son|nephew|took|went|into his|vanished|dwindled|within)
  (took|taken|taking|moved in and took|moved in and) over ..4 (benefits|money|finances|flat|bank)
  (charged|charging|charges) (her|him|his mother|his grandmother) ..2 for ..2 (rent|petrol|lifts|lift|errands|shopping|company)
rule pressed: money demanded, begged or got by threats | keep-negated
  (demanded|demanding|demands|demand|pressured|pestered|pestering|badgered|harassed|pressed|pressing|hounded|leant on|bullied|frightened|frighten|threatened|threatening|threatens|threats|menaced|begging|begged|asks|shouting|nagging|wanted) ..6 (for|with|over|about|into giving|to give) ..4 (money|cash|loans|loan|pension|£|pounds|card|NUM pounds|tenner|purse)
  (if|unless|until) ..4 (hand|handed|gave|give|paid|pay) ..2 (over|him|her)? ..2 (pension|money|card|cash|pension book|wages|purse)
  (asks|asked|asking|rang|rings|phoned) ..2 (mum|mother|dad|father|gran|nan|parents|her mother|his mother|his father|his parents|his gran) ..2 for ..4 (money|cash|pounds|£|loan|card|NUM|more)
  (refus*|declin*|would not|said no|unless|until|stopped) ..6 (lend|lending|give|gave|hand over|transfer|pay|sub|no more to give) ..4 (him|money|pounds|cash|card|£|NUM|son|daughter|pension book|loan)
  (refused|refusing|refusal|denied) ..4 (money|cash|loan|bank card)
  (short|skint|nothing) ..4 (this week|of money|for food|left) ..6 (because of|since) ..3 (boy|lad|him|son|grandson|daughter)
  (had|got) nothing left but
  (stand|stood|standing) over ..4 (chair|her|him) ..12 (number|card|pin|told him|pension|cash)
  (given|gave|gives|giving|told) (his|her|him|the|them) ..2 (son|daughter|nephew|grandson|lad|lads|carer|lodger|him|her)? ..2 (the|his|her) ..1 (card|pin|pin number|bank card|card number|bank details)
  (holds|hold|held|kept|keeps|has|had|took|takes|taken|in possession of|using|used|uses) (his|her|their|NAME's|the old man's|mother's|mum's|gran's) ..1 (bank card|card|cards|pension book|wages|purse|bank book|debit card|pin|bank details|savings book|benefits)
rule debt-forced: debts, loans and contracts in her name
  (debt|debts|loan|loans|credit|credit cards|credit card|cards|card|catalogue|overdraft|finance|mortgage|payday|bills|contracts|arrears|tenancy|accounts|borrowing|borrowed|phones) ..6 (in|into|under|using) (her|his wife's|both|NAME's|his mother's|his father's|his partner's) name~
  (put|took|taken|taking|run up|ran up|opened|signed) ..6 in (her|his wife's|his mother's|NAME's|his father's|the victim's) name
  (borrowed|borrowing|borrow|took out|taken out|ran up|run up|racked up|saddled|left|landed) ..5 (debt|debts|loan|loans|credit|mortgage|cards|overdraft|arrears|owing|owed|bailiffs)  ..10 (her|his wife|without|knowledge|name|knew nothing|could not explain|signature)
  (forged|forging|forgery|copied|faked) ..4 (signature|her|his|cheque|will|documents|papers)
  (sole|only) (director|beneficiary|guarantor|signatory)
  without her (knowledge|knowing|consent|signature)
rule property-taken: house, will, benefits or power of attorney turned to somebody's gain
  (lasting|enduring)? power of attorney ..20 (misus*|abus*|money|spent|withdr*|used|himself|herself|sold|access|transferred|savings|control|impair*|gain|own)
  (transferred|transfer|sign|signed|signing|changed|change|put|added|adding|made|persuaded|gifted|giving|gave) ..6 (house|property|will|deeds|home|savings|flat|bungalow|title|tenancy|shares|farm|land) ..6 (his name|her name|over to|son|nephew|to him|to her|favour|to the|daughter|into his|into her|carer|niece)
  (name|names) ..5 (added|put|placed) ..4 (deeds|title|account|tenancy|will|mortgage)
  (asked|wanted|demanded|held out) ..3 (for)? ..1 (the|her|his) (flat|house|share|home) ..8 (return|release|releasing|exchange|divorce|before)
  (unless|until|if) ..4 (flat|house|home|deeds|land|property) ..4 (signed over|sold|transferred|his)
  (sign|signed|signing) over ..8
  (took over|taken over|claimed|claiming|collected|drew|receives|received|in receipt of|appointee|appointeeship|living on) ..4 (her|his|their|the victim's|mother's) ..2 (benefits|pension|allowance|pip|carer's allowance|attendance allowance|universal credit|dla)
  (life policy|life insurance|insurance policy|inheritance|proceeds of|his share|her will|the will) ..14 (taken out|forged|increased|debts|kill*|murder*|money|benefit|changed|rewritten)
  paid for (his|her) kindness
  (kept|keeps|took|pocketed) what (they|she|he) (paid|earned|made)
  (kept|keeps|withheld|took|taken) (her|the) ..2 (jewellery|gold|dowry|wedding gifts|earnings|tips)
  (work|worked|working|works) ..4 (unpaid|without pay|for nothing|for no wage|for no pay|for free) ..8
  (paid|pay|sent|sends|send|gave) ..6 (under threat|under duress|or else)
  (her|his) wages for ..3 (lawyer|papers|visa|passport|solicitor)
rule work-stopped: work, study or pay sabotaged
  (job|jobs|interview|interviews|shift|shifts|exam|placement|course) ..14 (tyre|uniform|quarrel|hid|hidden|alarm|keys|row the night|burned|shoes|deleted|cancelled|locked)
rule cut-off-after: maintenance, bills or home used as a lever
  (refused|refusing|refuses|stopped|stops|stopping|withheld|ceased|cancelled|cancels|defaulted) ..4 ((pay|paying|contribute|contributing) ..3 (maintenance|mortgage|rent|bills|nursery|her|fees|child|support|half|towards|debts)|maintenance|child maintenance|mortgage|standing order|direct debit|direct debits|insurance|the rent|nursery fees|school fees|fees|vet's fees)
  (child maintenance|maintenance payments|child support|maintenance) ..8 (refus*|stopped|withheld|avoid*|weapon|arrears|hidden|hid|not paid|late|reduced|never|nil|NUM pounds|punish*)
  (boiler|heating|account|accounts|electricity|gas|insurance|broadband|phone|nursery|policy) ..4 (was|were|had been|been)? (cancelled|cut off|stopped|disconnected) ..12
  (poorer|lost her savings|ran out of money|when she ran out|sold the car|sold her car|legal costs|legal fees|another day's pay) ..10
  (pay packet|account|accounts|house|tenancy|car|lease|business) ..4 in his name ..8 (she|her|wife)
rule used-her-credit: her credit, name, home or labour used for somebody's gain
  (online shopping|catalogue|payday loan|payday loans|betting account|mobile contract|phone contract|phone contracts|store card|overdraft) ..10 (her name|his mother|her details|without|she|forced|wife)
  (sold|selling|sells) ..4 (sewing machine|tools|laptop|her van|her bicycle|her things|her clothes|children's|toys|furniture) ..6
  (payday|pay day|fridays|friday|wage day) ..10 (waited|met her|at the gate|collected|cashpoint|hand over|engine|wages)
  (sex work|prostitution|clients|punters|arranged for men) ..12 (kept|money|earnings|took)
rule forced-to-pay: pressed, tricked or threatened into paying, signing or borrowing
  (coerced|forced|pressed|pressured|bullied|tricked|talked|threatened|persuaded|pushed|manipulated|frightened|conned|trapped|plunged|drove|duped|cajoled) (her|him|NAME|his mother|her mother|his wife|his father|his parents|their sister|mum|them) ..2 into ..5 (debt|debts|loan|loans|borrowing|signing|guarantor|remortgag*|contract|credit|mortgage|selling|paying|handing|giving|lending|parting|transferring|business|will)
  (coerced|forced|made|makes|pressed|pressured|obliged|compelled|bullied|got|persuaded|required|ordered|urged) (her|him|NAME|his mother|her mother|his wife|his father|his parents|their sister|mum|them) ..1 (to)? ..1 (pay|hand|sign|sell|transfer|borrow|guarantee|remortgage|withdraw|take out|lend|part with|put the house|put her house|cash in|draw out|turn over|support him)
  (threat*|told|tells|said|says|warned) ..8 (on the street|homeless|penniless|destitute|without a penny|with nothing|not get a penny|get a penny|a penny) 
  (stood|standing|stands|sat|stand) ..1 (over|beside|behind) (her|him|mum|NAME) ..2 (while|until|as|when|to) ..4 (sign*|withdr*|bank|transfer*|paid|drew|form|pin|cashpoint|counter)
  (taken|took|taken out|run up|ran up|borrowed|obtained|debts|debt|loan|loans|cards|credit|arrears) ..4 in (her|victim's|NAME's|client's|mother's|wife's|father's|parents|mum's|partner's|gran's) ..1 name~
  (money|note|notes|cash|coins|pounds|savings|fiver|tenner) ..5 (hid|hidden|hides|stashed|concealed|sewn|sewed) ..10 (he|him|husband|partner|son|wife)
  (claimed|claims|claiming|drew|draws|collected|collects|received|receives|pocketed|pockets) ..2 (allowance|benefit|benefits|pension|credit) ..10 (spent|kept|drank|gambl*|never|no care|himself|betting|herself|none|nothing)
  (exploited|exploits|exploiting|exploitation) ..3 (by|of) ..3 (son|daughter|nephew|niece|grandson|carer|mother|father|partner|relative|family|neighbour|lodger|brother|sister|him|her)
  (withheld|withholds|withhold|docked|kept back|stopped|cut off|cancelled|froze|blocked) (her|his|NAME's|mum's) ..2 (allowance|wages|benefits|money|card|bank card|phone|housekeeping|pension|income|account|insurance)
rule money-turned: money, goods, will or work turned to another's use
  (left with|given|allowed|allowance of|kept to) ..2 (NUM|£|twenty|ten|thirty|fifteen|forty|five) ..2 (pounds|week|a week|day|a day|month)
  so that (she|he) ..2 (lost|would lose|missed|could not) ..3 (job|house|work|shift|interview|home|afford|money|pay)
  (pressed|pressured|persuaded|got|made|urged|bullied|talked|coerced|influenced|induced) (the|her|his|their|NAME|an) ..3 to ..3 (will|house|deeds|land|share|account|pension|policy|savings|flat|bungalow|loan)
  (lived|living|lives|stayed|staying|moved in) ..3 (at her expense|at his expense|rent free|free of charge|without paying|off (her|him|his mother|his parents|them))
rule paid-for-peace: money given for peace, and none of her own | keep-negated
  (had to|having to|forced to|reduced to|obliged to) ..2 (beg|ask|borrow|plead|produce|account|show|explain|hand|justify|steal) ..5 (money|receipts|receipt|penny|wages|fare|food|shopping|cash|spending|card|nappies|neighbours)
  (he|husband|partner|boyfriend|son|who) ..2 (spent|drank|gambled|wasted|used|took|kept|withheld|pocketed|blew) ..2 (the|her|their|his) ..2 (money|wages|rent|benefits|pension|savings|benefit|allowance|inheritance|housekeeping) ..4 (on|at|for|from|and) !himself
rule swallowed: her money goes on the other's habits, and she has no say | keep-negated
  (no|little|without|denied) ..1 (say|control|voice|share|part|access|knowledge) ..2 (over|in|about|of|to) ..4 (money|finances|spending|accounts|account|bills|mortgage|savings|wages|income)
weak money-talk: money asked for, short, missing or in another's hands
  (money|cash|wages|savings|pension|purse|overdraft|quid|tenner|pounds|sums|transfers|debts|rent|bank card|gold|dowry|inheritance|loan|loans|mortgage|benefits|beneficiary|nappies|£|allowance)
veto topic-of: the topic of teaching, a definition, a question, or done by strangers | overlap
  (training|awareness|briefing|course|workshop|leaflet|policy|guidance|definition|campaign|module|charity|helpline|legislation|research|question|questions|law) ..2 (on|in|about|of|for|to|into|covers|covering) ..5 (stalking|harassment|abuse|coercive|control|controlling)
  (stalking|harassment|emotional abuse|psychological abuse|verbal abuse|economic abuse|financial abuse|coercive control|technology facilitated abuse|separation abuse) ..1 (training|policy|service|services|charity|lead|leads|team|unit|helpline|module|awareness|forum|clinic|legislation|workshop|toolkit|guidance|offence|offences) ..1 (is|are|was|were|should|offers|has|have|for|and|in)
  (was there|were there|is there|did any|did the|whether there) ..10 (stalking|harassment|abuse|coercive|control|controlling|monitoring|tracking)
  (harass*|stalk*|bullied|bullying|followed|abused|insulted|mocked|humiliated|taunted|shouted at|sworn at|threatened) ..3 (by|from|at) ..2 (colleagues|manager|school|pupils|stranger|strangers|youths|gang|landlord|customers|bailiffs|press|journalists|employer|work|neighbours|patients)
veto general: told in general, supposed, denied, taught, or a post or service | sentence
  (abuse|control|harassment|stalking|behaviour|violence|it) (means|is described|is understood|denotes)
  (studies|study|research|literature|evidence) ..3 (describe|describes|suggest|suggests|indicate|indicates|show|shows|link|find|finds)
  (^ training|^ a training|awareness session|awareness training|^ guidance|^ further training)
  (training|workshop|briefing|course|leaflet|session) ..8 (should|offered|be given|must) 
  (staff|handlers|officers|practitioners|clerks|teachers) should ..3 (be offered|receive|be given|be trained|have training)
  ^ if (he|she|they|NAME|the|her|his) ..3 had
  (no agency|no service|nobody|no one|neither|none) ..6 (held|had|seen|saw|knew) ..3 (any|information|sign|of) ..12
  (asked|asking|enquired) (whether|if) ..12 (replied|said|answered|told) ..5 (never|not|no)
  (helpline|the service|website|advocacy service|drop in) ..2 (offers|takes|provides|gives|can be|helps|runs)
veto definition-list: the statute's list | passage
  (consists|consisting) of ..6 (physical|following|behaviour|abuse)
  physical or sexual abuse ..6 violent or threatening
veto own-money: spent or lost by the one whose it was | overlap
  (he|she|perpetrator|NAME) ..2 (spent|spends|lost|withdrew|gambled|drew|used|sold|took|pawned) ..6 (his own|her own)
  (he|perpetrator) ..1 (lost|spent) his
  (savings|money|account) ..6 (online fraud|fraud by strangers|scam|scammers|strangers)
veto hardship: hardship without anybody controlling it | overlap
  financial (hardship|difficulties|pressures|worries|strain|problems|year|services|conduct|support|investigation|advice)
  (no recourse to public)
  (drugs|took drugs|overdose)
  (debt|money) ..3 (cocaine|dealer|drugs) ..2!(mother|father|gran)
  (asked|asking) ..3 (bank|council|charity|food bank)
veto own-keeping: she keeps her own money | overlap
  (she|mrs|ms) ..1 (kept|keeps|held|took|takes|had|has|hid|put|checked|checks|managed|collected|drew) ..1 her
  (he|mr) ..1 (kept|keeps|held|takes|had|has|hid|put|managed|collected|drew) ..1 his
veto imagined: it is asked and not told | sentence
  whether there ..6
  (was|were) there (any|evidence)
veto by-choice: shared or separate by choice, or none found | passage
  (kept separate accounts|money for one of each|last tin|both (spouses|partners) signed|shar* what they had)
  (no evidence|nothing to suggest|no sign|no suggestion|no indication) ..8 (economic|financial|controlled ..2 money|the other's money)
veto taken-there: a person taken or moved somewhere | overlap
  (taken|took) to (his|her|their) (house|home|flat|mother's)
  (transferred|transfer) (from|to) ..3 (ward|team|hospital|unit|prison|hmp|service|care)
""")
}
