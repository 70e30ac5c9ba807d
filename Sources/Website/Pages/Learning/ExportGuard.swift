internal import Briefings

/// What may leave the service in a file that people pass on.
///
/// Opening a report shows everything; a file goes further than its reader
/// meant. Words that tell how somebody took their own life are not in it:
/// neither where the coder marked the passage, nor where the plainer second
/// look of the briefings finds them.
enum ExportGuard {
    static func mayLeave(_ text: String, sensitive: Bool) -> Bool { !sensitive && !MethodGuard.tellsMethod(text) }
}
