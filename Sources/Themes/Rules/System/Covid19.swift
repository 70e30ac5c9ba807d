extension RuleText.Source {
    /// Covid-19.
    static let covid19 = RuleText.Source("covid-19", """
theme covid-19 | role=system keep-topic unless=review-process,research not-in=appendix
rule pandemic: the pandemic changed risk, contact or services
  (covid|coronavirus|pandemic|lockdown|lockdowns|shielding|shielded|furlough|furloughed|social distancing|socially distanced|covid 19|stay at home order|support bubble|clinically vulnerable|clinically extremely|"PPE"|locked down|key worker children|two metres|two metre|face masks|rule of six|tier three|tier four|firebreak|circuit breaker)
  (furlough*|bubble|bubbled)
weak when: it was then | unless=review-process
  (march|april|may|june|july|august|september|october|november|december|january|february|spring|summer|winter|autumn|in|of|during|early|late|mid) (2020|2021)
weak how: contact changed | unless=review-process
  (video|telephone|remote|virtual|online|doorstep) (call|calls|consultation|consultations|appointment|appointments|visit|visits|contact|contacts|only|triage|booking|assessment|assessments|hearing|hearings)
  (remotely|remote working|face to face|worked from home|working from home|home working|home schooling|moved online)
  (school|schools|day centre|centre|court|courts|church|club|clubs|pub|pubs|bar|library|mosque|nursery|nurseries|estate|clinics|clinic|shops|gym|salon|groups) ..4 (closed|shut|closes|shuts|closing|suspended|cancelled|vacated|stood down)
veto died: a death from it, or background | overlap
  (died|death|dead) ..4 (of|from|with) ..2 (covid*|coronavirus)
rule restrictions: the rules of that time, and what they did to contact, risk and services | unless=review-process
  (months|weeks|period|time|year) of ..8 restrictions
  (stopped|closed|ended|began|shut|paused|suspended|ceased|drop in|groups) ..8 (with|by|under) the restrictions
  (rule|rules|ban|bans|limits|limit|restrictions|restriction) ..8 (on|about|against|of) ..8 (mixing|visiting|visitors|gathering|gatherings|households|household|travel|meeting|movement|contact|distancing|mix|going out|leaving home)
  (visiting|visitor|visitors) ..5 (ban|bans|rules|restrictions|stopped|suspended)
  (when|as|because|once|after|since) the (restaurants|pubs|bars|shops|schools|courts|gyms|hotels|cafes|churches|mosques|libraries|nurseries|school|salon|clubs|theatres|airports) ..5 (closed|shut|were closed|were shut|reopened) ..12 (he|she|they|job|work|home|drink*|him|her|children|indoors|house)
  stay at home ..9 (came in|rule|rules|order|message|began|lifted|was|guidance|instruction|period|months|advice)
  (first|second|third) ..5 (wave|peak|lockdown) ..11
  (bring~|brought|catch~|caught|carry~|spread~|give~|infect*|pass~|afraid of|fear of|scared of|frightened of|because of) ..10 (the)? (virus|bug|infection|covid)
  (mask|masks|visors|screens|plexiglass|gloves) ..14 (visit*|ward|face|faces|hard|read|see|hear|words|lip)
  (video|screen|telephone|phone|online|virtual|zoom) ..7 (call|calls|consultation|consultations|appointment|appointments|assessment|contact|visit|visits)? ..9 (did not show|could not show|hid|could not see|nobody saw|no one saw|not see|never saw|meant that)
  (clinic|clinics|appointments|visits|contact|support|supervision|reviews|consultations|surgeries|hearings|school|lessons|groups|reporting) ..9 (by|over|via|on|through|to) ..7 (telephone|phone|video|zoom|screen|online) ..11 (2020|2021|throughout|that year|that spring)
  (2020|2021) ..12 (by|over|via|on|through|to) ..7 (telephone|phone|video|zoom|screen|online)
  (key worker|key workers|frontline|essential worker) ..16 (virus|infect*|throughout|applause|clap*|shift*)
  (drop in|group|groups|club|class|classes|choir|prayers|services|centre|visits|respite|coffee morning|day centre) ..16 (stopped|ended|paused|closed|suspended|ceased|shut) ..9 (restrictions|2020|2021|virus|lockdown|wave)
veto not-then: another lockdown, an illness, no effect | overlap
  (prison|school|building|campus|wing|site|hospital) ..4 lockdown ..8 (disturbance|intruder|knife|gate|gunman|alarm)
  prison ..2 on lockdown
  school ..3 into lockdown
  (pandemic|covid|lockdown|coronavirus) ..1 (played|had|made) no (part|effect|bearing|impact|difference)
  (mild|bad|nasty|slight) ..1 (dose|case|bout) of (covid|coronavirus)
""")
}
