/// Words so common in reviews that a phrase of two of them would have to
/// compare the places of both in most passages. For these the index keeps
/// lists of pairs: `the police` is looked up like a single word.
///
/// Changing the list changes the index: move `Searching.version`.
enum CommonWords {
    /// The place of a word in the list, which is below 256. Places run in the
    /// order of the words' bytes, and so do pairs by both places.
    static let places: [String: UInt8] = {
        var places: [String: UInt8] = [:]
        for (place, word) in words.enumerated() { places[word] = UInt8(place) }
        return places
    }()

    static let words = Array(Set(listed)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

    /// Words of the language first, then those of the field.
    private static let listed = """
        a about after all also although an and any are as at be because been before being between both but by can \
        could did do does during each for from further had has have having he her him his how if in including into \
        is it its made may more most no not of off on one only or other out over s she should so some such t than \
        that the their them then there these they this those through to two under up was were what when where \
        whether which while who will with within would \
        abuse abusive action address adult adults agencies agency alcohol allegations appointment appropriate arrested \
        assault assessment assessments attended aware behaviour board call care case child children community concern \
        concerns contact control day days death disclosed domestic evidence family following health home homicide \
        hospital housing identified incident incidents information involved involvement issues known lack learning \
        life local made mental mother multi murder needs number officer officers panel partner partners period \
        perpetrator police policy practice previous professionals protection recommendation recorded records referral \
        referred related relationship report reported response review risk risks safeguarding safety service services \
        sexual sharing significant social son staff support time told took training treatment victim victims violence \
        violent woman women work year years daughter father gp husband wife mr mrs ms
        """.split(separator: " ").map(String.init)
}
