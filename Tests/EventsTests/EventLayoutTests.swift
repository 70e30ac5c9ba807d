import CivilDates
import Events
import Testing

@Suite("The bytes that a hash covers")
struct EventLayoutTests {
    private func hash(
        stream: String = "report:R1", version: Int = 1, position: Int64 = 1, at: Int64 = 5, key: [UInt8] = [],
        payload: [UInt8] = [1, 2, 3], after: EventHash = .start
    ) -> EventHash {
        EventLayout.hash(
            after: after, position: position, stream: StreamID(stream), version: version,
            recordedAt: RecordedInstant(milliseconds: at), key: key, payload: payload)
    }

    @Test("every part is covered")
    func everyPart() {
        let plain = hash()
        for other in [
            hash(stream: "report:R2"), hash(version: 2), hash(position: 2), hash(at: 6), hash(key: [1]),
            hash(payload: [1, 2]), hash(after: plain),
        ] { #expect(other != plain) }
    }

    @Test("bytes cannot move from one part to the next unseen")
    func lengths() {
        #expect(hash(key: [1], payload: [2, 3]) != hash(key: [1, 2], payload: [3]))
        #expect(hash(stream: "ab", key: []) != hash(stream: "a", key: Array("b".utf8)))
    }

    @Test("the layout stays what it is")
    func pinned() {
        // Recomputed with Python's hashlib from the layout in the comment.
        #expect(hash().description == "e3b0ef263701d91cf27f3eb5bf4cf773c120780b567652659967d8afdfb31532")
    }

    @Test("a payload written and read again is the same")
    func payload() throws {
        let content = EventContent(
            name: "report.imported", schema: 1, occurredOn: ApproximateDate("2019-03"), actor: "operator:ada",
            facts: Array("{}".utf8))
        #expect(EventContent(payload: content.payload) == content)
    }

    @Test("a damaged payload is refused, never a trap")
    func damaged() {
        let whole = EventContent(
            name: "a.b", schema: 1, occurredOn: nil, actor: "x", facts: Array("{\"k\":1}".utf8)).payload
        for length in 0..<whole.count { #expect(EventContent(payload: Array(whole.prefix(length))) == nil) }
        var huge = whole
        huge.replaceSubrange(0..<4, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(EventContent(payload: huge) == nil)
    }
}
