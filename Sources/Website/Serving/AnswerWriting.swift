internal import Accounts
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Answers as HTTP.
struct AnswerWriting {
    var visit: Visit
    var cookies: SessionCookies

    func response(to answer: Answer) throws -> Response {
        switch answer {
        case .page(let page, let status):
            var response = text(visit.html(page), "text/html; charset=utf-8", status)
            if visit.done != nil { response.setCookie(cookies.removal("done")) }
            if visit.sessionToken == nil, visit.needsVisitorCookie { response.setCookie(cookies.cookie("visitor", visit.visitorSecret)) }
            return response
        case .redirect(let path, let done):
            var response = Response(status: .seeOther, headers: [.location: path.description])
            if let done { response.setCookie(cookies.cookie("done", DoneMessage.write(done, secret: visit.secret), seconds: 60)) }
            return response
        case .file(let download):
            var response = Response(
                status: .ok, headers: [.contentType: download.type],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: download.bytes)))
            response.headers[.contentDisposition] = Self.disposition(download)
            return response
        case .stored(let path, let name):
            return try StoredFile.response(path, name: name)
        case .document(let bytes):
            var response = Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
            response.headers[.contentSecurityPolicy] = DocumentPolicy.policy(for: bytes)
            return response
        case .text(let words, let type, let status):
            return text(words, type, status)
        case .asset(let words, let type):
            var response = text(words, type, 200)
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
            return response
        case .session(let change, let answer):
            // A page that is shown with the change has the new session's
            // token in its forms.
            var changed = self
            if case .begins(let token, _, _) = change { changed.visit.sessionToken = token }
            if case .ends = change { changed.visit.sessionToken = nil }
            var response = try changed.response(to: answer)
            switch change {
            case .begins(let token, let device, _):
                response.setCookie(cookies.cookie("session", token))
                response.setCookie(cookies.removal("half"))
                if let device { response.setCookie(cookies.cookie("device", device, seconds: 400 * 24 * 3600)) }
            case .half(let token):
                response.setCookie(cookies.cookie("half", token, seconds: 900))
            case .knows(let device):
                response.setCookie(cookies.cookie("device", device, seconds: 400 * 24 * 3600))
            case .ends:
                response.setCookie(cookies.removal("session"))
            }
            return response
        }
    }

    private func text(_ words: String, _ type: String, _ status: Int) -> Response {
        Response(
            status: HTTPResponse.Status(code: status), headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: words)))
    }

    /// RFC 6266: the name in ASCII, and as it is.
    static func disposition(_ download: Download) -> String {
        let plain = download.name.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F && !"\"\\/%;".unicodeScalars.contains(scalar)
                ? Character(scalar) : "_"
        }
        let allowed = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        let encoded = download.name.addingPercentEncoding(withAllowedCharacters: allowed) ?? "file"
        return "\(download.isShown ? "inline" : "attachment"); filename=\"\(String(plain))\"; filename*=UTF-8''\(encoded)"
    }
}
