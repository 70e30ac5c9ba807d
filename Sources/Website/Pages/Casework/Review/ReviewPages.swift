internal import Casework
internal import CivilDates
internal import Workflow

/// A review, one page for each part of it.
enum ReviewPages {
    static let routes: [Route] = [
        .get("/reviews/{review}", .casework, overview),
        .get("/reviews/{review}/part/{part}", .casework, part),
    ]

    private static func overview(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        let days = try PastDays(visit.query)
        let seen = try await desk.show(visit["review"], horizon: days.horizon)
        let next = days.isNow ? try await desk.next(visit["review"]) : nil
        let frame = ReviewFrame(visit: visit, seen: seen, area: .overview)
        return .page(frame.page(ReviewOverview(seen: seen, next: next, days: days).blocks))
    }

    private static func part(_ visit: Visit) async throws -> Answer {
        guard let area = ReviewArea(rawValue: visit["part"]), area != .overview else { throw Hidden() }
        let desk = try await visit.desk()
        let seen = try await desk.show(visit["review"])
        guard area.isOpen(to: seen) else { throw Hidden() }
        let frame = ReviewFrame(visit: visit, seen: seen, area: area)
        return .page(frame.page(try await ReviewParts(desk: desk, seen: seen).blocks(of: area)))
    }
}

/// The days of the "as it stood on" picker.
struct PastDays {
    var asAt: String?
    var asKnown: String?
    var horizon: Horizon

    /// - Throws: `Hidden` for what is no day.
    init(_ query: FormValues) throws {
        asAt = query.date("as-at")
        asKnown = query.date("as-known")
        func day(_ text: String?) throws -> CivilDate? {
            guard let text else { return nil }
            guard let day = CivilDate(text) else { throw Hidden() }
            return day
        }
        horizon = Horizon(asAt: try day(asAt), asKnown: try day(asKnown))
    }

    var isNow: Bool { asAt == nil && asKnown == nil }
}
