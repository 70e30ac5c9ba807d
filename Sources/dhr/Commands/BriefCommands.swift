import ArgumentParser
import Briefings
import Documents
import Foundation
import Learning
import Storage

struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Make a cited briefing on a theme.",
        discussion: """
            A draft, marked so on every page, until a named person approves the edition with \
            dhr briefs approve. Domestic homicide reviews only, unless --type names others.
            """)

    @Argument(help: "The theme's slug, as dhr themes lists it.") var slug: String
    @Option(help: "html, markdown or json.") var format: String = DocumentFormat.html.rawValue
    @Option(help: "theme or seven-minute.") var kind: String = BriefingKind.theme.rawValue
    @Option(help: "The file to write; the theme's name in this folder when left out.") var output: String?
    @OptionGroup var types: TypeOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let format = try Words.value(DocumentFormat.self, format, of: "format")
        let kind = try Words.value(BriefingKind.self, kind, of: "kind")
        let path = output ?? "\(slug)\(kind == .theme ? "" : "-\(kind.rawValue)").\(format.fileExtension)"
        // An edition is recorded only when it can be written.
        try OutputFile.check(path)
        let folder = try await common.openLearning()
        let evidence = try await folder.learning.evidence(for: slug, types: try types.typesOrFamily())
        let composition = BriefingComposer().compose(evidence, kind: kind)
        let edition = try await BriefingShelf(log: folder.log).record(
            composition, by: CommonOptions.actor, programVersion: Program.version)
        let bytes = try composition.layout(of: edition).written(as: format)
        try OutputFile.write(bytes, to: path)
        try common.answer(BriefAnswer(edition, file: path, bytes: bytes.count)) { answer in
            "\(answer.file): \(answer.citations) passages of \(answer.reports) reports quoted"
                + (answer.draft ? "; a draft until somebody approves it: dhr briefs approve \(answer.briefing) --by NAME" : "")
        }
    }
}

struct BriefsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefs", abstract: "List the editions of briefings, or approve one.",
        subcommands: [List.self, Approve.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List editions: what each quotes, what changed since the last.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openFolder()
            let editions = try await BriefingShelf(log: folder.log).editions()
            try common.answer(BriefsAnswer(editions)) { answer in
                guard !answer.briefings.isEmpty else { return "no briefings yet: dhr brief THEME makes one" }
                return answer.briefings.map(BriefsCommand.words).joined(separator: "\n")
            }
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take responsibility for an edition; DRAFT goes when it is next written.")
        @Argument(help: "The edition, as dhr briefs lists it.") var briefing: String
        @Option(help: "The person who approves it.") var by: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openFolder()
            let edition = try await BriefingShelf(log: folder.log).approve(
                briefing, by: try Words.text(by), actor: CommonOptions.actor)
            try common.answer(BriefsAnswer.Entry(edition)) { entry in
                "\(entry.briefing) is approved: write it again with dhr brief \(entry.slug) --kind \(entry.kind)"
            }
        }
    }

    private static func words(_ entry: BriefsAnswer.Entry) -> String {
        var line = "\(entry.briefing)  \(entry.date)  \(entry.slug), \(entry.kind): \(entry.citations.count) passages, "
        line += entry.draft ? "draft" : "approved by \(entry.approvedBy ?? "-")"
        if let changes = entry.changes {
            line += "; since \(changes.since) \(changes.added.count) more and \(changes.removed.count) fewer"
        }
        if !entry.withdrawn.isEmpty {
            line += "; quotes withdrawn reports (\(entry.withdrawn.joined(separator: ", "))): make it again"
        }
        return line
    }
}

/// Writing a file that a person named.
enum OutputFile {
    /// Whether a file can be written there: not over a device or a pipe,
    /// and in a folder that is there.
    static func check(_ path: String) throws {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let folder = target.deletingLastPathComponent().path
        guard !isInDataFolder(target) else {
            throw Failure(kind: .cannotWrite, message: "\(path): it lies in a data folder: choose another place")
        }
        guard FileManager.default.fileExists(atPath: folder) else {
            throw Failure(kind: .cannotWrite, message: "\(folder): there is no such folder: make it first")
        }
        guard FileManager.default.isWritableFile(atPath: folder) else { throw StorageError.notWritable(path: path) }
        let type = try? FileManager.default.attributesOfItem(atPath: target.path)[.type] as? FileAttributeType
        guard type == nil || type == .typeRegular else {
            throw Failure(kind: .cannotWrite, message: "\(path): it is no ordinary file: name another")
        }
    }

    /// A log or a master key that was written over could not be had again.
    private static func isInDataFolder(_ file: URL) -> Bool {
        var folder = file.deletingLastPathComponent()
        while folder.path != "/" {
            let marks = ["folder.json", "events.sqlite"].map { folder.appendingPathComponent($0).path }
            if marks.allSatisfy({ FileManager.default.fileExists(atPath: $0) }) { return true }
            folder.deleteLastPathComponent()
        }
        return false
    }

    /// A name in this folder for a file that came from somebody else: no
    /// path in it is followed, no hidden file made of it, and what is there
    /// already is left alone.
    static func newName(_ given: String, for document: String) throws -> String {
        let last = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let name = Terminal.harmless(last).replacing("\n", with: "?").replacing("\t", with: "?")
        let path = name.isEmpty || name.hasPrefix(".") ? document + name : name
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(kind: .cannotWrite, message: "\(path): there is a file already: say where to with --output FILE")
        }
        return path
    }

    /// The old file stays whole when writing fails.
    static func write(_ bytes: [UInt8], to path: String) throws {
        try check(path)
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw StorageError.diskFull(path: path)
        } catch {
            throw StorageError.notWritable(path: path)
        }
    }
}
