import CLibXML2

/// One run of libxml2's push parser, with its events handed to a builder.
enum SAXParse {
    /// libxml2 wants to be set up once, before the first parse of any thread.
    private static let initialised: Void = dhr_initialise()

    /// A larger push fails with "huge input lookup".
    private static let chunk = 64 * 1024

    static func run(
        _ bytes: UnsafeBufferPointer<UInt8>, as dialect: MarkupReader.Dialect, into builder: UnsafeMutablePointer<MarkupBuilder>
    ) {
        _ = initialised
        let parse = UnsafeMutablePointer<dhr_parse>.allocate(capacity: 1)
        parse.initialize(to: dhr_parse())
        defer {
            parse.deinitialize(count: 1)
            parse.deallocate()
        }
        setHandlers(parse, builder: builder)
        let isHTML = dialect == .html
        guard (isHTML ? dhr_begin_html(parse) : dhr_begin_xml(parse)) != 0 else { return }
        defer { dhr_end(parse) }
        let push = isHTML ? dhr_push_html : dhr_push_xml
        let clock = ContinuousClock()
        let start = clock.now
        let limit = Duration.seconds(builder.pointee.secondsAllowed)
            bytes.withMemoryRebound(to: CChar.self) { text in
                var offset = 0
                while offset < text.count, !builder.pointee.isFinished {
                    let count = min(chunk, text.count - offset)
                    _ = push(parse, text.baseAddress! + offset, Int32(count), 0)
                    offset += count
                    if clock.now - start > limit {
                        builder.pointee.giveUp(line: Int(dhr_line(parse)))
                    }
                    if dhr_stopped(parse) != 0 { break }
                }
                if !builder.pointee.isFinished { _ = push(parse, nil, 0, 1) }
            }
    }

    private static func setHandlers(_ parse: UnsafeMutablePointer<dhr_parse>, builder: UnsafeMutablePointer<MarkupBuilder>) {
        parse.pointee.owner = UnsafeMutableRawPointer(builder)
        parse.pointee.start = { owner, name, attributes, line in
            guard let builder = SAXParse.builder(owner), let name else { return }
            builder.pointee.start(name: name, line: Int(line)) { writer in
                guard var next = attributes else { return }
                while let attribute = next[0] {
                    writer.add(name: attribute, value: SAXParse.string(next[1]))
                    next += 2
                }
            }
        }
        parse.pointee.start_ns = { owner, name, uri, count, attributes, line in
            guard let builder = SAXParse.builder(owner), let name else { return }
            if let uri { builder.pointee.setNamespace(uri) }
            builder.pointee.start(name: name, line: Int(line)) { writer in
                guard let attributes else { return }
                for index in 0..<Int(count) {
                    let field = attributes + index * 5
                    guard let name = field[0], let first = field[3], let last = field[4] else { continue }
                    writer.add(name: name, value: UnsafeBufferPointer(start: first, count: last - first))
                }
            }
        }
        parse.pointee.end = { owner, name in
            guard let builder = SAXParse.builder(owner), let name else { return }
            builder.pointee.end(name: name)
        }
        parse.pointee.text = { owner, bytes, count, line in
            guard let builder = SAXParse.builder(owner) else { return }
            builder.pointee.append(UnsafeBufferPointer(start: bytes, count: Int(count)), line: Int(line))
        }
        parse.pointee.problem = { owner, level, code, line in
            SAXParse.builder(owner)?.pointee.problem(level: Int(level), code: Int(code), line: Int(line))
        }
        parse.pointee.entity_declared = { owner, line in
            SAXParse.builder(owner)?.pointee.entityDeclared(line: Int(line))
        }
    }

    private static func builder(_ owner: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MarkupBuilder>? {
        owner?.assumingMemoryBound(to: MarkupBuilder.self)
    }

    private static func string(_ value: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let value else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while value[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: value, count: count)
    }
}
