/// A name as printed, cut at a word where it is too long for its place.
enum Shortened {
    /// - Parameter limit: UTF-8 bytes.
    static func text(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var kept = ""
        for word in text.split(separator: " ") {
            guard kept.utf8.count + word.utf8.count < limit else { break }
            kept += kept.isEmpty ? word : " " + word
        }
        if kept.isEmpty {
            for character in text {
                guard kept.utf8.count + character.utf8.count <= limit else { break }
                kept.append(character)
            }
        }
        return kept + "\u{2026}"
    }
}
