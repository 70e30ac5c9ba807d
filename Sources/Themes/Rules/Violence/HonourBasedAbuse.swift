extension RuleText.Source {
    /// So-called honour-based abuse.
    static let honourBasedAbuse = RuleText.Source("honour-based-abuse", """
class HONKIN = brothers uncles cousins aunts elders in_laws brother_in_law brothers_in_law sister_in_law sisters_in_law mother_in_law father_in_law relatives clan kinsmen kin tribe villagers congregation biradari menfolk
class HONONE = brother uncle cousin aunt elder father grandfather parents mother family
class HONNAME = honour dishonour dishonoured dishonouring izzat disgrace disgraced disgracing shame shamed shaming shameless reputation ghairat namus sharam
class HONHARM = threat threats threatened threatening threatens punish punished punishing beat beaten beating kill killed harm harmed hurt harass harassed harassing attack attacked hunt hunted hunting pursue pursued track tracked trace traced lock locked imprisoned confined assaulted assaults struck abducted kidnapped watched followed monitored mistreated burned controlled stabbed slapped starved

fact honour-kin: several relatives, in-laws or a community | whole-passage
  HONKIN
  (her|his|their|the) ..2 (family|families|father's|parents|uncle|cousin|cousins)
fact honour-cue: honour, shame, talk, caste, faith or a forbidden love
  (HONNAME|gossip|rumour|rumours|talk|talking|laughing|mocked|tarnished|standing|name|boyfriend|girlfriend|relationship|caste|faith|convert*|conversion|religion|divorce|marry|marriage|refus*|western|college|photograph|raped|virgin*|community|village|modest*|dowry|hiding|gay|lesbian|leaving|left)
theme honour-based-abuse | role=victim
rule named: honour-based abuse is named as what happened
  (honour based|honour related|honor based|so called honour)
  ("HBA"|"HBV")
  dowry
  (transnational|overseas) ..1 abandonment
  (matter|question|code|sake|name|issue|stain|defend|defended|defending) (of|on|to|the)? ..2 (honour|family honour|izzat)
rule name-of-family: shame, honour, standing, what people would say
  (brought|bringing|bring|brings|cause|caused|causing|cast|casting|heaped|put|laid) ..4 (shame|dishonour|disgrace|disrepute|embarrassment|stain|gossip|scandal|talk) ..5 (family|community|father|parents|them|name|house|on|to|upon|us|brothers|him)
  HONNAME ..4 (family|family's|community|in laws|parents|father|brothers|name|us|household|uncles|relatives|cousins|clan|village)
  (family|family's|families|father's|community|community's|husband's|uncle's|household's|its|their|our|parents) ..2!(doctor) (honour|izzat|reputation|standing|disgrace|good name) ..5!(was|is|of|and|changed|unknown)
  (they|them|us|family|father|parents|uncles) ..4 (shamed|disgraced|humiliated|dishonoured|laughing stock|mocked|tarnished|dirtied)
  (restore|restored|clean|cleanse|wash|save|saved|protect|defend|regain|sake|blacken*|ruin*|spoil*|stain*|damage*|harm*|lost|lose|losing|insult*|tarnish*|sully|sullied|dirtied|blot) ..5 (honour|reputation|name|standing|izzat|face|shame)
  shame ..4 (blood|wash*|cleanse*|wiped)
  (laughing stock|laughing stocks|lost face|losing face|tarnished|soiled goods|damaged goods)
  (regarded|saw|treated|seen) ..3 as (tarnished|dirty|spoiled|unclean|impure|shameful|ruined)
  (what|how) ..2 (people|others|community|neighbours|village|everyone|relatives|they) (would|will|might|were|are) (say|think|saying|talking|look|laugh)
  (people|community|village|others|mosque|gurdwara|temple|relatives|women|aunties|market) ..3 (talking|talked|gossip*|had heard|whisper*|mocked|stopped talking)
  (gossip|rumour|rumours|talk|scandal) ..6 (community|village|mosque|temple|family|conduct|behaviour|back home|market|relatives|father|brother)
  (disowned|disown|ostracis*|outcast|shunned|shun|excommunicated) ..14 (family|community|parents|relatives|father|mother|brothers|them|us|faith|household|church)
  (she|he|been) ..2 disowned
  (westernised|immodest|immodestly|characterless|virginity|chaste|hymen|kuffar|infidel|apostate|shameless)
  western (ways|clothes|dress|lifestyle|friends|habits)
rule shame-and-kin: shame or honour, or punishment for one's love, faith or leaving, and the kin, near each other
  HONNAME ~10 (HONKIN|family|families|father|mother|parents|brother|uncle|cousin|community|in_laws|elders|household|clan|village|lineage)
  (shame|shamed|dishonour*|disgrac*|reputation|izzat|honour|tarnish*|scandal|gossip|rumour*|outcast) ~12 (kill*|beat*|threat*|punish*|harm|hunt*|pay|blood|locked|watched|followed|return|flee|fled|escape*|hiding|attack*|pressure*)
  HONKIN ~10 (HONHARM|revenge|vengeance|guard|guarded|escorted|spied|searching|search|kidnap|abduct|hunting|abducted|drag|dragged|force|forced|conspired|plotted|consent|permission|jewellery|gold|unpaid|servant|slave)
  (boyfriend|girlfriend|relationship|dating|western*|divorce*|convert*|conversion|caste|marry|elop*|gay|lesbian|pregnan*|faith) ..12 (parents|father|brother|family|uncle|HONKIN) ..8 HONHARM
rule kin-control: the family at large rules, watches or drives out, for its name | keep-negated
  (in laws|mother_in_law|father_in_law|sister_in_law|brother_in_law|husband's family) ..8 (beat|hit|slapped|burned|starved|locked|controlled|servant|slave|passport|watched|threatened|abused|mistreated|insulted|punished|assaulted|taunted|phone|money|gold|jewellery|kitchen)
rule several-kin: relatives or a community act together
  HONKIN ..10!(review|panel|chair|told|grateful|asked) (met|meet|meets|decide|decided|agreed|gathered|summoned|telephoned|watch|watched|watching|followed|waited|waiting|collect|collected|planned|HONHARM|slave|servant|unpaid|guard*|escort*|marry|outside|pressed|pressure*|pooled|paid|bounty|abandon*|blamed|joined)
  HONHARM ..4 (by|from|of) ..3!(partner) HONKIN
  (family|relatives|parents|community|kin|elders) ..3 (would|will|might|could|may|meant to|threatened to) ..1 (kill|harm|hurt|punish|find|beat|attack)
  (meeting|gathering|summons|decision|order|permission|orders|fear|afraid|frightened|terrified|hiding|pressure) (of|from|by|to) ..3 (uncles|brothers|cousins|elders|in_laws|uncle|kin|clan|kinsmen)
  (several|multiple|many|carloads|group|whole) ..3 (perpetrators|relatives|offenders|kin|male relatives|cousins|kinsmen)
  (danger|risk) ..6 (kin|kin group|clan|extended family|whole family)
  (brothers|cousins|uncles|men) ..12 (acted together|own hand)
  (show|lift|raise|hold) ..1 (his|her|their) face
  (uncles|uncle|brothers|cousins|elders|cousin|elder) ..12 (uncle|uncles|brothers|brother|cousins|father|elder) ..12 (door|car|college|school|passport|phone|met|watch*|landlord|airport|wedding|knew)
  HONKIN ..10 (reported|told|telephoned|informed) ..6 (father|brothers|family|parents|husband|met|seen|where)
  (bounty|reward|hitman) ..14 (relatives|family|brother|uncle|father|community|conversion|kin)
  (HONKIN|family) ..3 (pooled|paid|hired) ..10 (find|trace|hiding|track|follow|kill)
  (own|her|his) (family|relatives|brothers|parents|father|kin) ..6 (threatened|threats|harassed|attacked|punish*|beat|hunted|harm) ..10 (divorce|leaving|boyfriend|girlfriend|relationship|marri*|shame|disgrace|convert*|conversion|raped|because|college|gay)
  (divorce|leaving|left|boyfriend|girlfriend|relationship|marri*|convert*|conversion|raped|gay) ..14 (own|her|his) (family|relatives|brothers|parents|father|uncle|kin) ..6 (threat*|harass*|attack*|punish*|beat|hunted|harm*|disown*|locked|regard*)
  (locked in|kept in|held|confined|locked up|beaten|slapped|punish*) by ..3 (parents|family|father|brothers|uncles|relatives|in laws) ..12
rule abandoned-abroad: taken or sent abroad and left, documents kept
  (took|taken|sent|taking|flown|fly|tricked|lured|send|brought|left|leaving|stranded|abandon*|returned) (her|him|NAME|there|alone|back)? ..8 (abroad|overseas|pakistan|india|bangladesh|lahore|mirpur|sylhet|punjab|kabul|village|holiday|parents) ..14 (without|left|abandon*|stranded|alone|documents|passport|kept)
  (abandoned|stranded|dumped|left there|abandoning) ..8 (overseas|abroad|pakistan|india|bangladesh|airport|passport|documents|papers|ticket)
  in laws ..14 (passport|jewellery|gold|unpaid|kitchen|slave|servant|locked|documents|beat|hit|wages|papers|phone)
rule love-refused: abused or threatened for whom one loves or will not marry | passage-if=honour-kin
  (seen|talking|found|caught|sitting|photographed|texting|messaging|run|ran|running|photograph) ..4 (with|to|by|off|away) ..2 (a|another|her|his)? (boy|boyfriend|girlfriend|man) ..8 (family|father|brothers|uncles|cousins|community|relatives|parents|seen)
  (man|boy|husband|match|suitor|woman) ..6 (family|parents|father|brothers) ..2 (considered|thought|called|disapprov*|unsuitable|forbade)
  (outside|wrong|lower|different|another|other) ..2 (caste|faith|community|sect|clan|tribe|religion)
  (loving|loved|love|marrying|married|marriage|seeing|relationship) ..3 (man|boy|woman|girl|someone) ..6 (community|faith|caste|religion|clan|unsuitable|wrong)
  (refus*|reject*|declined) ..5 (marry|marriage|wedding|match|proposal|cousin|give up) ..10 (family|relatives|uncles|brothers|shame*|harm|threat*|kill|boyfriend)
  (came out|coming out|being gay|gay|homosexual|lesbian) ..20 (uncles|cousins|brothers|disgrace|mosque|elders|community|imam|shame)
  (killed|murdered) ..14 (uncle|uncles|brothers|cousins|brother in law|father) ..20 (because|boy*|relationship|disgrace|marri*|shame|standing)
rule family-duty: ruined them, dealt with by her own, no one would marry her sisters, eyes everywhere
  (ruined|ruining|humiliated|disgraced|shamed|dirtied|destroyed|blackened|finished) (them|us|family|the family|her parents)
  (elders|elder|uncles|panchayat|jirga|imam|priest) ..6 (word|matter|sent|ruled|decided|ordered|advis*|mediat*|return|reconcil*|pressed|urged|pressure*)
  (mediate|mediation|reconcil*) ..8 (parents|family|relatives|elders|father|uncles) ..12 (danger|risk|heighten*|honour|unsafe)
  (had|having|being) (her|him)? ..1 (watched|followed|escorted|chaperoned) ..8 (college|cousin|cousins|school|brothers|university|uncles|drivers|community|relatives|mosque|family)
weak kin-group: relatives or a community act as one
  (uncles|brothers|cousins|in laws|elders|aunts|uncle|mosque|imam|gurdwara|congregation|village|caste|kin|clan|elder brother)
weak transgression: freedom, love, faith or dress that the family forbids
  (a boyfriend|a boy|her degree|gay|headscarf|hijab|virgin*|chaperon*|western|sought a divorce|conversion|converted|rumours|her conduct|shame|shamed|shaming|honour|disgrac*|gossip)
weak punishment: watched, kept in, hunted, threatened
  (watched|hiding from|kept home|escorted|sent abroad|sent away|hunted|one way ticket|taken out of school|removed from school|never (alone|allowed)|not allowed out|answer for it|bring her (home|back)|find her|going to hurt|locked in|punish*|threatened her life|struck her|order* her|kill (her|him))
veto title: a judge, a tool, a list, an everyday meaning | overlap
  (his|her) honour (judge|the)
  (stalking|harassment|dash) ..5 honour
  (guard of|in honour of|roll of|honours degree|honour the|to honour|honouring|an honour|in honour) ..3
  (honoured|honour) (for|to have|with|the terms|his|her) ..3
  (honour based|honour) ..4 (policy|lead|training|checklist)
  (training|briefing|course) ..4 honour
  (female genital|fgm|forced marriage) ..4 honour
  (understand what|meaning of|what) izzat
  (felt|was) ashamed (at|of|that) ..6
veto no-part: culture or honour found to play no part | sentence
  (notions|question|suggest|evidence|indication|nothing) ..6 honour ..8 (no|any|part|factor)
  (nothing|no|not) ..8 (honour|dowry|reputation) ..6 (part|factor|role|feature*)
  (faith|culture|religion) ..6 (no part|not a factor)
  (wholly|entirely|fully) ..2 (supportive|accepting)
  (continued to|always) welcome*
  (training|trained) ..8 honour
veto free: a match freely made, or a list | passage
  (free to refuse|eager for the match|fourteen or more ticks|14 or more ticks)
veto community-name: a programme of that name, or a parent's worry over suicide | overlap
  talk community
  (parents|family|mother|father) ..3 (reported|concern*|worried|feared|told|said) ..10 (herself|himself|suicid*)
""")
}
