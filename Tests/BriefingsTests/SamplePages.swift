import Briefings
import CivilDates
import Documents
import Foundation
import Learning
import Reviews
import Testing
import Themes

/// Writes pages for `Checks/check-pages`, which prints them with a browser.
/// Runs only when it is told where to.
@Suite("Pages to be printed", .enabled(if: ProcessInfo.processInfo.environment["WRITE_PAGES"] != nil))
struct SamplePages {
    @Test("the fullest, the emptiest and an ordinary briefing are written")
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["WRITE_PAGES"]))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let samples: [(String, ThemeEvidence)] = [
            ("ordinary", SampleEvidence.full()), ("fullest", Self.full(lengths: [298, 270, 259])), ("airy", Self.full(lengths: [158, 118, 106])),
            ("hostile", Self.hostile),
            (
                "empty",
                SampleEvidence.evidence("economic-abuse", reports: [], passages: [], found: .shown(0), searched: 40)
            ),
        ]
        for (name, evidence) in samples {
            for kind in BriefingKind.allCases {
                let composition = BriefingComposer(catalogue: .standard).compose(evidence, kind: kind)
                for format in DocumentFormat.allCases {
                    let bytes = try composition.layout(of: nil).written(as: format)
                    try Data(bytes).write(
                        to: folder.appendingPathComponent("\(kind.rawValue)-\(name).\(format.fileExtension)"))
                }
            }
        }
    }

    /// Every place filled to its limit with long sentences, on the theme
    /// with the longest words of its own.
    static func full(lengths: [Int]) -> ThemeEvidence {
        let longest = Catalogue.standard.themes.max {
            $0.label.utf8.count + $0.definition.utf8.count < $1.label.utf8.count + $1.definition.utf8.count
        }
        var passages: [EvidencePassage] = []
        var recommendations: [EvidenceRecommendation] = []
        let sections: [SectionKind] = [.family, .chronology, .analysis, .lessons, .goodPractice, .recommendations]
        var reports: [EvidenceReport] = []
        for number in 1...9 {
            reports.append(
                SampleEvidence.report(
                    number, "Domestic homicide review: overview report \(number) into a death in a place with a long name, prepared for the Harrowdale and Wetherdene Community Safety Partnership", 2010 + number))
            for (place, section) in sections.enumerated() {
                for copy in 1...3 {
                    let ordinal = place * 10 + copy
                    let text = sentence(of: lengths[(place + copy) % 3], seed: number * 100 + ordinal)
                    passages.append(
                        SampleEvidence.passage(
                            number, ordinal, "10.1.\(number).\(ordinal)", section, text,
                            agency: AgencyKind.allCases[(number * 3 + copy) % 25], also: ["threats-to-kill"]))
                    if section == .recommendations {
                        recommendations.append(
                            SampleEvidence.recommendation(
                                number, ordinal, "\(copy)", "10.1.\(number).\(ordinal)", text,
                                "Harrowdale and Wetherdene Safeguarding Adults Board, together with every provider of services in the county",
                                .multiAgency))
                    }
                }
            }
        }
        return SampleEvidence.evidence(
            longest?.slug ?? "matricide", reports: reports, passages: passages, recommendations: recommendations,
            found: .shown(120), searched: 2500, lookedFor: .shown(140))
    }

    /// One sentence of about so many bytes.
    static func sentence(of bytes: Int, seed: Int) -> String {
        let words = [
            "practitioners", "appointment", "recorded", "the", "information", "a", "safeguarding", "and", "neighbour",
            "without", "asking", "whether", "she", "felt", "safe", "at", "home", "although", "colleagues", "knew",
        ]
        var random = SplitMix64(state: UInt64(seed))
        var text = "Review panel members"
        while text.utf8.count < bytes - 14 { text += " " + words[Int(random.next() % UInt64(words.count))] }
        return text + "."
    }

    /// Text of a source that would like to act on the page.
    static let hostile: ThemeEvidence = {
        let attacks = [
            "</p></blockquote><script>alert(1)</script> is what the file says.",
            "\" onmouseover=\"alert(1) and 'single' quotes & &amp; ampersands stand here.",
            "]]> <!-- comment --> <style>body{display:none}</style> stands here.",
            "[link](javascript:alert(1)) and ![image](https://example.org/x.png) stand here.",
            "| a | table | row | https://example.org www.example.org a@example.org",
            "\u{202E}turned round\u{202C} and \u{0}null and \u{7}bell \u{2028} stand here.",
            "# Heading of a file * with ** stars ** and __lines__ and `code` stands here.",
            "1. A numbered item - with a dash --- and a rule === stands here.",
        ]
        var passages: [EvidencePassage] = []
        for (place, text) in attacks.enumerated() {
            passages.append(
                SampleEvidence.passage(
                    place % 3 + 1, place + 1, place == 2 ? "4.1\"><b>" : "4.\(place)",
                    [.lessons, .chronology, .analysis, .family][place % 4], text))
        }
        let reports = (1...3).map {
            SampleEvidence.report($0, "Report </title><script>alert(\($0))</script> \"quoted\" | piped", 2019)
        }
        let asked = SampleEvidence.recommendation(1, 1, "1", "4.0", passages[0].text, "<b>Board</b> **of** stars", .national)
        return SampleEvidence.evidence(
            reports: reports, passages: passages, recommendations: [asked], found: .suppressed, searched: 30)
    }()
}

/// The generator of the property tests: small, seeded, the same everywhere.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
