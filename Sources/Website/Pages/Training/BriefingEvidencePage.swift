internal import Briefings
internal import Learning
internal import Reviews

/// The passages that a briefing quotes and those that it could, each with
/// what somebody wants of it.
struct BriefingEvidencePage {
    var briefing: PlannedBriefing
    var number: Int

    private static let passagesOfPage = 25

    var page: Page {
        let others = self.others
        let pages = max(1, (others.count + Self.passagesOfPage - 1) / Self.passagesOfPage)
        let shown = Array(others.dropFirst((min(number, pages) - 1) * Self.passagesOfPage).prefix(Self.passagesOfPage))
        let id = briefing.saved.id
        var parts: [any FormPart] = [
            Paragraph("“Put first” quotes a passage before all others, the lowest number first. “Leave out” never quotes it. The rest is chosen by the program.", .hint),
            Heading("Quoted as it stands", id: "quoted"),
        ]
        parts += quoted.isEmpty ? [Paragraph("Nothing.")] : quoted.map { choice($0) }
        if !shown.isEmpty {
            parts.append(Heading("Not quoted", id: "others"))
            parts += shown.map { choice($0) }
        }
        if !plan.leftOut.isEmpty {
            parts.append(Heading("Left out", id: "left-out"))
            parts += leftOut.map { choice($0) }
        }
        return Page(
            title: "The passages", caption: ThemeNames.label(plan.theme),
            trail: [Page.Link("Briefings", .to("briefings")), Page.Link("This briefing", .to("briefings", id))],
            blocks: [
                Form(
                    action: .to("briefings", id, "evidence"), parts: parts, submit: "Save the choices", cancel: .to("briefings", id)),
                Pagination(page: min(number, pages), pages: pages) { .to("briefings", id, "evidence", query: [("page", "\($0)")]) },
            ], offersToLeave: true, place: .briefings)
    }

    private var plan: BriefingPlan { briefing.saved.plan }

    /// In the order in which the briefing quotes them.
    private var quoted: [EvidencePassage] {
        let known = Dictionary(briefing.evidence.passages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return briefing.composition.citations.compactMap { known[$0.key] }
    }

    private var others: [EvidencePassage] {
        let gone = Set(plan.leftOut).union(briefing.composition.citations.map(\.key))
        return briefing.evidence.passages.filter { !gone.contains($0.key) && !MethodGuard.tellsMethod($0.text) }
    }

    private var leftOut: [EvidencePassage] {
        let gone = Set(plan.leftOut)
        return briefing.evidence.passages.filter { gone.contains($0.key) }
    }

    private func choice(_ passage: EvidencePassage) -> any FormPart {
        let title = briefing.evidence.reports.first { $0.id == passage.report }?.title ?? passage.report.description
        let place = plan.first.firstIndex(of: passage.key).map { "\($0 + 1)" }
        let chosen = plan.leftOut.contains(passage.key) ? "out" : place ?? ""
        return PassageChoiceField(
            name: PlanChoice.name(of: passage.key), text: Shortened.words(passage.text, to: 500),
            source: .link(
                passage.number.hasPrefix("p") ? title : "\(title), paragraph \(passage.number)",
                to: .to("library", passage.report.description, "paragraphs", "p\(passage.ordinal)"))
                + (passage.isConfirmed ? Words(" ") + .tag("confirmed", .good) : ""),
            chosen: chosen)
    }
}

/// Names and values of the fields in which somebody chooses passages.
enum PlanChoice {
    /// Places in front that can be given.
    static let places = 20

    static func name(of key: PassageKey) -> String { "passage.\(key.report).\(key.textHash)" }

    static func key(of name: String) -> PassageKey? {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count == 3, parts[0] == "passage", ReportID(parts[1]) != nil, UInt64(parts[2], radix: 16) != nil else { return nil }
        return PassageKey(report: parts[1], textHash: parts[2])
    }
}

extension BriefingPlan {
    /// Takes the choices about the passages of a form; what the form does
    /// not show stays as it is.
    mutating func take(_ form: FormValues) {
        var placed: [(place: Int, key: PassageKey)] = []
        var shown: Set<PassageKey> = []
        var out: [PassageKey] = []
        for pair in form.pairs {
            guard let key = PlanChoice.key(of: pair.name), shown.insert(key).inserted else { continue }
            if pair.value == "out" { out.append(key) }
            if let place = Int(pair.value), (1...PlanChoice.places).contains(place) { placed.append((place, key)) }
        }
        // Those that this page does not show keep their places.
        for (place, key) in first.enumerated() where !shown.contains(key) { placed.append((place + 1, key)) }
        first = placed.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element.key)
        leftOut = leftOut.filter { !shown.contains($0) } + out
    }
}

/// A passage with what is wanted of it.
struct PassageChoiceField: FormPart {
    static let template = "passage-choice"
    var name: String
    var text: String
    var source: Words
    /// A place in front, `out`, or nothing.
    var chosen: String

    var view: [String: Any] {
        let places = [("", "As the program chooses"), ("out", "Leave out")] + (1...PlanChoice.places).map { ("\($0)", "Put first: \($0)") }
        return [
            "name": name, "id": "f-" + Anchor.of(name), "text": text, "source": source.view,
            "choices": places.map { ["value": $0.0, "choice": $0.1, "chosen": $0.0 == chosen] },
        ]
    }
}
