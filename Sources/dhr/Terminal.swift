import Foundation

/// Standard output and error, as a person or a script sees them.
enum Terminal {
    static let isInteractive = isatty(STDOUT_FILENO) == 1
    static let hasColour =
        isInteractive && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// Columns to wrap at: the terminal's, at most 100; 80 elsewhere.
    static let width: Int = {
        var size = winsize()
        guard isInteractive, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 80 }
        return min(100, Int(size.ws_col))
    }()

    /// - Throws: nothing; a reader that went away ends the program quietly.
    static func print(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress! + done, $0.count - done) }
            if written < 0, errno == EINTR { continue }
            if written < 0 { exit(errno == EPIPE ? 0 : 74) }
            done += written
        }
    }

    static func note(_ text: String) {
        FileHandle.standardError.write(Data("dhr: \(text)\n".utf8))
    }

    /// One line that is written over, on a terminal alone, and only for
    /// what takes over a second.
    static func progress(_ what: String) -> @Sendable (Int, Int) -> Void {
        let start = ContinuousClock.now
        let shown = isatty(STDERR_FILENO) == 1
        return { done, total in
            guard shown, ContinuousClock.now - start > .seconds(1) else { return }
            let end = done == total ? "\r\u{1B}[K" : ""
            FileHandle.standardError.write(Data("\r\(what) \(done) of \(total)\(end)".utf8))
        }
    }

    static func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    static func faint(_ text: String) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    static func marked(_ text: String) -> String { hasColour ? "\u{1B}[1;4m\(text)\u{1B}[0m" : "[\(text)]" }

    /// Breaks running text into lines, each after an indent.
    static func wrapped(_ text: String, indent: Int = 0, width: Int = Terminal.width) -> String {
        let pad = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, line.count + 1 + word.count > width - indent {
                lines.append(pad + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(pad + line) }
        return lines.joined(separator: "\n")
    }

    /// Rows in columns, the last one free.
    static func table(_ rows: [[String]]) -> String {
        guard let columns = rows.map(\.count).max() else { return "" }
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
