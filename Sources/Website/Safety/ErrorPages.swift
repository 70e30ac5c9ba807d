internal import Accounts
internal import Casework
internal import Events
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Learning
internal import Logging
internal import NIOCore
internal import Storage

/// What a person sees when a page cannot be shown: what is wrong and what
/// can be done, never what the program said to itself.
enum ErrorPages {
    static func response(to error: any Error, site: Site, request: Request, context: VisitContext) -> Response {
        if let signedOut = error as? SignedOut, request.method == .get {
            let path = SitePath.to("sign-in", query: signedOut.back.map { [("back", $0.description)] } ?? [])
            return Response(status: .seeOther, headers: [.location: path.description])
        }
        let (status, page) = page(for: error, context: context)
        let frame = Frame(isFiction: site.folder.isFiction, token: "")
        var response = Response(
            status: HTTPResponse.Status(code: status), headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: site.rendering.html(page, in: frame))))
        if let often = error as? TooOften { response.headers[.retryAfter] = "\(often.seconds)" }
        return response
    }

    private static func page(for error: any Error, context: VisitContext) -> (Int, Page) {
        switch error {
        case is Hidden: (404, missing)
        case let error as Casework.CaseworkError where error.isHidden: (404, missing)
        case let error as LearningError where error.isMissing: (404, missing)
        case is SignedOut:
            (401, plain("You are signed out", "Nothing was sent. Sign in, and do it again.", .to("sign-in"), "Sign in"))
        case is WithoutSecondFactor:
            (403, plain("Reviews need a second factor", "Your account signs in with a password alone. Set up a second factor, then sign in again.", .to("account", "second-factor"), "Set up a second factor"))
        case is NotForYou:
            (403, plain("This page is for other roles", "Your account may not open it. An administrator of this service can change that.", .home, "Go to your first page"))
        case is FromElsewhere:
            (403, plain("The form is too old", "Nothing was recorded. Go back, load the page again, and send it once more.", .home, "Go to your first page"))
        case let often as TooOften:
            (429, plain("Too many requests", "Wait \(often.seconds) seconds, then try again.", .home, "Go to your first page"))
        case is TooLarge:
            (413, plain("The file is too large", "Nothing was recorded. A form may send 100 megabytes of files; split the file, or ask the office to take it another way.", .home, "Go to your first page"))
        case is NotUnderstood:
            (400, plain("The form could not be read", "Nothing was recorded. Go back, load the page again, and send it once more.", .home, "Go to your first page"))
        case is Busy:
            (503, plain("Others are sending large files", "Nothing was recorded. Try again in a minute.", .home, "Go to your first page"))
        case is TookTooLong:
            (503, plain("This takes too long", "The page was given up. Try again in a minute.", .home, "Go to your first page"))
        default:
            fault(error, context)
        }
    }

    private static var missing: Page {
        plain("Page not found", "It may have moved, or it is not open to your account.", .home, "Go to your first page")
    }

    /// Something of ours went wrong: the page has a number, and the log has
    /// the same number and the kind of error. No text of an error goes to
    /// either: it may hold words of a case.
    private static func fault(_ error: any Error, _ context: VisitContext) -> (Int, Page) {
        let number = context.id
        context.logger.error("fault", metadata: ["kind": "\(type(of: error))", "number": "\(number)"])
        return (
            500,
            plain(
                "Something went wrong", "It is a mistake of this service and has been noted under the number \(number). What you sent may not have been recorded: look before you send it again.",
                .home, "Go to your first page")
        )
    }

    private static func plain(_ title: String, _ words: String, _ path: SitePath, _ link: String) -> Page {
        Page(title: title, blocks: [Paragraph(Words(words)), Paragraph(.link(link, to: path))], isPlain: true)
    }
}
