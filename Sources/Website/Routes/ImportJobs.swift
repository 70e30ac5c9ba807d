internal import Learning
internal import Synchronization

/// Imports that were begun in a browser, so that its page need not wait.
/// Kept until the server stops.
final class ImportJobs: Sendable {
    struct Job: Sendable {
        enum State: Sendable {
            case running(done: Int)
            case done(ImportAnswer)
            case failed
        }

        var day: String
        var files: Int
        var state: State

        var isRunning: Bool {
            if case .running = state { true } else { false }
        }
    }

    private let list = Mutex<[Job]>([])

    var jobs: [Job] { list.withLock { $0 } }

    func begin(_ files: [SourceFile], options: ImportOptions, into learning: LearningBase, day: String) {
        let place = list.withLock { list in
            list.append(Job(day: day, files: files.count, state: .running(done: 0)))
            return list.count - 1
        }
        Task.detached(priority: .utility) { [self] in
            do {
                let answer = try await learning.importFiles(files, options: options) { done, _ in
                    self.set(.running(done: done), at: place)
                }
                set(.done(answer), at: place)
            } catch {
                // What was imported before stays; the page says no more, as
                // the error may hold words of a document.
                set(.failed, at: place)
            }
        }
    }

    private func set(_ state: Job.State, at place: Int) { list.withLock { $0[place].state = state } }
}
