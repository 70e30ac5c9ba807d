import Events
import Foundation
import Storage
import Testing

@Suite("Two programs on one folder", .timeLimit(.minutes(20)))
struct TwoWritersTests {
    @Test("two programs on one stream: the second is told how far it has moved")
    func twoWriters() async throws {
        let place = try OwnFolder()
        let stream = StreamID.random(.review)
        let workers = [try Worker(place.data), try Worker(place.data)]
        for worker in workers { #expect(await worker.answer() == "ready") }
        #expect(await workers[0].ask("append \(stream) stream 0 one") == "done 1 1")
        #expect(await workers[1].ask("append \(stream) stream 0 two") == "stale 1")
        #expect(await workers[1].ask("append \(stream) P1 1 two") == "done 2 2")
        #expect(await workers[0].ask("erase \(stream) P1") == "done 1")
        #expect(await workers[1].ask("append \(stream) P1 2 three")?.contains("erased") == true)
        // Both at once, as fast as they can: the versions stay without gaps.
        for round in 2..<40 {
            for worker in workers { worker.tell("append \(stream) stream \(round) more") }
            var answers: [String] = []
            for worker in workers { if let answer = await worker.answer() { answers.append(answer) } }
            answers.sort()
            #expect(answers == ["done \(round + 1) \(round + 1)", "stale \(round + 1)"])
        }
        for worker in workers { worker.finish() }
    }
}
