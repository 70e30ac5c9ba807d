import ArgumentParser
import Learning
import Reviews
import Storage

struct ThemesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the 80 themes with how many reports show each.")
    @OptionGroup var types: TypeOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openLearning()
        try common.answer(try await folder.learning.themeList(types: try types.typesOrFamily())) { answer in
            let head = [["theme", "confirmed", "suggested", "looked for, not found", "meaning"]]
            let rows = answer.themes.map {
                [$0.slug, String($0.confirmed), String($0.suggested), String($0.lookedForNotFound), $0.label]
            }
            return "\(answer.base) reports (\(answer.types.joined(separator: ", ")))\n" + Terminal.table(head + rows)
        }
    }
}

struct ThemeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "Explain one theme and show its evidence.")
    @Argument(help: "The theme's slug, as dhr themes lists it.") var slug: String
    @Option(help: "Paragraphs at most.") var limit = 20
    @OptionGroup var types: TypeOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openLearning()
        let answer = try await folder.learning.theme(slug, types: try types.typesOrFamily(), limit: limit)
        try common.answer(answer) { answer in
            var lines = [
                Terminal.bold(answer.label), Terminal.wrapped(answer.definition),
                Terminal.wrapped("Takes in: \(answer.include)"), Terminal.wrapped("Leaves out: \(answer.exclude)"),
                Terminal.wrapped("Related: \(answer.related.joined(separator: ", "))"),
                "\(answer.confirmed) reports confirmed by people, \(answer.suggested) suggested, "
                    + "\(answer.lookedForNotFound) looked for it and did not find it, of \(answer.base)",
            ]
            for item in answer.evidence {
                lines.append("\n" + Terminal.bold("\(item.title) \u{00B7} paragraph \(item.paragraph)"))
                lines.append(
                    Terminal.wrapped(
                        item.sensitive ? "(this paragraph describes how somebody died)" : item.text, indent: 4))
            }
            return lines.joined(separator: "\n")
        }
    }
}

struct RecommendationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommendations", abstract: "Find recommendations already made.")
    @Option(help: "Words of the body that was asked.") var addressee: String?
    @Option(help: "A wording; the closest come first. @FILE and @- read it.") var like: String?
    @Option(help: "At most so many.") var limit = 50
    @OptionGroup var types: TypeOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openLearning()
        let answer = try await folder.learning.recommendations(
            addressee: addressee, like: try like.map(Words.text), types: try types.types(), limit: limit)
        try common.answer(answer) { answer in
            guard !answer.recommendations.isEmpty else { return "no recommendation like this" }
            return answer.recommendations.map { item in
                let nearness = item.similarity.map { "  \(Int(($0 * 100).rounded())) % alike" } ?? ""
                return Terminal.bold("\(item.title) \u{00B7} \(item.number ?? "paragraph \(item.paragraph)")\(nearness)")
                    + "\n" + Terminal.wrapped(item.text, indent: 4) + "\n    to: \(item.addressee ?? "not stated")"
            }.joined(separator: "\n")
        }
    }
}

struct StatisticsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statistics", abstract: "Count reports; small counts are suppressed.")
    @Option(help: "theme, type, csp, year, relationship, sex, age or method; may be repeated.")
    var by: [String] = []
    @Option(help: "json, csv or svg.") var format: String?
    @OptionGroup var types: TypeOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let facets = try by.isEmpty
            ? [StatisticsFacet.theme] : by.map { try Words.value(StatisticsFacet.self, $0, of: "facet") }
        let folder = try await common.openLearning()
        let answer = try await folder.learning.statistics(by: facets, types: try types.typesOrFamily())
        switch format {
        case "csv": Terminal.print(StatisticsTable.csv(answer))
        case "svg": Terminal.print(try StatisticsTable.svg(answer))
        case "json": Terminal.print(String(decoding: try JSON.bytes(of: answer), as: UTF8.self))
        case nil: try common.answer(answer, words: StatisticsTable.words)
        case let other?:
            throw Failure(kind: .usage, message: "there is no format \(other): use one of json, csv, svg")
        }
    }
}

struct CodeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "Code passages with themes: JSON lines in, JSON lines out.",
        discussion: "Each line in is {\"id\",\"text\",\"section\"}; section is a section kind.")
    @Argument(help: "A file of JSON lines; standard input when left out.") var file: String?
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let lines = try Words.text(file.map { "@" + $0 } ?? "@-")
        try PassageCoding().code(lines) { Terminal.print($0) }
    }
}
