import Foundation
import Guidance
import Testing

/// A slug that the test writes out.
func named<Noun>(_ text: String) throws -> Slug<Noun> { try #require(Slug(text)) }

func edition2016() throws -> Edition { try pinned("dhr-2016@1") }

func editionNotCommenced() throws -> Edition { try pinned("dardr-8a@1") }

func pinned(_ text: String) throws -> Edition {
    let pin = try #require(EditionPin(text))
    return try GuidanceLibrary.standard.edition(pinnedBy: pin)
}

/// The folder of the editions' files in the checkout.
let editionsFolder = checkout.appendingPathComponent("Sources/Guidance/Editions")

let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The files of a checkout as texts, by name.
func editionFiles() throws -> [GuidanceText] {
    let names = try FileManager.default.contentsOfDirectory(atPath: editionsFolder.path)
    return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
        GuidanceText(
            name: String(name.dropLast(".json".count)),
            json: try String(contentsOf: editionsFolder.appendingPathComponent(name), encoding: .utf8))
    }
}
