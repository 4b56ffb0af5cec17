import Desk
import Office
import Process
import Testing
import WorkTime

@Suite("A process that follows the one in force")
struct ProcessSuccessionTests {
    /// A process with these versions, each as its first and last day.
    private static func process(_ versions: [(since: String, until: String?)], title: String = "Trả kết quả")
        throws -> ProcessDefinition
    {
        let lines = versions.enumerated().map { index, days in
            let until = days.until.map { ", until: \($0)" } ?? ""
            return "  - { version: \(index + 1), since: \(days.since)\(until), law: Luật \(index + 1) }"
        }
        let text = """
            process: quick
            title: Nhanh
            kind: dossier
            versions:
            \(lines.joined(separator: "\n"))
            roles:
              - { role: counter, title: Một cửa, held-by: counter }
            states:
              - { state: received, title: Đã nhận, owner: counter }
              - { state: done, title: Đã trả, owner: counter, end: settled }
            acts:
              - { act: receive, title: Nhận, in: start, to: received, by: counter, article: Điều 1 }
              - { act: deliver, title: \(title), in: received, to: done, by: counter, article: Điều 2 }

            """
        let result = ProcessFiles.read(text: text, file: "quick.yaml")
        return try #require(result.process, "\(result.findings.map(\.written))")
    }

    @Test("What was begun stays, and what is new begins on a day that is not over")
    func table() throws {
        let today = try #require(CalendarDay("2025-03-14"))
        let old = try Self.process([("2024-01-01", nil)])
        let cases: [(name: String, new: ProcessDefinition, isBusy: Bool, first: String?, fault: String?)] = [
            ("nothing", old, false, nil, "không có gì khác"),
            (
                "tomorrow", try Self.process([("2024-01-01", "2025-03-14"), ("2025-03-15", nil)]), true, "2025-03-15",
                nil
            ),
            (
                "today, nobody came yet", try Self.process([("2024-01-01", "2025-03-13"), ("2025-03-14", nil)]), false,
                "2025-03-14", nil
            ),
            (
                "today, a case was begun", try Self.process([("2024-01-01", "2025-03-13"), ("2025-03-14", nil)]), true,
                "2025-03-14", "hôm nay đã có hồ sơ"
            ),
            (
                "yesterday", try Self.process([("2024-01-01", "2025-03-12"), ("2025-03-13", nil)]), false,
                "2025-03-13", "đã qua"
            ),
            ("it ends", try Self.process([("2024-01-01", "2025-12-31")]), true, "2026-01-01", nil),
            ("it ended yesterday", try Self.process([("2024-01-01", "2025-03-12")]), true, "2025-03-13", "đã qua"),
            (
                "what was begun, changed", try Self.process([("2024-01-01", nil)], title: "Trả"), false, "2024-01-01",
                "nên không sửa được (Bước «Trả kết quả»: Tên: Trả kết quả → Trả)"
            ),
            (
                "what was begun, on another day", try Self.process([("2024-02-01", nil)]), false, "2024-02-01",
                "nên không sửa được"
            ),
        ]
        var wrong: [String] = []
        for (name, new, isBusy, first, fault) in cases {
            let succession = ProcessSuccession(new, after: old, today: today, isBusyToday: isBusy)
            if succession.firstDay?.description != first { wrong.append("\(name): \(succession.firstDay as Any)") }
            let told = succession.findings.map(\.message)
            if let fault {
                if told.count != 1 || !told[0].contains(fault) { wrong.append("\(name): \(told)") }
            } else if !told.isEmpty {
                wrong.append("\(name): \(told)")
            }
        }
        #expect(wrong == [])
    }
}
