internal import Learning

/// Brings records and index up to the log a moment after people decided,
/// once for many decisions: reading a report again takes longer than a
/// person takes for one.
actor LateRefresh {
    static let shared = LateRefresh()

    private var waiting: Set<String> = []

    /// - Parameter folder: the data folder's path.
    func ask(for learning: LearningBase, in folder: String) {
        guard waiting.insert(folder).inserted else { return }
        Task {
            // Cancelled or not, what follows is worth doing.
            try? await Task.sleep(for: .seconds(2))
            await run(learning, folder)
        }
    }

    private func run(_ learning: LearningBase, _ folder: String) async {
        waiting.remove(folder)
        // The facts are in the log already: whoever refreshes next does what
        // fails here.
        try? await learning.refresh()
    }
}
