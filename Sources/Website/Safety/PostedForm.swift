internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// The body of a form as it was sent.
struct PostedForm: Sendable {
    var values: FormValues
    var files: [UploadedFile]
    /// Bytes of the budget that it holds, to be given back.
    var held = 0

    /// - Throws: `TooLarge` as soon as more comes than the route allows,
    ///   `NotUnderstood` for what is no form.
    static func read(_ request: Request, limit: FormLimit, within budget: UploadBudget) async throws -> PostedForm {
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? limit.rawValue
        guard length <= limit.rawValue else { throw TooLarge() }
        guard budget.take(length) else { throw Busy() }
        do {
            var form = try await read(request, atMost: length)
            form.held = length
            return form
        } catch {
            budget.give(length)
            throw error
        }
    }

    private static func read(_ request: Request, atMost length: Int) async throws -> PostedForm {
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= length else { throw TooLarge() }
            bytes += buffer.readableBytesView
        }
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let boundary = Multipart.boundary(of: type), let form = Multipart.form(bytes, boundary: boundary) else {
                throw NotUnderstood()
            }
            return form
        }
        guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") || bytes.isEmpty,
            let text = String(validating: bytes, as: UTF8.self), let values = FormValues(urlEncoded: text)
        else { throw NotUnderstood() }
        return PostedForm(values: values, files: [])
    }
}

/// How much of forms may be in memory at once, over all requests: uploads
/// are not written to disk before they are sealed.
final class UploadBudget: Sendable {
    private let left: Mutex<Int>

    init(bytes: Int = 300_000_000) { left = Mutex(bytes) }

    func take(_ bytes: Int) -> Bool {
        left.withLock { left in
            guard left >= bytes else { return false }
            left -= bytes
            return true
        }
    }

    func give(_ bytes: Int) { left.withLock { $0 += bytes } }
}

/// Others are sending large files just now.
struct Busy: Error {}
struct TooLarge: Error {}
struct NotUnderstood: Error {}
