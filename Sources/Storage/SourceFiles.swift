internal import Foundation
internal import Glibc
public import Learning

/// Files and folders that a person names for import.
public enum SourceFiles {
    /// Every file under the given paths, folders read to the bottom, in
    /// sorted order and once each. Links inside folders are not followed;
    /// hidden files are left out.
    ///
    /// - Throws: `StorageError.notFound` for a path that is not there, so
    ///   that nothing is imported on a mistyped name.
    public static func list(_ paths: [String]) throws -> [SourceFile] {
        var found: Set<String> = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw StorageError.notFound(path: path)
            }
            // A link that is named is listed and cannot be read.
            if isFolder.boolValue, !isLink(path) { found.formUnion(try files(in: path)) } else { found.insert(path) }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
            SourceFile(path: path, read: { limit in try FileBytes.read(path, limit: limit) })
        }
    }

    /// One file as bytes, for a paper that goes with an event.
    ///
    /// - Throws: `StorageError` for a file that is not there, is no plain
    ///   file, or cannot be read.
    public static func bytes(_ path: String) throws -> [UInt8] { try FileBytes.read(path) }

    private static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    private static func files(in folder: String) throws -> [String] {
        // What cannot be listed is named among the files, so that it is
        // rejected by name and the others are read.
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [folder] }
        return try names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard lstat(path, &status) == 0 else { return [path] }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: return try files(in: path)
            case S_IFREG: return [path]
            default: return []
            }
        }
    }
}

/// Whole files as bytes.
enum FileBytes {
    /// - Parameter limit: more bytes than this are not read; the caller
    ///   sees `limit + 1` of them and refuses the file.
    static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else {
            let code = errno
            throw code == ENOENT ? StorageError.notFound(path: path) : StorageError.notReadable(path: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StorageError.notReadable(path: path)
        }
        let wanted = min(Int(status.st_size), limit == .max ? .max : limit + 1)
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = Glibc.read(descriptor, buffer.baseAddress! + count, wanted - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw StorageError.inputOutput(path: path, code: Int(failure)) }
        return bytes
    }
}
