internal import Guidance
internal import Learning
internal import Workflow

/// Key lines of enquiry by agency: which finding answers which question for
/// whom, and where nothing does.
public struct GridAnswer: Encodable, Sendable {
    public var review: String
    public var agencies: [String]
    public var rows: [Row]
    /// Cells that are empty.
    public var holes: Int

    public struct Row: Encodable, Sendable {
        public var keyLine: String
        public var question: String
        public var cells: [Cell]
    }

    public struct Cell: Encodable, Sendable {
        public var agency: String
        /// Whether the agency was asked to answer it.
        public var asked: Bool
        public var findings: [String]
    }
}

extension Caseload {
    public func grid(_ reference: String) async throws -> GridAnswer {
        grid(try await review(reference))
    }

    func grid(_ loaded: LoadedReview) -> GridAnswer {
        let state = loaded.state
        let asked = state.requests.filter { $0.asked.fact.request == .managementReview || $0.asked.fact.request == .summary }
        let findings = state.findings.filter { $0.withdrawn == nil }
        var agencies: [String] = []
        for name in asked.map(\.agency) + findings.flatMap(\.recorded.fact.agencies) where !agencies.contains(name) {
            agencies.append(name)
        }
        let rows = state.keyLines.filter { $0.withdrawn == nil }.map { line in
            let wanted = line.set.fact.agencies
            return GridAnswer.Row(
                keyLine: line.number.description, question: line.set.fact.question,
                cells: agencies.map { agency in
                    let isAsked = wanted.isEmpty
                        ? asked.contains { request in
                            request.agency == agency
                                && (request.asked.fact.keyLines.isEmpty || request.asked.fact.keyLines.contains(line.number))
                        } : wanted.contains(agency)
                    return GridAnswer.Cell(
                        agency: agency, asked: isAsked,
                        findings: findings.filter {
                            $0.recorded.fact.keyLine == line.number && $0.recorded.fact.agencies.contains(agency)
                        }.map(\.number.description))
                })
        }
        let holes = rows.flatMap(\.cells).filter { $0.asked && $0.findings.isEmpty }.count
        return GridAnswer(review: state.reference, agencies: agencies, rows: rows, holes: holes)
    }
}
