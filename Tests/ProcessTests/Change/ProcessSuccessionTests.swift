import Desk
import Foundation
import Office
import Process
import Testing
import WorkTime

@Suite("A process that follows the one in force")
struct ProcessSuccessionTests {
    /// A process with these versions, each as its first and last day.
    private static func process(
        _ versions: [(since: String, until: String?)], title: String = "Trả kết quả", name: String = "Nhanh",
        law: String = "Luật"
    ) throws -> ProcessDefinition {
        let lines = versions.enumerated().map { index, days in
            let until = days.until.map { ", until: \($0)" } ?? ""
            return "  - { version: \(index + 1), since: \(days.since)\(until), law: \(law) \(index + 1) }"
        }
        let text = """
            process: quick
            title: \(name)
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
        return try read(text)
    }

    private static func read(_ text: String) throws -> ProcessDefinition {
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

    @Test("A version that begins today is not changed or dropped any more, whether or not somebody came by it yet")
    func firstDay() throws {
        let today = try #require(CalendarDay("2025-03-14"))
        let old = try Self.process([("2024-01-01", "2025-03-13"), ("2025-03-14", nil)])
        let cases: [(name: String, new: ProcessDefinition)] = [
            (
                "changed",
                try Self.process([("2024-01-01", "2025-03-13"), ("2025-03-14", nil)], law: "Luật khác")
            ),
            ("on another day", try Self.process([("2024-01-01", "2025-03-14"), ("2025-03-15", nil)])),
            ("dropped", try Self.process([("2024-01-01", nil)])),
        ]
        for (name, new) in cases {
            let told = ProcessSuccession(new, after: old, today: today, isBusyToday: false).findings.map(\.message)
            #expect(told.contains { $0.contains("phiên bản 2 đã áp dụng") }, "\(name): \(told)")
        }
    }

    @Test("A process that has ended goes on from today, and another title alone is issued")
    func goesOn() throws {
        let today = try #require(CalendarDay("2025-03-14"))
        let ended = try Self.process([("2024-01-01", "2024-12-31")])
        let running = try Self.process([("2024-01-01", nil)])
        let cases: [(name: String, old: ProcessDefinition, new: ProcessDefinition, first: String)] = [
            ("without an end", ended, running, "2025-03-14"),
            ("to another end", ended, try Self.process([("2024-01-01", "2025-12-31")]), "2025-03-14"),
            (
                "with a version more", ended, try Self.process([("2024-01-01", "2025-03-31"), ("2025-04-01", nil)]),
                "2025-03-14"
            ),
            ("another title", running, try Self.process([("2024-01-01", nil)], name: "Nhanh hơn"), "2025-03-14"),
            (
                "another title with a version more", running,
                try Self.process([("2024-01-01", "2025-03-31"), ("2025-04-01", nil)], name: "Nhanh hơn"), "2025-04-01"
            ),
        ]
        for (name, old, new, first) in cases {
            let succession = ProcessSuccession(new, after: old, today: today, isBusyToday: true)
            let told = succession.findings.map(\.message)
            #expect(told == [] && succession.firstDay?.description == first, "\(name): \(told)")
        }
    }

    @Test("Time limits in another order are a change, which a version that cases go by does not take")
    func order() throws {
        let today = try #require(CalendarDay("2025-03-14"))
        let plain = "      - { within: 10 ngày, article: Điều 2, until: 2025-06-30 }\n"
        let hard = "      - { within: 15 ngày, article: Điều 2, when: { hard: yes }, until: 2025-06-30 }\n"
        let text = BrokenProcess.sound.replacing(plain, with: plain + hard)
        let answer = """
              - clock: answer
                title: Trả lời
                lengths: [{ within: 3 ngày làm việc, article: Điều 4 }]

            """
        var steps = text.split(separator: "\n")
        let ask = try #require(steps.firstIndex { $0.contains("act: ask,") })
        steps.swapAt(ask, ask + 1)
        let old = try Self.read(text)
        let cases: [(name: String, text: String, told: String)] = [
            ("lengths", text.replacing(plain + hard, with: hard + plain), "Thứ tự xét: bao lâu; bao lâu khi"),
            (
                "time limits",
                text.replacing(answer, with: "").replacing("  - clock: settle", with: answer + "  - clock: settle"),
                "Thứ tự các thời hạn hoặc các bước"
            ),
            ("steps", steps.joined(separator: "\n"), "Thứ tự các thời hạn hoặc các bước"),
        ]
        for (name, typed, told) in cases {
            #expect(typed != text, "\(name)")
            let new = try Self.read(typed)
            let found = ProcessSuccession(new, after: old, today: today, isBusyToday: false).findings.map(\.message)
            #expect(found.count == 1 && found.first?.contains(told) == true, "\(name): \(found)")
        }
    }

    @Test("A version that cases go by takes over what a release lets be done in more states, and nothing else")
    func mended() throws {
        let today = try #require(CalendarDay("2025-08-01"))
        let sound = BrokenProcess.sound
        let wide = sound.replacing("in: received, to: working", with: "in: [received, working], to: working")
        let short = wide.replacing("within: 10 ngày", with: "within: 5 ngày")
        let cases: [(name: String, new: String, shipped: String, isTaken: Bool)] = [
            ("as shipped", wide, wide, true), ("not as shipped", wide, sound, false),
            ("shorter as well", short, short, false), ("as it was", sound, wide, false),
        ]
        for (name, new, shipped, isTaken) in cases {
            let succession = ProcessSuccession(
                try Self.readUnchecked(new), after: try Self.readUnchecked(sound), today: today, isBusyToday: true,
                shipped: try Self.readUnchecked(shipped))
            let told = succession.findings.map(\.message)
            #expect(told.isEmpty == isTaken, "\(name): \(told)")
            #expect(!isTaken || succession.firstDay == today, "\(name)")
        }
    }

    @Test(
        "A name by which the program keeps secrets, guards a step or counts is not taken from a process",
        arguments: [
            ("reception", "field: kind,", "field: loai,", "trường «kind»"),
            ("reception", "denunciation: Tố cáo,", "to-cao: Tố cáo,", "lựa chọn «denunciation»"),
            ("reception", "act: register-online\n", "act: dang-ky\n", "bước «register-online»"),
            ("complaint-first", "act: accept\n", "act: thu-ly\n", "bước «accept»"),
            ("denunciation", "state: refused,", "state: not-accepted,", "trạng thái «refused»"),
            ("denunciation", "role: receiver,", "role: agency,", "vai trò «receiver»"),
            ("proposal", "form: transfer,", "form: passing,", "giấy tờ được lập «transfer»"),
        ])
    func programCodes(process: String, was: String, now: String, says: String) throws {
        let file = ShippedProcesses.folder.appending(path: "processes/\(process).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(was))
        let old = try Self.readUnchecked(text)
        let new = try Self.readUnchecked(text.replacing(was, with: now))
        let before = try #require(old.versions.first?.since.adding(days: -1))
        let told = ProcessSuccession(new, after: old, today: before, isBusyToday: false).findings.map(\.message)
        #expect(!told.isEmpty && told.allSatisfy { $0.hasPrefix("chương trình cần \(says)") }, "\(told)")
    }

    private static func readUnchecked(_ text: String) throws -> ProcessDefinition {
        let node = try RuleNode(yaml: text, file: "sample.yaml")
        return try #require(ProcessDefinition.asIssued(node, file: "sample.yaml"))
    }
}
