public import CivilDates

/// A chair that the office knows.
public struct RegisteredChair: Hashable, Sendable {
    /// `CH3`.
    public let number: String
    public internal(set) var details: ChairRegistered
    public internal(set) var training: [ChairTrained] = []
    public internal(set) var links: [ChairLinked] = []
    public internal(set) var availability: ChairAvailability?

    /// Trainings that have to be taken again by now.
    public func lapsed(on today: CivilDate) -> [ChairTrained] {
        training.filter { course in
            guard let by = course.refreshBy, by < today else { return false }
            return !training.contains { $0.course == course.course && ($0.refreshBy ?? by) > by }
        }
    }

    /// Links with a body that would have to be judged, and for how long
    /// they are over: independence is a statement with elapsed time.
    public func links(with bodies: [String]) -> [ChairLinked] {
        links.filter { link in bodies.contains { $0.lowercased() == link.body.lowercased() } }
    }
}

public struct ChairRegistered: RegisterFact {
    public static let kind = RegisterKind.chairRegistered
    public static let meaning = "A chair was entered in the register, or what is known of them changed"
    public var number = ""
    public var name = ""
    public var experience: String?
    public var reviewsChaired: Int?
    public var dayRate: Money?
    public var contact: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Number in the register; the next one where none is given", .given),
        .field("name", \.name, "Name"),
        .field("experience", \.experience, "Career and experience"),
        .field("reviews-chaired", \.reviewsChaired, "Reviews chaired so far"),
        .field("day-rate", \.dayRate, "Rate for a day"),
        .field("contact", \.contact, "Where they can be reached"),
    ]
    public init() {}

    public mutating func complete(for register: OfficeRegister) {
        if number.isEmpty { number = "CH\(register.chairs.count + 1)" }
    }

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        if let place = register.chairs.firstIndex(where: { $0.number == number }) {
            register.chairs[place].details = self
        } else {
            register.chairs.append(RegisteredChair(number: number, details: self))
        }
    }
}

public struct ChairTrained: RegisterFact {
    public static let kind = RegisterKind.chairTrained
    public static let meaning = "A chair took a training"
    public var chair = ""
    public var course = ""
    public var on: CivilDate?
    public var refreshBy: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("chair", \.chair, "Number in the register"),
        .field("course", \.course, "Which"),
        .field("on", \.on, "When"),
        .field("refresh-by", \.refreshBy, "By when it is to be taken again"),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        register.change(chair) { $0.training.append(self) }
    }
}

public struct ChairLinked: RegisterFact {
    public static let kind = RegisterKind.chairLinked
    public static let meaning = "A chair declared a link with an agency or partnership, and when it ended"
    public var chair = ""
    public var body = ""
    public var what: String?
    public var ended: ApproximateDate?
    public static let fields: [Field<Self>] = [
        .field("chair", \.chair, "Number in the register"),
        .field("body", \.body, "Agency or partnership"),
        .field("what", \.what, "What the link was"),
        .field("ended", \.ended, "When it ended; left out: it has not"),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        register.change(chair) { chair in
            chair.links.removeAll { $0.body == body && $0.what == what }
            chair.links.append(self)
        }
    }
}

public struct ChairAvailability: RegisterFact {
    public static let kind = RegisterKind.chairAvailability
    public static let meaning = "From when a chair can take a review, or that they take none"
    public var chair = ""
    public var from: CivilDate?
    public var takesNone: Bool?
    public static let fields: [Field<Self>] = [
        .field("chair", \.chair, "Number in the register"),
        .field("from", \.from, "From when"),
        .field("takes-none", \.takesNone, "yes: no reviews any more"),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        register.change(chair) { $0.availability = self }
    }
}

extension OfficeRegister {
    mutating func change(_ chair: String, _ body: (inout RegisteredChair) -> Void) {
        guard let place = chairs.firstIndex(where: { $0.number == chair }) else { return }
        body(&chairs[place])
    }
}
