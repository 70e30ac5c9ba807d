import Reviews

/// Recursive descent over the pieces of a query.
struct QueryReading {
    private let lexemes: [QueryLexeme]
    private let end: Int
    private let themeSlugs: [String]
    private var next = 0
    private var depth = 0
    private var isTooDeep = false
    private var stopWords: [String] = []
    private var firstStopWord = 0
    private(set) var faults: [QueryFault] = []

    /// A node and where it leans on nothing but `NOT`.
    private struct Part {
        var node: QueryNode
        var loneNot: Int?
    }

    /// What stands where an operand is expected.
    private enum Operand {
        case part(Part)
        /// A stop word: fits anywhere and asks for nothing.
        case silent
        /// Wrong, and already said so.
        case faulty
        case missing
    }

    init(lexemes: [QueryLexeme], end: Int, themeSlugs: [String]) {
        self.lexemes = lexemes
        self.end = end
        self.themeSlugs = themeSlugs
    }

    mutating func query() -> QueryNode? {
        var parts: [Part] = []
        var before = -1
        while next < lexemes.count, next > before {
            before = next
            if case .part(let part) = alternatives() { parts.append(part) }
            if next < lexemes.count, case .closing = lexemes[next].kind {
                faults.append(QueryFault(.strayParenthesis, at: lexemes[next].position))
                next += 1
            }
        }
        if let lone = parts.first?.loneNot { faults.append(QueryFault(.notAlone, at: lone)) }
        if parts.isEmpty, faults.isEmpty, !stopWords.isEmpty {
            faults.append(QueryFault(.onlyStopWords(stopWords), at: firstStopWord))
        }
        return parts.first?.node
    }

    private mutating func alternatives() -> Operand {
        var parts: [Part] = []
        var (isSilent, isFaulty) = (false, false)
        while true {
            switch conjunction() {
            case .part(let part): parts.append(part)
            case .silent: isSilent = true
            case .faulty: isFaulty = true
            case .missing:
                guard let word = missingOperandOfOr() else { return .missing }
                faults.append(QueryFault(.missingOperand(of: "OR"), at: word))
                isFaulty = true
            }
            guard next < lexemes.count, case .or = lexemes[next].kind else { break }
            next += 1
        }
        guard !parts.isEmpty else { return isFaulty ? .faulty : isSilent ? .silent : .missing }
        if parts.count == 1 { return .part(parts[0]) }
        return .part(Part(node: .or(parts.map(\.node)), loneNot: parts.lazy.compactMap(\.loneNot).first))
    }

    /// - Returns: where the `OR` stands that lacks an operand here.
    private func missingOperandOfOr() -> Int? {
        if next < lexemes.count, case .or = lexemes[next].kind { return lexemes[next].position }
        if next > 0, case .or = lexemes[next - 1].kind { return lexemes[next - 1].position }
        return nil
    }

    private mutating func conjunction() -> Operand {
        var parts: [Part] = []
        var (isSilent, isFaulty) = (false, false)
        /// Where an `AND` waits for what follows it.
        var waiting: Int?
        loop: while next < lexemes.count {
            if case .and = lexemes[next].kind {
                let position = lexemes[next].position
                if waiting != nil || (parts.isEmpty && !isSilent && !isFaulty) {
                    faults.append(QueryFault(.missingOperand(of: "AND"), at: position))
                    isFaulty = true
                }
                waiting = position
                next += 1
                continue
            }
            switch negation() {
            case .part(let part): parts.append(part)
            case .silent: isSilent = true
            case .faulty: isFaulty = true
            case .missing: break loop
            }
            waiting = nil
        }
        if let waiting {
            faults.append(QueryFault(.missingOperand(of: "AND"), at: waiting))
            isFaulty = true
        }
        guard let first = parts.first else { return isFaulty ? .faulty : isSilent ? .silent : .missing }
        if parts.count == 1 { return .part(first) }
        let isAnchored = parts.contains { $0.loneNot == nil }
        return .part(Part(node: .and(parts.map(\.node)), loneNot: isAnchored ? nil : first.loneNot))
    }

    private mutating func negation() -> Operand {
        guard next < lexemes.count, case .not = lexemes[next].kind else { return neighbours() }
        let position = lexemes[next].position
        next += 1
        guard deeper(at: position) else { return .faulty }
        defer { depth -= 1 }
        switch negation() {
        case .part(let part): return .part(Part(node: .not(part.node), loneNot: position))
        case .silent: return .silent
        case .faulty: return .faulty
        case .missing:
            faults.append(QueryFault(.missingOperand(of: "NOT"), at: position))
            return .faulty
        }
    }

    private mutating func neighbours() -> Operand {
        let left = operand(besideNear: false)
        guard next < lexemes.count, case .near(let distance) = lexemes[next].kind else { return left }
        let position = lexemes[next].position
        next += 1
        let right = operand(besideNear: true)
        var isChain = false
        while next < lexemes.count, case .near = lexemes[next].kind {
            if !isChain { faults.append(QueryFault(.nearChain, at: lexemes[next].position)) }
            isChain = true
            next += 1
            _ = operand(besideNear: true)
        }
        guard !isChain else { return .faulty }
        switch (left, right) {
        case (.faulty, _), (_, .faulty): return .faulty
        case (.missing, _), (_, .missing):
            faults.append(QueryFault(.missingOperand(of: "near"), at: position))
            return .faulty
        case (.part(let left), .part(let right)) where left.node.isWords && right.node.isWords:
            guard let distance else { return .faulty }
            return .part(Part(node: .near(left.node, right.node, distance: distance)))
        case (.silent, _), (_, .silent):
            let word = stopWords.last ?? ""
            faults.append(QueryFault(.onlyStopWords([word]), at: position))
            return .faulty
        default:
            faults.append(QueryFault(.nearOperand, at: position))
            return .faulty
        }
    }

    private mutating func operand(besideNear: Bool) -> Operand {
        guard next < lexemes.count else { return .missing }
        let lexeme = lexemes[next]
        switch lexeme.kind {
        case .closing, .and, .or, .near: return .missing
        case .not: return besideNear ? .missing : negation()
        case .opening:
            next += 1
            return group(from: lexeme.position)
        case .phrase(let words):
            next += 1
            return .part(Part(node: .phrase(words)))
        case .words(let words, let isPrefix):
            next += 1
            return typed(words, isPrefix: isPrefix, at: lexeme.position)
        case .field(let name, let value):
            next += 1
            var reading = FieldReading(themeSlugs: themeSlugs)
            let condition = reading.condition(name: name, value: value, at: lexeme.position)
            faults += reading.faults
            return condition.map { .part(Part(node: .field($0))) } ?? .faulty
        }
    }

    private mutating func typed(_ words: [String], isPrefix: Bool, at position: Int) -> Operand {
        if isPrefix, let last = words.last {
            let prefix = QueryNode.prefix(last)
            if words.count == 1 { return .part(Part(node: prefix)) }
            let others = words.dropLast().filter { !StopWords.contains($0) }
            return .part(Part(node: others.isEmpty ? prefix : .and(others.map { .word($0) } + [prefix])))
        }
        if words.count > 1 { return .part(Part(node: .compound(words))) }
        guard StopWords.contains(words[0]) else { return .part(Part(node: .word(words[0]))) }
        if stopWords.isEmpty { firstStopWord = position }
        stopWords.append(words[0])
        return .silent
    }

    private mutating func group(from position: Int) -> Operand {
        guard deeper(at: position) else { return .faulty }
        defer { depth -= 1 }
        let inner = alternatives()
        guard next < lexemes.count, case .closing = lexemes[next].kind else {
            if !isTooDeep { faults.append(QueryFault(.unclosedParenthesis, at: position)) }
            return .faulty
        }
        next += 1
        if case .missing = inner {
            faults.append(QueryFault(.emptyParentheses, at: position))
            return .faulty
        }
        return inner
    }

    /// Counts one level more; at the limit reading ends.
    private mutating func deeper(at position: Int) -> Bool {
        if depth == QueryParser.deepest {
            faults.append(QueryFault(.tooDeep(limit: QueryParser.deepest), at: position))
            next = lexemes.count
            isTooDeep = true
            return false
        }
        depth += 1
        return true
    }
}

extension QueryNode {
    /// Can stand beside `near`.
    var isWords: Bool {
        switch self {
        case .word, .prefix, .phrase, .compound: true
        case .near, .field, .and, .or, .not: false
        }
    }
}
