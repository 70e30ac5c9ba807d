import Events
import Testing

@testable import Accounts

@Suite("Guessing is slowed down, and nobody is locked out for ever")
struct ThrottleTests {
    private func at(_ seconds: Int64) -> RecordedInstant { RecordedInstant(milliseconds: 1_700_000_000_000 + seconds * 1000) }

    @Test("how long the door stays shut after each failure", arguments: [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 15), (6, 30), (7, 60), (8, 120), (9, 240), (10, 480), (11, 900), (12, 900),
        (100, 900), (1_000_000, 900),
    ] as [(Int, Int64)])
    func table(_ failures: Int, _ seconds: Int64) {
        #expect(Throttle.waitMilliseconds(after: failures) == seconds * 1000)
    }

    @Test("tries while it is shut are not looked at and do not keep it shut longer")
    func shut() throws {
        var throttle: Throttle?
        for _ in 1...5 { throttle = Throttle.trying(throttle, at: at(0)) }
        #expect(throttle?.shutUntil == at(15))
        for second in Int64(0)..<15 { #expect(Throttle.trying(throttle, at: at(second)) == nil) }
        let next = try #require(Throttle.trying(throttle, at: at(15)))
        #expect(next.failures == 6 && next.shutUntil == at(45))
    }

    @Test("a day without a failure and all is forgotten")
    func forgotten() {
        let old = Throttle(failures: 50, lastAt: at(0), shutUntil: at(900))
        #expect(Throttle.trying(old, at: at(86_399))?.failures == 51)
        #expect(Throttle.trying(old, at: at(86_400))?.failures == 1)
    }

    @Test("whatever the tries, it opens within fifteen minutes, and a day allows few guesses")
    func bounds() {
        forAll(cases: 100) { random, seed in
            var throttle: Throttle?
            var now: Int64 = 0
            var looked = 0
            while now < 86_400 {
                if let counted = Throttle.trying(throttle, at: at(now)) {
                    looked += 1
                    throttle = counted
                    #expect(counted.shutUntil.milliseconds - at(now).milliseconds <= 900_000, seed)
                }
                now += Int64.random(in: 1...60, using: &random)
            }
            #expect(looked < 120, seed)
        }
    }

    @Test("an account's strangers, each of its devices, and its codes have doors of their own")
    func doors() {
        let one = SecretToken.random().hash
        let two = SecretToken.random().hash
        let account = AccountID.random()
        let keys: [ThrottleKey] = [
            .password(address: "a@b.example", device: nil), .password(address: "a@b.example", device: one),
            .password(address: "a@b.example", device: two), .password(address: "c@b.example", device: nil),
            .code(account, device: nil), .code(account, device: one), .code(.random(), device: nil),
        ]
        #expect(Set(keys).count == keys.count)
        #expect(ThrottleKey.password(address: " A@B.example ", device: nil) == keys[0])
    }

    @Test("a session ends after half an hour unasked and after twelve hours whatever happens")
    func sessions() {
        let session = Session(account: .random(), startedAt: at(0), lastSeenAt: at(42_000), gaveSecondFactor: true)
        #expect(session.isLive(at: at(43_199)) && !session.isLive(at: at(43_200)) && session.endsAt == at(43_200))
        let idle = Session(account: .random(), startedAt: at(0), lastSeenAt: at(60), gaveSecondFactor: true)
        #expect(idle.isLive(at: at(1859)) && !idle.isLive(at: at(1860)) && idle.endsAt == at(1860))
        let half = HalfSignIn(account: .random(), startedAt: at(0), owed: .code)
        #expect(half.isLive(at: at(899)) && !half.isLive(at: at(900)))
    }
}
