internal import Events
internal import Foundation
internal import Storage

/// Does to a data folder what it reads from standard input, line by line,
/// and prints each answer once it is durable. Tests watch it, stop it and
/// kill it.
///
/// ```
/// append STREAM SUBJECT AFTER WORDS    done VERSION POSITION
/// keep STREAM SUBJECT COUNT            done SHA256
/// erase STREAM SUBJECT                 done EVENTS
/// ```
///
/// A subject is `stream`, or a number such as `P1` or `D1`. What fails is
/// answered `failed` and the error; a stale version `stale VERSION`.
@main
struct Durability {
    static func main() async throws {
        let folder = try await DataFolder.open(CommandLine.arguments[1], create: true)
        answer("ready")
        while let line = readLine() {
            do {
                answer(try await perform(line.split(separator: " ", maxSplits: 4).map(String.init), folder))
            } catch EventLogError.staleVersion(_, _, let actual) {
                answer("stale \(actual)")
            } catch {
                answer("failed \(error)")
            }
        }
    }

    private static func perform(_ words: [String], _ folder: DataFolder) async throws -> String {
        let stream = StreamID(words[1])
        let subject: SealedSubject =
            switch words[2].first {
            case "P": .person(stream, words[2])
            case "D": .document(stream, words[2])
            default: .stream(stream)
            }
        switch words[0] {
        case "append":
            let content = EventContent(
                name: "thing.happened", schema: 1, occurredOn: nil, actor: "test", facts: Array(words[4].utf8))
            let entry = NewSealedEvent(subject: subject, after: Int(words[3]) ?? 0, content: content)
            let events = try await folder.sealed.append([entry])
            return "done \(events[0].version) \(events[0].position)"
        case "keep":
            let bytes = [UInt8](repeating: 7, count: Int(words[3]) ?? 0)
            return "done " + (try await folder.caseFiles.keep(bytes, of: subject))
        case "erase": return "done \(try await folder.sealed.destroyKey(of: subject))"
        default: return "failed unknown \(words[0])"
        }
    }

    /// Past any buffer: what was printed was durable, whatever comes next.
    private static func answer(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
