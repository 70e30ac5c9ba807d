import Foundation
import HTTPTypes
import Hummingbird
@testable import Website

/// A browser as the site sees one: it keeps cookies, and sends forms as
/// they stand on a page. It follows no redirect by itself.
final class Browser {
    let site: TestSite
    /// By name, as the site set them.
    var cookies: [String: String] = [:]
    /// Sent with every request, by lower-case name.
    var headers: [String: String] = [:]

    init(site: TestSite) { self.site = site }

    @discardableResult
    func get(_ path: String) async throws -> Reply { try await send(.get, path, body: nil, type: nil) }

    /// Sends fields with the token that a page of this browser would hold.
    @discardableResult
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Reply {
        if secret == nil { try await get("/sign-in") }
        return try await postBare(path, fields + [("_token", CrossSite.token(of: secret ?? ""))])
    }

    /// Sends these fields and no other.
    @discardableResult
    func postBare(_ path: String, _ fields: [(String, String)]) async throws -> Reply {
        let text = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        return try await send(.post, path, body: Array(text.utf8), type: "application/x-www-form-urlencoded")
    }

    /// Sends a form as it stands on the page, with some fields filled in.
    @discardableResult
    func submit(_ form: PageForm, with values: [String: String] = [:]) async throws -> Reply {
        var fields: [(String, String)] = form.fields.filter { $0.isSent && values[$0.name] == nil }.map { ($0.name, $0.value) }
        fields += values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        guard form.method == "post" else {
            let query = fields.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
            return try await get("\(form.action)?\(query)")
        }
        guard form.hasFiles else { return try await postBare(form.action, fields) }
        return try await postParts(form.action, fields)
    }

    /// The same as a form with files is sent.
    @discardableResult
    func postParts(
        _ path: String, _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])] = []
    ) async throws -> Reply {
        let boundary = "----part\(UInt64.random(in: 1 ... .max))"
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--\(boundary)--\r\n".utf8)
        return try await send(.post, path, body: body, type: "multipart/form-data; boundary=\(boundary)")
    }

    /// Goes where an answer sends the browser.
    func follow(_ reply: Reply) async throws -> Reply {
        guard let location = reply.headers[.location] else { throw NoRedirect(path: reply.path, status: reply.status) }
        return try await get(location)
    }

    /// Through the form, as a person signs in.
    @discardableResult
    func signIn(_ address: String, _ password: String, back: String = "") async throws -> Reply {
        let page = try await get("/sign-in").document()
        guard let form = page.forms.first(where: { $0.action == "/sign-in" }) else { throw NoForm(action: "/sign-in") }
        return try await submit(form, with: ["address": address, "password": password, "back": back])
    }

    /// What the tokens of this browser's forms are made of.
    var secret: String? { cookies["dhr-session"] ?? cookies["__Host-dhr-session"] ?? cookies["dhr-visitor"] ?? cookies["__Host-dhr-visitor"] }
    var isSignedIn: Bool { cookies["dhr-session"] != nil }

    func send(_ method: HTTPRequest.Method, _ path: String, body: [UInt8]?, type: String?) async throws -> Reply {
        var fields = HTTPFields()
        if !cookies.isEmpty {
            fields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        if let type { fields[.contentType] = type }
        for (name, value) in headers { if let field = HTTPField.Name(name) { fields[field] = value } }
        let reply = try await site.send(method, path.split(separator: "#").first.map(String.init) ?? path, headers: fields, body: body)
        for cookie in reply.cookies {
            if cookie.value.isEmpty || cookie.attributes["max-age"] == "0" {
                cookies[cookie.name] = nil
            } else {
                cookies[cookie.name] = cookie.value
            }
        }
        return reply
    }

    static func encoded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}

struct NoRedirect: Error { var path: String, status: Int }
struct NoForm: Error { var action: String }

/// What the site answered.
struct Reply: Sendable {
    var path: String
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String? { headers[.location] }
    var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") == true }

    func document() throws -> PageDocument { try PageDocument(bytes) }

    struct SetCookie: Sendable {
        var name: String
        var value: String
        /// By lower-case name; those without a value are empty.
        var attributes: [String: String]
    }

    var cookies: [SetCookie] {
        headers[values: .setCookie].map { line in
            var parts = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let pair = parts.removeFirst().split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            var attributes: [String: String] = [:]
            for part in parts {
                let pieces = part.split(separator: "=", maxSplits: 1).map(String.init)
                attributes[pieces[0].lowercased()] = pieces.count > 1 ? pieces[1] : ""
            }
            return SetCookie(name: pair[0], value: pair.count > 1 ? pair[1] : "", attributes: attributes)
        }
    }
}
