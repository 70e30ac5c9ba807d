internal import Glibc

/// Measures the theme coder on labelled passages.
///
/// `evaluate FILE… [--misses] [--theme SLUG] [--speed]` prints, for each theme and
/// over all, precision, recall and F1 with 95 % intervals beside plain
/// phrase matching. Passage by passage it shows errors only for files that
/// rules may be tuned on. `--speed` prints how long coding took instead.
@main
struct Evaluate {
    static func main() {
        var files: [String] = []
        var showsMisses = false
        var timesOnly = false
        var theme: String?
        var arguments = CommandLine.arguments.dropFirst()[...]
        while let argument = arguments.popFirst() {
            switch argument {
            case "--misses": showsMisses = true
            case "--speed": timesOnly = true
            case "--theme": theme = arguments.popFirst()
            default: files.append(argument)
            }
        }
        guard !files.isEmpty else { stop("name a file of labelled passages: evaluate FILE [--misses] [--theme SLUG]", 64) }
        if showsMisses, files.contains(where: { $0.lowercased().contains("blind") }) {
            stop("passages of a blind file are not shown: run it without --misses", 77)
        }
        do throws(GoldError) {
            let passages = try GoldPassage.read(files)
            if timesOnly { return print(CodingSpeed(passages).json) }
            let measured = Measurement(passages)
            if showsMisses {
                Misses(passages, only: theme).write()
            } else {
                Tables(measured, names: files.map { String($0.split(separator: "/").last ?? "") }).write()
            }
        } catch {
            stop(error.description, error.exitCode)
        }
    }

    private static func stop(_ message: String, _ code: Int32) -> Never {
        let bytes = Array("evaluate: \(message)\n".utf8)
        _ = write(2, bytes, bytes.count)
        exit(code)
    }
}
