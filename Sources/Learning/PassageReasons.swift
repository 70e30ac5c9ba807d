internal import Reports
internal import Reviews
internal import Themes

/// Why a paragraph is coded with a theme, for somebody who asks.
public struct CodingReason: Codable, Sendable, Equatable {
    public var theme: String
    /// UTF-8 bytes of the paragraph's text.
    public var start: Int
    public var end: Int
    public var words: String
    public var role: String
    public var polarity: String
    public var time: String
    public var origin: String
    @OrNull public var agency: String?
    public var rule: String
    /// Words, rule and why, as the coder says it.
    public var reason: String
    /// A definition, a question or a denial is coded too, and is no
    /// evidence.
    public var isEvidence: Bool
}

/// One paragraph with all that is known of its themes.
public struct ParagraphAnswer: Codable, Sendable {
    public var report: String
    public var title: String
    public var visibility: String
    @OrNull public var dateOfReport: String?
    /// The section it stands in, and that section's place from 0.
    public var section: ReadingAnswer.Section
    public var sectionPlace: Int
    public var paragraph: ReadingAnswer.Paragraph
    public var reasons: [CodingReason]
    /// Ordinals of the paragraphs on either side.
    @OrNull public var previous: Int?
    @OrNull public var next: Int?
}

extension LearningBase {
    /// - Parameter paragraph: its printed number, or `p` and its ordinal.
    /// - Throws: `LearningError.unknownReport`, `.noSuchPassage`.
    public func paragraph(_ paragraph: String, of text: String) async throws -> ParagraphAnswer {
        let place = try await place(of: paragraph, in: text)
        let reading = try await reading(text, section: place.section)
        guard let found = reading.paragraphs.first(where: { $0.ordinal == place.ordinal }) else {
            throw LearningError.unknownReport(text)
        }
        let passages = reading.sections.reduce(0) { $0 + $1.passages }
        return ParagraphAnswer(
            report: reading.report, title: reading.title, visibility: reading.visibility,
            dateOfReport: reading.dateOfReport, section: reading.sections[reading.section], sectionPlace: reading.section,
            paragraph: found, reasons: reasons(for: [found], in: reading.sections[reading.section])[0],
            previous: place.ordinal > 1 ? place.ordinal - 1 : nil,
            next: place.ordinal < passages ? place.ordinal + 1 : nil)
    }

    /// What the coder says of paragraphs of one section, in their order.
    ///
    /// Each text is coded on its own: what follows from the report as a
    /// whole (who caused harm, say) has no reason here.
    public func reasons(
        for paragraphs: [ReadingAnswer.Paragraph], in section: ReadingAnswer.Section
    ) -> [[CodingReason]] {
        let kind = SectionKind(rawValue: section.kind) ?? .other
        let coded = coder.code(paragraphs.map { (text: $0.text, section: kind) })
        return zip(paragraphs, coded).map { paragraph, codings in
            codings.map { CodingReason($0, in: paragraph.text, coder: coder) }
        }
    }
}

extension CodingReason {
    init(_ coding: Coding, in text: String, coder: Coder) {
        let bytes = Array(text.utf8)
        let start = min(max(0, coding.span.lowerBound.value), bytes.count)
        let end = min(max(start, coding.span.upperBound.value), bytes.count)
        self.init(
            theme: coder.catalogue.theme(code: coding.theme).slug, start: start, end: end,
            words: String(decoding: bytes[start..<end], as: UTF8.self), role: coding.role.rawValue,
            polarity: coding.polarity.rawValue, time: coding.time.rawValue, origin: coding.origin.rawValue,
            agency: coding.agency?.rawValue, rule: coder.ruleName(coding.rule),
            reason: coder.reason(for: coding, in: text), isEvidence: coding.isSubstantive)
    }
}
