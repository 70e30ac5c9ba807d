import Reviews
import Themes

/// The names that may stand before a colon.
enum QueryField: String, CaseIterable {
    case theme, section, csp, year, relationship, sex, age, method, addressee, agency, role, polarity, type

    /// The values allowed, where they are fixed.
    func vocabulary(themeSlugs: [String]) -> [String]? {
        switch self {
        case .theme: themeSlugs
        case .section: SectionKind.allCases.map(\.rawValue)
        case .relationship: Relationship.allCases.map(\.rawValue)
        case .sex: Sex.allCases.map(\.rawValue)
        case .age: AgeBand.allCases.map(\.rawValue)
        case .method: MethodOfDeath.allCases.map(\.rawValue)
        case .agency: AgencyKind.allCases.map(\.rawValue)
        case .role: SubjectRole.allCases.map(\.rawValue)
        case .polarity: Polarity.allCases.map(\.rawValue)
        case .type: ReviewType.allCases.map(\.rawValue)
        case .csp, .year, .addressee: nil
        }
    }

    /// - Parameter place: of the value in `vocabulary`.
    func condition(at place: Int, themeSlugs: [String]) -> FieldCondition? {
        switch self {
        case .theme: .theme(slug: themeSlugs[place], code: ThemeCode(UInt8(truncatingIfNeeded: place)))
        case .section: .section(SectionKind.allCases[place])
        case .relationship: .relationship(Relationship.allCases[place])
        case .sex: .sex(Sex.allCases[place])
        case .age: .age(AgeBand.allCases[place])
        case .method: .method(MethodOfDeath.allCases[place])
        case .agency: .agency(AgencyKind.allCases[place])
        case .role: .role(SubjectRole.allCases[place])
        case .polarity: .polarity(Polarity.allCases[place])
        case .type: .type(ReviewType.allCases[place])
        case .csp, .year, .addressee: nil
        }
    }
}

extension FieldCondition {
    var field: QueryField {
        switch self {
        case .theme: .theme
        case .role: .role
        case .polarity: .polarity
        case .agency: .agency
        case .section: .section
        case .addressee: .addressee
        case .csp: .csp
        case .years: .year
        case .relationship: .relationship
        case .sex: .sex
        case .age: .age
        case .method: .method
        case .type: .type
        }
    }

    /// As a person types it.
    var value: String {
        switch self {
        case .theme(let slug, _): slug
        case .role(let role): role.rawValue
        case .polarity(let polarity): polarity.rawValue
        case .agency(let agency): agency.rawValue
        case .section(let kind): kind.rawValue
        case .addressee(let words), .csp(let words): "\"" + words.joined(separator: " ") + "\""
        case .years(let range):
            range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound)..\(range.upperBound)"
        case .relationship(let relationship): relationship.rawValue
        case .sex(let sex): sex.rawValue
        case .age(let band): band.rawValue
        case .method(let method): method.rawValue
        case .type(let type): type.rawValue
        }
    }
}
