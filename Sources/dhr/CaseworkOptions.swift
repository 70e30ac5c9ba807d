import ArgumentParser
import Casework
import CivilDates
import Events
import Foundation
import Learning
import Storage
import Workflow

extension CommonOptions {
    /// The reviews of the folder, and the folder.
    ///
    /// `DHR_TODAY` sets the day in a folder of fiction, so that a
    /// demonstration tells the same story every day; elsewhere it is
    /// refused, since it would falsify the record.
    func openCaseload(
        create: Bool = false, fiction: Bool = false, clock: DayClock = DayClock()
    ) async throws -> (folder: DataFolder, cases: Caseload) {
        let told = ProcessInfo.processInfo.environment["DHR_TODAY"].flatMap { $0.isEmpty ? nil : $0 }
        let day = try told.map { text in
            guard let day = CivilDate(text) else {
                throw Failure(kind: .usage, message: "DHR_TODAY: “\(text)” is no day: give YYYY-MM-DD")
            }
            return day
        }
        if let day { clock.set(day) }
        // Whatever a command of casework writes, a paper or a letter too, is
        // for the operator alone.
        umask(0o077)
        let folder: DataFolder
        do {
            folder = try await DataFolder.open(folderPath, create: create, fiction: fiction, now: { clock.now() })
        } catch StorageError.notFound(let path) where path == folderPath {
            throw Failure(
                kind: .notFound,
                message: "\(path): there is no data folder here: dhr review open makes one, dhr demo a demonstration")
        }
        guard day == nil || folder.isFiction else {
            throw Failure(
                kind: .usage, message: "DHR_TODAY is for folders of fiction alone: unset it, or it would falsify the record")
        }
        if folder.isFiction, !json { Terminal.note("FICTION: the reviews of this folder are invented") }
        let today = day ?? Self.localToday
        let cases = try await Caseload.open(
            log: folder.sealed, files: folder.caseFiles, lock: folder.lock, learning: folder.learning, today: today)
        return (folder, cases)
    }

    /// The day by this machine's clock and time zone.
    static var localToday: CivilDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CivilDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CivilDate(dayNumber: 0)!  // 1 January 1970 exists; only a clock outside the years 1 to 9999 gets here.
    }
}

/// Fields of an event as a person types them.
struct FieldOptions: ParsableArguments {
    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("A field; may be repeated. @FILE or @- reads the value.", valueName: "key=value"))
    var settings: [String] = []

    @Option(help: ArgumentHelp("Fields as one JSON object.", valueName: "file.json"))
    var from: String?

    func fields() throws -> [String: FieldValue] {
        var fields: [String: FieldValue] = [:]
        if let from {
            let text = try Words.text("@" + from)
            do {
                fields = try JSON.value(from: Array(text.utf8))
            } catch {
                throw Failure(kind: .data, message: "\(from): it is no JSON object: write {\"key\": \"value\"}")
            }
        }
        for (key, text) in try Self.texts(settings) { fields[key] = .text(text) }
        return fields
    }
}

extension FieldOptions {
    /// `key=value` pairs as texts.
    static func texts(_ settings: [String]) throws -> [String: String] {
        var texts: [String: String] = [:]
        for setting in settings {
            guard let equals = setting.firstIndex(of: "=") else { throw Failure(kind: .usage, message: "--set wants KEY=VALUE") }
            let key = String(setting[..<equals])
            // The last one would win without a word.
            guard texts[key] == nil else {
                throw Failure(kind: .usage, message: "--set gives one key twice: give each once, the values of a list parted by semicolons")
            }
            texts[key] = try Words.text(String(setting[setting.index(after: equals)...]))
        }
        return texts
    }
}

/// Days on the command line.
enum Days {
    static func day(_ text: String, of option: String) throws -> CivilDate {
        guard let day = CivilDate(text) else { throw Failure(kind: .usage, message: "\(option): give a day as YYYY-MM-DD") }
        return day
    }

    static func approximate(_ text: String, of option: String) throws -> ApproximateDate? {
        if text == "unknown" { return nil }
        guard let date = ApproximateDate(text) else {
            throw Failure(kind: .usage, message: "\(option): give YYYY-MM-DD, YYYY-MM, YYYY or unknown")
        }
        return date
    }
}
