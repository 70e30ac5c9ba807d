import ArgumentParser
import Foundation
import Learning
import Reviews
import Storage

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in review documents: HTML, XML, PDF, Markdown, plain text.",
        discussion: """
            Files and folders, folders to the bottom. The good ones are kept whatever the others are; \
            the same file again changes nothing. Exit code 65 when a file was rejected.
            """)

    @Argument(help: "Files and folders.") var paths: [String]
    @Option(help: "Who published them.") var publisher: String?
    @Option(help: "published, local or draft.") var visibility: String = Visibility.published.rawValue
    @Flag(help: "The documents are invented; they need a folder of their own.") var fiction = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let visibility = try Words.value(Visibility.self, visibility, of: "visibility")
        guard visibility != .draft else {
            throw Failure(
                kind: .data,
                message: "drafts do not enter the learning base: import with --visibility local once it is agreed")
        }
        let files = try SourceFiles.list(paths)
        guard !files.isEmpty else {
            throw Failure(kind: .notFound, message: "\(paths.joined(separator: ", ")): there are no files in it")
        }
        let folder = try await DataFolder.open(common.folderPath, create: true, fiction: fiction)
        let options = ImportOptions(
            publisher: try publisher.map(Words.text), visibility: visibility, fiction: fiction,
            actor: CommonOptions.actor)
        let answer = try await folder.learning.importFiles(
            files, options: options, progress: Terminal.progress("reading"))
        try common.answer(answer, words: Self.words)
        if !answer.rejected.isEmpty { throw ExitCode(65) }
    }

    static func words(_ answer: ImportAnswer) -> String {
        var lines = answer.imported.flatMap { file -> [String] in
            var lines = [
                "\(file.report)  \(file.title)",
                "    \(file.passages) passages, \(file.recommendations) recommendations, \(file.themes) themes",
            ]
            let kinds = Dictionary(grouping: file.findings, by: \.kind)
            for kind in kinds.keys.sorted() {
                guard let first = kinds[kind]?.first, let count = kinds[kind]?.count else { continue }
                let place = [first.position.page.map { "page \($0)" }, first.position.line.map { "line \($0)" }]
                    .compactMap(\.self).joined(separator: ", ")
                lines.append(
                    "    look: \(first.message)" + (place.isEmpty ? "" : " (\(place))")
                        + (count > 1 ? ", and \(count - 1) more like it" : ""))
            }
            return lines
        }
        lines += answer.unchanged.map { "\($0.report)  \($0.file.replacing("\n", with: "?")): here already, nothing changed" }
        lines += answer.rejected.map { "rejected  \($0.file.replacing("\n", with: "?")): \($0.reason)" }
        lines.append(
            "\(answer.imported.count) imported, \(answer.unchanged.count) unchanged, "
                + "\(answer.rejected.count) rejected in \(String(format: "%.1f", answer.seconds)) s")
        return lines.joined(separator: "\n")
    }
}
