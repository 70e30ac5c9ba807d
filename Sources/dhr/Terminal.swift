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
    static func print(_ text: String) { put(Array((harmless(text) + "\n").utf8)) }

    /// A file on standard output: as it is for a pipe or another file,
    /// harmless for a terminal.
    static func print(file bytes: [UInt8]) {
        guard isInteractive else { return put(bytes) }
        print(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n").trimmingCharacters(in: .newlines))
    }

    private static func put(_ bytes: [UInt8]) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress! + done, $0.count - done) }
            if written < 0, errno == EINTR { continue }
            if written < 0 { exit(errno == EPIPE ? 0 : 74) }
            done += written
        }
    }

    /// Text without control characters that could steer a terminal, but for
    /// line ends, tabs and the marks that this program sets itself.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var kept = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.first {
            if scalar == "\u{1B}", hasColour,
                let mark = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[1;4m", "\u{1B}[0m"].first(where: { Substring(rest).hasPrefix($0) })
            {
                kept.append(contentsOf: mark.unicodeScalars)
                rest = rest.dropFirst(mark.unicodeScalars.count)
                continue
            }
            kept.append(isControl(scalar) ? "?" : scalar)
            rest = rest.dropFirst()
        }
        return String(kept)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        // Marks that turn the direction of what follows, so that a name
        // could show other words than it holds.
        case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }

    static func note(_ text: String) {
        FileHandle.standardError.write(Data("dhr: \(harmless(text))\n".utf8))
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
