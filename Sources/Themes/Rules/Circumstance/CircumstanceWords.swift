extension RuleText.Source {
    /// Words and facts that the rules on home, money, care and barriers share.
    static let circumstanceWords = RuleText.Source("Circumstance", """
# ---- families of words for home, money, care and help
class CIRCUM_KIN = mother mum mam father dad wife husband parents partner son daughter brother sister grandmother grandfather nan nana gran grandad aunt uncle nephew niece grandson granddaughter mother_in_law father_in_law sibling spouse stepfather stepmother relative
class CIRCUM_SEEK = tell telling told say said report reporting disclose disclosing ask asking seek seeking call calling ring ringing phone phoning speak speaking talk talking leave leaving confide admit admitting accept accepting contact contacting approach complain complaining mention mentioning testify prosecute come_forward get_help go_to going_to walk_away press_charges open_up speak_up speak_out
class CIRCUM_DREAD = afraid fear fears feared fearing fearful frightened scared terrified petrified worried worry worries dread dreaded anxious convinced sure certain believed believing thought warned threatened threat told risk risked knew
class CIRCUM_HELPER = police officer officers services service help refuge refuges gp doctor surgery nurse midwife hospital authorities authority social_services social_worker social_workers support court courts agency agencies council helpline solicitor professionals outsiders strangers counsellor school system
class CIRCUM_CARE = lifted lifting washed washing fed feeding bathed bathing dressed dressing toileted toileting shaved shaving hoisted hoisting nursed nursing showered showering spoon_fed
class CIRCUM_NEED = dementia alzheimer alzheimers stroke strokes parkinson parkinsons hoist bedbound incontinent incontinence housebound frail wheelchair autistic autism down's downs cerebral palsy sclerosis disabled disability cancer hospice blind tube ill illness unwell pads commode care memory needs schizophrenia tablets medication


class CIRCUM_HELDBY = fear fears guilt shame pride loyalty love faith religion belief duty habit dread embarrassment stigma distrust mistrust pity denial isolation dependence dependency hope culture tradition upbringing obligation devotion gratitude optimism honour immigration language disability isolated ashamed terror loneliness
class CIRCUM_SPEAK = speak spoken spoke speaking talk talked talking tell telling told ask asking asked disclose disclosing disclosed report reporting confide confiding call calling ring ringing leave leaving escape escaping flee reach help complain
fact circum-dependent: somebody in the passage is ill, old or dependent on another's help | whole-passage
  (dementia|alzheimer*|stroke|strokes|parkinson*|hoist|bedbound|incontinent|housebound|wheelchair|autistic|down's|downs|cerebral palsy|sclerosis|feeding tube|commode|bedridden|disabled|frail|hospice|frailty|pads|palliative|motor neurone|memory clinic|memory service|memory nurse|brain injury)
  (needed|needs|requires|required) ..2 (care|lifting|turning|two people|help with|help to|constant|round)
  (could no longer|could not|unable to) ..2 (manage|wash|dress|walk|feed|stand|be left|climb|get up|get out)
  (her|his) ..1 (memory|sight|legs|mind|hips) ..2 (went|failed|gave|going|gone)
  (forgetting|forgot|forgets|wander*|confused) ..6
  (wet|wetting|soiled|soiling|messed) ..3 (bed|herself|himself|sheets|chair)
  (old lady|old man|elderly (mother|father|wife|husband|parents|man|woman|couple|aunt|brother|sister)|in (her|his|their) (eighties|nineties)|aged (8|9))
""")
}
