internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// The office's register as it stands.
public struct RegisterAnswer: Encodable, Sendable {
    public var partnerships: [Partnership]
    public var chairs: [Chair]
    public var commenced: [Commenced]
    public var localEditions: [String]
    public var erasedReviews: [ErasedReview]

    public struct Partnership: Encodable, Sendable {
        public var name: String
        @OrNull public var edition: String?
        @OrNull public var retentionMonths: Int?
        @OrNull public var websiteMonths: Int?
        @OrNull public var sender: String?
    }
    public struct Chair: Encodable, Sendable {
        public var number: String
        public var name: String
        @OrNull public var experience: String?
        @OrNull public var reviewsChaired: Int?
        @OrNull public var dayRate: String?
        public var training: [String]
        /// Courses that have to be taken again by now.
        public var lapsedTraining: [String]
        public var links: [String]
        @OrNull public var availableFrom: String?
        public var takesNone: Bool
    }
    public struct Commenced: Encodable, Sendable {
        public var edition: String
        public var from: String
    }
    public struct ErasedReview: Encodable, Sendable {
        public var review: String
        public var on: String
        public var by: String
        public var ground: String
        @OrNull public var lastBackupOn: String?
        public var entries: Int
    }
}

extension Caseload {
    public func registerAnswer() async throws -> RegisterAnswer {
        let register = try await register()
        return RegisterAnswer(
            partnerships: register.partnerships.map {
                .init(
                    name: $0.name, edition: $0.edition, retentionMonths: $0.retentionMonths,
                    websiteMonths: $0.websiteMonths, sender: $0.sender)
            },
            chairs: register.chairs.map { chair in
                .init(
                    number: chair.number, name: chair.details.name, experience: chair.details.experience,
                    reviewsChaired: chair.details.reviewsChaired, dayRate: chair.details.dayRate?.description,
                    training: chair.training.map { "\($0.course)\($0.on.map { ", \($0)" } ?? "")" },
                    lapsedTraining: chair.lapsed(on: today).map(\.course),
                    links: chair.links.map { "\($0.body)\($0.ended.map { ", ended \($0)" } ?? ", not ended")" },
                    availableFrom: chair.availability?.from?.description, takesNone: chair.availability?.takesNone == true)
            },
            commenced: register.commencements.sorted { $0.key < $1.key }.map { .init(edition: $0.key.text, from: $0.value.description) },
            localEditions: register.localEditions.map(\.name),
            erasedReviews: register.erasures.map {
                .init(
                    review: $0.reference, on: $0.on?.description ?? "", by: $0.by, ground: $0.ground,
                    lastBackupOn: $0.lastBackupOn?.description, entries: $0.entries)
            })
    }
}

/// What can stand in the register.
public struct RegisterEntriesAnswer: Encodable, Sendable {
    public var entries: [Entry]

    public struct Entry: Encodable, Sendable {
        public var entry: String
        public var meaning: String
        public var fields: [EventsAnswer.Field]
    }

    public init() {
        entries = RegisterKind.allCases.map { kind in
            Entry(entry: kind.rawValue, meaning: kind.meaning, fields: kind.fields.map { EventsAnswer.Field($0) })
        }
    }
}
