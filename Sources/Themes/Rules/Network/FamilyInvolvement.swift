extension RuleText.Source {
    /// Family and advocate involvement in the review.
    static let familyInvolvement = RuleText.Source("family-involvement", """
theme family-involvement | role=review keep-negated keep-hypothetical keep-topic also-in=methodology,family,front-matter,panel,terms-of-reference,contributors,parallel-reviews,equality,qa-letter
fact fami-killer-only: nothing but a service's family work
  (family|families) (hub|hubs|court|law|group conferencing|drug and alcohol|liaison officer|nurse partnership)
rule family-section: in the family's own part of the report, what relatives and friends say | only-in=family keep-question
  (NETKIN|friend|friends|mate|mates|colleague|colleagues|workmate|workmates|flatmate|neighbour|neighbours|children|boys|girls|family|wife|husband|partner|ex wife|support worker|manager|employer|victim's) ..8 (said|says|say|told|tells|describes|described|recalled|recalls|remembered|remembers|wrote|writes|explained|explains|asked|asks|wants|want|wanted|wish|wished|wishes|thinks|thought|believes|believed|feels|felt|added|counted|hopes|hope|knew|noticed|keeps|kept|spoke|speaks|read|drew|chose|points|brought|showed|showed us|shared|gave|sent|has|have|was)
  (said|says|told|wrote|recalled|remembered|explained|remembers|asked|added|described|according to) ..4 (NETKIN|friend|friends|colleague|colleagues|flatmate|mate|mates|neighbour|neighbours|workmate|children|boys|girls|family|wife|husband)
  (us|our|we|i|me|my) ..1
  (review|panel|chair|author|pen portrait|draft|report|tribute|advocate|aafda) ..1
fact fami-kin: relatives or friends are there
  (NETKIN|friend|friends|family|children|loved|ex wife|former partner|she|he)
fact fami-staff: it is staff who speak
  (officer|officers|manager|managers|gp|nurse|nurses|doctor|consultant|worker|workers|practitioner|practitioners|staff|agency|agencies|idva|police|representative|representatives|receptionist|teacher|teachers|headteacher|imam|neighbours|supervisor|councillor|midwife|visitor|probation|pharmacist|sergeant|inspector|trust|service|services|council) ..4 (told|said|explained|informed)
rule spoke: relatives, friends or advocates told the review what they knew, or asked something of it
  (NETCLOSE|children|boys|girls|ex wife|ex husband|ex partner|former wife|former partner|perpetrator|adult b) ..8 (told|tells|said|says|described|describes|explained|asked|asks|spoke|wrote|informed|shared|recalled|wanted|wished|wishes|met|corrected|challenged|questioned|agreed|declined|contributed|provided|helped|read|chose|hoped|commented|disagreed|requested|attended) ..4!(police|gp|officers|hospital|services|court|nurse) (to|with|the|that|if|by|a)? ..3 (us|review|panel|chair|author|reviewer|draft|report|terms of reference|pseudonym|pseudonyms|tribute|learning|meeting|statement to)
  (panel|chair|author|reviewer|report|review|we) ..4!(police|officers|gp) (met|meets|spoke|heard|invited|contacted|wrote|visited|offered|listened|liaised|engaged|approached|interviewed|went to see|was asked|were asked|asked|apologised|offers|offer|thanks|thank|shares|is grateful) ..6!(agencies|officers|police) (NETCLOSE|family's|parents|loved|loved ones|ex wife|former partner|perpetrator)
  (it was asked|was asked|were asked) ..2 by ..2 NETKIN
  (NETKIN|family|children|friends) (asked|wanted|wished|want|wish|wishes|hope|hoped) ..6 (report|review|remembered|name|pseudonym|people to know|known|answers|written down|included|recorded|why nobody|why no one|why)
rule told-us: what was told to the review by those who knew them | if=fami-kin unless=fami-staff
  (told|wrote to|said to|spoke to|spoke with|explained to|met|asked|informed|sent|showed|recalled to|described to|speaking to) (us|the (review|panel|chair|author|reviewer))
rule shaped: relatives, friends or advocates were invited, met, represented, or shown drafts
  (NETCLOSE|family's|children) ..5 (was|were|been|be|are|is|not|had) ..4 (invited|interviewed|consulted|offered|approached|involved|updated|supported|represented|shown|thanked|kept informed|provided|given|told of the review|notified|contacted|sent|chosen) ..10 (review|contribute|take part|participate|report|panel|draft|terms|advocate|advocacy|aafda|meet|chair|views|letter|opportunity|comment|victim support|homicide|findings|pseudonym|interpreter)
  (aafda|"AAFDA"|advocacy after fatal|victim support homicide|victim support's homicide|homicide service|homicide caseworker|specialist advocate|expert advocate|pen portrait|pen picture|tribute|victim personal statement|"VSHS"|hundred families|support after murder|family advocate|family's advocate|winston's wish)
  (terms of reference|draft|draft report|report|overview report|findings|pseudonym|pseudonyms|name used|names used|questions|conclusions|copy) ..8!(police|officers) (shared|discussed|agreed|seen|read|sent|given|chosen|chose|approved|shown|commented|raised|picked|translated|corrected) ..8 (NETCLOSE|victim's|children|them)
  (NETCLOSE|they|who|children) ..3 (chose|picked|selected|gave|suggested) ..4 (name|names|pseudonym|pseudonyms|photograph|picture|words)
  (family|parents|mother|father|sister|brother|children|friends|son|daughter|perpetrator) ..6 (declined|did not wish|chose not|did not respond|did not reply|agreed|decided not) ..6 (take part|contribute|meet|participate|letters|letter|invitation|involved|interviewed|review)
veto services: family contact with services before the death, or a service's name | overlap
  (NETCLOSE|they) ..4 (contacted|told|spoke to|asked|reported|met|called|rang|telephoned|wrote to) ..4 (police|gp|services|hospital|social|crisis|cmht|council|school|housing|officers|duty|team|surgery|community team|ambulance|headteacher)
  (family) (law|court|liaison officer|proceedings|home|therapy|support worker|hub|hubs|drug|group)
  (condolences|sympathy|sympathies|condolence) ..20
  (family liaison) ..12
rule part-taken: how relatives, friends and others took part, were found, asked, told or heard | also-in=methodology,family,front-matter,panel,terms-of-reference,contributors,parallel-reviews,equality,qa-letter only-in=methodology,family,front-matter,panel,terms-of-reference,contributors,parallel-reviews,equality,qa-letter,overview
  FAMIWHO ..6 (was|were|been|be|are|is) ..4 (seen|met|approached|interviewed|invited|informed|shown|contacted|consulted|traced|visited|updated|heard|offered|supported|represented|kept|located|identified|thanked|written|notified|briefed|asked|sent|given|able|accompanied|helped) ..14
  FAMIWHO ..6 (gave|gives|sent|wrote|spoke|told|asked|declined|chose|decided|agreed|attended|joined|came|met|provided|shared|contributed|read|commented|corrected|requested|suggested|preferred|wanted|wished|took|refused|withdrew|addressed|helped|felt|disagreed|challenged|disputed|objected|supplied|lent|brought|hoped|said|described|did not) ..12 (review|report|draft|panel|chair|author|reviewer|interview|interviews|meeting|part|letter|statement|tribute|photograph|recommendation|recommendations|terms|pseudonym|name|names|contact|invitation|findings|conclusions|publication|questions|us|advocate)
  (chair|panel|author|reviewer|review|report|csp|partnership|community safety partnership|we) ..5 (approach|approached|contact|contacted|wrote|write|met|meet|trace|spoke|heard|kept|keep|saw|visited|sought|interviewed|invited|tried|offered|updated|listened|told|sent|asked|informed|included|involved|consulted|engaged|thank|thanks|sorry|regret|regrets|grateful) ..12 FAMIWHO
  (letters|letter|email|card|leaflet|offer|offers|invitation|invitations|contact|leaflets|message) ..8 (sent|made|delivered|passed|given|posted|written|extended|repeated|declined|accepted) ..14 (daughter|son|mother|father|sister|brother|parents|family|relatives|friend|friends|widow|children|ex|wife|husband|times|open|chair|review|author)
  (offer|offers|invitation|opportunity) (of|to) ..2 (contact|meet|a meeting|involvement|support|advocacy|contribute|take|comment|participate|be interviewed|read)
  (they|she|he|family|parents|relatives) ..2 (came|attended|joined|spoke|addressed|met|read|saw) ..4 (panel|chair|author|review|draft|report)
  (family|relatives|next of kin|relative|kin|family member|family members) ..8 (traced|located|found|contacted|identified|approached) ..4
  at (the|her|his|their) ..3 (suggestion|request|wish|wishes|insistence|prompting|instigation|asking) ..6
  FAMIWHO's ..1 (suggestion|request|wish|wishes|insistence|words|question|questions|comments|concerns|corrections|contribution|account|view|views|hope|hopes|statement|memories|advocate|letter|choice|photograph)
  (taking|take|took|taken|takes) part ..12
  (recommendations|recommendation|report|draft|terms of reference|findings|chapter|overview|conclusions|pseudonym|pseudonyms|learning) ..4 (shown|read|shared|sent|given|chosen|agreed|discussed|seen|taken|translated|explained|amended|changed|corrected|altered|added) ..8 FAMIWHO
  represent* (the|her|his) (family|parents|relatives)
  (disagree|disagrees|disagreed|dispute|disputes|objected|object|unhappy|dissatisfied|do not accept|does not accept) ..8 (report|review|panel|finding|findings|conclusion|conclusions|decision|scope)
  (translated|interpreter|translation|braille|in (urdu|polish|punjabi|welsh)) ..10 (family|parents|mother|father|relatives|sister|brother)
  (advocate|advocates|caseworker|victim support|solicitor|family liaison officer|aafda) ..12 (family|mother|parents|relatives|sister|brother|daughter|son|father|widow|children)
rule part-more: what the family wanted, felt, agreed or could not give | only-in=methodology,family,front-matter,panel,terms-of-reference,contributors,parallel-reviews,equality,qa-letter,overview
  (review|panel|chair|author|we) ..6 (unable|not able|not possible|could not|did not|hoped|tried|sought|sorry) ..6 (speak|meet|contact|trace|reach|interview|hear|approach|involve|engage)
  FAMIWHO ..3 (agree|agrees|agreed|disagree|accept|accepts|accepted|approve|approved|support|supported|welcome|welcomed|question|questioned|corrected|asked|wanted|wish|wished|hope|hopes|preferred|felt|told|sent|chose|remember|remembers|described|say|says|said|came forward|contributed|spoke) ..8
  (in her|in his|in their|in the family's) (memory|own words|words|honour)
""")
}
