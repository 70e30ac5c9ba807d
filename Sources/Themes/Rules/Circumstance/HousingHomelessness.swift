extension RuleText.Source {
    /// Housing and homelessness.
    static let housingHomelessness = RuleText.Source("housing-homelessness", """
theme housing-homelessness
rule homeless: no home, or about to lose it
  (accommodation|lodging|lodgings|lodge|placement) ..6 (found|lost|none|ended|unstable|unsuitable|broke down|breakdown|refused|withdrawn|nowhere|unsettled)
  (landlord|landlady) ..6 (wanted|gave|serv*) ..3 (out|notice|back|them)
  (homeless|homelessness|roofless|sofa surf*|rough sleeping|rough sleeper|sleeping rough|slept rough|no fixed abode|no fixed address|of no fixed|evicted|eviction|evict|notice to quit|possession order|notice seeking possession|section 21|temporary accommodation|emergency accommodation|supported accommodation|supported housing|supported lodgings|dispersed accommodation|bed and breakfast|rehoused|rehousing|rehouse|managed move|management transfer|local connection|duty to refer|priority need|intentionally homeless|overcrowd*|hostel|hostels|foyer|night shelter|bedsit|caravan|squat|squatting|travelodge|housing benefit|rent arrears|closure order|underpass|insecure housing|housing insecurity|housing crisis|housing need|housing needs|housing situation|unsuitable housing|cuckoo*)
  (slept|sleep|sleeping|sleeps|stayed|staying|stays|spent|spending|living|lived|bedded|dossed|dossing) ..4 (car|van|tent|garage|sofa|sofas|settee|settees|floor|floors|doorways|bench|friends|stairwell|lay by|car park|caravan|woods)!'s
  (put|throw~|threw|thrown|kicked|kick|kicks|chucked|turned|turfed|booted|locked|asked|puts|slung) ..2 out ..1 (of)? ..2 (house|home|flat|hostel|family home|at|when|again|after|each|property|because|placement|lodgings|twice)
  (each time|when|after|once) (he|she) was put out
  (tied) (cottage|house|accommodation|housing)
  (living|lived|sleeping|slept|staying|stayed|stay|camping) ..2 (in|at|on|out of) ..2 (hotel|hotels|shed|outhouse|porch|stairwell|woods|park|bus|station|airport|b&b|tents|streets|relatives|friends|mates|church|squat)
  on the streets
  (no|without|not had|never had) ..2 (settled|fixed|stable|permanent|secure) ..2 (home|address|accommodation|housing|abode)
  (him|her|son|brother|daughter|them|boy) ..1 (out)? on the (street|streets)
  (moved|moves|moving|rehoused|relocated|fled) ..2 (twice|three times|four times|five times|six times|seven times|several times|many times|repeatedly|NUM times|from place|every few)
  (because|there) (was|were|is|had) ..1 nowhere else
rule refuge: a refuge bed sought, given, full or refused | keep-negated
  (refuge|refuges|shelter|hostel) ~10 (full|space|spaces|room|rooms|place|places|bed|beds|vacancy|vacancies|dog|pet|cat|son|sons|boy|boys|turned|rang|ringing|phoned|telephoned|offered|declined|refused|wait|waiting|took|moved|move|moving|left|arrived|stayed|accept|accepted|stairs|miles|fled|entered|discharged|funding|charge|cost|afford|went|going|placed|eligible|returned)
  (no|not one|not a|without) ..2 (bed|beds|room|rooms|space|spaces|vacancy|place|places) ..4 (county|region|city|area|for|anywhere|available|free|wales|would|that)
  (bed|bedspace|bed space|bed spaces|bedspaces|room) for (survivors|women|her|him|a woman|a man|a family|men)
  (a room|room|place|bed|one) (in the next county|NUM miles|in another|two counties|three counties|in hull|in wales|too far)
rule tenancy: whose home it was, and who could stay
  (name|names) ..5 (tenancy|lease|rent book|deeds|mortgage|agreement)
  (tenancy|lease|rent book) ..6 (name|names|joint|sole|transfer*|sign|signed|surrender*|end|ended|gave|give|given|lost|lose|refus*|succeed*|hers|his|his alone|alone|papers|failed|risk|breach*|terminated)
  (joint|sole|secure|joint names|her|his|their|failed|assured|insecure) (tenancy|tenancies|tenant)
  (gave|give|given|signed|lose|losing|lost|surrender*|transfer*|refused|kept|keep|hold) ..3 (tenancy|lease)
  (landlord|landlady|housing association|housing officer|housing provider|housing team|neighbourhood officer|letting agent) ..10 (door|doors|noise|repair|repairs|complaint|complaints|anti social|asb|arrears|nuisance|charged|warned|warning|letter|letters|evict*|notice|moved|transfer*|locks|rent|rehouse*|tenancy|recharg*|bill|sell|selling)
  (threatened with|faced|facing|risk of|notice of|letters about|proceedings for|order for) ..2 (repossession|eviction|foreclosure|homelessness)
  (secure|secure tenancy|introductory|lifetime|assured) (status|tenancy)
  (sheltered|extra care|supported|warden controlled) (flat|housing|accommodation|scheme|bungalow|living|lodging|unit)
  (broken|faulty|unrepaired|insecure|changed|weak) (lock|locks|door|window|windows) ..12 (landlord|housing|association|council|repair*|flat|when he came|asked|reported|weeks|months)
  sanctuary (measures|works) ..8 (flat|wrong|fitted|house|delayed|never)
rule council: asked the council or a landlord for a home
  (housing) (application|register|options|list|waiting list|desk|need|needs|department|office|team|transfer|problems|difficulties|crisis|assessment|banding|points|request|officer|pathway) ..12 (home|homeless*|move|moved|flat|priority|somewhere|refus*|closed|declined|turned|told|asked|stay|afford|wait|waiting|accommodation|apply|applied|bid*|band|eligible|duty|offered|apart|split|leave|fled|property|points|desk|return*)
  (council|housing|local authority|town hall|association) ..14 (flat|rehouse*|move|moved|moving|somewhere to live|somewhere to stay|priority|own place|place of (his|her) own|accommodation|no duty|housed|transfer|bungalow|homeless*|bed|room)
  (not|no|never) ..3 (priority|vulnerable enough|duty) ..6 (house|housed|housing|home|with)
  (son|daughter|he|she) ..3 (found|find|given) a (flat|place of his own|room)
  (left|released|discharged) ..5 (prison|custody|hospital|ward) ..8 (to|with) ..3 (their|his|her|mother's|parents|same) ..2 (address|home|house|flat|sofa|parents)
  (only|the) address ..2 (he|she) (gave|had|could)
  (council (flat|house|property)|social housing|private rented|privately rented|overcrowd*|no tenancy)
  (move|transfer|moved|transferred|relocated|relocation|rehousing) ..4 (out of area|another borough|another area|another town|out of county|new area|association|different estate)
  (housing|accommodation|home|flat|tenancy|bungalow) ..3 (application|list|register|bid|points|offer|offered|allocated|nominated|refused|withdrawn|need)
  (council|housing|homelessness|authority|officer|team) ..6 (closed|cancelled|rejected|refused|turned down|declined|lost) ..2 (application|request|claim|case|duty)
  (placed|put|housed|moved|living|lived|stuck|accommodated) ..3 (hotel|hotels|b and b|bnb|hostel|guest house|one room|dispersed|temporary|unsuitable|single room|two rooms|annexe|portakabin)
rule no-choice: nowhere else to go, or no money to go with | keep-negated
  (nowhere|no place|no where|not anywhere) ..1 (else)? ..1 (to)? (go|live|turn|stay|sleep)
  (nowhere|no one|nobody) else (to go|to live|who would have (him|her)|would have (him|her)|would take (him|her))
  (pay|paid|paying|find|raise|afford|save|saved|saving) ..4 (deposit|first month|month's rent|months rent|the rent|rent on)
  (roof over|door of (her|his|their) own|place of (her|his|their) own|home of (her|his|their) own|room of (her|his) own|key of (her|his) own|somewhere of (her|his) own)
  (lack|shortage|absence|want|scarcity) of ..4 (accommodation|housing|homes|flats|alternatives|alternative|tenancies|refuge)
  (kept|left|stayed|remained|trapped|still|living|forced|obliged) ..5 (under) (one|the same|a single) roof
  under (one|the same) roof ..12 (parted|separat*|divorc*|estranged|ended|months|years|after)
  (sale|selling) of the ..2 (house|home|flat|property) ..3 (fell|fallen|collapsed|stalled|delayed|through|forced|dragged)
  (estranged|separated|parted|former|divorc*|warring) ..8 (sharing|share|shared|same) ..2 (kitchen|house|home|flat|bathroom|bedroom|roof|address)
  (it was|always) ..4 (victim|she|her|wife|mother|woman) who ..2 (had|have|has|was) ..2 (to)? ..1 (go|leave|move|uproot|made homeless)
  (perpetrator|he|him|husband|son|abuser) ..4 (offered|given|found|provided) ..2 (housing|accommodation|flat|alternative|somewhere|place) ..4
rule grown-at-home: a grown son or daughter under the parents' roof
  (for a|a) (fortnight|week|few days|weekend|night or two) ..3 (stays|stayed|became|turned|and never|then)
  (let|took|take|taken) (him|her) ..1 (in|back in|back|stay|home) ..10 (homeless|street|streets|nowhere|hostel|prison|evict*|put|again|spice|every|cold|because|out)
  (let|lets|allowed|letting) ..5 (stay|sleep|move|doss) ..3 (sofa|settee|floor|flat|in|spare)
  (dealt|dealing|sold|selling|cooked) ..3 (from|out of|in) ..2 (flat|home|house|his|her)
  (son|daughter|he|she|grandson|nephew|brother|lad|granddaughter) ..10 back to (live|stay|sleep|lodge)
  (box room|spare room|back bedroom|boxroom|old bedroom|loft room|front room) ..12 (son|daughter|he|she|when|since|moved|lived|slept|grandson|after|lodger)
  moved (himself|herself|back)? ..1 in (without|uninvited|unasked|and never|and would not|and refused|and stayed)
  (helped|nobody|no one|never|unable) ..4 (get|move|evict|rehouse) ..3 (son|daughter|grandson|brother|nephew) ..2 (out|elsewhere)
weak home-lack: lost, refused or too dear
  (asked to leave|waiting list|no room|unsuitable|overcrowd*|damp|turned down|afford|unaffordable|transfer|rehous*|evict*|homeless*|temporary|succession|bags|belongings|uninvited|squalid|cramped|condemned|derelict)
veto detail: an address, a name or a scene | overlap
  (refuge) (charity|worker|workers|manager|staff|helpline|service|services|movement|sector|provider|representative|group)
  (national|staffordshire|charity|called|from) refuge
  (housing) ..3 (representative|panel|imr|lead|director|head|benefit office)
  (tenant|landlord) ..3 (found|heard|discovered|gave evidence|witness)
  (turned|put) out (to be|that|the|well)
  (his|her|the) tenancy ..3 (file|officer|team|record)
  (owned|bought) ..3 (home|house) outright
  housing (was|is) never
  (owes|owed) a duty
  (survey|study|research) ..20 (homeless*|housing)
  (no) agency received
  housing (staff|officers) should
  sofa surfing means
  refuge (outreach|team|worker)
veto not-this-case: a definition, a question, a course, a study, or somebody long ago | sentence
  (is|are) ..6 (condition|conditions|disorder|disorders|illness|illnesses|term|syndrome|difficulty|disability) ..3 (which|that|in which|marked|characterised|where|affecting|of the brain|for)
  (condition|disorder|term|syndrome) (which|that|in which) (affects|affect|describes|causes|means|covers|includes)
  (means|refers to|stands for|is short for|describes) (a|an|the|any|someone|somebody|people|having|being|staying|getting|using|a person|where|when|that a|not)
  umbrella term
  (grandfather|grandmother|grandparents|cousin|late father|late mother|uncle|aunt|neighbour) ..24 (died before|died long before|long before|before the couple|before they met|never met|not met her|not met him|played no part|unrelated|lived abroad)
  (late father|late mother|grandfather|grandmother|great uncle|great aunt) ..4 (had been|was|managed|had|who died|worked)
  (housing|homelessness|homeless|tenancy|accommodation) ..3 (training|workshop|module|webinar|e learning|first aid)
  (studies|research|survey|surveys|evidence base|statistics|literature) ..14 (housing|homelessness|homeless|tenancy|accommodation)
""")
}
