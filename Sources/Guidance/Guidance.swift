/// Guidance as data: editions of the statutory guidance, the changes that
/// nations and areas put on them, and the checks that a file must pass.
///
/// No other part of the program holds a time limit, a name of a review or a
/// required letter. The article *The form of an edition* says what a file
/// holds.

/// A file of guidance before it is read.
public struct GuidanceText: Hashable, Sendable {
    /// `id.revision`, as `dhr-2016.1`; faults name it.
    public let name: String
    public let json: String

    public init(name: String, json: String) {
        self.name = name
        self.json = json
    }
}

/// Every edition and overlay that is to hand, all revisions, checked.
public struct GuidanceLibrary: Hashable, Sendable {
    private let texts: [GuidanceText]
    /// In the order of their ids.
    public let editions: [Edition]
    public let overlays: [Overlay]

    /// Those of this program.
    public static let standard: GuidanceLibrary = {
        do throws(GuidanceError) {
            return try GuidanceLibrary(EditionTexts.all)
        } catch {
            let faults = error.faults.map(\.description).joined(separator: "; ")
            // Compiled in and read by a test: a fault is a broken build, not
            // a user's mistake.
            fatalError("the guidance does not load: \(faults)")
        }
    }()

    /// - Throws: every fault of every file at once.
    public init(_ texts: [GuidanceText]) throws(GuidanceError) {
        var files: [GuidanceFile] = []
        var faults: [GuidanceFault] = []
        for text in texts {
            do throws(GuidanceError) {
                let file = try GuidanceFile(text)
                files.append(file)
                faults += file.faults
            } catch {
                faults += error.faults
            }
        }
        let assembly = Assembly(files)
        faults += assembly.faults
        guard faults.isEmpty else { throw GuidanceError(faults: faults) }
        self.texts = texts
        editions = assembly.editions.sorted { $0.id < $1.id }
        overlays = assembly.overlays.sorted { $0.id < $1.id }
    }

    /// With local protocols of an area besides.
    public func adding(_ more: [GuidanceText]) throws(GuidanceError) -> GuidanceLibrary {
        try GuidanceLibrary(texts + more)
    }

    public func edition(_ id: EditionID) -> Edition? { editions.first { $0.id == id } }

    public func overlay(_ id: EditionID) -> Overlay? { overlays.first { $0.id == id } }

    /// The newest revision.
    public func latest(_ slug: Slug<Edition>) -> Edition? { editions.last { $0.id.slug == slug } }

    /// The edition that a review is pinned to, its overlays put on in order.
    ///
    /// - Throws: what is not there, does not apply, or does not go
    ///   together.
    public func edition(pinnedBy pin: EditionPin) throws(GuidanceError) -> Edition {
        guard var edition = edition(pin.edition) else {
            throw GuidanceError(faults: [.init(place: pin.description, kind: .unknownEdition(pin.edition.description))])
        }
        for id in pin.overlays {
            guard let overlay = overlay(id) else {
                throw GuidanceError(faults: [.init(place: pin.description, kind: .unknownOverlay(id.description))])
            }
            let faults = EditionCheck.faults(of: overlay, on: edition)
            guard faults.isEmpty else { throw GuidanceError(faults: faults) }
            edition = edition.amended(by: overlay)
        }
        return edition
    }
}
