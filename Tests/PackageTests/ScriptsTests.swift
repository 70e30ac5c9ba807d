import Foundation
import Testing

/// What a newcomer starts first: the scripts must run on any machine.
@Suite("Scripts")
struct ScriptsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Commands that a person types: the files straight in `scripts`, and
    /// the one that must pass before a change lands.
    private static let commands: [String] = {
        let folder = root.appendingPathComponent("scripts")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { "scripts/\($0)" }.filter { isFile($0) } + [".ci/run"]
    }()

    /// The commands and the parts they start.
    private static let all: [String] = {
        let folder = root.appendingPathComponent("scripts")
        let below = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let parts = below.map { "scripts/\($0)" }.filter { isFile($0) && !$0.hasSuffix(".pyc") }
        return Set(parts + commands).sorted()
    }()

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let there = FileManager.default.fileExists(
            atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
        return there && !isFolder.boolValue
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("the commands are there")
    func present() {
        let expected = ["scripts/bench", "scripts/packages", "scripts/start", "scripts/test", ".ci/run"]
        for command in expected {
            #expect(Self.commands.contains(command), "\(command) is missing")
        }
    }

    @Test("each command can be executed", arguments: commands)
    func executable(_ path: String) {
        #expect(
            FileManager.default.isExecutableFile(atPath: Self.root.appendingPathComponent(path).path),
            "chmod +x \(path)")
    }

    @Test("each command is bash and stops at the first failure", arguments: commands)
    func strict(_ path: String) throws {
        let lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(["#!/usr/bin/env bash", "#!/bin/bash"].contains(lines.first), "\(path) does not begin as bash")
        let firstCommand = lines.first { !$0.isEmpty && !$0.hasPrefix("#") }
        #expect(firstCommand == "set -euo pipefail", "\(path) begins with \(firstCommand ?? "nothing")")
    }

    @Test("no script names a folder of one machine", arguments: all)
    func relocatable(_ path: String) throws {
        let ownFolder = Self.root.deletingLastPathComponent().path + "/"
        let foreign = ["home", "root", "work", "Users", "tmp"].map { "/\($0)/" } + (ownFolder == "/" ? [] : [ownFolder])
        for (number, line) in try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for folder in foreign {
                // Behind a variable or a part of a name it is not absolute.
                for range in line.ranges(of: folder) {
                    let before = range.lowerBound == line.startIndex ? nil : line[line.index(before: range.lowerBound)]
                    let isAbsolute = before.map { !($0.isLetter || $0.isNumber || "-_.}".contains($0)) } ?? true
                    #expect(!isAbsolute, "\(path):\(number + 1) names \(folder)")
                }
            }
        }
    }

    @Test("the README starts with the two commands that set everything up")
    func readme() throws {
        let readme = try text("README.md")
        for command in ["scripts/start", "scripts/test"] {
            #expect(readme.contains(command), "README.md does not name \(command)")
        }
    }

    @Test("the gate runs the README's test command")
    func gate() throws {
        #expect(try text(".ci/run").contains("scripts/test"))
    }

    @Test("the benchmark pins its peers", arguments: ["numpy", "tantivy"])
    func pinned(_ package: String) throws {
        let lines = try text("scripts/benchmark/requirements.txt").split(separator: "\n")
        let line = try #require(lines.first { $0.hasPrefix(package) })
        let version = line.dropFirst(package.count)
        #expect(version.hasPrefix("==") && version.dropFirst(2).allSatisfy { $0.isNumber || $0 == "." })
    }
}
