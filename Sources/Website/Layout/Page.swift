/// What a person sees at one address.
struct Page: Sendable {
    /// Never says how anybody died: it stands in tabs and histories.
    var title: String
    /// Above the heading: the review's reference, the theme.
    var caption: String?
    var trail: [Link] = []
    var blocks: [any Block]
    /// What a person wrote that cannot be taken, each with its field.
    var faults: [Fault] = []
    /// OFFICIAL-SENSITIVE and the like, on every page of a case.
    var marking: String?
    /// Where families may look: a way to leave the page at once.
    var offersToLeave = false
    /// Tables that need the room.
    var isWide = false
    /// Which entry of the navigation it belongs to.
    var place: Place?
    /// One narrow column, without navigation: signing in.
    var isPlain = false

    struct Link: Sendable, Equatable {
        var text: String
        var path: SitePath

        init(_ text: String, _ path: SitePath) {
            self.text = text
            self.path = path
        }
    }

    /// Something that is wrong in a form.
    struct Fault: Sendable, Equatable {
        /// Name of the field; none where it is about all of it.
        var field: String?
        var words: String

        init(_ words: String, field: String? = nil) {
            self.words = words
            self.field = field
        }
    }

    /// The entries of the navigation.
    enum Place: String, CaseIterable, Sendable {
        case work, board, deadlines, actions, reports, search, recommendations, themes, briefings, coding, administration
    }
}

extension [Page.Fault] {
    /// What is wrong with one field.
    func of(_ field: String) -> String? { first { $0.field == field }?.words }
}
