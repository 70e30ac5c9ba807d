extension RuleText.Source {
    /// Recognising domestic abuse.
    static let recognitionOfAbuse = RuleText.Source("recognition-of-abuse", """
theme recognition-of-abuse | role=agency not-in=background,family,appendix
rule missed: abuse was not seen, named or considered as abuse; or was
  ENCNOT ..8 (recognis*|identif*|view*|understood|understand|understanding|named|label*|regard*|considered|consider|categoris*|framed|classif*|conceptualis*|interpret*|perceiv*|acknowledg*|spotted|detect*|appreciat*|saw|see|seen|treated|thought of|thought|recorded|flagged|coded|described|called|crimed|falling) ..7 (abuse|abusive|abused|domestic|domestic abuse|domestic violence|coercive|controlling|coercion|harassment|stalking|indicators|warning signs|the pattern|a pattern|neglect|exploitation|a victim|victim of|as victims|being abused|being hurt|being harmed)
  (rather than|instead of|and not|not as|never as) ..3 (abuse|abusive|domestic|coercive|controlling|control|coercion|victim|a victim|crime|violence|perpetrator|stalking)
  (abuse|violence|control|coercion|harm|exploitation|neglect|stalking|pattern|indicators|signs|red flags|warning signs|cues|clues|danger) ..8 (not|never|nobody|without|nor) ..3 (recognised|identified|seen|named|understood|considered|noticed|acknowledged|spotted|picked up|acted|connected|called|put together|joined|drawn out|explored|appreciated|registered|mentioned)
  (should|ought|could|might) ..3 (have)? ..2 (been)? ..1 (recognised|named|identified|seen|understood|treated|so named|described|recorded) ..6 (abuse|abusive|domestic|coercive|controlling|control|victim|violence|stalking|crime|harassment)
  (unrecognised|misidentified|mislabelled|misread|misunderstood|mischaracterised|misinterpreted|minimised|minimising|downplayed|normalised|normalising|romanticised|explained away|trivialised|overlooked|hidden in plain sight|blind spot|went unnamed|went unseen)
  (recognis*|identif*|named|spotted|understood|saw) ..5 (as|that|signs|pattern|indicators|meant|was|were|for what) ..5 (abuse|abusive|domestic|coercive|controlling|abused|more than|for what it was)
  (word|words|term) (abuse|domestic abuse|domestic violence) ..6
  (more honestly|more accurately|better|properly|rightly) (described|named|called|understood|seen|regarded) as
  (meant hitting|meaning as abuse|had no victim|not what abuse looks|did not look like a victim|not look like|fit the picture|fit their idea|picture of a victim|typical victim|ideal victim|pictured)
rule misnamed: it was called, recorded or treated as something else
  (filed|logged|recorded|record|records|treated|treating|treat|coded|closed|put down|handled|dealt with|seen|see|saw|classed|classified|noted|regarded|attributed|ascribed|explained|framed|labelled|categorised|understood|viewed|charged|read|written|wrote|wrote up|written up|formulated|described|presented|passed off|dismissed|interpreted|taken|took|mistaken|thought|marked|listed|managed|filled) ..4!ENCCRT (as|under|down to|down as) ..4 (ENCMISNAME|ENCILL)
  (recorded|logged|noted|wrote|reads|filed|writes|note|called|calls|call|speak|speaks|recorded it|word|written|put) ..3 ENCMISNAME
  (verbal argument|verbal altercation|verbal only|words only|closed as verbal|domestic dispute|domestic incident only|marital problems|marital difficulties|marital discord|marital dispute|relationship difficulties|relationship problems|relationship issues|six of one|family argument|family dispute|civil matter|lovers tiff|just a domestic|domestic verbal|volatile relationship|volatile marriage|volatile couple|toxic relationship|stormy relationship|mutual violence|both as bad|each as bad|neighbour dispute|nuisance call|family row|carer stress|carer strain|carer burden|carer anxiety|carer breakdown|stress at home|challenging behaviour|behavioural symptoms|behavioural and psychological|soft tissue|attention seeking|frequent flyer|frequent attender|mercy killing|puppy love|tragic devotion|story of devotion|crime of passion|tough love|bad temper|coping strategy|parenting issue|parenting problem|anger problem|anger issues)
  (described|called|seen|known|thought|regarded|remembered) ..3 (as|of|him|her|them) ..3 (saint|devoted|character|pleasant|gentleman|lovely|charming|tired|friend|friends|flatmate|flatmates|sister|lodger|companion|carer|chaotic|manipulative|difficult)
  (injur*|bruis*|fractur*|violence|abuse|harm|behaviour|jealousy|control|aggression|assaults|threats|blows|hitting) ..10 (attributed|put down|ascribed|treated as|explained|blamed on|seen as|read as|taken as|taken for|dismissed|recorded as|written up as|described as|was a symptom|were a symptom|acknowledged as)
  (drinking|illness|depression|mood|symptom|symptoms|presentation|dementia|diagnosis|injury|intoxication) ..5 (was|were) ..2 (treated|seen|managed|medicated|the cause|the problem|addressed) ..14 (not|never|nobody|without|but|and the)
  (treated|medicated|managed|saw|heard|focused|focus|focussed) ..5 (symptom|symptoms|depression|injury|drinking|intoxication|addiction|temper|mood|illness|alcohol) ..12 (not|never|nobody|without|rather|person|behind|cause|who was)
rule one-by-one: each incident or symptom was looked at by itself
  (incident|incidents|calls|reports|attendances|visits|episodes|injuries|symptoms|call|report|attendance|each|one|injury) ..6 (in isolation|isolation|isolated|single|one off|separately|incident by incident|on its own|individually|standalone|stand alone|singly|one at a time|afresh|unconnected|as separate|as new|one symptom|in front of them)
  (nobody|no one|never|not|none|nor) ..6 (put|connect|connected|joined|join|laid|link|linked|pieced|piece|add|added|read) ..5 (together|two|dots|side by side|up|one story|with his home|with her home|whole|the other|pattern)
  (incident based|incident led|incident focused|episodic|episode by episode|incident by incident|had the (records|notes|calls|logs) been read)
  (each|every) ..4 (saw|treated|dealt|recorded|closed|filed|logged) ..4 (one|its own|own|separate|separately|symptom|afresh|injury|as)
rule focus: attention went to something other than the abuse
  (focus|focused|focussed|attention|concentrated|emphasis|centred|fixed) ..4 (on|was|to) ..6 (drinking|drug|drugs|mental|symptom*|behaviour|injury|alcohol|diagnosis|depression|addiction|illness|intoxication|medication|parenting|substance|child|children|housing|debt|diabetes|pregnancy)
  (blamed|explained|attributed|ascribed|put down|put it down|put them down|putting it down) ..3 (on|by|to) ..4 (drink|drinking|alcohol|age|illness|dementia|stress|strain|grief|culture|hormones|youth|medication|fall|falls|clumsiness|condition|disability|autism|menopause|thin skin|nerves|pregnancy|behaviour|tiredness|diagnosis)
  (read|seen|understood|taken|interpreted|explained|regarded|treated|viewed) as (that of|being|those of|part of|a sign of|evidence of|the result of|a consequence|normal|ordinary|just|merely|simply|no more than|only|love|care|concern|devotion|an anxious|a caring|a loving)
  (primary|real|true) (aggressor|perpetrator|victim)
rule kinder-name: what staff saw or were told was given a kinder or a smaller name
  (put|putting) ..5 down to ..1
rule assumption: an idea about who can be a victim or an abuser stood in the way
  (stereotype|stereotypes|stereotyped|stereotypical|assumption|assumptions|assumed|assumes|preconception|preconceptions|unconscious bias|bias|prejudice) ..12 (man|men|male|woman|women|older|old|elderly|cultur*|straight|strong|carer|carers|parents|aggressor|family|couple|victim|victims|abuse|perpetrator|same sex|gay|lesbian|disabled|young|class|saint|mutual|black|asian|daughter|son|mother)
  (had|if) ..5 (been|were|said) ..1 (a woman|a man|male|female|younger|straight|white|a wife|a husband|a young|thirty|heterosexual|a stranger|strangers|the same thing|the other way)
  (something that happens|happened|happens|thing that happens) ..3 only
  (whether|could|can) ..6 (man|woman|mother|father|carer|grandmother|person) ..6 be (a victim|abused|an abuser|a perpetrator|believed)
weak not-seen: staff took it for nothing, or for something else
  (amusing|thought it funny|funny story|joked|boasting|go for a walk|take a walk|words of advice|some mistake|no safeguarding concern|not considered|never thought|lonely|old fashioned|chaotic|coping|carer stress|stress was|confusion|nought|non violent|mutual|frequent flyer|low mood|wellbeing) ..3
  ENCSTAFF ..4 (laughed|thought her|thought him|described her|described him|called it|called her|called him)
  (nobody had asked|nobody asked|not thought of|no form|not occur|never occurred|no question)
veto elsewhere: the family's or the panel's words | overlap
  (in|by) the family as
  nothing was recorded
  (primary|real) perpetrator
  understood apart from
  put down to any
veto victim-own: the victim's own view, appointments, or praise | overlap
  (she|he|victim|NAME) ..2 (did|does|could|would|had|never) (not|never) ..3 (see|recognise|regard|identify|think of|view|consider|call|understand|describe|name|recognised|called) ..6 (herself|himself|abuse|victim|abusive|what)
  (missed|miss) ..2 (appointment|appointments|call|calls)
  (panel|family|chair|review) ..3 recognis* ..4 (work|efforts|contribution|considerable|commitment|that|how)
  (her|his|the|their) (family|friend|friends|neighbour|neighbours|sister|brother) ..1 (did not|never|thought|called|described) ..8
  (considered|considers|consider) whether ..4
  (recorded|record|coded) ..2 (crime|crimes|verdict|conclusion)
  (killed|death|verdict|inquest|coroner|jury|manslaughter|pathologist) ..8 (accident|accidental|misadventure|open|diminished)

rule other-name: fear, injury or control was given another name by services
  (terror|fear|fears|distress|dread|injury|injuries|bruise|bruises|bruising|panic|rage|rages|jealousy|stalking|harassment|violence|control|threats|assault|assaults|beating|behaviour|abuse|following|texts|overdose|overdoses|tears|drinking) ..9 (diagnosed|treated|read|coded|logged|written|put|formulated|recorded|medicated|called|taken|mistaken|understood|explained|dismissed|filed|framed|regarded|interpreted|seen|graded|passed|attributed|excused|viewed|labelled|classed) ..1 (as|for|down to|down as|away as|off as) ..6!ENCCRT
  (is|was) how ..4 (logged|recorded|coded|graded|seen|described|understood|put|entered|read|treated|filed)
  (graded|grade|diagnosed|formulated|medicalised|pathologised|attributed|dispatched|tagged) ..6 (as|to) ..4 (ENCMISNAME|ENCILL|personality|neighbour|traits|postnatal|psychosomatic|hysteria|neurosis)
  (as|for|see|saw|than) (anything|something|nothing) (other|more|else|worse|but|less) (than)?
  ENCNOT ..2 (took|take|saw|read|thought|understood|viewed|heard|regarded|recognised) ..8 as ..3 (abuse|his|hers|violence|domestic|control|controlling|danger|dangerous|deliberate|coercion|harm|stalking|assault|crime|serious|a)
  (saw|seen|looked|treated|heard|recorded|found) ..8 (both sides|each side|both parties|two sides|each other|one another|couple) ..14 (victim|one|truth|fact|in reality|abuse|abuser|aggressor)
  (not|never|nobody|without|no one) ..2 (see|saw|seen|seeing|notice|noticed|noticing|recognise|recognised|meet) ..3 (woman|man|person|wife|mother|father|husband|victim|patient|someone|somebody|her|him) ..5 (fear|threat|danger|abused|afraid|frightened|terrified|living|controlled|trapped|behind|being|hurt|beaten|victim|coerced)
  (treated|saw|seen|looked at|addressed|dealt with|medicated|managed|prescribed) ..10 (and|but|while) ..2 (not|never|nobody|missed) ..2 (see|saw|seen|name|named|notice|the cause|its cause|the source|the abuse|the man|what lay|who|abuse|violence)
  (in truth|in reality|in fact|really|actually|all along) ..5 (abuse|abused|abusing|victim|control|coercion|being hurt|being beaten|domestic violence|stalking|assaulted)
weak other-answer: the answer was a service for another trouble
  (outcome|plan|offered|referred|response|advice|action|prescribed|given|advised|gave|formulation|impression|imp|diagnosis|dx|formulated) ..4 (carers|carer|break|respite|sleeping|tablets|antidepressants|counselling|mediation|anxiety|depression|personality|stress|low mood|adjustment|traits|parenting|talk|patience|sitter|sedative|sertraline|fluoxetine|couples|mindfulness|detox|bereavement|rest)
rule not-that-word: an idea that never crossed the mind, or one thing seen where another was
  ENCNOT ..8 (recognised|appreciated|realised|identified|understood|perceived|seen|grasped|noticed|considered|grasp|realise|recognise) ..14 (abuse|abusive|control|controlling|coercion|coercive|stalking|domestic|victim|surveillance)
  ENCNOT ..2 (cross|crossed|enter|entered|occur|occurred|dawned|dawn) ..3 (mind|minds|head|heads|to|anyone|them|on) ..16
  (saw|heard|read|recorded|found|treated) ..8 (where|when|instead of|though) ..3 (there was|it was|she was|he was|what was|a pattern|abuse|fear|control|coercion)
  (both|parties|couple|pair) ..2 (drunk|intoxicated|in drink|as bad|at fault|arguing|shouting|to blame|equally)
veto rec-train: what staff are trained to do, or praise | overlap
  (trained|training|taught|learn|course|guide|guidance|teaches|module|leaflet|poster|helps|campaign|podcast) ..6 (recognise|recognising|recognised|identify|identifying|spot|spotting|understand) ..8
  (panel|review|author) (recognised|recognises|recognise) ..8
""")
}
