extension RuleText.Source {
    /// Forced and faith-only marriage, FGM.
    static let forcedMarriage = RuleText.Source("forced-marriage", """
class FMWED = marriage marry marries married marrying wedding weddings betrothed betrothal nikah bride groom bridegroom wed ceremony suitor
class FMFORCE = forced force forces forcing coerced coercion pressured pressure pressurised compelled compulsion tricked duress blackmail blackmailed bullied obliged drugged threatened forcibly
class FMAWAY = abroad overseas pakistan bangladesh india somalia afghanistan kurdistan iraq turkey yemen nigeria lahore mirpur sylhet grandmother holiday kabul gambia village sudan ethiopia dhaka
class FMAGE = twelve thirteen fourteen fifteen sixteen seventeen 12 13 14 15 16 17 school under_age underage
class FMRITE = nikah nikkah islamic religious faith_only mosque temple imam gurdwara mullah granthi anand_karaj sharia hindu

class FMNO = unwilling unwillingly unwilled refused refusing refusal fled fleeing escaped duress coerced forced compelled pressured pressure pressurised blackmail blackmailed tears weeping wept cried crying begged pleaded threatened threats underage annulled annulment tricked deceived lured sold sedated disown disowned stranger never_met never_asked not_asked no_say no_choice against_her against_his against_their without_her_consent without_consent ran_away run_away unconsenting unregistered unrecognised one_way passport helpline consulate embassy

fact forced-wed: a wedding or a marriage is spoken of | whole-passage
  (FMWED|henna|engaged)
theme forced-marriage | role=victim
rule named: forced marriage, child marriage or FGM is named
  (forced|child|underage|sham) (marriage|marriages|wedding) ..6 (her|him|she|he|victim|protection order|unit|sister|daughter|was|had|survivor|disclosed|feared|flagged|abroad|as)
  (in|into|of|a|fleeing|fled|fear|feared|escaped|from|possible|suspected|her|his) ..1 (forced marriage|child marriage|forced wedding)
  ("FMPO"|"FMU")
  forced marriage protection order
  protection order ..12 (marry*|marriage|wedding)
  (faith only|religious only|unregistered|underage|non consensual) ..1 (marriage|union|wedding|ceremony|one)
  (child bride|child brides|marriage without consent)
  (genital mutilation|genital cutting|"FGM"|infibulat*|circumcised|deinfibulat*|reinfibulat*|sunna cutting) ..6
  cut as a (child|girl|baby)
  type (one|two|three|1|2|3|i|ii|iii) ..1 (cutting|fgm|circumcision|mutilation)
rule no-choice: a marriage made or pressed on somebody | keep-hypothetical
  (only|aged|at|was|just|barely) ..1 FMAGE ..8 (wife|bride|married|marry|wed)
  FMFORCE ..6!(not|entry) (marriage|marry|married|wed|wedding|nikah|bride|bridegroom|suitor|ceremony|union|engaged|accept)
  FMWED ..8 FMFORCE ..4
  (told|ordered|begged|commanded|expected|had|wanted|going|about|due|meant|sent|promised) ..3 (to|be)? ..1 (marry|wed)
  get (her|him) (married|wed)
  told ..2 the wedding
  FMWED ..10!(freely) (against her|against his|without consent|no choice|duress|not wish|not know|not consent|capacity|presume*|unwilling*|tears|crying|cried|wept|weeping|begged|annulled|refus*|escap*|fled|resist*)
  (against|without|no|not|never) ..3 (will|wishes|wish|consent|consented|agreed|choice|say|asked|want) ..10 (marri*|marry|engaged|wedding|nikah|betroth*|cousin|wed|bride)
  (not|never|could not|cannot|unable) ..3 (consent|consented|understood|agree|agreed|chosen) ..6 FMWED
  (sold|given|traded|bartered|handed|swapped) ..10 (visa|to a man of)
  (booked|bought) ..3 (hall|tickets|flights|flight) ..16 (marri*|wedding|wed|bride|consent|engaged)
  (promised|betrothed|engaged|given|pledged|handed|destined|intended|sold|traded|swapped|exchanged) ..6 (cousin|birth|uncle|abroad|in marriage|stranger|visa|land|debt|bride)
  (marry|married|marrying|wed|wedding) (off|her off|him off|to)? ..4 (cousin|stranger|older|uncle|never met|not met)
  marrying (her|him) off
  (taken|sent|flown|brought|took|travel|travelled|take|taking|send|lured|tickets|ticket|flights|flight|fly|away|holiday) ..8 (FMAWAY|away|home|country|visit) ..14 (marry|married|marriage|wed|wedding|engaged|bride|groom)
  (wed|married|marry|marriage|wedding|bride) ..3 (in)? FMAWAY ..8 (not|against|without|force*|absent|cousin|school|summer)
  (refus*|resist*|object*|run|runs|ran|running|escape*|fled|flee|avoid*|begged) ..4!(divorce) (marry|marriage|match|proposal|wedding|suitor|suitors|altar|ceremony|bridegroom)
  (said|say|says|saying) yes ..20 (henna|hall|groom|wedding|nikah|bride|room|weep*|cry*|marri*)
  (marriage|married|marry|wedding|nikah|bride|wed|wife) ..6 (at|aged|was|only|before|when|turned) ..3 FMAGE
  (FMAGE|eighteen) ..14 (wedding|nikah|bride|groom|betroth*|married to|promised|engaged|as a wife)
  (threat*|tablets|kill herself|kill himself|disown*|beaten|illness|suicide|heart) ..12 (accept|marry|marriage|wedding|match|suitor|bridegroom)
  (marry|married|accept him) ..4 or ..2 (leave|be|get|lose|go|disowned)
  (took|taken) ..3 marriage for an arranged
  (undergone|underwent|subjected to|survivor of|consequences of) ..4 (cutting|circumcision|"FGM"|mutilation)
rule no-choice-told: a wedding, and no say in it, told in two sentences | across passage-if=forced-wed
  (wedding|marry|marriage|groom|bride|hall|engaged|wed|ceremony) ..30!(arranged) (no choice|against|no question|crying|weeping|is smiling|buried|if she runs|passport|begged|not consent|had no)
  (nobody asked|made to|weeping|passport|duress|compulsion|compelled) ..30 (wedding|marry|marriage|groom|bride|hall|union)
rule wed-and-force: a wedding and force, refusal, flight or youth, near each other | keep-hypothetical keep-negated
  (FMWED|engaged|fiance) ~14 FMNO
  (bride|wed|nikah|wedding|betrothed) ~10 (FMAGE|schoolgirl)
  (fgm|circumcision|cutting|mutilation|infibulation|cut) ~10 (child|girl|girlhood|scar|scarring|pain|abroad|aged|daughter|underwent|undergone|disclosed|survivor|type|noted|relatives)
rule match-made: the match made by others, the bride fetched, found or handed over | keep-negated
  (husband|man|groom|bridegroom) ..3 (she|whom she) ..2 (not|never) ..2 (met|chosen|wanted|known|seen|spoken)
rule no-capacity: could not consent, or a protection order, sought or not | keep-hypothetical keep-negated
  (capacity|able|ability|understand|consent|consented|consenting) ..6 FMWED
  (application|applied|applying|order|sought|considered) ..6 forced marriage protection
  forced marriage protection ..3 (was|made|sought|considered|obtained|applied)
rule religious-only: a religious ceremony with no standing in law | keep-negated
  FMRITE ..12!(attend) (only|legal|legally|recognised|registered|register|registrar|registry|civil|certificate|valid|void|standing|law|claim|rights|spouse)
  (marriage|married|wife|husband|marry|wed|union|wedding|ceremony) ..8 (religious only|no legal|never registered|unregistered|registration|faith only|english law|only before)
  (registrar|registry|certificate) ..10 (no|not|never|nothing) ..6 (trace|married|marriage|wife|husband|record)
  (not|never) ..2 (his|her|a) (wife|husband|spouse) ..3 (in|under) ..2 law
  (religious|sharia|islamic) ..1 (council|court|divorce) ..14 (refus*|would not|agreement|divorce|end|grant)
  (talaq|khula|second wife|co wife|no claim as)
weak wedding-word: a wedding or an engagement is mentioned
  (wedding|nikah|to marry|betrothed|bride|bridegroom|groom|henna|wed|altar|ceremony|suitor|suitors|the marriage|her marriage|get her married)
veto chosen: a marriage that was free or is only mentioned | passage
  (free to refuse|eager for the match|both atheists|happy with the match|freely agreed|happily agreed|love match)
veto list: a list, a policy, a course, a service, a denial | overlap
  (honour based|violence|stalking|including) ..4 (forced marriage|fgm|female genital) ..3 (and|or)
  (forced marriage|child marriage) ..6 (policy|training|guidance|awareness|lead|course|campaign*)
  (course|training|briefings|policy|campaign*|charity|alert|possibility) ..10 (forced marriage|fgm|child marriage|made to marry)
  (people|those|women|girls|anyone|pupils) ..2 (at risk|facing) ..6
  risk of being made to marry
  (been|was|were) cut (off|short|back|down|out)
  cut (off|out) by
  (nobody|no one|not|never) ..2 (pressed|forced|made) (her|him) ..4
  (wished|hoped|planned|wanted|talked) ..3 (to get married|to marry|of a wedding)
  (asked|question|routine) ..6 (fgm|forced marriage) ..6 (negative|no|denied)
  question about fgm
  forced entry
veto criteria: the criteria of a conference | passage
  (fourteen or more ticks|14 or more ticks|may be referred to the conference|cases are heard at)
""")
}
