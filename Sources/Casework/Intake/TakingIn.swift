internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
internal import Workflow

/// What came of taking in a table.
public struct IntakeAnswer: Encodable, Sendable {
    public var rows: Int
    public var dryRun: Bool
    /// References or numbers that were given, in the order of the rows;
    /// empty in a dry run.
    public var made: [String]
    /// What the reader of the table noticed: an encoding, empty rows.
    public var notes: [String]
    /// Columns that nothing was taken from.
    public var unusedColumns: [String]
}

/// A table that was handed in, and how it is read.
public struct HandedInTable: Sendable {
    public let table: CSVTable
    public let mapping: ColumnMapping?
    /// The file's name, as the review's source.
    public let name: String

    /// - Throws: `CaseworkError` with every fault of the table or of the
    ///   mapping.
    public init(_ bytes: [UInt8], mapping json: String?, fields: [TableField], name: String) throws(CaseworkError) {
        do throws(TableError) { table = try CSVTable(bytes) } catch { throw .table(error.faults) }
        do throws(MappingError) {
            mapping = try json.map { json throws(MappingError) in try ColumnMapping(json: json, for: fields) }
        } catch {
            throw .adoption(error.faults.map(\.description))
        }
        self.name = name
    }

    func answer(rows: Int, dryRun: Bool, made: [String], fields: [TableField]) -> IntakeAnswer {
        let mapping = mapping ?? ColumnMapping(columnsNamedAsFields: fields, in: table)
        return IntakeAnswer(
            rows: rows, dryRun: dryRun, made: made, notes: table.notes.map(\.description),
            unusedColumns: mapping.unusedColumns(of: table))
    }
}

extension Caseload {
    /// Takes over the reviews of a tracker, all rows or none.
    public func takeOver(_ handedIn: HandedInTable, dryRun: Bool, actor: String) async throws -> IntakeAnswer {
        let reviews: [(line: Int, review: AdoptedReview)]
        do throws(TableError) {
            reviews = try TrackerTable.reviews(of: handedIn.table, mapping: handedIn.mapping, from: handedIn.name)
        } catch {
            throw CaseworkError.table(error.faults)
        }
        let made = try await lock.withLock {
            var faults: [String] = []
            var streams: [(stream: StreamID, decided: [DecidedEntry], after: Int)] = []
            for (place, (line, review)) in reviews.enumerated() {
                do {
                    streams.append((StreamID.random(.review), try await prepare(review, actor: actor, ahead: place), 0))
                } catch let error as CaseworkError {
                    faults += error.words.map { "line \(line): \($0)" }
                }
            }
            guard faults.isEmpty else { throw CaseworkError.adoption(faults) }
            if dryRun { return [String]() }
            try await append(streams)
            return streams.compactMap { ($0.decided.first?.event.fact as? NotificationReceived)?.reference }
        }
        return handedIn.answer(rows: reviews.count, dryRun: dryRun, made: made, fields: TrackerTable.fields)
    }

    /// Takes a list of actions into partnerships' plans, all rows or none.
    public func takeInActions(
        _ handedIn: HandedInTable, partnership: String?, dryRun: Bool, actor: String
    ) async throws -> IntakeAnswer {
        let rows: [ActionTable.Row]
        do throws(TableError) {
            rows = try ActionTable.actions(of: handedIn.table, mapping: handedIn.mapping, partnership: partnership)
        } catch {
            throw CaseworkError.table(error.faults)
        }
        var faults: [String] = []
        var byPlan: [(partnership: String, decided: [DecidedEntry], version: Int)] = []
        for owner in Set(rows.map(\.partnership)).sorted() {
            var plan = try await plan(of: owner)
            let version = plan.version
            let edition = try await editionForNew(nil, partnership: owner)
            var decided: [DecidedEntry] = []
            for row in rows where row.partnership == owner {
                let number = ItemNumber<PlannedAction>(plan.actions.next.value)
                for request in row.requests(action: number, actor: actor) {
                    switch outcome(of: request, on: plan, edition) {
                    case .success(let entries):
                        decided += entries
                        plan = plan.adding(entries, today: today)
                    case .failure(let error): faults += error.words.map { "line \(row.line): \($0)" }
                    }
                }
            }
            byPlan.append((owner, decided, version))
        }
        guard faults.isEmpty else { throw CaseworkError.adoption(faults) }
        var made: [String] = []
        if !dryRun {
            var streams: [(stream: StreamID, decided: [DecidedEntry], after: Int)] = []
            for (owner, decided, version) in byPlan {
                streams.append((try await planStream(of: owner, actor: actor), decided, version))
                made += decided.compactMap { ($0.event.fact as? ActionAgreed).map { "\(owner)/\($0.number)" } }
            }
            try await append(streams)
        }
        return handedIn.answer(rows: rows.count, dryRun: dryRun, made: made, fields: ActionTable.fields)
    }

    private func outcome(
        of request: RecordingRequest, on plan: PartnershipPlan, _ edition: Edition
    ) -> Result<[DecidedEntry], CaseworkError> {
        guard let kind = EventKind(rawValue: request.event) else {
            return .failure(.unknownEvent(request.event, near: []))
        }
        do throws(CaseworkError) {
            return .success(try decide(kind, request, on: plan, edition))
        } catch {
            return .failure(error)
        }
    }

    /// Takes an agency's chronology into a review, all rows or none.
    public func takeInChronology(
        _ handedIn: HandedInTable, agency: String, into reference: String, dryRun: Bool, actor: String
    ) async throws -> IntakeAnswer {
        let entries: [ChronologyEntry]
        do throws(TableError) {
            entries = try ChronologyTable.entries(
                of: handedIn.table, mapping: handedIn.mapping, agency: agency, document: handedIn.name)
        } catch {
            throw CaseworkError.table(error.faults)
        }
        let requests = entries.enumerated().map { number, entry in
            var set: [String: FieldValue] = ["agency": .text(entry.agency), "what": .text(entry.what)]
            if let from = entry.from { set["from"] = .text(from.description) }
            if let until = entry.until { set["until"] = .text(until.description) }
            let place = [entry.source, entry.place].compactMap { $0 }.joined(separator: ", ")
            if !place.isEmpty { set["place"] = .text(place) }
            return (
                "row \(number + 1)",
                RecordingRequest(
                    event: EventKind.chronologyEntryRecorded.rawValue, fields: set, occurredOn: .day(today), actor: actor)
            )
        }
        _ = try await record(requests, on: reference, dryRun: dryRun)
        return handedIn.answer(rows: entries.count, dryRun: dryRun, made: [], fields: ChronologyTable.fields)
    }
}

extension ActionTable.Row {
    /// The events that tell of the action.
    func requests(action: ItemNumber<PlannedAction>, actor: String) -> [RecordingRequest] {
        func request(_ kind: EventKind, _ on: String?, _ set: [String: FieldValue]) -> RecordingRequest {
            RecordingRequest(event: kind.rawValue, fields: set, occurredOn: on.flatMap { ApproximateDate($0) }, actor: actor)
        }
        var requests = [request(.actionAgreed, agreed.on, agreed.set)]
        let number = FieldValue.text(action.description)
        if let reported { requests.append(request(.actionReportedDone, reported.on, ["action": number, "by": .text(reported.by)])) }
        if let accepted {
            if reported == nil {
                requests.append(request(.actionReportedDone, accepted.on, ["action": number, "by": .text("not known")]))
            }
            requests.append(request(.actionEvidenceAccepted, accepted.on, ["action": number, "by": .text(accepted.by)]))
        }
        return requests
    }
}

extension CaseworkError {
    /// What was wrong, one line for each fault.
    var words: [String] {
        switch self {
        case .refused(let refusal): refusal.objections.map(\.description)
        case .fields(_, let faults): faults.map(\.description)
        case .adoption(let faults), .handWritten(let faults): faults
        case .unknownEdition: ["there is no such edition: dhr guidance list shows them"]
        case .unknownReview, .erasedReview, .unknownEvent, .guidance, .noAccess, .noSuchThing,
            .noPlaceForFile, .notYetThere, .table, .notUnderstood, .erased, .changedMeanwhile, .notVisible:
            ["it cannot be taken in"]
        }
    }
}
