import ArgumentParser
import Foundation
import Learning
import Reviews
import Storage

struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find paragraphs.",
        discussion: """
            Words (all must match), "exact phrase", AND, OR, NOT, ( ), word*, a near/5 b, and fields:
              theme: section: csp: year: relationship: sex: age: method: addressee: agency: role:
              polarity: type:      as in  theme:matricide AND "no action" year:2019..2023
            """)

    @Argument(help: "The query.") var query: String?
    @Option(help: "Results at most.") var limit = 20
    @Option(help: "Results to pass over.") var offset = 0
    @OptionGroup var types: TypeOptions
    @Option(help: ArgumentHelp("One query a line from a file, or - for standard input; one JSON answer a line.", valueName: "file"))
    var batch: String?
    @Flag(help: "Only the best results, without total and facets; faster.") var top = false
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (query == nil) != (batch == nil) else { throw ValidationError("give a query, or --batch FILE") }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        guard (0...1_000_000).contains(offset) else { throw ValidationError("--offset is 0 to 1000000") }
    }

    func run() async throws {
        let folder = try await common.openLearning(announcesFiction: false)
        var limits = LearningBase.SearchLimits()
        limits.limit = limit
        limits.offset = offset
        limits.types = try types.types()
        limits.wantsCounts = !top
        if let batch {
            try await runBatch(batch, folder, limits)
        } else if let query {
            let answer = try await folder.learning.search(try Words.text(query), limits: limits)
            try common.answer(answer) { Self.words($0, top: top, fiction: folder.isFiction) }
        }
    }

    private func runBatch(_ path: String, _ folder: DataFolder, _ limits: LearningBase.SearchLimits) async throws {
        var failed = false
        for line in try Words.text("@" + path).utf8.split(separator: 10, omittingEmptySubsequences: false) {
            let query = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            do {
                let answer = try await folder.learning.search(query, limits: limits)
                Terminal.print(String(decoding: try JSON.bytes(of: answer), as: UTF8.self))
            } catch let error as LearningError {
                failed = true
                let failure = Failure(error)
                Terminal.print(String(decoding: try JSON.bytes(of: failure.answer), as: UTF8.self))
            }
        }
        if failed { throw ExitCode(65) }
    }

    static func words(_ answer: SearchAnswer, top: Bool, fiction: Bool) -> String {
        var lines: [String] = []
        if fiction { lines.append("FICTION: the demonstration's invented reviews") }
        for hint in answer.themeHints {
            lines.append("\u{201C}\(hint.words)\u{201D} is a theme: dhr search '\(hint.query)'")
        }
        for result in answer.results {
            let place = [
                result.title, "paragraph \(result.paragraph)", result.section, result.page.map { "page \($0)" },
            ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " \u{00B7} ")
            lines.append("")
            lines.append(Terminal.bold(Terminal.wrapped(place)))
            lines.append(Terminal.wrapped(Self.excerpt(of: result), indent: 4))
            if !result.themes.isEmpty {
                lines.append(Terminal.faint(Terminal.wrapped(result.themes.joined(separator: ", "), indent: 4)))
            }
        }
        lines.append("")
        if answer.results.isEmpty {
            lines.append("nothing found: try fewer words, or OR between them")
        } else if top {
            lines.append("the best \(answer.results.count)")
        } else {
            let themes = (answer.facets["theme"] ?? []).prefix(6).map { "\($0.value) \($0.count)" }
            lines.append("\(answer.results.count) of \(answer.total) paragraphs")
            if !themes.isEmpty { lines.append(Terminal.wrapped("themes: " + themes.joined(separator: ", "))) }
        }
        return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    }

    /// The paragraph with its matches marked; a long one round its first
    /// match. How somebody took their own life is not shown in a list.
    private static func excerpt(of result: SearchAnswer.Result) -> String {
        guard !result.sensitive else {
            return "(this paragraph describes how somebody died; dhr report \(result.report) shows it)"
        }
        let bytes = Array(result.text.utf8)
        var pieces = ""
        var done = 0
        let budget = 700
        var start = 0
        if bytes.count > budget, let first = result.highlights.first?[0], first > budget / 2 {
            start = Self.wordStart(in: bytes, at: first - budget / 3)
            pieces = "\u{2026} "
        }
        done = start
        let end = bytes.count > start + budget ? Self.wordStart(in: bytes, at: start + budget) : bytes.count
        for highlight in result.highlights where highlight[0] >= done && highlight[1] <= end {
            pieces += String(decoding: bytes[done..<highlight[0]], as: UTF8.self)
            pieces += Terminal.marked(String(decoding: bytes[highlight[0]..<highlight[1]], as: UTF8.self))
            done = highlight[1]
        }
        pieces += String(decoding: bytes[done..<end], as: UTF8.self)
        return end < bytes.count ? pieces + " \u{2026}" : pieces
    }

    private static func wordStart(in bytes: [UInt8], at wanted: Int) -> Int {
        var place = max(0, min(wanted, bytes.count))
        while place > 0, bytes[place - 1] != 32 { place -= 1 }
        return place
    }
}
