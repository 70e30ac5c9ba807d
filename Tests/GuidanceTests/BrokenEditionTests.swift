import Foundation
import Guidance
import Testing

/// A fault put into one of this program's files, and what must be said of
/// it.
struct Breakage: Sendable, CustomTestStringConvertible {
    let file: String
    let faults: [String]
    let change: @Sendable (inout Tree) -> Void

    init(_ file: String, _ faults: String..., change: @escaping @Sendable (inout Tree) -> Void) {
        self.file = file
        self.faults = faults
        self.change = change
    }

    var testDescription: String { "\(file): \(faults.joined(separator: "; "))" }
}

/// Each test says which faults must be found and where, and that no others
/// are.
@Suite("Broken files of guidance")
struct BrokenEditionTests {
    private func faults(changing file: String, _ change: (inout Tree) -> Void) throws -> [String] {
        let texts = try editionFiles().map { text in
            guard text.name == file else { return text }
            var tree = try Tree(text.json)
            change(&tree)
            return GuidanceText(name: file, json: try tree.json())
        }
        return faults(texts).map { $0.hasPrefix("\(file): ") ? String($0.dropFirst(file.count + 2)) : $0 }
    }

    private func faults(_ texts: [GuidanceText]) -> [String] {
        do throws(GuidanceError) {
            _ = try GuidanceLibrary(texts)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test("a file that is only written anew has no faults")
    func control() throws {
        for file in try editionFiles() { #expect(try faults(changing: file.name) { _ in } == []) }
    }

    @Test("every fault is reported with its place, all at once")
    func allAtOnce() throws {
        let found = try faults(changing: "sample-local.1") { file in
            file["title"] = nil
            file["limits", "decide", "amount"] = 0
            file["limits", "notify", "unit"] = "fortnights"
            file["limits", "imr-return", "moving", "by"] = ["nobody-we-know"]
            file["limits", "information-return", "kind"] = "guidance"
            file["documents", "early-learning-note", "kindd"] = "record"
            file["documents", "early-learning-note", "basis"] = ["Q SAMPLE"]
            file["steps", "early-learning", "after"] = "no-such-step"
            file["quorum", "members"] = 2
            file["colour"] = "red"
        }
        let expected = [
            "title: is missing",
            "limits.decide.amount: an amount of 0 is less than 1",
            "limits.notify.unit: \u{201C}fortnights\u{201D} is not one of days, months, working-days, "
                + "as-soon-as-reasonably-practicable, set-per-case, not-known, own-regime",
            "documents.early-learning-note.basis.1: \u{201C}Q SAMPLE\u{201D} is not MARK SOURCE place | what it covers",
            "documents.early-learning-note.kindd: no field of this name is read here",
            "colour: no field of this name is read here",
            "steps.early-learning.after: nothing in steps is called no-such-step",
            "limits.information-return.kind: a local overlay cannot set the kind guidance",
            "limits.imr-return.moving.by: nothing in parties is called nobody-we-know",
            "quorum.members: 2 members cannot cover 3 sectors",
        ]
        #expect(found.sorted() == expected.sorted())
    }

    static let form: [Breakage] = [
        Breakage("dhr-2016.1", "format: format 2 is not known to this program") { $0["format"] = 2 },
        Breakage("dhr-2016.1", "labels.panel: no words for panel") { $0["labels", "panel"] = nil },
        Breakage("dhr-2016.1", "labels.referencePrefix: \u{201C}dhr\u{201D} is not in capital letters") {
            $0["labels", "referencePrefix"] = "dhr"
        },
        Breakage("dhr-2016.1", "labels.pannel: no field of this name is read here") {
            $0["labels", "pannel"] = "panel"
        },
        Breakage("dhr-2016.1", "progress.amberWithinDays: is missing") { $0["progress", "amberWithinDays"] = nil },
        Breakage("sample-local.1", "quorum.members: is missing") { $0["quorum", "members"] = nil },
        Breakage("dhr-2016.1", "statute: is missing") { $0["statute"] = nil },
        Breakage("dardr-8a.1", "eligibility: is missing") { $0["eligibility"] = nil },
        Breakage("dardr-8a.1", "basedOn: is built on itself") { $0["basedOn"] = "dardr-8a@1" },
        Breakage(
            "dhr-2016.1",
            "statute.inForceSince: \u{201C}13 April\u{201D} is not a date YYYY, YYYY-MM or YYYY-MM-DD"
        ) { $0["statute", "inForceSince"] = "13 April" },
        Breakage("dhr-2016.1", "effective.until: ends before it starts") { $0["effective", "until"] = "2015" },
        Breakage("dhr-2016.1", "eligibility.parts: is missing") { $0["eligibility", "parts"] = [String]() },
        Breakage("dhr-2016.1", "eligibility.parts.age.limbs: has no limb") {
            $0["eligibility", "parts", "age", "limbs"] = [String]()
        },
        Breakage("dhr-2016.1", "steps.closure.label: is empty") { $0["steps", "closure", "label"] = " " },
        Breakage("dhr-2016.1", "steps.closure.stage: should be text") { $0["steps", "closure", "stage"] = 7 },
        Breakage("dhr-2016.1", "caveats: should be list") { $0["caveats"] = "none" },
        Breakage("dhr-2016.1", "stages.monitoring.parallel: should be true or false") {
            $0["stages", "monitoring", "parallel"] = "yes"
        },
    ]

    static let limits: [Breakage] = [
        Breakage(
            "dhr-2016.1", "limits.decide.basis: is a duty, but not every mark is [S]",
            "wales.1: limits.decide: changes the duty decide", "sample-local.1: limits.decide: changes the duty decide"
        ) { $0["limits", "decide", "kind"] = "statute" },
        Breakage(
            "dhr-2016.1",
            "limits.decide.unit: an amount needs days, working-days or months, and they need an amount"
        ) { $0["limits", "decide", "amount"] = nil },
        Breakage(
            "dhr-2016.1",
            "limits.family-reading-time.unit: an amount needs days, working-days or months, and they need an amount"
        ) { $0["limits", "family-reading-time", "amount"] = 14 },
        Breakage("dhr-2016.1", "limits.decide.startsAt: is missing") { $0["limits", "decide", "startsAt"] = nil },
        Breakage("dhr-2016.1", "limits.decide.stopsAt: starts and stops at the same fact") {
            $0["limits", "decide", "stopsAt"] = "came-to-attention"
        },
        Breakage(
            "dhr-2016.1", "limits.decide.amount: should be whole number",
            "limits.decide.unit: an amount needs days, working-days or months, and they need an amount"
        ) { $0["limits", "decide", "amount"] = "one" },
        Breakage("dhr-2016.1", "limits.decide.basis: says nothing of its source") {
            $0["limits", "decide", "basis"] = [String]()
        },
        Breakage("dhr-2016.1", "limits.decide.basis: no source NOWHERE is listed") {
            $0["limits", "decide", "basis"] = ["K NOWHERE"]
        },
        Breakage("dhr-2016.1", "limits.decide.until: ends before it starts") {
            $0["limits", "decide", "from"] = "2020-05"
            $0["limits", "decide", "until"] = "2020-04-30"
        },
        Breakage("dhr-2016.1", "progress: amber must come no later than red, and neither after the due date") {
            $0["progress", "redWithinDays"] = 30
        },
    ]

    static let names: [Breakage] = [
        Breakage("dhr-2016.1", "steps.closure.owners: nothing in parties is called nobody") {
            $0["steps", "closure", "owners"] = ["nobody"]
        },
        Breakage("dhr-2016.1", "steps.closure.limits: nothing in limits is called x") {
            $0["steps", "closure", "limits"] = ["retention", "x"]
        },
        Breakage("dhr-2016.1", "documents.tribute.to: nothing in parties is called x") {
            $0["documents", "tribute", "to"] = ["x"]
        },
        Breakage("dhr-2016.1", "tellings.panel-bodies.to: is missing") {
            $0["tellings", "panel-bodies", "to"] = [String]()
        },
        Breakage(
            "dhr-2016.1", "stages: no entry in stages for archived",
            "stages.attic.slug: \u{201C}attic\u{201D} is not one of \(ReviewStage.allCases.map(\.rawValue).joined(separator: ", "))"
        ) { $0["stages", "archived", "slug"] = "attic" },
        Breakage(
            "dhr-2016.1",
            "practices.The Owhr.slug: \u{201C}The Owhr\u{201D}: a slug is lower-case letters, digits and single hyphens"
        ) { $0["practices", "owhr", "slug"] = "The Owhr" },
        Breakage("dhr-2016.1", "practices.sar: sar stands twice") { $0["practices", "owhr", "slug"] = "sar" },
        Breakage("dhr-2016.1", "sources.SPARE: nothing cites the source SPARE") {
            $0["sources"] = ($0["sources"] as? [Any] ?? []) + [["key": "SPARE", "title": "Spare"]]
        },
        Breakage("dhr-2016.1", "dataFields.victim-sex.values: the last value must be not-known") {
            $0["dataFields", "victim-sex", "values"] = ["female", "male"]
        },
        Breakage("dhr-2016.1", "dataFields.title.values: a free field has no value but not-known") {
            $0["dataFields", "title", "values"] = ["a", "not-known"]
        },
        Breakage("dhr-2016.1", "dataFields.victim-sex.values.2: male stands twice") {
            $0["dataFields", "victim-sex", "values"] = ["male", "male", "not-known"]
        },
    ]

    static let changes: [Breakage] = [
        Breakage("dhr-2016.1", "tellings.copy-to-dac.basis: is a duty, but not every mark is [S]") {
            $0["tellings", "copy-to-dac", "basis"] = ["S DVCVA", "K G16"]
        },
        Breakage("dardr-8a.1", "replaces: is built on itself") { $0["replaces"] = "dardr-8a" },
        Breakage(
            "dardr-8a.1",
            "limits: the duty answer-dac in limits of the edition it is built on is neither restated nor removed",
            "limits.answer-dac.basis: is a duty, but not every mark is [S]"
        ) { $0["limits", "answer-dac"] = nil },
        Breakage("wales.1", "limits.copy-to-dac: changes the duty copy-to-dac") {
            $0["limits", "decide", "slug"] = "copy-to-dac"
        },
        Breakage(
            "wales.1", "tellings.repository-of-report.expectation: a national overlay cannot set the kind must"
        ) { $0["tellings", "repository-of-report", "expectation"] = "must" },
        Breakage(
            "wales.1", "removed.answer-dac: changes the duty answer-dac",
            "steps.action-monitoring.limits: nothing in limits is called answer-dac"
        ) { $0["removed"] = [["in": "limits", "slug": "answer-dac"]] },
        Breakage("wales.1", "renamed.x: nothing in steps is called x to change") {
            $0["renamed"] = [["in": "steps", "slug": "x", "label": "X"]]
        },
        Breakage("wales.1", "appliesTo.1: no edition dhr-2099") { $0["appliesTo"] = ["dhr-2099"] },
        Breakage("sample-local.1", "jurisdictions: is missing", "jurisdictions: does not apply to dhr-2016@1") {
            $0["jurisdictions"] = [String]()
        },
        Breakage("sample-local.1", "sources.G16: the source G16 stands with another title or address") {
            $0["sources"] = ($0["sources"] as? [Any] ?? []) + [["key": "G16", "title": "Another"]]
        },
        Breakage("sample-local.1", "quorum.sectors: nothing in panelSectors is called x") {
            $0["quorum", "sectors"] = ["police", "x"]
        },
    ]

    @Test("each fault is found, and nothing else", arguments: form + limits + names + changes)
    func single(_ breakage: Breakage) throws {
        let found = try faults(changing: breakage.file, breakage.change)
        #expect(found.sorted() == breakage.faults.sorted())
    }

    @Test("an edition that is not there leaves those built on it without a base, and overlays say so")
    func missingBase() throws {
        let texts = try editionFiles().filter { $0.name != "dhr-2016.1" }
        let found = faults(texts)
        #expect(found.contains("dardr-8a.1: basedOn: no edition dhr-2016@1"))
        #expect(found.contains("sample-local.1: appliesTo.1: no edition dhr-2016"))
    }

    @Test("a file under another name, or twice, is a fault")
    func fileNames() throws {
        var texts = try editionFiles()
        let copy = GuidanceText(name: "copy.1", json: texts[3].json)
        texts.append(copy)
        #expect(
            faults(texts) == [
                "copy.1: id: the file is not named after wales@1", "copy.1: id: wales@1 stands twice",
            ])
    }

    @Test("text that is no JSON is a fault, beside the faults of the other files")
    func notJSON() throws {
        var texts = try editionFiles()
        texts.append(GuidanceText(name: "a.1", json: "{\n \"format\": 1,\n oops\n}"))
        texts.append(GuidanceText(name: "b.1", json: "[]"))
        let found = faults(texts)
        #expect(found == ["a.1: is not JSON; python3 -m json.tool shows where", "b.1: should be object"])
    }

    @Test("a local protocol given at run time is checked like the others")
    func added() throws {
        var tree = try Tree(editionFiles()[2].json)
        tree["id"] = "our-area"
        let json = try tree.json()
        let text = GuidanceText(name: "our-area.1", json: json)
        let library = try GuidanceLibrary.standard.adding([text])
        #expect(library.overlays.map(\.id.slug.text) == ["our-area", "sample-local", "wales"])
        tree["quorum", "members"] = 0
        let broken = GuidanceText(name: "our-area.1", json: try tree.json())
        #expect(throws: GuidanceError.self) { try GuidanceLibrary.standard.adding([broken]) }
    }

    @Test("files cut off, or with a byte changed or missing, load or report, and never crash")
    func damage() throws {
        let texts = try editionFiles()
        let environment = ProcessInfo.processInfo.environment
        let first = environment["TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_121
        let cases = environment["TEST_CASES"].flatMap { Int($0) } ?? 30
        for seed in first..<first + UInt64(cases) {
            var random = SplitMix64(seed: seed)
            var damaged = texts
            let file = Int.random(in: 0..<texts.count, using: &random)
            var bytes = Array(texts[file].json.utf8)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.removeSubrange(Int.random(in: 0..<bytes.count, using: &random)...)
            case 1:
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
            default: bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
            }
            damaged[file] = GuidanceText(name: texts[file].name, json: String(decoding: bytes, as: UTF8.self))
            for fault in faults(damaged) {
                #expect(texts.contains { fault.hasPrefix("\($0.name): ") }, "TEST_SEED=\(seed): \(fault)")
            }
        }
    }
}

/// A small generator that gives the same numbers for the same seed
/// everywhere.
private struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
