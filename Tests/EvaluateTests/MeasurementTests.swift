import FoundationEssentials
import Testing
import Themes

@testable import Evaluate

@Suite("The figures of the theme coder")
struct MeasurementTests {
    private static let catalogue = Catalogue.standard

    private static func code(_ slug: String) throws -> UInt8 {
        try #require(catalogue.theme(slug: slug)).code.value
    }

    /// One theme right twice, wrong once and missed once; another missed.
    private static func outcomes() throws -> [Measurement.Outcome] {
        let matricide = try code("matricide")
        let marac = try code("marac")
        return [
            .init(right: [matricide]), .init(right: [matricide], traps: 1), .init(wrong: [matricide], trapsFired: 1, traps: 1),
            .init(missed: [matricide, marac]),
        ]
    }

    @Test("precision, recall and F1 of a theme, and over all")
    func figures() throws {
        let figures = Figures(try Self.outcomes(), themes: Self.catalogue.themes.count)
        let matricide = try figures.themes[Int(Self.code("matricide"))]
        #expect(matricide.precision == 2.0 / 3)
        #expect(matricide.recall == 2.0 / 3)
        #expect(abs(matricide.f1 - 2.0 / 3) < 1e-12)
        #expect(figures.micro.recall == 0.5)
        // Over the two themes that the passages bear out, and no others.
        #expect(abs(figures.macro(\.f1) - 1.0 / 3) < 1e-12)
        #expect(figures.trapRate == 0.5)
    }

    @Test("an interval holds the figure and is the same every time")
    func interval() throws {
        let outcomes = try (0..<20).flatMap { _ in try Self.outcomes() }
        let themes = Self.catalogue.themes.count
        let value = Figures(outcomes, themes: themes).micro.recall
        let first = Bootstrap(outcomes, themes: themes).interval { $0.micro.recall }
        let second = Bootstrap(outcomes, themes: themes).interval { $0.micro.recall }
        #expect(first.low < value && value < first.high)
        #expect(first.low == second.low && first.high == second.high)
    }

    @Test("a theme on which readers may differ counts neither way; a trap fires when it is given")
    func labels() throws {
        let passage = GoldPassage(
            id: "t-1", text: "He put both hands round her neck and squeezed until she passed out.", section: "chronology",
            themes: ["non-fatal-strangulation"], optional: ["physical-abuse"], traps: ["marac"], register: "report")
        let measured = Measurement([passage])
        #expect(measured.coder.count == 1)
        #expect(try measured.coder[0].right == [Self.code("non-fatal-strangulation")])
        #expect(try !measured.coder[0].wrong.contains(Self.code("physical-abuse")))
        #expect(measured.coder[0].traps == 1 && measured.coder[0].trapsFired == 0)
    }

    @Test("every faulty line of a file of passages is named")
    func faultyLines() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("gold-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let good = #"{"id":"t-1","text":"A.","section":"analysis","themes":[],"optional":[],"traps":[],"register":"report"}"#
        let noSection = good.replacing("analysis", with: "nowhere")
        try Data("\(good)\nnot a line\n\(noSection)\n".utf8).write(to: file)
        #expect {
            try GoldPassage.read([file.path])
        } throws: { error in
            guard case .faulty(let lines)? = error as? GoldError else { return false }
            return lines.count == 2 && lines[0].contains("line 2") && lines[1].contains("line 3")
        }
    }

    @Test("the passages of the checkout can all be read, with known themes only, no id twice")
    func corpus() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpus/gold")
        let passages = try ["tuning", "sentences", "blind", "blind-sentences"].flatMap { try GoldPassage.read([folder.appendingPathComponent("\($0).jsonl").path]) }
        let known = Set(Self.catalogue.themes.map(\.slug))
        var ids: Set<String> = []
        for passage in passages {
            #expect(ids.insert(passage.id).inserted, "\(passage.id) twice")
            #expect(known.isSuperset(of: passage.themes + passage.optional + passage.traps), "\(passage.id)")
            #expect(Set(passage.themes).isDisjoint(with: passage.traps), "\(passage.id): a theme and a trap at once")
        }
        #expect(passages.count > 900)
    }
}
