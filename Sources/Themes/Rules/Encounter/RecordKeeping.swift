extension RuleText.Source {
    /// Recording and record systems.
    static let recordKeeping = RuleText.Source("record-keeping", """
theme record-keeping | role=agency keep-question not-in=background,family,appendix
rule missing: records missing, blank, vague, misfiled, unread, or good
  ENCRECORD ..6!(court|trial|appointments) (missing|blank|empty|illegible|unsigned|undated|misfiled|mislaid|destroyed|shredded|weeded|overwritten|deleted|duplicated|merged|vague|silent|scant|thin|sparse|ambiguous|inaccurate|incomplete|muddled|contradictory|untraceable|incompatible|unlinked|verbatim|contemporaneous|out of date|not in chronological)
  (poor|missing|incomplete|absent|lost|vague|brief|inaccurate|unclear|scant|sparse|inconsistent|inadequate|thorough|detailed|accurate|contemporaneous|ambiguous|misleading|duplicate|illegible|handwritten|verbatim|careful|quality of|standard of|standards of|lack of|absence of|gaps in|weakness in|gap in|parallel|unlinked|thin|blank|unsigned|undated) ..1 (record|records|recording|record keeping|documentation|entries|minutes|case notes|case recording|note|log|notes|file|files|letter)
  (record keeping|recordkeeping|case recording|recording practice|recording of this kind|quality of recording|recording standards|audit trail|retention|read code|read codes|coding)
  (two|three|several|different|separate|another|second|old|new|changed) ..2 (systems|databases|spellings|reference numbers|patient numbers|folders)
  one (system|file|database|register) ..12 another
  (spelt|misspelt|spelling of (his|her|the) (name|surname)|spellings|wrong date of birth|wrong name|wrong address|wrong file|wrong patient|another patient|maiden name|different surname|previous surname|under the name) ..4
  (note|letter|report|form|referral|file|record|entry|disclosure|email|fax|message) ..8 (filed|kept|put|left|held|placed|lay|sat|stayed|went) ..4 (in|under|into|on|to) ..4 (drawer|folder|tray|inbox|wrong|complaints|compliments|correspondence|archive|store|desk|basement|page|another|general)
  (filed|stored|saved|indexed|buried|archived|entered|listed|scanned) ..4 (under|in|into|to) ..3 (wrong|another|different|complaints|compliments|miscellaneous|correspondence|general|drawer|basement|maiden|off site|folder|husband's|brother's|sister's|child's|mother's|store|archive|notes only)
rule out-of-reach: what was written could not be found, read, seen or relied on
  (minutes|file|notes|record|records|log|letter|form|recording|book|note|assessment) ..6 (cannot|could not|can no longer) be (found|located|traced|produced|read|opened|retrieved)
  under (two|three|four|several|different|various) (names|spellings|dates of birth|addresses|numbers)
  (notes|record|records|recording|entry) ..3 (exemplary|excellent|clear and|full and|dated|timed|signed)
rule not-written: what was said, done or decided was not written, flagged, coded, linked or sent on
  (not|never|nowhere|nobody|no one|none|nor|nothing|neither|failed to|omitted to|without being|without) ..5!ENCRKBAR (recorded|recording|documented|document|documenting|logged|written down|write down|wrote down|write it down|written up|note of|noted|minuted|coded|flagged|scanned|uploaded|attached|carried over|carried across|carried forward|sent on|typed up|countersigned|initialled|cross referenced|transcribed|entered on|placed on (the|her|his) (file|record|system))
  no (record|entry|flag|marker|rationale|trace|alert|code|audit trail|written record|documented|recorded|file note) ..3!(abuse|violence|contact|involvement|domestic)
  no (flag|marker|alert|code|warning marker|read code) ..4
  (is|was|are|were) ..1 not ..1 (in|on) (the|her|his|their|any) ..2 (form|notes|record|records|file|log|system)
  (not|nothing|nowhere|no) ..3 (in|on|from) (the|her|his|their|any|its) ..2 (record|records|notes|file|files|form|log|system|entry|chart|minutes)
  nothing ..3 (to show why|to show who|to show whether|to say why|to explain why|to alert them|to alert staff)
  (no|without) mention ..4 (of|in)
  (decision|decisions|rationale|reason|reasons|discussion|discussions|outcome|conversation|actions|advice|supervision|disclosure|call|calls|visit) ..6 (was|were|is|are|being|been) ..2 (not|never|poorly|nowhere|only) ..3 (recorded|documented|noted|written|logged|minuted|entered)
  (record|records|notes|entry|entries|file|form|log|box|letter|report|note|minutes|template) ..6 (not|never|nor|neither) ..4 (show|shows|say|says|state|states|explain|record|mention|mentions|reveal|give|tell|contain|include|make clear|name|opened|read|uploaded|updated|transferred|linked|sent|located|found|traced|visible|reach|reached|coded|shared|searched)
  (record|records|notes|entry|entries|file|form|log|note|code|chart) ..6 (not|never) ..3 (uploaded|updated|transferred|linked|located|traced|visible|scanned|searchable|sent on|shared across|carried|opened|retrieved|merged)
  (system|systems|databases|software|files|records|file|marker|flag|alert|code) ..6 (not|never|could not|unable|cannot|nor|neither) ..4 (link|linked|talk|speak|search*|access*|transfer|migrat*|share|communicat*|appeared|appear|seen|see|show|flag|joined|alert|opened|match|matched|brought up|come up)
  (could not|cannot|unable to|can no longer|could no longer) ..2 (be)? ..1 (located|traced|find the (file|record|notes|log)|found in|retrieved|say why|say who|tell from)
  (could not|cannot|unable to) say ..8 (recorded|decision|why|who)
  (logged|recorded|entered|filed|written|held) ..3 (against his name alone|separately|only as|only under|in the wrong|under the wrong|on another|on one|elsewhere)
  (left blank|left empty|not filled in|not completed in full|half completed|partly completed|box was left|boxes left|fields left|section left blank|was never uploaded|body map|word for word in|copied forward|copied and pasted|cut and pasted|retrospectively|written from memory|nothing to alert|made no mention|makes no mention|entries such as|told later readers)
rule flags: flags, markers and codes on a record
  (flag|flags|flagged|marker|markers|coded) ..5 (on|to|in|from|against) (the|her|his|their|an|a|mother's|both)? ..2 (system|systems|record|records|electronic|patient record|notes|file)
  (flag|marker|alert|code) ..4 (lapsed|expired|removed|not added|never added|not placed|never placed|dropped off|was not|was never|did not)
  (introduce|add|adding|create|place) ..3 (flag|flags|marker|markers|alert|alerts|code|codes) 
rule change-records: records are to be kept better | only-in=recommendations,action-plan
  (record|records|recorded|recording|document|documented|rationale|documentation|flag|flags|coded) ..12 (audit|audited|sample|full|in full|mandatory|reason|rationale|each|every|clearly|accurately|closure|decision|decisions|spellings|linked|visible|characteristics|name|names)
  (ensure|ensures|should|must|to|requires|require) ..6 (record|records|document|are recorded|is recorded|carry|flag|coded|flagged|documented) ..10 (decision|decisions|rationale|reasons|name|names|characteristics|systems|record|records|field|fields|clearly|accurately|full|closure|contact|discussion|discussions)
veto other-entries: demographic entries, or how an incident was labelled | overlap
  (disability|religion|none|ethnicity|sexual orientation|status) ..2 recorded
  (crimed|flagged|coded|recorded) ..3 as ..2 (domestic|abuse|crime|a crime|victim)
  crimed or flagged
  (flag|marker) is released
veto absence: an absence of abuse, or a criminal or other record | overlap
  (criminal|crime|conviction|military|school|attendance|employment|birth|track|work|previous|clean|safety) record
  no (record|records|trace|flag|marker|note|entry|police record|criminal record) of ..3 (domestic|abuse|violence|any|previous|him|her|either|incidents|police|contact|convictions|mental|concerns|injuries|involvement|offending|them|self harm|the family|the couple)
  (phone|telephone|bank|dental|court|text|call|land registry|mobile) (records|record)
  (coroner|jury|inquest|verdict|open|narrative|misadventure|unlawful) ..4 (recorded|records)
  recorded ..2 (crime|crimes|verdict|conclusion|delivery|music)
  (suicide|farewell|thank you|love|ransom|leaving|sick|fit|bank) (note|notes|letter|letters)
  (no|not) ..2 (letter|letters|call) ..3 (answered|sent)
  (not|never) ..3 (recorded|coded|flagged|logged|noted) ..3 (as) ..2 (domestic|abuse|crime|victim)

rule poor-entry: what the record said, did not say, or hid
  (coded|code|codes|coding) ..12 (free text|fall|wrong|incorrect*|although|other|misc*|another|generic|unspecified|search|missed|not)
  (gap|gaps|hole|holes|break|blank) ..8 (chronology|record|records|notes|file|log|recording|entries|history)
  no (detail|details|rationale|explanation|reasons|narrative|analysis|context|date|name|outcome|time|reason) (is|was|are|were|has|had|of|for|as) ..3 (given|recorded|noted|offered|entered|shown|been|written|what|why|closing|closure|decision|stated|set|supplied)
  (sat|held|stored|kept|buried|lay|lies|hidden|locked|lost|saved|recorded|contained|entered|placed) ..3 (in|on|under|behind|within|inside) ..4 (attachment|attachments|log|sheet|tab|drawer|folder|inbox|restricted|server|annex|spreadsheet|notebook|notebooks|diary|pocket book|shared drive|email|emails|free text|sub file|back page|separate system|another system|other system|paper file|scanned)
  (unclear|not clear|impossible|hard|difficult|not possible|cannot be known|cannot tell|could not tell|uncertain|no way) ..6 ENCCHANNEL ..3 (whether|who|what|why|when|if|how|which|to|as)
  (appears|appear|mentioned|recorded|entered|figures|noted|written|listed|stated) nowhere
  (chronology|chronologies) ..6 (kept|started|begun|maintained|updated|compiled|missing|none|no|never|not|absent|drawn)
  (restricted|locked|separate|stand alone|standalone|paper|legacy|old|different|incompatible|parallel|password protected|archived) ..1 (log|record|records|file|files|system|systems|database|database|notes|folder|register) ..10
  (in|on|into) no (summary|record|letter|minute|minutes|log|file|form|report|entry|chronology|note|register|system|notes)
  (vague|loose|generic|euphemis*|stock|shorthand|ambiguous|careless|imprecise|woolly|opaque|bland|formulaic|abbreviated|cryptic|unhelpful|judgemental|subjective) ..2 (phrase|phrases|wording|language|term|terms|entry|entries|description|descriptions|shorthand|summary|abbreviations|note|notes)
  (phrases|phrase|words|terms|wording|expression|expressions|entry|entries) (such as|like|as) ..14 (entry|entries|record|records|notes|file|hide|hid|conceal|meaning|obscure*|tell|told|log)
  (new|separate|different|fresh|second|another|several|two|three|duplicate|multiple) (reference|references|number|numbers|file|files|record|records|entry|episode|identity|id|ids|profile|profiles|index|card) ..10
  (front|home|opening|summary|first|contacts|cover|face) (screen|page|sheet) ..8
  (linking|link|linked|cross reference|cross referencing|cross referenced) ..5 (record|records|files|notes|entries|family)
rule kept-badly: records that could not be produced, followed, agreed or read together
  (full|exact|clear|detailed|accurate|careful|good|excellent|poor|thorough|precise|complete|sketchy|meticulous|comprehensive|minimal|basic|brief|cursory|contemporaneous) ..2 (note|notes|record|records|recording|entries|entry|documentation|log) ..2!NAME
  (alert|flag|marker|warning) ..4 (placed|put|added|set|applied|raised|created|attached|entered|expired|lapsed|missing|removed) ..4
  (email|emails|sheet|sheets|handover|recordings|footage|letters|correspondence|texts|documents|paper|papers|notebook|whiteboard) ..6 (shredded|deleted|overwritten|wiped|destroyed|weeded|discarded|binned|thrown|lost|mislaid|archived|not kept|not retained|not saved)
  (should|must|needs to|need to) record ..8
  (records|notes|entries|log|form|file|record|entry) ..2 (use|uses|used|refer|refers|referred|call|calls|name|names) ..5 (word|term|phrase|partner|friend|same|different|interchangeably|him as|her as|only as)
  (name|surname|address|date of birth|age|relationship|spelling) ..6 (wrong|incorrect|misspelt|misspelled|differently|missing|blank|not recorded|different)
  (two|three|four|several|different|separate|many) (systems|databases|records|files|sets of notes|spellings|folders|logs|numbers)
  (should|must|need to|needs to) (write|set|note|put) down ..10
  (set down|put in writing|committed to paper|written anywhere) anywhere
  not (set down|put in writing|committed to paper)
veto rk-other: retention rules, music, and absence of abuse | overlap
  (jazz|vinyl|world|gramophone|collection of|lap|school|long playing) records
  no (record|records) that (she|he|they|either|any) ..2 (had|were|was)? ..3 (been|abused|violent|ever|violence|harmed|abuse|known)
""")
}
