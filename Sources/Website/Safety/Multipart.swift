/// Forms with files (RFC 7578), read from memory: what is confidential does
/// not touch the disk before it is sealed.
enum Multipart {
    /// Parts of one form at most.
    private static let parts = 2_000

    /// The boundary named in a `Content-Type`.
    static func boundary(of type: String) -> [UInt8]? {
        for parameter in type.split(separator: ";").dropFirst() {
            let pair = parameter.trimming().split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].lowercased() == "boundary" else { continue }
            var value = pair[1]
            if value.first == "\"", value.last == "\"", value.count >= 2 { value = value.dropFirst().dropLast() }
            return (1...70).contains(value.utf8.count) ? Array(value.utf8) : nil
        }
        return nil
    }

    /// - Returns: `nil` for what is no such form, cut off too.
    static func form(_ bytes: [UInt8], boundary: [UInt8]) -> PostedForm? {
        let delimiter: [UInt8] = Array("--".utf8) + boundary
        guard var place = find(delimiter, in: bytes, from: 0), place == 0 else { return nil }
        var form = PostedForm(values: .empty, files: [])
        for _ in 0..<parts {
            place += delimiter.count
            if bytes[place...].starts(with: "--".utf8) { return form }
            guard bytes[place...].starts(with: "\r\n".utf8) else { return nil }
            guard let headEnd = find(Array("\r\n\r\n".utf8), in: bytes, from: place), headEnd - place < 8_192,
                let end = find(Array("\r\n".utf8) + delimiter, in: bytes, from: headEnd + 2)
            else { return nil }
            let start = headEnd + 4
            guard let head = String(validating: bytes[(place + 2)..<headEnd], as: UTF8.self), start <= end + 2,
                let (name, file) = disposition(head)
            else { return nil }
            let content = bytes[min(start, end)..<end]
            if let file {
                if !file.isEmpty || !content.isEmpty {
                    form.files.append(UploadedFile(field: name, name: file, bytes: Array(content)))
                }
            } else {
                guard let value = String(validating: content, as: UTF8.self) else { return nil }
                form.values = form.values.adding(name, value)
            }
            place = end + 2
        }
        return nil
    }

    /// Name of the field, and of the file where it is one.
    private static func disposition(_ head: String) -> (String, String?)? {
        for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            var name: String?
            var file: String?
            for (key, value) in parameters(String(line)) {
                if key == "name" { name = value }
                if key == "filename" { file = value }
            }
            guard let name else { return nil }
            return (name, file)
        }
        return nil
    }

    /// `key="value"` with the quoting of browsers: `%22` for a quotation
    /// mark, and a semicolon within quotes is text.
    private static func parameters(_ line: String) -> [(String, String)] {
        var pieces: [String] = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
        }
        return pieces.dropFirst().compactMap { piece in
            let pair = Substring(piece).trimming().split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { return nil }
            var value = String(pair[1])
            if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 { value = String(value.dropFirst().dropLast()) }
            return (pair[0].lowercased(), value.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: ""))
        }
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard wanted.count > 0, bytes.count >= wanted.count, start <= bytes.count - wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { all in
            var place = start
            while place <= all.count - wanted.count {
                if all[place] == wanted[0] {
                    var length = 1
                    while length < wanted.count, all[place + length] == wanted[length] { length += 1 }
                    if length == wanted.count { return place }
                }
                place += 1
            }
            return nil
        }
    }
}
