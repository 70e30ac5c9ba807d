extension RuleText.Source {
    /// MARAC (multi-agency risk assessment conference).
    static let marac = RuleText.Source("marac", """
theme marac | role=system 
rule marac: the multi-agency risk assessment conference used, missed or of what quality
  (marac|maracs|"MARAC"|multi agency risk assessment conference|marac's|risk assessment conference)
rule high-risk-meeting: the meeting about people at high risk, in other words | keep-topic drop-hypothetical
  (meeting|conference|panel) ..9 (high risk|highest risk|high harm|most dangerous|greatest risk|people like her|women like her|most at risk|in most danger)
  (high risk|highest risk|multi agency risk) ..8 (meeting|conference|panel|case conference|cases meeting|list)
  (nine|ten|twelve|eight|dozen|fifteen|twenty|several|NUM|eleven|fourteen) ..5 (people|agencies|professionals|chairs) ..10 (table|room) ..12 (case|name|her|minutes|him)
  (her|his|their) ..7 (case|name) ..9 (minutes|on the table|agenda|onto the list|on the list)
  (discussed|talked about|spoken about|heard|considered|listed) ..10 (by|at) ..10 (agencies|professionals|services|conference|fortnightly|monthly meeting|thursday|people)
  (high risk|fortnightly risk) (meeting|conference)
  (the|that|this|to) conference ..9 (ask|asked|heard|did|gave|set|decided|closed|was told|knew|had|was not|send|sent)
  (not|never|too low|high enough|did not) ..9 (for|to|at|before) the conference
  case ..9 (heard|listed) ..5 (once|twice|again|in|at|for|on|three)
weak mt: a meeting with a chair and actions
  (one|two) (short|below|under)
weak acts: actions given, a case listed or back again
  (her|his|the|their) (case|name) ..6 (discussed|heard|talked|minutes|referred|actions|again|back|closed|next)
  (no|the|one|an|any|weak|vague|each|every) ..2 (action|actions) ..6 (set|given|assigned|agreed|completed|for|allotted|allocated|recorded|was|were|outstanding)
  (case|name|names) ..6 (come back|closed|heard|put forward|listed|returned|on the list|onto the list|on the table|in the drawer)
veto list: its row in a list, a job or a panel seat | overlap
  (mappa|matac) (and|or)? marac
  marac (multi agency|is a|are a|is the|a multi)
  marac (thresholds|criteria) (for this|for the|in this|are|include)
rule standing: who was there, whether it came back | keep-topic
  (nobody|no one|none|absent|not represented|represented|representative|apologies|deputy|unrepresented|did not attend|not present|not there) ..12 (meeting|conference|marac) ..11 (discussed|heard|case|actions)
  (sent|send|sends) ..8 (representative|deputy|apologies|stand in|junior) ..14 (decision|decisions|knew|know|nothing|commit|actions|case|meeting)
  (second|another|further|new|fresh|third|later|subsequent|next) ..7 (attack|incident|assault|call|crime|report|attacks) ..12 (repeat|brought back|back to|relisted|re listed|reheard|heard again)
  (back|returned|brought back|relisted|re referred|re heard) ..10 as (a )?repeat
  (as|a|flagged|counted|treated) ..4 repeat ..7 (case|referral|victim|within|and)
  (actions|action) ..9 (marac|conference) ..9
  (high risk|visible high) ..9 (not|never) ..8 (referred|listed|heard|sent|put forward|taken)!to
veto what-it-is: what it is, and those who ran it | overlap
  marac is
  marac ..3 multi agency risk assessment conference
  (village|town|city|region|born|holiday) ..4 marac
""")
}
