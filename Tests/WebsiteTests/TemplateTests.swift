import Foundation
import Mustache
import Testing
@testable import Website

@Suite("Templates and the files of the site")
struct TemplateTests {
    private static let folder = checkout.appendingPathComponent("Sources/Website")

    private static func files(_ name: String) throws -> [String: String] {
        var answer: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path) {
            answer[file] = try String(contentsOf: folder.appendingPathComponent("\(name)/\(file)"), encoding: .utf8)
        }
        return answer
    }

    private static func ended(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }

    @Test("what is in the program is what is in the files: scripts/make-website was run")
    func generated() throws {
        let templates = try Self.files("Templates")
        #expect(Set(templates.keys) == Set(TemplateTexts.all.keys.map { $0 + ".mustache" }))
        for (name, text) in TemplateTexts.all { #expect(Self.ended(templates["\(name).mustache"] ?? "") == Self.ended(text), "\(name)") }
        let assets = try Self.files("Assets")
        #expect(Set(assets.keys) == Set(AssetTexts.all.keys))
        for (name, text) in AssetTexts.all { #expect(Self.ended(assets[name] ?? "") == Self.ended(text), "\(name)") }
    }

    @Test("every template is read, closes what it opens, and names templates that there are", arguments: TemplateTexts.all.keys.sorted())
    func parses(_ name: String) throws {
        let text = TemplateTexts.all[name] ?? ""
        _ = try MustacheTemplate(string: text)
        func check(_ parts: [StrictTemplates.Part]) {
            for part in parts {
                if case .partial(let other) = part { #expect(TemplateTexts.all[other] != nil, "\(other)") }
                if case .section(_, let inner, _) = part { check(inner) }
            }
        }
        check(try StrictTemplates.parts(of: text))
    }

    @Test("no template lets a value through as markup, sets a style or holds a script", arguments: TemplateTexts.all.keys.sorted())
    func safe(_ name: String) {
        let text = TemplateTexts.all[name] ?? ""
        for forbidden in ["{{{", "{{&", "{{%", "{{=", "style=", "javascript:", "<style", "srcdoc", "<iframe", "<object", "<embed", "<base"] {
            #expect(!text.lowercased().contains(forbidden), "\(forbidden)")
        }
        #expect(text.firstMatch(of: /\son[a-z]+\s*=/) == nil)
        #expect(text.matches(of: /<script\b[^>]*>/).allSatisfy { $0.output.contains("src=\"/assets/") })
        // A value stands in text or in quotes, never bare in a tag.
        #expect(text.firstMatch(of: /=\{\{/) == nil)
        for match in text.matches(of: /(href|src|action)="([^"]*)"/) {
            let value = String(match.output.2)
            let isKnown = value.hasPrefix("/") || value.hasPrefix("#") || value.hasPrefix("https://")
                || ["{{href}}", "{{action}}", "{{.}}"].contains(value)
            #expect(isKnown, "\(value)")
        }
    }

    @Test("no script of the site makes markup of text, and no file comes from elsewhere")
    func assets() {
        for (name, text) in AssetTexts.all {
            for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "@import", "url(http", "//cdn"] {
                #expect(!text.contains(forbidden), "\(name): \(forbidden)")
            }
        }
    }

    @Test("every name in a template is in the view of its own block, on every page")
    func strict() async throws {
        let survey = try await Survey.ofDemonstration()
        #expect(survey.templateFaults.isEmpty, "\(survey.templateFaults.sorted().joined(separator: "\n"))")
        print("Templates: \(survey.templatesUsed.count) of \(TemplateTexts.all.count) shown on the pages of the survey")
        #expect(survey.templatesUsed.count > 20)
    }

    @Test("the check of names finds a name that is missing, and one that stands around")
    func checkFinds() throws {
        let check = try StrictTemplates()
        check.check(["text": "A", "two": true, "three": false], "heading")
        #expect(check.faults == ["heading: id is not in the view"])
        check.check(["heading": "A", "id": "a", "action": false, "text": "around", "blocks": [["template": "span-plain"]]], "section")
        #expect(check.faults.contains("span-plain: text is not in the view"))
    }
}
