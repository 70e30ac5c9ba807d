/// Gathers the events of one parse into a flat tree.
///
/// The C parser calls back into it through a pointer; it never leaves the
/// call that made it.
struct MarkupBuilder {
    private let limits: MarkupReader.Limits
    private var nodes: [MarkupTree.Node] = []
    private var text: [UInt8] = []
    private var attributes: [MarkupTree.Attribute] = []
    private var values: [UInt8] = []
    private var names = NameTable()
    private var problems: [MarkupProblem] = []
    private var problemCount = 0
    /// Open elements: node index and name pointer; those too deep have no node.
    private var open: [(node: Int32, name: UnsafeRawPointer)] = []
    private var saidTooDeep = false
    /// The last node is text, and nothing opened or closed since.
    private var textIsOpen = false
    private(set) var rootNamespace: String?
    private(set) var entityDeclarationLine: Int?
    private(set) var isFinished = false

    init(limits: MarkupReader.Limits, expectedBytes: Int) {
        self.limits = limits
        valuesAllowed = expectedBytes + (1 << 20)
        text.reserveCapacity(expectedBytes)
        nodes.reserveCapacity(expectedBytes / 48 + 16)
    }

    var secondsAllowed: Double { limits.seconds }

    mutating func start(
        name: UnsafeRawPointer, line: Int, attributes body: (inout AttributeWriter) -> Void
    ) {
        guard !isFinished else { return }
        guard open.count < limits.hopelessDepth, nodes.count < limits.nodes else {
            note(open.count < limits.hopelessDepth ? .tooMany : .tooDeep, line: line)
            isFinished = true
            return
        }
        if open.count >= limits.depth {
            if !saidTooDeep { note(.tooDeep, line: line) }
            saidTooDeep = true
            open.append((-1, name))
            return
        }
        textIsOpen = false
        let index = Int32(nodes.count)
        nodes.append(
            MarkupTree.Node(
                name: names.id(of: name), depth: UInt16(open.count), line: Int32(line), end: 0,
                start: Int32(text.count), firstAttribute: Int32(attributes.count)))
        open.append((index, name))
        var writer = AttributeWriter(names: names, attributes: attributes, values: values, bytesAllowed: valuesAllowed)
        names = NameTable(); attributes = []; values = []
        body(&writer)
        names = writer.names
        attributes = writer.attributes
        values = writer.values
    }

    /// Closes the nearest open element of that name; one that was never
    /// opened is nothing.
    mutating func end(name: UnsafeRawPointer) {
        guard !isFinished, let place = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > place { closeLast() }
    }

    /// Defaults that a DTD declares could make a file's attributes as many
    /// times larger as it has elements.
    private var valuesAllowed: Int

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        guard !isFinished, !bytes.isEmpty else { return }
        // libxml2 hands a long run of text over in pieces.
        if !textIsOpen, nodes.count < limits.nodes {
            nodes.append(
                MarkupTree.Node(
                    name: MarkupTree.Node.textName, depth: UInt16(min(open.count, limits.depth)),
                    line: Int32(line), end: Int32(nodes.count + 1), start: Int32(text.count),
                    firstAttribute: Int32(attributes.count)))
        }
        textIsOpen = true
        text.append(contentsOf: bytes)
    }

    /// The namespace of the first element tells a document's vocabulary.
    mutating func setNamespace(_ uri: UnsafePointer<UInt8>) {
        if nodes.isEmpty { rootNamespace = String(cString: uri) }
    }

    mutating func problem(level: Int, code: Int, line: Int) {
        // Warnings (level 1) are about style, not about loss.
        guard level > 1 else { return }
        note(.syntax, line: line, code: code)
    }

    mutating func entityDeclared(line: Int) {
        if entityDeclarationLine == nil { entityDeclarationLine = line }
        isFinished = true
    }

    mutating func giveUp(line: Int) {
        note(.tookTooLong, line: line)
        isFinished = true
    }

    mutating func finish() -> MarkupTree {
        while !open.isEmpty { closeLast() }
        return MarkupTree(
            nodes: nodes, text: text, names: names.spellings, attributes: attributes, values: values,
            rootNamespace: rootNamespace, problems: problems, problemsLeftOut: problemCount - problems.count)
    }

    private mutating func closeLast() {
        let node = open.removeLast().node
        guard node >= 0 else { return }
        nodes[Int(node)].end = Int32(nodes.count)
        textIsOpen = false
    }

    private mutating func note(_ kind: MarkupProblem.Kind, line: Int, code: Int = 0) {
        problemCount += 1
        // Ours are few and matter more than the parser's.
        if problems.count < limits.problems || kind != .syntax {
            problems.append(MarkupProblem(kind: kind, line: line, code: code))
        }
    }
}

/// Adds the attributes of one element.
struct AttributeWriter {
    fileprivate(set) var names: NameTable
    fileprivate(set) var attributes: [MarkupTree.Attribute]
    fileprivate(set) var values: [UInt8]
    fileprivate let bytesAllowed: Int

    mutating func add(name: UnsafeRawPointer, value: UnsafeBufferPointer<UInt8>) {
        guard values.count + value.count <= bytesAllowed else { return }
        let start = Int32(values.count)
        values.append(contentsOf: value)
        attributes.append(
            MarkupTree.Attribute(name: names.id(of: name), start: start, end: Int32(values.count)))
    }
}

/// Numbers for names. libxml2 keeps one copy of each name in a parse, so the
/// pointer is the name.
struct NameTable {
    private(set) var spellings: [String] = []
    private var slots: [(pointer: UnsafeRawPointer?, id: UInt16)] = []
    private var used = 0

    mutating func id(of pointer: UnsafeRawPointer) -> UInt16 {
        if slots.isEmpty { slots = Array(repeating: (nil, 0), count: 256) }
        let mask = slots.count - 1
        var slot = NameTable.hash(pointer) & mask
        while let other = slots[slot].pointer {
            if other == pointer { return slots[slot].id }
            slot = (slot + 1) & mask
        }
        return add(pointer)
    }

    private mutating func add(_ pointer: UnsafeRawPointer) -> UInt16 {
        // A hostile page may have more names than numbers; the rest share one.
        let id = UInt16(min(spellings.count, Int(UInt16.max) - 1))
        if spellings.count <= Int(id) {
            spellings.append(String(cString: pointer.assumingMemoryBound(to: UInt8.self)))
        }
        used += 1
        if used * 2 > slots.count {
            let old = slots
            slots = Array(repeating: (nil, 0), count: old.count * 2)
            for entry in old { if let pointer = entry.pointer { insert(pointer, entry.id) } }
        }
        insert(pointer, id)
        return id
    }

    private mutating func insert(_ pointer: UnsafeRawPointer, _ id: UInt16) {
        let mask = slots.count - 1
        var slot = NameTable.hash(pointer) & mask
        while slots[slot].pointer != nil { slot = (slot + 1) & mask }
        slots[slot] = (pointer, id)
    }

    private static func hash(_ pointer: UnsafeRawPointer) -> Int {
        let bits = UInt(bitPattern: pointer)
        return Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
