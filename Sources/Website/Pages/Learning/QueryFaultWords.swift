internal import Searching

/// What is wrong with a query, where, and how to mend it, for a page.
enum QueryFaultWords {
    static func of(_ fault: QueryFault) -> String {
        let message = fault.message
        let capital = message.prefix(1).uppercased() + message.dropFirst()
        return fault.hint.isEmpty ? capital : "\(capital): \(fault.hint)"
    }
}
