internal import Workflow

/// How the form of an event is worded: title, introduction, groups of
/// fields, labels of its own. Events that are not named here take theirs
/// from the field tables of `Workflow`.
struct EventWording: Sendable {
    struct Group: Sendable {
        var legend: String?
        var keys: [String]
    }

    var title: String
    var introduction: String?
    /// Fields in the order in which somebody thinks of them; fields that no
    /// group names are not asked for.
    var groups: [Group]
    var labels: [String: String] = [:]
    var submit = "Record"

    static func of(_ event: EventKind) -> EventWording {
        if let own = EventWordings.own[event] { return own }
        return EventWording(
            title: title(of: event.rawValue), introduction: event.meaning,
            groups: [Group(legend: nil, keys: event.fields.map(\.key).filter { !technical.contains($0) })])
    }

    /// Filled in by the system from the file itself.
    static let technical: Set<String> = ["sha256", "bytes", "file-name"]

    static func title(of name: String) -> String {
        if let kind = EventKind(rawValue: name), let own = EventWordings.own[kind] { return own.title }
        return Shown.title(name)
    }

    func label(of form: FieldForm) -> String { labels[form.key] ?? Shown.title(form.key) }

    /// Keys whose text runs over several lines.
    static let long: Set<String> = [
        "reasons", "reason", "words", "question", "finding", "lesson", "text", "evidence", "statement", "wishes",
        "not-to-share", "impact", "why", "outcome-text", "agenda", "points", "attention", "reservations", "dissent",
        "consulted", "learning", "done", "effect", "change", "point", "experience", "links", "limits", "redactions",
        "how", "decided", "answer-words", "scope", "missing", "milestones", "what-happened",
    ]
}

/// The forms that people use most, worded one by one.
enum EventWordings {
    private typealias Group = EventWording.Group

    static let own: [EventKind: EventWording] = [
        .residenceTested: EventWording(
            title: "Settle whose area it is", introduction: "The partnership of the area where the person normally lived is responsible, as a rule.",
            groups: [Group(legend: nil, keys: ["ground", "csp", "reason"])],
            labels: ["ground": "On what ground", "csp": "Which partnership"]),
        .deathDescribed: EventWording(
            title: "Change what is known of the death", introduction: "For a date that became known, or a death that turned out to be of another kind.",
            groups: [Group(legend: nil, keys: ["kind", "died", "date-unknown"])], labels: ["died": "Date of death", "date-unknown": "The date will stay unknown"]),
        .leadNamed: EventWording(
            title: "Name the lead", introduction: nil, groups: [Group(legend: nil, keys: ["lead"])],
            labels: ["lead": "Who in the office leads on this review"]),
        .decisionTaken: EventWording(
            title: "Record the decision", introduction: "Of the chair of the partnership. Each limb of the test has its own finding and reason; what was not established is said so.",
            groups: [
                Group(legend: "The decision", keys: ["outcome", "by", "reasons"]),
                Group(legend: "The test, limb by limb", keys: ["findings"]),
                Group(legend: "How it was reached", keys: ["evidence", "consulted", "dissent"]),
                Group(legend: "Where it is no review", keys: ["route", "missing"]),
                Group(legend: "Guidance", keys: ["edition"]),
            ],
            labels: [
                "outcome": "Decision", "by": "Who decided", "evidence": "What was before them", "consulted": "Who was consulted",
                "dissent": "Who disagreed, and why", "route": "Which other route", "missing": "What more is wanted",
                "edition": "Edition of the guidance, where it is another than today’s",
            ], submit: "Record the decision"),
        .agencyAsked: EventWording(
            title: "Ask an agency", introduction: "For information, a chronology, a summary, or its own management review. The letter is under Letters.",
            groups: [Group(legend: nil, keys: ["agency", "request", "due", "key-lines", "author", "what"])],
            labels: ["request": "What is asked for", "due": "By which day", "key-lines": "Key lines to answer", "author": "Who will write it", "what": "What exactly"]),
        .requestChased: EventWording(
            title: "Record a reminder", introduction: nil, groups: [Group(legend: nil, keys: ["request", "how"])],
            labels: ["how": "How they were reminded"]),
        .requestReturned: EventWording(
            title: "Record an agency’s return", introduction: "Attach the file, or say that the agency holds nothing.",
            groups: [Group(legend: nil, keys: ["request", "document", "nothing-held"])],
            labels: ["document": "A document that is filed already", "nothing-held": "The agency holds nothing"]),
        .returnChecked: EventWording(
            title: "Check a return for quality", introduction: nil, groups: [Group(legend: nil, keys: ["request", "outcome", "by", "points"])],
            labels: ["by": "Who checked it", "points": "What is to be put right"]),
        .personRecorded: EventWording(
            title: "Record a person", introduction: "Real names are kept here alone. What the report calls a person is chosen apart.",
            groups: [
                Group(legend: "Who", keys: ["number", "name", "part", "sides", "relationship", "born"]),
                Group(legend: "At work", keys: ["organisation", "post"]),
                Group(legend: "How to reach them", keys: ["email", "telephone", "address"]),
            ],
            labels: ["number": "Number, only to change somebody who is recorded", "part": "Part in the review", "sides": "Whose family", "born": "Date of birth"]),
        .confidentialitySigned: EventWording(
            title: "Record a confidentiality agreement", introduction: "Papers open to the person from then on.",
            groups: [Group(legend: nil, keys: ["person", "document"])], labels: ["document": "The signed form, where it is filed"]),
        .chairAppointed: EventWording(
            title: "Appoint the independent chair", introduction: nil,
            groups: [Group(legend: nil, keys: ["person", "register", "author"]), Group(legend: "Contract", keys: ["contract", "fee", "day-rate", "days"])],
            labels: ["register": "Number in the office’s register of chairs", "author": "Also writes the report"]),
        .panelMemberJoined: EventWording(
            title: "Add a panel member", introduction: nil,
            groups: [Group(legend: nil, keys: ["person", "agency", "sector", "independent"]), Group(legend: "Expert members", keys: ["expert", "expertise", "pay"])],
            labels: ["independent": "Had no part in the case", "expert": "Is an expert member"]),
        .accessGiven: EventWording(
            title: "Give access", introduction: "An account sees what its role may see of this review, from the day above on.",
            groups: [Group(legend: nil, keys: ["account", "role", "agency", "person"])],
            labels: ["account": "E-mail address of the account", "agency": "For which agency, where the role is one of an agency", "person": "Who they are in this review"]),
        .meetingCalled: EventWording(
            title: "Call a meeting", introduction: nil, groups: [Group(legend: nil, keys: ["meeting", "day", "place", "agenda", "papers"])],
            labels: ["meeting": "Of whom", "papers": "Papers for it"]),
        .meetingHeld: EventWording(
            title: "Record a meeting", introduction: nil,
            groups: [Group(legend: nil, keys: ["meeting-number", "present", "apologies", "decided", "minutes"])],
            labels: ["meeting-number": "Which meeting", "decided": "What was decided", "minutes": "Minutes, where they are filed"]),
        .keyLineSet: EventWording(
            title: "Set a key line of enquiry", introduction: nil, groups: [Group(legend: nil, keys: ["question", "agencies", "number"])],
            labels: ["agencies": "Agencies that are asked to answer it", "number": "Number, only to put an earlier one in other words"]),
        .familyContacted: EventWording(
            title: "Record a contact with the family", introduction: "Write what was said as they said it.",
            groups: [Group(legend: nil, keys: ["person", "by", "means", "reached", "words", "next"])],
            labels: ["by": "Who was in touch", "means": "How", "reached": "They were reached", "words": "What was said", "next": "Next contact promised by"]),
        .wishesRecorded: EventWording(
            title: "Record somebody’s wishes", introduction: "Each person in their own right; what one says is not another’s to know.",
            groups: [
                Group(legend: nil, keys: ["person", "consent", "wishes"]),
                Group(legend: "Contact", keys: ["contact-by", "medium", "avoid", "avoid-why"]),
                Group(legend: "What must not be shared", keys: ["not-to-share", "not-with"]),
            ],
            labels: ["consent": "Wants to take part", "contact-by": "How they want to be reached", "avoid": "Days to avoid", "avoid-why": "Why those days", "not-with": "Not with whom"]),
        .reviewPaused: EventWording(
            title: "Pause the review, or a part of it", introduction: "The first target stays in view; a pause hides no date.",
            groups: [Group(legend: nil, keys: ["pause", "reason", "agreed-by", "clocks", "look-again"])],
            labels: ["pause": "Because of", "clocks": "Which limits stand still; all where none is named", "look-again": "When to look again"]),
        .deadlineMoved: EventWording(
            title: "Agree another date", introduction: "The earlier date stays on record, with the reason and who agreed.",
            groups: [Group(legend: nil, keys: ["limit", "due", "cause", "reason", "agreed-by"])],
            labels: ["limit": "Which limit", "due": "New date", "cause": "Kind of reason"]),
        .documentFiled: EventWording(
            title: "File a document", introduction: "The file is sealed as it arrives. A number of an earlier document makes this a later version of it.",
            groups: [Group(legend: nil, keys: ["title", "document", "agency", "circle", "version", "marking", "number"])],
            labels: ["document": "What it is, by its name in the guidance", "agency": "Whose it is", "circle": "Who may see it beside the office and the chair", "version": "Version, as printed on it", "number": "Number of the earlier version"]),
        .findingRecorded: EventWording(
            title: "Record a finding", introduction: nil,
            groups: [Group(legend: nil, keys: ["key-line", "finding", "evidence", "lesson", "agencies", "good-practice", "number"])],
            labels: ["number": "Number, only to put an earlier one in other words", "good-practice": "This is good practice"]),
        .recommendationDrafted: EventWording(
            title: "Draft a recommendation", introduction: "After it is recorded you see earlier recommendations like it, and what it does not say yet.",
            groups: [Group(legend: nil, keys: ["text", "level", "addressee", "findings", "outcome", "measure", "by", "number"])],
            labels: ["addressee": "Which body it is addressed to", "outcome": "What will be different", "measure": "How that will be seen", "by": "By when", "number": "Number, only to put an earlier one in other words"]),
        .actionAgreed: EventWording(
            title: "Agree an action", introduction: nil,
            groups: [Group(legend: nil, keys: ["recommendation", "text", "agency", "owner", "target", "milestones", "outcome"]), Group(legend: "Where it comes from, if not from a recommendation", keys: ["meeting", "source", "source-reference"])],
            labels: ["text": "What will be done", "owner": "Who answers for it", "outcome": "What will be different"]),
        .actionReportedDone: EventWording(
            title: "Report an action done", introduction: "The partnership looks at the evidence afterwards.",
            groups: [Group(legend: nil, keys: ["action", "by", "words", "document"])],
            labels: ["by": "Who reports it", "words": "What was done", "document": "Evidence, where it is filed"]),
        .qualityLetterReceived: EventWording(
            title: "Record the quality assurance letter", introduction: nil,
            groups: [Group(legend: nil, keys: ["answer", "met", "document", "points"])],
            labels: ["answer": "What it says", "met": "Day of the panel’s meeting", "points": "Its points, one a line"]),
        .qualityPointAnswered: EventWording(
            title: "Answer a point of the letter", introduction: nil,
            groups: [Group(legend: nil, keys: ["point", "change", "paragraph", "reason"])],
            labels: ["change": "What changed", "paragraph": "In which paragraph", "reason": "Where nothing changed: why"]),
        .noteAdded: EventWording(
            title: "Add a note", introduction: "Free text is sealed with the review, not with a person: write no more of a person than you must.",
            groups: [Group(legend: nil, keys: ["words"])], labels: ["words": "Note"]),
    ]
}
