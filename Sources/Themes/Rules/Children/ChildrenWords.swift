extension RuleText.Source {
    /// Words and facts that the rules on children share.
    static let childrenWords = RuleText.Source("Children", """
class CHILDYOUNG = child children baby toddler kids kid boys girls twins stepchildren grandchildren infant newborn schoolchildren little pupil pupils youngsters bairns
class CHILDANY = child children baby toddler kids kid boys girls twins stepchildren grandchildren infant boy girl sons daughters eldest youngest oldest
class CHILDHARM = frightened scared fear feared violence violent abuse abusive attack attacked attacking shouting screaming screamed shouted threatened threatening bruised injured fled counselling nightmares tearful distress distressed distressing trauma traumatised anxious impact effect effects unsafe orphaned grieving hurt hurting danger rage rages temper fighting fights rows weapon knife
class CHILDAGE = one two three four five six seven eight nine ten eleven twelve thirteen 2 3 4 5 6 7 8 9 10 11 12 13
class CHILDSEE = witnessed witnessing witness saw seen heard hear hears overheard overhearing present asleep awake upstairs downstairs exposed watched watching watches hid hides hiding cowering crying cried screaming intervened woken woke wakes distressed frightened terrified scared afraid traumatised bereaved orphaned motherless remembers remembered stood standing flinched flinches trembling barefoot bedwetting nightmares stammer withdrawn clung clings silent
class CHILDSTOP = adult adulthood grown his her officers police partner's
""")
}
