internal import Crypto

/// The style sheet, the script and the icon, served from this site.
enum Assets {
    /// Changes with the files, so that browsers may keep them for a year.
    static let version: String = {
        var hash = SHA256()
        for (name, text) in AssetTexts.all.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Array(name.utf8))
            hash.update(data: Array(text.utf8))
        }
        return hash.finalize().prefix(6).map { byte in
            let digits = Array("0123456789abcdef")
            return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }()

    static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }
}
