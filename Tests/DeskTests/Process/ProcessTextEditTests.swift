import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Forms that change the text of a process") struct ProcessTextEditTests {
    private static let day = CalendarDay("2025-04-01") ?? .first

    /// What a text says, whether or not it passes the check.
    private static func read(_ text: String) throws -> ProcessDefinition {
        let node = try RuleNode(yaml: text, file: "x.yaml")
        return try #require(ProcessDefinition.asIssued(node, file: "x.yaml"))
    }

    @Test(
        "A version more leaves every line as it was but that of the versions, in every process that comes with the program",
        arguments: [
            "complaint-first", "complaint-second", "denunciation", "internal", "linked", "one-unit", "proposal",
            "reception",
        ])
    func version(_ code: String) throws {
        let text = try TestOffice.shipped(code)
        let before = try Self.read(text)
        let last = try #require(before.versions.last)
        let day = max(Self.day, last.since.adding(days: 30))
        let new = try ProcessTextEdit(text, code: code).adding(from: day, law: "Luật \"mới\" \\ 2027")
        let result = ProcessFiles.read(text: new, file: "x.yaml")
        #expect(result.findings == [])
        let after = try #require(result.process)
        #expect(after.versions.count == before.versions.count + 1)
        #expect(after.versions.last?.law == "Luật \"mới\" \\ 2027" && after.versions.last?.since == day)
        let lines = Set(text.split(separator: "\n"))
        let others = new.split(separator: "\n").filter { !lines.contains($0) }
        #expect(others.count == 2, "\(others)")
    }

    @Test(
        "Every part that a form offers can be given another name, time or article, and only that part of only the last version changes",
        arguments: ["complaint-first", "denunciation", "internal", "linked", "one-unit", "proposal", "reception"])
    func everyPart(_ code: String) throws {
        let shipped = try TestOffice.shipped(code)
        let last = try #require(try Self.read(shipped).versions.last)
        let text = try ProcessTextEdit(shipped, code: code).adding(
            from: last.since.adding(days: 30), law: "Luật mới")
        let before = try Self.read(text)
        let version = try #require(before.versions.last)
        var wrong: [String] = []
        for part in ProcessEditable.all(in: version) {
            var values = ProcessTextEdit.Values()
            if part.title != nil { values.title = "Tên: mới, \"khác\" # {1}" }
            if part.term != nil { values.term = Term(11, .workingDay) }
            if part.article != nil, !Self.hasDatedArticle(text, part) { values.article = "Điều 9, khoản 1: Luật mới" }
            do throws(OfficeError) {
                let new = try ProcessTextEdit(text, code: code).changing(part, to: values)
                guard let after = try? Self.read(new), let changed = after.versions.last else {
                    wrong.append("\(part.heading): không đọc lại được")
                    continue
                }
                let parts = changed.differences(from: version).map { "\($0.kind) \($0.code)" }
                if parts != ["\(part.kind) \(part.code)"] { wrong.append("\(part.heading): \(parts)") }
                if after.versions.dropLast().map(\.parts) != before.versions.dropLast().map(\.parts) {
                    wrong.append("\(part.heading): phiên bản trước")
                }
            } catch { wrong.append("\(part.heading): \(error.message)") }
        }
        #expect(wrong == [])
    }

    /// Whether its article is written as a list of several with dates, which only people change.
    private static func hasDatedArticle(_ text: String, _ part: ProcessEditable) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let item = ProcessTextItem(of: lines, line: part.line) else { return false }
        return item.value("article")?.isEmpty ?? false
    }

    @Test("What a form cannot change surely is refused, and the text stays")
    func unsure() throws {
        let text = BeginProcessDraft.shortest("quick", on: Self.day)
        let odd: [(String, String)] = [
            ("a hyphen alone", text.replacing("  - act: deliver", with: "  -\n    act: deliver")),
            (
                "a dated article",
                text.replacing(
                    "    clock: { stop: settle }\n    article: \"Văn bản quy định quy trình\"",
                    with: "    clock: { stop: settle }\n    article:\n      - { text: Luật }")
            ),
        ]
        for (name, typed) in odd {
            let version = try #require(try Self.read(typed).versions.last)
            let part = try #require(ProcessEditable.all(in: version).first { $0.code == "deliver" })
            #expect(throws: OfficeError.self, "\(name)") {
                try ProcessTextEdit(typed, code: "quick").changing(part, to: .init(article: "Luật mới"))
            }
        }
        #expect(throws: OfficeError.self) { try ProcessTextEdit("process: [", code: "quick") }
        #expect(throws: OfficeError.self) {
            try ProcessTextEdit(text, code: "quick").adding(from: Self.day, law: "Luật")
        }
    }

    @Test("The process that a new draft begins from passes the check")
    func shortest() {
        let result = ProcessFiles.read(text: BeginProcessDraft.shortest("quick", on: Self.day), file: "quick.yaml")
        #expect(result.process?.code == "quick" && result.findings.isEmpty, "\(result.findings.map(\.written))")
    }
}
