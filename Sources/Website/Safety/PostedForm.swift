internal import Hummingbird
internal import NIOCore

/// The body of a form as it was sent.
struct PostedForm: Sendable {
    var values: FormValues
    var files: [UploadedFile]

    /// - Throws: `TooLarge` as soon as more comes than the route allows,
    ///   `NotUnderstood` for what is no form.
    static func read(_ request: Request, limit: FormLimit) async throws -> PostedForm {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit.rawValue { throw TooLarge() }
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit.rawValue else { throw TooLarge() }
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

struct TooLarge: Error {}
struct NotUnderstood: Error {}
