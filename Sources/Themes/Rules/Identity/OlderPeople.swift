extension RuleText.Source {
    /// Older people.
    static let olderPeople = RuleText.Source("older-people", """
theme older-people
rule ageism: services or relatives judged by age, or abuse was put down to age or caring | keep-hypothetical keep-question keep-negated
  (ageism|ageist|elder abuse|old age|her generation|his generation|that generation|their generation|windrush generation|of a generation|traditional generation|mercy killing|tragic devotion|at my time of life|time of life|bickering)
  (woman|man|person|somebody|someone|couple|lady|mother|father|victim|people|widow|widower|anyone|wife|husband) ..1 (of|in|aged|over|past) ..2 (OLDERAGE|seventies|eighties|nineties|her age|his age|their age|that age)
  (merely|just|only|simply) ..1 old
  too old (to|at|now)
  (older|elderly) (people|person|victim|victims|survivors|couple|couples|adults|patients)
  (old|elderly) (people|couple|lady|woman|folk|dear|pair|boy)
  (ask|asks|asked|think|thinks|thought|imagine|expect) ..5 (pensioner|pensioners|elderly|grandmother|grandparent)
  risk ..3 (ends|end|stops|stop|falls) ..3 (retirement|old age|age)
  (victims|women|men|tenants|anyone|survivors) (over|aged over|past) (60|65|70|sixty|seventy|sixty five)
  (written|designed|built|made|meant) ..3 (with|for|around) ..2 (younger|young) ..1 (couples|women|people|families)
  mercy ..4 (panel|killing|love)
  (put down to|explain*|as|attributed|ascribed|excus*|blam*) ..10 (carer|carer's|carers|caring) (strain|stress|burden)
  (carer|carer's|carers) (strain|stress) ..10 (explain*|excus*|allowed|instead|rather|not abuse|abuse)
rule long-marriage: a marriage or life together of forty years and more
  (married|marriage|wed|wife|husband|together|spouse|wedding) ..4 OLDERYEARS ..2 years
  OLDERYEARS ..2 years ..4 (marriage|married|wed|together|of it|wife|husband)
  OLDERYEARS years on
  after OLDERYEARS ..1 years
  (long|lifelong) (marriage|marriages)
weak old-person: somebody is old | keep-negated keep-hypothetical
  (aged|age|was|is|at|NAME|mr|mrs|then|mum|dad|nan|victim|of|wife|husband|father|mother|turned|nearly|over|past|his|her|who) ..1 OLDERAGE !OLDERNOT
  (woman|man|female|male|patient|lady|gentleman|tenant|referral|client) ..1 OLDERAGE !OLDERNOT
  (sixty|seventy|eighty) (six|seven|eight|nine|one|two|three|four|five)
  OLDERAGE ..1 (year|years) ..1 old
  (elderly|pensioner|pensioners|octogenarian|frail|frailty|old lady|old man|old woman|old couple|nan|gran|granny|grandad|grandma|bungalow|sheltered housing|hearing aid|walking frame|zimmer|stairlift|commode|bus pass|bowls|chiropodist|milkman|bingo|great grandmother|hip replacement|widow|widower|widowed|home help|meals on wheels|dentures|false teeth|walking stick|dosette|pendant alarm|lunch club|lifeline|cataract|cataracts|national service|retired|retirement|residential home|blue badge|great grandson|great grandchildren|hard of hearing|allotment|long in the tooth|warfarin|in old age)
  (could|can) no longer (lift|drive|manage|climb|get)
  (not|never) have strangers in
  (by|from|on|his|her) ..1 pension
weak age-dynamic: dependence, caring, a devoted couple, or help that did not see them | passage-if=older-there
  (carer|carers|cared|nursed|lifted|lifting|washed|fed|coping|cope|strain|stress|tired|burden|devot*|mercy|romantic|relied|reliant|depend*|merely|confus*|lonely|old fashioned|managed|grumble|go on|keeping going)
  (ending it|end it|settled) ..3 (both|us)
  (enquir*|enquiry|name for it|walk out|answered back|threaten*|terrified|threats|shoved|underfed|punched|kicked|client group|declin*|past it|not considered|looks at|too late|trapped|sixty years|fifty years|forty years|grip|reticence|silent|frightened|demand*|stole|theft|shouted|shouts|spent|never held|joint account)
  (victim|abuse|abused) ..6 (nobody|not|never|nor|no one|none)
  (nobody|not|never|nor|no one|none) ..8 (victim|asked|domestic abuse|pensioner|abuse)
  (pension|bank|savings|card|deeds|bungalow|house) ..8 (son|grandson|daughter|nephew|niece|kindness|his|grandson's|son's|signed|name)
  (son|grandson|daughter|nephew|niece|kindness|grandson's|son's|he|it) ..8 (pension|card|title deeds|bank alert|cash withdrawals)
  (killed|shot|smothered|pillow|suffocated) ..4 (his wife|her husband|her sister|his sister|her face|wife)
  (locked|lock|locks|dinners|bread|put to bed|bedtime|curtains|soiled|bed)
  (hit|hits|hitting|slapped|pushed|bruis*|black eye|roughly|rough|afraid|scared|falls|fell|walking stick|temper|nobody thought|not thought|a character)
  (lifts|shopping|tablets|stairs|bath|sight|refuge|marac|dash|idva|hoist)
  (husband|wife|husband's|wife's|married|marriage|couple|spouse)
rule seen-as-old: judged by years: sweet, past it, of that time; or compared with somebody younger | keep-hypothetical keep-question keep-negated
  younger (woman|man|wife|person|victim|couple|patient) ..12 would
  (sweet|dear|lovely|poor|little|nice|devoted|confused) ..1 old (thing|lady|man|couple|soul|dear|boy|gentleman|pair|woman|chap)
  (great|advanced|extreme|her|his|their) ..1 age ..4 (treated|used|taken|given|blamed|accepted|offered|seen|assumed|stood) ..4 (explanation|reason|cause|excuse|bar|barrier|why)
  (wives|women|men|husbands|people|couples|mothers) of (his|her|their|that) (time|day|era|generation)
  (thought|think|called|considered|seen|judged|deemed|dismissed) ..2 (him|her|them)? ..2 (past it|harmless|too frail|too old|set in)
  (grown|grew|brought|born) ..4 (1920s|1930s|1940s|1950s|the war|wartime|rationing)
  (elderly|frail|older|aged) (mother|father|parents|parent|wife|husband|woman|man|lady|couple|victim|tenant|patient) ..12 (unchallenged|asked|assum*|always|explain*|afraid|frightened|control*|depend*|devoted|shouted|bullied|hit|lonely|alone|home|money)
  (belief|assumption|idea|view|notion|assumed|assuming|believed) ..4 (elderly|older|old) (mother|father|parent|parents|people|woman|women|man|couple|victims|person)
  (older adults|later life|old age|pensioners) ..10 (domestic abuse|refuge|missed|overlooked|fell between|apart|not asked|depend*|independen*)
  (in|into) (a|the) home ..10 (threaten*|answered back|afraid|terrified|if she|put her|put him)
veto chair: a post or a chair | sentence
  (chair|author) ..4 (experience|worked|published)
veto other: other uses | overlap
  (elder|older|elderly) (brother|sister|son|daughter|child|children|sibling|siblings|boy|girl|two|one|boys|girls|half)
  (elder|elders) ..3 (community|church|of the|temple|mosque|village|telephoned|congregation)
  older people's (commissioner|services|mental health|support)
  (much|an) older (man|woman|boyfriend|partner)
  (people|children|boys|girls) older than
  OLDERAGE (per|percent|metres|miles|pounds|calls|messages|cases|staff|minutes|pages|files|officers)
  section OLDERAGE
veto helpline: a list of helplines or a survey | sentence
  (helpline|support line|hourglass|sources of support|telephone numbers)
  (survey|census|national data|statistics)
""")
}
