extension RuleText.Source {
    /// Weapons and firearms.
    static let firearmsWeapons = RuleText.Source("firearms-weapons", """
theme firearms-weapons | role=perpetrator keep-hypothetical keep-topic unless=definition,law,research,service,contents,purpose,risk-training,risk-general
fact earlier-weapon: earlier, or licensing
  (licence|licensing|certificate|certificates|previous|previously|earlier|before|weeks|months|years|threatened|history|cabinet|bought|purchased|renewed|access|legally)
fact licence-told: licensing is spoken of
  (licen*|certificate|certificates)
fact weapon-killing: the killing is told
  (killed|murdered|fatally|fatal|died|death|killing|murder|post mortem|pathologist|dna|jury|trial|stab wounds|stab wound|postmortem)
fact weapon-none: no weapon
  (no|nor|without|neither) ..2 (weapon|weapons|firearm|firearms|knife|gun|guns)
rule licence: firearms, licences, certificates
  certificate ..3 (renewed|granted|revoked|refused|surrendered|reviewed|suspended)
  WEAPON_FIREARM ..4 (certificate|certificates|licence|licences|licensing|license|cabinet|owner|ownership|holder|permit|renewal|application|legally|lawfully|removed|seized|surrendered|collected|handed in|under the bed|revoked|loft|unlocked)
  (held|owned|owns|kept|keeps|possessed|possession|access|licence|licensed|certificate|renewed|surrendered|seized|removed|remove|refused|legally|granted|revoked|had|took|returned|collect*|legal|registered|inherited|his|father's|sat) ..5 (shotgun|shotguns|firearm|firearms|gun|guns|rifle|rifles|crossbow|crossbows|air rifle|air weapon|pistol|airgun|handgun|ammunition|cartridges)
  (feo|firearms enquiry officer|firearms enquiry|firearms unit|medical marker|firearms marker|gun cabinet|crossbow|crossbows|shooting club|gun club|clay pigeon|rough shooting|certificate holder|licensing officer|firearms licensing|licensing unit|licensing department|shotgun certificate|shotgun licence|gun licence|cabinet keys|bb gun|imitation firearm|air pistol)
rule shown-too: petrol, acid, fire and things to hand
  (petrol|acid|lighter fluid|paraffin|white spirit|ammonia) ..10 (lighter|match|matches|letterbox|threaten*|doused|hair|face|carpet|lit)
  (firearms|firearm|shotgun|licensing) (department|team|unit|officer|licensing|manager|section)
  (air rifle|air pistol|airgun|catapult|taser|pepper spray|nunchucks|knuckledusters|samurai sword|bayonet|harpoon|speargun) ..6
rule shown: a weapon carried, shown, kept to hand or used earlier
  (knifepoint|gunpoint|knife point|gun point)
  (imitation|replica|toy|deactivated|antique|starting|converted|blank firing) ..1 (pistol|gun|firearm|rifle|weapon|handgun|revolver|grenade)
  WEAPON ..3 (was|were|been|being) (pointed|aimed|waved|brandished|held|produced|thrown|swung|raised|drawn|pulled|pressed|shown|kept)
  (ordered|bought|purchased|kept|stored|obtained|acquired) ..3 acid
  (got|has|with) (a|the|his|her|an) ..1 (knife|gun|machete|axe|sword|shotgun|crossbow|weapon|rifle|blade|hammer|cleaver)
  (lik*|lov*|collect*|fascinat*|obsess*|hoard*|proud of|boast*|interest in|displayed|display) ..2 (weapons|knives|swords|guns|blades|machetes|crossbows|axes|firearms)
  (chased|attacked|threatened|hit|came|went|struck|beaten|lunged|assaulted|ran|menaced) ..8 with (a|an|the|his) ..2 (fork|rake|shears|scissors|saw|drill|pole|pipe|plank|rolling pin|tool|bar|stick|skewer|needle)
  armed (himself|herself|themselves)
  WEAPON ..3 (under|beneath|behind|beside|inside|down) (a|the|his|her) ..1 (cushion|seat|stairs|mattress|pillow|fridge|cooker|bath|bench|armchair)
  WEAPON_SHOWN ..5!(sleep|by) WEAPON
  WEAPON_SHOWN ..5 (petrol|acid|kettle of boiling water|chisel|bread knife|carving knife|kitchen knife|stanley knife|flick knife|iron bar|metal bar|baseball bat|cricket bat|poker|broken bottle|glass bottle)
  WEAPON ..6 (to|at|against|near|under|beside|beneath|by|in|on|from|above|behind|tucked|every) ..2 (her|his|my|their|the|every|a) ..2 (throat|neck|face|bed|pillow|pocket|car|chest|coat|mattress|back|stomach|kitchen|bag|waistband|bedroom|boot|jacket|belt|door|telly|wall|table|loft|carpet|chair|room|drawer|sofa|sleeve|van|sock|ribs|head|mother|father|settee|hall)
  (weapons|knife|knives|bladed|offensive weapon) ..3 (marker|markers|offence|offences|possession|conviction|convictions|crime|article|carrying|under|warning|taken|recovered|collection)
  (bladed article|offensive weapon|possession of a (knife|weapon|blade))
  (knife|knives|machete|axe|hammer|gun|sword|weapon|screwdriver|hatchet|bat|chisel|crossbow|blade) ..6 (taken from|off him|seized|confiscated|was removed|were removed|hidden|hid|locked away|found on)
  (took|take|taken|seized|confiscated|found|recovered|removed) ..4 WEAPON ..3 (from|off|on) (him|NAME|his|her son|the)
  (hid|hide|hides|hidden|hiding|wrapped|gathered up|removed|locked away|posted|took away|locked|moved) ..4 (knives|knife|scissors|axe|hammer|sharps|sharp|cutlery|kitchen drawer)
  (finds|found|discovered|find) ..3 (crossbow|gun|knife|machete|sword|axe|weapons|hammer|knives) ..3 (under|in|beneath|behind|on)
  (gets|got|get|getting) (it|those|them|the (axe|sword|knife|gun)) down
  (with|had|has) (a|an|the) ..2 (knife|machete|axe|hatchet|hammer|sword|crossbow|bat|gun|chisel|screwdriver|blade) ..3 (to|at|in|against|on) (him|his|her|it|the|hand)
rule about: a weapon in the story, not as the means of the killing | unless=risk-general,weapon-killing,legal-outcome,killing,cause-of-death passage-unless=weapon-none
  (machete|sword|swords|crossbow|shotgun|shotguns|rifle|rifles|firearm|firearms|airgun|hatchet|dagger|knuckleduster|pistol|revolver|ammunition|gun|guns|axe|cleaver|crowbar|taser|weapon|weapons|blade|knives)
  (knife|hammer|screwdriver|scissors|petrol|acid|bat|sledgehammer|chisel) ..8 (her|him|them|mother|wife|partner|police|officers|threat*|car|bed|bag|pocket|door|hand)
rule guns-allowed: who let him have guns, who asked about them, how they were kept | keep-negated
  (allowed|permitted|fit|suitable|trusted|let|right) ..2 to (keep|have|hold|own|possess) ..3 (gun|guns|weapon|weapons|firearm|firearms|shotgun|shotguns|rifle|rifles)
  (asked|ask|enquir*|check*|knew|consider*|inquir*|known|established) ..6 (gun|guns|shotgun|shotguns|firearm|firearms|weapons|rifle|rifles) ..6 (house|farmhouse|home|farm|property|access|address|there)
  (gun|guns|shotgun|shotguns|firearm|firearms|weapons|rifle|rifles|crossbow) ..4 (stored|kept|secured|locked|left) ..2 (insecurely|unsecured|unlocked|securely|loaded|loose|away|in)
weak weapon-thing: a weapon is mentioned
  (axe|hatchet|sword|crowbar|gun|guns|shotgun|shotguns|rifle|rifles|firearm|firearms|blade|knives|screwdriver|scissors|dagger|cleaver)
veto murder-weapon: the weapon of the killing | sentence if=weapon-killing unless=earlier-weapon
  (WEAPON|petrol|acid)
veto forces: other senses | overlap
  (firearms|licensing|shotgun) ..2 (team|unit|department) ..1 (sits|is part|has|consists|covers)
  (crossed|crossing) swords
  (knife|knives|blade) ..1 (amnesty|edge)
  (set of (kitchen)? knives|carving set|knife block)
  (chef|butcher|cook|carpenter|farmer) ..12 (knives|tools|knife)
  (armed forces|armed police|armed officers|armed response|family liaison|weapon of control|as a weapon|weaponis*|jumping the gun|gun street|petrol station|acid reflux|folic acid|knife and fork|bat an|flo)
  (football ground|emergency worker|doorman|nightclub|pub|kebab|town centre)
veto trial-weapon: at the trial or of the killing | sentence if=legal-outcome unless=licence-told
  (knife|weapon|gun|hammer|axe|machete|shotgun|blade)
veto found-after: found after the killing | overlap
  (knife|weapon|axe|hammer|gun|blade) ..3 (was|were) recovered ..3 (from|near)
veto no-link: the review says that it has no bearing | passage
  (no|any) (bearing|relevance) ..4 (matters|review|case)
""")
}
