extension RuleText.Source {
    /// Poverty, debt, benefits and work.
    static let povertyDebtWork = RuleText.Source("poverty-debt-work", """
theme poverty-debt-work
rule debt: debts, want or money worries
  (on a horse|the horses|on the dogs|scratch cards|scratchcards|the slots|the bookie*|the roulette)
  money for one
  (debts|debt|indebted|in arrears|arrears|bankrupt|bankruptcy|insolven*|liquidation|receivership|loan shark|loan sharks|payday loan|payday loans|overdrawn|overdraft|repossess*|foreclos*|final demand|final demands|red letters|food bank|foodbank|food banks|food parcel|food parcels|poverty|hardship|penniless|skint|low income|low wage|low pay|breadline|pawn|pawned|pawnshop|debt management|county court judgment|ccj|cost of living|robbing peter|creditors|gambl*|betting|bookmaker*|bookies|fixed odds|fruit machine*|online casino|slot machines|financial loss|charity shop clothes)
  (financial|money|cash flow|economic) ..1 (difficult*|problem|problems|pressure|pressures|hardship|strain|worries|worry|trouble|troubles|stress|crisis|struggles|insecurity|ruin|collapse|concerns|distress)
  (money|cash|finances) ..3 (tight|short|ran out|run out|running out|scarce|worries|troubles|left over)
  (could not|struggl*|unable|not able|neither could|afford|cannot|trouble|behind) ..4 (pay|paying|afford|with the|on the) ..5 (rent|bills|heating|food|mortgage|gas|electricity|electric|school|meter|fare|fares|bus fare|nappies|solicitor|deposit|repayments|loan|lawyer|legal|fees|childcare)
  (no|not|lost|without|refused|denied) ..2 legal aid
  (sleep|sleeping|slept|sat|sitting) ..2 in (her|his) coat
  (came down to|for want of|needed|lacked|without|raise) ..1 (a|the) deposit
  (bank|lender|lenders|loan company|building society|mortgage company|council tax) ..4 (letter|letters|wrote|writing|writes|calling|rang|rings|chasing|threatened|called in|refused|foreclosed)
  (business|firm|farm|shop|restaurant|takeaway|garage|company|haulage|pub|salon|dairy) ..4 (failing|failed|failure|collapsed|folded|went under|gone under|losing money|in trouble|closed|closing|going under|insolvent|wound up|struggling|debts|struggled|bust)
  (loss|lost) ..4 (income|wages|overtime|savings|livelihood|farm|business|pension)
  (bailiff|bailiffs|debt collector|debt collectors|enforcement agents) ..8 (unpaid|debt|debts|tax|council tax|arrears|bill|fine|fines|loan|money|car|goods)
  unpaid ..2 (tax|bill|bills|rent|loan|fine|fines|wages|invoices|mortgage|fees|suppliers)
  (income|incomes|wages|salary|pay|earnings|pension|takings|turnover) ..3 (halved|fell|fallen|dropped|stopped|shrank|shrunk|vanished|dwindled|dried up|collapsed|plummeted)
  (halved|cut|reduced|slashed|lost|losing|removed) ..2 (his|her|their|the|both)? ..1 (income|wages|salary|earnings|pension|livelihood)
  (doorstep lender|hire purchase|credit card debt|card debts|remortgag*|second mortgage|iva|in the red|maxed out|borrowed from|loans from) ..6
  (worried|worry|anxious|rowed|argued|argument|arguments|arguing|rows|quarrelled|stress|stressed|desperate|despair) ..4 (about|over|for) ..1 (money|bills|debts|rent|mortgage|the mortgage|finances|redundancy|losing (his|her) job)
rule benefits: benefits, and what went wrong with them
  (universal credit|jobseeker*|job centre|jobcentre|work coach|benefit cap|benefits cap|bedroom tax|sanctioned|benefit sanction|benefits sanction|income support|housing benefit|employment and support allowance|disability living allowance|personal independence payment|pension credit|work capability|fit for work|crisis loan|hardship fund|hardship payment|budgeting loan|zero hours|zero hour|agency work|minimum wage)
  (sanction|sanctions) ..3 (of)? ..2 (weeks|week|months|NUM)
rule job-loss: loss of work, or no work
  (two jobs|three jobs|second job|night shifts|extra shifts)
  was let go
  (redundant|redundancy|redundancies|unemployed|unemployment|jobless|out of work|laid off|sacked|furlough*|dismissed from|dismissal|zero hours|severance|job loss|final written warning|forced retirement|made to retire|medically retired|long term sick|never worked|not worked|workless)
  (los~|lost|losing|lose|loses|loss of|cost|lost) ..2 (his|her|their|the|a|three|two|several|bar|delivery|warehouse|driving)? ..2 (job|jobs|work|post|employment|position|licence to drive|contract|shifts|overtime|hours)
  (factory|plant|pit|mine|mill|steelworks|yard|depot|shop|hotel|restaurant|site) ..1 (closed|closes|closure|moved abroad|laid)
  (not|never) ..2 work* again
  (reduced|cut|lost|fewer|more|extra|changed) ..2 (hours|overtime|shifts)
  (lay off|lay offs|layoff|layoffs|laid off|short time working|job cuts|closure of the (mill|plant|factory|pit|yard|works))
  (suspension|suspended|dismissed|dismissal|removed|struck off|fired|demoted|demotion|forced out|sacked) ..4 (post|job|teacher|work|role|duties|nurse|officer|position|employment|profession|register)
  (fall|fell|gone|went|dropped) from ..6 (post|job|career|salary|income|wage|position)
  (contract|contracts|business|trade|farm|firm|company|order book) ..3 (terminated|not renewed|dried up|ceased trading|wound up|closed down|collapsed)
  (retired|retirement) ..6 (early|income|forced|pension|halved|money|purpose|nothing to do)
rule workplace: what an employer saw, did or could have done
  (supervisor|manager|boss|foreman|employer|headteacher|colleagues) ..3 (saw|seen|noticed|moved|swapped|covered for|sent) ..6 (her|him|marks|bruis*|shifts|home)
  (employer|employers|employer's|line manager|human resources|"HR"|foreman|supervisor|occupational health|shift manager|team leader|shop steward|union rep|boss|her manager|his manager|store manager|manager at|head teacher where she|works canteen|workmate|workmates) ..16 (noticed|noticing|notice|noted|aware|asked|ask|knew|concerned|bruis*|absence|absences|absent|sickness|late|lateness|time off|performance|supported|disciplin*|crying|cried|shifts|warning|allowed|escort*|harass*|sent home|extra|tells nobody|told nobody)
  (manager|boss|foreman|supervisor) ~10 (work|factory|office|bakery|shop|depot|warehouse|salon|plant|yard)
  (sick note|fit note|sick notes|fit notes|return to work|sick pay|sick leave|compassionate leave|special leave|time off work|days off|days off)
  (grievance|tribunal|harassment|bullying|bullied) ..4 (work|workplace|colleague|apprentice|supervisor|manager|employer)
  (occupational health|human resources|employer|employers)
  (boss|employer|manager|supervisor|foreman|line manager|hr|colleague|colleagues|workmates) ..8 (noticed|asked|offered|let (her|him)|moved (her|him)|gave (her|him)|changed (her|his)|arranged|knew|worried|concerned|suspected|sent (her|him)|disciplin*|warned|reported|found (her|him)) ..6 (time off|shift|shifts|hours|leave|bruis*|crying|late|absence|absences|work|desk|rota|home|paid|safe|calls|phone)
rule want: going without, or nothing left to live on | keep-negated
  (without|no|not afford|lack of|lacked|cut off) ..1 (heating|electricity|gas|hot water|heat|hot meals|nappies|winter coat)
  (without|not|never|hardly|had not|not got|no) ..2 (a|two)? (penny|pennies|farthing|bean) ..6
  so that the (children|kids|girls|boys|baby) could (eat|have|be)
veto not-money: other senses | overlap
  (multi agency|partnership|joint|social|case|outreach|youth|support|direct|team|group) working?
  (cut off) ..3 (from|the call|her|contact)
  (out of work) ..4 and
  (angry and) out of work
  (benefit|benefits) (of|from|to)
  (would|could|may|might|will|mutual|health|the|any) benefit
  (gambled on|gamble on|poverty of)
  (trust's|force's|council's|practice|force|trust|police) ..2 (human resources|occupational health|policy|workplace)
  staff ..1
  redundant (entry|entries|data|record|records|equipment|building|system|systems|church|copy|copies)
  (took|taking|take) a gamble
  (charity|helpline|service|centre|bureau) (gives|offers|provides|runs) ..20 (debt|budgeting|money|benefits)
  (jobcentre|dwp|employers|bank|banks) ..3 (should|must|to) ..3 (receive|complete|attend) ..2 training
  (jobcentre) staff should
  poverty of ..2
  (no|never|nor|without) ..3 (financial|money|debt|debts) ..3 (problem|problems|difficulties|worries|pressures|concerns)
  (employer|employers|manager|boss) ..2 (described|praised|spoke well|spoke highly|remembered)
veto held-by-other: money controlled by the abuser | overlap
  (loans|credit|debts|debt|borrow*) ..3 in (her|his wife's|the victim's) ..1 name
  (told|tells) (his|her) (employer|supervisor)
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  ^ (was|were|did|is|are) ..10 (financial|debt|debts|money|employment|unemployment|gambling)
  (training|trained|course|workshop|module|e learning|webinar) ..6 (on|in|about|for|around) ..5 (financial|debt|debts|money|employment|unemployment|gambling)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (financial|debt|debts|money|employment|unemployment|gambling)
""")
}
