internal import Events
internal import Foundation
internal import Learning

/// `manifest.json`, the last member of a backup: what is in it and where the
/// log ended. An archive without it was cut.
struct BackupManifest: Codable, Equatable {
    static let currentFormat = 1
    static let name = "manifest.json"

    struct Member: Codable, Equatable {
        var name: String
        var bytes: Int64
        var sha256: String
    }

    struct Head: Codable, Equatable {
        var position: Int64
        var hash: String

        init(_ head: LogHead) {
            position = head.position
            hash = head.hash.description
        }
    }

    var format: Int
    /// The data folder's id.
    var folder: String
    var head: Head
    var members: [Member]
}

/// Where a file of the data folder stands in a backup. Nothing else is taken
/// in or let out: derived files are made again, and keys go sealed.
enum BackupMember {
    static let folder = "folder.json"
    static let events = "events.sqlite"
    /// Not in the backup of a folder without accounts.
    static let accounts = "accounts.sqlite"
    static let keys = "keys.sealed"

    /// `originals/ab/…` names the SHA-256 of its bytes, 64 digits.
    static func original(_ name: String) -> String? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "originals", isHex(parts[1], 2), isHex(parts[2], 62) else { return nil }
        return String(parts[1] + parts[2])
    }

    static func isCaseFile(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "case-files" && isHex(parts[1], 2) && isHex(parts[2], 30)
            && isHex(parts[3], 32)
    }

    static func isKnown(_ name: String) -> Bool {
        [folder, events, accounts, keys, BackupManifest.name].contains(name) || original(name) != nil || isCaseFile(name)
    }

    private static func isHex(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

/// Why an archive is not restored.
public enum BackupFault: Sendable, Equatable {
    case notABackup
    /// It ends before its manifest does.
    case cut
    /// Members that a backup never has, or twice.
    case unexpectedMembers
    /// Bytes other than those that the manifest tells.
    case changed(member: String)
    case missing(member: String)
    /// Tables other than those of this program.
    case foreignDatabase
    case brokenChain(position: Int64)
    /// The log ends elsewhere than the manifest says.
    case otherHead
    /// A sealed event whose key is not among the keys.
    case keysDoNotFit
}
