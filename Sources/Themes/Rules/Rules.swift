extension RuleText.Source {
    /// Every rule text, shared words and facts first.
    static let standard: [RuleText.Source] = [
        [words, facts], death, control, violence, risk, health, circumstance, identity, children, perpetrator, encounter,
        service, system, network,
    ].flatMap(\.self)

    private static let death: [RuleText.Source] = [
        deathWords, intimatePartnerHomicide, adultFamilyHomicide, parricide, matricide, filicideFamilicide,
        siblingHomicide, victimSuicide, homicideSuicide, unexpectedDeath,
    ]

    private static let control: [RuleText.Source] = [
        controlWords, coerciveControl, emotionalAbuse, economicAbuse, stalkingHarassment,
        technologyFacilitatedAbuse, postSeparationAbuse,
    ]

    private static let violence: [RuleText.Source] = [
        violenceWords, physicalAbuse, nonFatalStrangulation, sexualAbuse, honourBasedAbuse, forcedMarriage,
        adultChildToParentAbuse, animalAbuse, neglectCarerAbuse,
    ]

    private static let risk: [RuleText.Source] = [
        riskWords, separationRelationshipEnding, threatsToKill, escalationSeverity, firearmsWeapons,
        homicideTimeline, serialPerpetrator, victimFearPerception, pregnancyPerinatal, suicidalitySelfHarm,
        perpetratorSuicidality,
    ]

    private static let health: [RuleText.Source] = [
        healthWords, mentalIllHealth, alcoholMisuse, drugMisuse, dementiaCognitive, disabilityHealth,
        learningDisabilityNeuro, traumaAces,
    ]

    private static let circumstance: [RuleText.Source] = [
        circumstanceWords, caringResponsibilities, housingHomelessness, povertyDebtWork, barriersToHelp,
    ]

    private static let identity: [RuleText.Source] = [
        identityWords, olderPeople, youngPeople, raceCulture, migrantNrpf, languageInterpreters, lgbt,
        maleVictims, equalityIntersectionality,
    ]

    private static let children: [RuleText.Source] = [
        childrenWords, childrenAffected, childContactFamilyCourt,
    ]

    private static let perpetrator: [RuleText.Source] = [
        perpetratorWords, invisiblePerpetrator, perpetratorManagement, protectiveOrders, counterAllegations,
    ]

    private static let encounter: [RuleText.Source] = [
        encounterWords, professionalCuriosity, routineEnquiry, recognitionOfAbuse, riskAssessment, victimVoice,
        nonEngagement, recordKeeping,
    ]

    private static let service: [RuleText.Source] = [
        serviceWords, trainingAwareness, policySupervision, adultSafeguardingCapacity, safetyPlanningReferral,
        primaryCareHealth, policePractice,
    ]

    private static let system: [RuleText.Source] = [
        systemWords, informationSharing, marac, dvds, multiAgencyCoordination, thresholdsCapacity, covid19,
    ]

    private static let network: [RuleText.Source] = [
        networkWords, informalNetworks, goodPractice, familyInvolvement,
    ]
}
