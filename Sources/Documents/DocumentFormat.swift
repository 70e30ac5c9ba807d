/// The forms in which a document can be written.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case html, markdown, json

    public var fileExtension: String {
        switch self {
        case .html: "html"
        case .markdown: "md"
        case .json: "json"
        }
    }

    public var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .markdown: "text/markdown; charset=utf-8"
        case .json: "application/json"
        }
    }
}

extension Layout {
    /// The whole document as one file, UTF-8.
    public func written(as format: DocumentFormat) throws(DocumentError) -> [UInt8] {
        switch format {
        case .html: HTMLWriter.bytes(of: self)
        case .markdown: MarkdownWriter.bytes(of: self)
        case .json: try JSONWriter.bytes(of: self)
        }
    }
}

/// Why a document could not be written.
public enum DocumentError: Error, Sendable, Equatable {
    /// A value that the format cannot hold.
    case notWritable(DocumentFormat)
}
