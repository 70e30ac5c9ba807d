internal import Accounts
internal import Foundation

/// Threads of their own for hashing passwords, on half of the cores at most:
/// it takes 32 MiB and a fraction of a second each, and whoever else asks is
/// not kept waiting by it.
enum PasswordThreads {
    static let hashing = PasswordHashing(
        normalise: { $0.precomposedStringWithCompatibilityMapping },
        run: { work in
            try await withCheckedThrowingContinuation { continuation in
                queue.addOperation { continuation.resume(with: Result { try work() }) }
            }
        })

    private static let queue: OperationQueue = {
        let queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = max(1, ProcessInfo.processInfo.activeProcessorCount / 2)
        return queue
    }()
}
