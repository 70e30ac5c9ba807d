internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import NIOPosix

/// A file that is sent in pieces and is nobody's afterwards.
enum StoredFile {
    private static let piece = 256 * 1024

    static func response(_ path: String, name: String) throws -> Response {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        // The open file stays until it is closed.
        try FileManager.default.removeItem(atPath: path)
        let length = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        let body = ResponseBody(contentLength: Int(length)) { writer in
            while let data = try await NIOThreadPool.singleton.runIfActive({ try handle.read(upToCount: piece) }), !data.isEmpty {
                try await writer.write(ByteBuffer(bytes: data))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/x-tar",
                .contentDisposition: AnswerWriting.disposition(Download(name: name, type: "", bytes: [])),
            ], body: body)
    }
}
