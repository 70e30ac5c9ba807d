/// Marked-up text, read safely: bytes of HTML or XML to one flat tree.
///
/// The only module that knows libxml2. No network, no entity expansion,
/// bounded depth, size and time. Whatever the parser had to mend is listed
/// with its line.
public struct MarkupReader: Sendable {
    public enum Dialect: Sendable {
        case html, xml
    }

    /// Bounds on what one parse may cost.
    public struct Limits: Sendable {
        /// Nested elements kept as elements; deeper ones lose their tags and
        /// keep their text.
        public var depth = 256
        /// Nested elements at which the parse is given up, because every
        /// unmatched end tag would search all of them.
        public var hopelessDepth = 4096
        public var nodes = 4_000_000
        /// Problems listed; the rest are only counted.
        public var problems = 20
        public var seconds = 15.0

        public init() {}
    }

    public var limits: Limits

    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// - Parameter bytes: UTF-8, whatever the document says of itself; see
    ///   `TextEncoding`.
    /// - Throws: `MarkupError.entityDeclaration` when XML declares entities.
    ///   Anything else gives a tree of what could be read, and problems.
    public func read(_ bytes: UnsafeBufferPointer<UInt8>, as dialect: Dialect) throws(MarkupError) -> MarkupTree {
        let builder = UnsafeMutablePointer<MarkupBuilder>.allocate(capacity: 1)
        builder.initialize(to: MarkupBuilder(limits: limits, expectedBytes: bytes.count))
        defer {
            builder.deinitialize(count: 1)
            builder.deallocate()
        }
        SAXParse.run(bytes, as: dialect, into: builder)
        if let line = builder.pointee.entityDeclarationLine { throw .entityDeclaration(line: line) }
        return builder.pointee.finish()
    }

    public func read(_ bytes: [UInt8], as dialect: Dialect) throws(MarkupError) -> MarkupTree {
        let result: Result<MarkupTree, MarkupError> = bytes.withUnsafeBufferPointer { pointer in
            do throws(MarkupError) { return .success(try read(pointer, as: dialect)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

/// Why a document is not read at all.
public enum MarkupError: Error, Sendable, Equatable {
    /// The document declares entities, which could grow without bound or
    /// reach other files.
    case entityDeclaration(line: Int)
}
