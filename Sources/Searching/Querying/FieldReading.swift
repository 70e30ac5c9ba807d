/// Reads `name:value`.
struct FieldReading {
    let themeSlugs: [String]
    private(set) var faults: [QueryFault] = []

    init(themeSlugs: [String]) {
        self.themeSlugs = themeSlugs
    }

    mutating func condition(name: String, value: String?, at position: Int) -> FieldCondition? {
        guard let field = QueryField(rawValue: name) else {
            let nearest = NearestWords(vocabulary: QueryField.allCases.map(\.rawValue)).nearest(to: name)
            faults.append(QueryFault(.unknownField(name, nearest: nearest), at: position))
            return nil
        }
        guard let value, !value.isEmpty else {
            faults.append(QueryFault(.missingValue(field: name), at: position))
            return nil
        }
        let valuePosition = position + name.utf8.count + 1
        if let vocabulary = field.vocabulary(themeSlugs: themeSlugs) {
            let typed = value.lowercased()
            if let place = vocabulary.firstIndex(where: { $0.lowercased() == typed }) {
                return field.condition(at: place, themeSlugs: themeSlugs)
            }
            let nearest = NearestWords(vocabulary: vocabulary).to(typed)
            faults.append(
                QueryFault(.unknownValue(field: name, value: value, nearest: nearest), at: valuePosition))
            return nil
        }
        if field == .year { return years(value, at: valuePosition) }
        let words = Tokenizer.words(of: value)
        guard !words.isEmpty else {
            faults.append(QueryFault(.missingValue(field: name), at: valuePosition))
            return nil
        }
        return field == .csp ? .csp(words) : .addressee(words)
    }

    private mutating func years(_ value: String, at position: Int) -> FieldCondition? {
        let ends = value.split(separator: "..", omittingEmptySubsequences: false).map { end in
            end.utf8.count == 4 && end.utf8.allSatisfy { (48...57).contains($0) } ? Int(end) : nil
        }
        guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
            faults.append(QueryFault(.badYear(value), at: position))
            return nil
        }
        guard first <= last else {
            faults.append(QueryFault(.reversedYears(first, last), at: position))
            return nil
        }
        return .years(first...last)
    }
}
