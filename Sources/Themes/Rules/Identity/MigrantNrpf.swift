extension RuleText.Source {
    /// Migration status and no recourse to public funds.
    static let migrantNrpf = RuleText.Source("migrant-nrpf", """
theme migrant-nrpf | also-in=equality  keep-hypothetical keep-negated
rule status: immigration status limited choices or was used as a weapon
  (no recourse|recourse to public funds|no public funds|"NRPF"|"DDVC"|"MVDAC"|"UKVI"|"ILR"|destitution domestic)
  (overstay*|overstayed|undocumented|deport*|leave to remain|pre settled status|settled status|biometric|indefinite leave|illegal entrant|failed asylum|asylum accommodation|asylum support)
  (residency|migrant|migration|home office|spousal|sponsor|sponsored|sponsorship|citizenship|passport) ..10 (expired|insecure|depend*|threat*|revoke*|cancel*|refused|application|appeal|uncertain|fear*|afraid|limit*|condition|conditions|claim|spouse|route|entitle*|benefits|fund*|concession|withdraw*|renew*|weapon|remain|removed|removal|irregular|hid|hidden|kept|held|took|taken|locked|drawer|burned|tore)
  (kept|held|hid|hides|took|taken|locked|confiscat*|burned|tore|withheld|held back) ..6 (papers|documents|visa|permit|residence card)
  (threat*|fear*|afraid|tell*|told|would|could|said|says) ..6 (send|sent|sending|ship|packed) (her|him|me|them|off) ..1 (back|home)
  (on a plane|on the next plane|on the plane|on the first plane)
  (one|a|single|telephone|phone) (call|letter|word) ..10 (immigration|plane|home office|deport*|airport|gone|on a plane|from him|see her|see him)
  (working without papers|without papers|her papers|his papers|the papers were|what stamp|not entitled to|want of status|uncertain status|visa caseworker|leave expired|right to remain|right to work|right to stay|letter saying that (he|she) could stay|sponsor her|her sponsor|cash in hand because)
  (abandon*|stranded|left) ..8 (abroad|overseas|pakistan|india|bangladesh|airport) ..8 (passport|without|ticket|baby|child|return)
  (turned away|refused|declined) for want of
rule turned-away: help was refused for her status, or nobody spoke of what she could claim | keep-negated
  (turned away|refused|declined|closed|not eligible) ..8 (want of|because of|due to|owing to|lack of) ..3 (status|visa|papers|recourse|immigration)
  (no recourse|no public funds|recourse to public funds|concession for people like)
  (not|never|nobody) ..6 (immigration advice|immigration solicitor|destitution domestic|concession|visa)
weak stay: where somebody may live and work
  (visa|visas|asylum|immigration|refugee|overseas)
  (papers|permit|stamp|sponsor*|stay in this country|documents|citizen|passport)
weak leverage: what hung on it
  (sent back|send her back|sent home|send back|plane|funds|turned away|lawyer|finish him|finish her|could stay|deport*|abroad|home office)
rule held-over-her: threats of removal, reports to the Home Office, papers and leave in his hands | keep-hypothetical keep-negated
  (threat*|told|tell|tells|said|saying|says|warned|warn|fear*|afraid|believed|thought|convinced|if) ..16 (deport*|deported|flown home|sent back to|sent home to|removed from the country|thrown out of the country|lose her visa|lose his visa|lose her status|cancel her visa|cancel the visa)
  (have|had|get|getting|be|being) (her|him|them|me|us) (deported|sent back|sent home|removed|thrown out)
  (ring|rang|ringing|call|called|calling|report|reported|reporting|write|wrote|writing|tell|told|telling|inform|informed|contact|contacted|phone|denounce*|details|passed|shared) ..8 (home office|immigration|border force|ukvi|border agency)
  (immigration|home office|enforcement) (raid|visit|visits|van|enforcement|detention|removal|arrest)
  enforcement visit
  (insecure|precarious|uncertain|irregular|unresolved|dependent|lack of) ..1 (immigration|status|leave|residency)
  (immigration|visa|asylum|sponsor*|leave|permit|residence) ..8 (depend*|tied|linked|hold|hung|held|control|power|weapon|leverage|threat*|expired|expires|ran out|runs out|lapsed|refused|cancelled|withdr*|renew*|revoke*|insecure|limited|prevented|barrier|fear*|afraid)
  (depend*|tied|linked|power|control|hold|threat*|renew*|withdr*|cancel*|refus*|expir*|afraid|fear*|cut|barred|prevented|limited|destitute|waiting) ..10 (immigration|visa|asylum|sponsorship|residence permit|leave to remain)
  (asylum|refugee|migrant|undocumented) ..3 (claim|appeal|seeker|seekers|status|woman|husband|family|worker|mother|workers|hotel) ..14 (depend*|refus*|fail*|destitut*|wait*|work|afraid|fear*|trust|told|held|hous*|police|leave|alone|isolat*|lost|end)
  (dependant|dependent) on ..2 (his|her|their|a) ..1 (permit|visa|sponsor*|status|work permit|leave)
  (no|not|never|without|forbidden|lost|lose) ..3 (right|permission|leave|entitlement) to (remain|stay|work|settle|claim|rent)
  (here|in england|in this country|in britain|decision|claim|uk) ..8 (not allowed|forbidden|not permitted|barred|no right|unable) ..1 (to|from) (work|working|claim)
  (wait*) ..6 (decision|outcome|interview|answer) ..3 (on|from) ..3 (claim|home office|asylum|appeal|application|status)
  (apply|applied|applying|application|renew*) ..6 (settled status|indefinite leave|leave to remain|visa|citizenship|right to stay)
  (ask*|knew|know|understood|understand|check*|explor*|consider*) ..3 (her|his|their|about|victim's|the) ..1 (immigration)? status ..10
  (he|husband|partner|family|they|mother in law) ..2 (had|kept|held|has|hid|burned|destroyed) (the|all|our) ..1 (papers|passports|permit)
  (leave|visa|status|permit) ..4 in (his|her|the husband's) ..1 name
  (separation|separated|leaving|divorce|left him|marriage ended|if she left) ..8 (end|lose|cost|lost|ended|mean) ..6 (visa|leave|status|stay|hers|remain|permit)
  (children|baby|son|daughter|kids) ..8 (stay|keep|kept|british) ..8 (flown|deport*|sent home|sent back|removed)
rule no-entitlement: turned down or billed for want of status | keep-negated keep-hypothetical
  (lack|absence|want|without|no|had no|having no) ..2 recourse
  (ineligible|not eligible|rejected|refused|turned away|turned down|no entitlement|not entitled|unable to accept|could not be placed|declined|not fund*) ..10 (immigration|recourse|status|visa|public funds|nationality|asylum)
  (subject to) immigration control
  (overseas|foreign|chargeable) (patient|visitor|visitors)
  (obtain*|grant*|apply|applied|got|won|secured|qualif*|eligible|told of|told about|claim*|seek|sought) ..8 (concession|ilr)
  (recorded|record|logged|treated|seen|described) ..4 (illegal|an illegal|illegal immigrant)
rule status-word: visa, asylum, immigration, refugee or sponsor, told of somebody in the case
  (visa|visas|asylum|immigration|refugee|refugees|ukvi|spouse visa|residence permit|work permit|overstayer|trafficked|people smuggler|naturalisation)
  (her|his|their|victim's|insecure|uncertain|whose|without) ..1 (immigration status|legal status|residency|leave to remain|right to remain|entitlement)
  (left|abandon*|strand*|dumped|taken|took) ..6 (abroad|overseas|in pakistan|in india|in bangladesh|in nigeria|in ghana|in somalia|in turkey|in morocco|to pakistan|to india|to bangladesh) ..14 (passport|ticket|return|documents|without|could not|unable|visa|months|no way)
  (her|his|their) (papers|documents|stay|leave|permit) ..6 (expire*|ran out|run out|lapsed|refused|depend*|through him|his hands|in order|renew*|up to him)
rule sent-away: taken or sent out of the country, or here without leave
  leave (to remain|outside the rules)
  (domestic violence|domestic abuse|victims of domestic) ..2 (rule|concession|route|ilr)
  (authorities|they|police) ..6 (detention|detain her|deport*|lock her up|put her in detention)
veto others: a witness, or only supposed | sentence
  ^ (if|had) (her|his|their|she|he|they|the|there)
  visa ..1 (card|debit|purchase)
  back to (prison|hospital|jail|court|work|custody)
  (colleague|neighbour|friend|witness) ..4 refugee
  (born|came|moved|parents) ..10 (british citizen|since childhood|1950s|1960s|1970s)
veto panel: research or the panel | overlap
  (home office) ..3 (quality|panel|guidance|letter|approved|statistics|statutory|feedback|template)
  (country of birth|born in)
  (had|has|have|held|granted|with|given|obtained) ..2 settled status
  (british citizen|british citizenship|british passport)
  visa (card|debit)
  immigration (officer|officers|lawyer|judge|law|solicitor) (at|by|for|in|who) ..1 (the|profession|trade|training)? ..1 (port|airport|until|NUM)
  (worked|works|job|employed|career|training) ..4 (immigration|asylum|visa)
  recourse to (the|a|his|her) (courts|court|law|solicitor)
veto other-leave: leave from a ward, from work, or sick leave | overlap
  (section 17|s17|s 17|hospital|ward|sick|annual|compassionate|escorted|unescorted|maternity|special|home|overnight|authorised|unauthorised) ..2 leave
  leave ..6 (ward|hospital|section 17|s17|work|responsible clinician)
""")
}
