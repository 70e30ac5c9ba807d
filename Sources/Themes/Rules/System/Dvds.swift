extension RuleText.Source {
    /// Clare's Law (domestic violence disclosure scheme).
    static let dvds = RuleText.Source("dvds", """
class DVDSBODY = police officer officers force constabulary constable sergeant panel detective idva advocate adviser refuge worker scheme
theme dvds | role=system 
rule scheme: the right to ask or to know was used, considered or overlooked
  (clare's law|clares law|clare law|"DVDS"|domestic violence disclosure scheme|domestic abuse disclosure scheme|disclosure scheme|right to ask|right to know)
  (disclosure|disclosures) ..11 (his history|his past|his previous|previous partners|past violence|previous convictions|under the scheme|right to|offending history)
  (power|application|apply|applied|request|requested) ..10 (to tell|to disclose|for disclosure|disclosure)
rule told-of-past: whether somebody could ask, or was told, of a partner's past | drop-negated
  (police|officers|officer|constable|women in uniform|uniform|detective) ..11!(murder) (told|tell|warned|warn|disclosed|disclose|came|say|informed) ..10 (her|him|them|family|new partner|partner|mother|parents) ..10 (his past|his history|his record|convictions|previous|things about him|what he had done|who he was|other women|another woman|before her|about him|all the rest|danger he|background)
  (uniform|police|officers) ..10 (told|tell|telling) ..5 (her|him|them) things about (him|her)
  (police|officers|officer|detective|probation|social worker|marac) ..11!(murder) (told|tell|warn|warned|disclose|disclosed) ..9 (her|him|them|girlfriend|partner|refuge) ..10 (conviction|convictions|previous offences|put his last|had done to|last partner|last wife|earlier partner|ex wife|former partner|wounding|harmed others)
  (nothing to disclose|disclosure decision|consider disclosure|considered disclosure|disclosure panel|disclosure was given)
  disclosure to ..8 new (partner|partners|girlfriend)
  new partner's convictions
rule could-ask: nobody said that one may ask | keep-negated keep-hypothetical
  (way|right|able|allowed|could|can|possible|entitled|form) ..9 (ask|asked|check|find out|apply|enquire|inquire) ..9 (police|station|officer|officers|about a partner|about him|about his past|whether the man|if he had)
  (ask|asked|asking|enquir*|question|search*|website|typed) ..11 (police|station) ..12 (past|hurt|violent|history|record|man|before|other women)
  (police|officers|station) ..9 (could|can|able to|would) ..9 (have)? ..7 (told|tell|warned|warn|answer|answered) ..8 (her|you|him|them|family)
  (mentioned|told|knew|know|explained|aware|realised) ..10 (that)? (you|she|they|we|one|he|anyone) ..5 (could|can|may|might|had a right to|were allowed to|was allowed to|were entitled to) ..5 (ask|find out|check|be told|know|apply)
  you were allowed
  (down|to) the station ..9 (asked|ask)
weak past: a partner's past and a file on it
  (new (partner|boyfriend|girlfriend)|previous victims|earlier victim|earlier victims|done it before|hurt before|ex wife|former wife|last girlfriend|first wife)
weak unasked: a check that could have been made
  (police|officers|constable) ..8 (told|tell|warn|warned|knew|letter|disclos*|application|website|answer)
  (could have asked|never asked the police|sitting in a computer|on a computer|typed his name|looked him up|checked him out|search on|googled|in a computer|nobody told her|no one told her|nobody told|no one told)
veto other: barring and court disclosure | overlap
  (disclosure and barring|"DBS"|disclosure officer|prosecution disclosure|schedule|unused material|served on the defence)
  disclosure ..4 (before|at) ..2 trial
rule disclosure: the police or a panel told, or would not tell, a partner |  drop-topic
  disclosure ..7 (was|were|had been|is|be) ..9 (made|given|read|delivered|offered|agreed|approved|authorised|refused|delayed|considered|proportionate|necessary|late|granted|declined|deferred|never) ..9 (to)? ..11 (her|him|ms|mr|mrs|NAME|adult|mother|aunt|victim|partner|girlfriend|wife|offences|history|scheme|old|police|officers|NUM) ..10
  disclosure (made|given|read|delivered|offered) to ..8 (adult|NAME|ms|mrs|mr|the victim|the new|his new|his next) ..10 (left out|omitted|offence|offences|history|past|convictions|police|officers|late|plain|too|partner)
  disclosure ..10 (not|never) ..7 (proportionate|necessary|lawful|justified|merited)
  (apply~|application|request~|ask~|applicant) ..11 (for|about) ..5 (a|the|any) disclosure
  (apply~|application) ..9 (scheme|right)
  (DVDSBODY|agencies|decision makers) ..11 (would not|refused to|declined to|decided to|decided not to|agreed to|considered whether to|chose not to|failed to|did not|could) disclose
  (DVDSBODY|agencies|decision makers) ..10!(her|she) (considered|weighed|discussed|refused|declined|approved|authorised|decided|agreed|made|proposed|sought|recommended) ..8 (a|the|on|whether|any|full|against|no)? ..7 (disclosure|disclosing|disclose) ..7 (to|about|of|was|because|on|should|and)
  (decision|decision making|multi agency) ..7 (panel|meeting|forum|group) ..9 (for|on|about) ..7 disclosure*
  (police|officers|she|he|NAME|mother|father|sister|friend|worker|family) ..9 (apply|applied|applies|asked|asks|asking|find out|finds out|found out|enquire*|tried|sought) ..9 (police|force|station|officers) ..11 (past|earlier|previous|history|record|before|violen*|convictions|boyfriend's|partner's)
  (check~|ask~|enquir*|find~ out|finding out|look~) ..10 (boyfriend's|partner's|girlfriend's|husband's|fiance's|man's|suitor's) ..8 (past|background|history|record|convictions|violence|offending)
  (serial|repeat|known) ..8 (abuser|offender|perpetrator) ..10 (new|next) ..5 (relationship|partner|girlfriend) ..14 (tell|told|warn|warned|know|knew|disclos*)
  scheme ..10 (offered|mentioned|explained|apply|applied|applies|invoked|known|think|suggest*|used|told) ..11 (her|police|him|officers|force|family|mother|she)
  (police|officers|force|panel) ..14 scheme ..9 (offered|apply|applied|used|considered|not|explained)
veto senses: films, other rights, Sarah's Law, the law described | overlap
  (watch*|film|films|bought|shop|player|collection) ..2 dvds
  right to know (where|who she|who he|what she|what he|why)
  (right|every right) to ask for
  sarah's law
  (disclosure and barring|disclosure agreement|disclosure of his (bank|assets)|prosecution disclosure)
  (her|his) disclosure to ..6
rule warned-of-past: somebody who lived with him was, or was not, told of what he had done before
  (ask~|enquire~|rang|went to|contact~|telephoned|write~|wrote|call~) ..9 (police|station|officers|force|101) ..10 (if|whether|about) ..10 (he|him|boyfriend|partner|man|his|fiance|husband) ..11 (record|history|violent|convictions|past|known|hurt|trouble|background|prison)
  application ..14 (police|force|scheme|officer|partner's|disclos*|past|boyfriend's) ..12 (history|past|scheme|disclos*|refused|withdrawn|weeks|days|lost|decision|outcome|answer|panel|late|violence|partner)
  (scheme) ..9 (disclos*|disclosure|history|past|partner's|police|right)
weak disc: disclosure or the scheme
  (disclosure|disclosures|scheme|application)
weak hist: a partner's past
  (previous partner|previous partners|earlier violence|earlier partner|earlier partners|his past|his history|his record|past violence|violent past|previous convictions|earlier convictions|new partner|new girlfriend|decision maker|decision makers|proportionate)
weak dw-pol: police or a decision about telling
  (police|officers|officer|force|application|applied|decision|panel|scheme) ..12 disclos*
  disclos* ..12 (police|officers|force|decision|panel|scheme|partner|girlfriend)
""")
}
