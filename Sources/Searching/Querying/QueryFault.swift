public import Reviews

/// Everything that is wrong with a query, in the order of its text.
public struct QueryFaults: Error, Sendable, Equatable {
    public var faults: [QueryFault]

    public init(_ faults: [QueryFault]) {
        self.faults = faults
    }
}

/// One thing that a query cannot mean.
public struct QueryFault: Sendable, Equatable {
    public var kind: Kind
    /// Where in the query's text.
    public var position: UTF8Offset

    public init(_ kind: Kind, at position: Int) {
        self.kind = kind
        self.position = UTF8Offset(position)
    }

    public enum Kind: Sendable, Equatable {
        case empty
        case tooLong(bytes: Int, limit: Int)
        case tooDeep(limit: Int)
        case unclosedQuote
        case emptyQuote
        case unclosedParenthesis
        case strayParenthesis
        case emptyParentheses
        case missingOperand(of: String)
        case notAlone
        case onlyStopWords([String])
        case unknownField(String, nearest: String?)
        case missingValue(field: String)
        case unknownValue(field: String, value: String, nearest: [String])
        case badYear(String)
        case reversedYears(Int, Int)
        case nearDistance(String)
        case nearOperand
        case nearChain
        case misplacedStar
        case tooManyPatterns(limit: Int)
    }

    /// What is wrong, in plain words.
    public var message: String {
        switch kind {
        case .empty: "the query is empty"
        case .tooLong(let bytes, let limit): "the query has \(bytes) bytes, the limit is \(limit)"
        case .tooDeep(let limit): "parentheses and NOT nest deeper than \(limit)"
        case .unclosedQuote: "a quotation mark is not closed"
        case .emptyQuote: "there is no word between the quotation marks"
        case .unclosedParenthesis: "a parenthesis is not closed"
        case .strayParenthesis: "a parenthesis closes what was not opened"
        case .emptyParentheses: "there is nothing between the parentheses"
        case .missingOperand(let word): "\(word) has nothing to join"
        case .notAlone: "NOT alone would find almost everything"
        case .onlyStopWords(let words):
            "\(words.map { "'\($0)'" }.joined(separator: ", ")) \(words.count == 1 ? "is" : "are") too common to search for"
        case .unknownField(let name, _): "there is no field '\(name)'"
        case .missingValue(let field): "'\(field):' has no value"
        case .unknownValue(let field, let value, _): "'\(value)' is no value of '\(field):'"
        case .badYear(let value): "'\(value)' is neither a year nor a range of years"
        case .reversedYears(let from, let to): "the years \(from) to \(to) run backwards"
        case .nearDistance(let value): "'\(value)' gives no distance from 1 to \(QueryParser.longestDistance)"
        case .nearOperand: "near joins words or phrases, nothing else"
        case .nearChain: "near joins two, not three"
        case .misplacedStar: "a star can only end a word"
        case .tooManyPatterns(let limit): "there are more than \(limit) stars and nears"
        }
    }

    /// How to mend it.
    public var hint: String {
        switch kind {
        case .empty: "type a word, a \"phrase\" or a field such as theme:matricide"
        case .tooLong: "shorten it"
        case .tooDeep: "leave out parentheses that change nothing"
        case .unclosedQuote: "put another \" where the phrase ends"
        case .emptyQuote: "write the phrase between them or take them out"
        case .unclosedParenthesis: "put ) where the group ends"
        case .strayParenthesis: "take it out, or put ( where the group begins"
        case .emptyParentheses: "take them out"
        case .missingOperand(let word): "write what it joins, or write it small if it is a word: \(word.lowercased())"
        case .notAlone: "say also what to find: risk NOT housing"
        case .onlyStopWords(let words): "put them into quotation marks: \"\(words.joined(separator: " "))\""
        case .unknownField(let name, let nearest):
            if let nearest {
                "did you mean \(nearest):"
            } else {
                "the fields are \(QueryField.allCases.map { $0.rawValue + ":" }.joined(separator: " ")), "
                    + "and a colon in ordinary text can be left out: \(name)"
            }
        case .missingValue(let field): "write it straight after the colon: \(field):VALUE or \(field):\"SEVERAL WORDS\""
        case .unknownValue(_, _, let nearest):
            nearest.count == 1
                ? "did you mean \(nearest[0])" : "it can be \(nearest.joined(separator: ", "))"
        case .badYear: "write year:2019 or year:2019..2023"
        case .reversedYears(let from, let to): "write year:\(to)..\(from)"
        case .nearDistance: "write near/5"
        case .nearOperand: "put the words straight on its two sides: strangled near/5 police"
        case .nearChain: "join two pairs with AND: (a near/5 b) AND (b near/5 c)"
        case .tooManyPatterns: "ask in several queries"
        case .misplacedStar: "write the beginning of the word and then the star: strang*"
        }
    }
}
