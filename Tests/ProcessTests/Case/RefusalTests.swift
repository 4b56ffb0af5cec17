import Testing
import WorkTime

@testable import Process

@Suite("What cannot be done with a case")
struct RefusalTests {
    /// An act that is tried after a dossier was received on 2 March 2026 and given to an officer.
    struct Try: Sendable, CustomTestStringConvertible {
        let name: String
        var before: [DeadlineCase.Step] = []
        let act: String
        var roles: Set<String> = ["officer", "leader", "counter", "applicant"]
        var fields: [String: String] = ["missing": "thiếu bản vẽ", "reason": "lý do", "new-date": "2026-03-25"]
        var at = "2026-03-10 09:00"
        let reason: CaseRefusal.Reason
        let says: String

        var testDescription: String { name }
    }

    static let tries: [Try] = [
        Try(name: "a step of another state", act: "deliver", reason: .state, says: "Hồ sơ đang ở «Đang giải quyết»"),
        Try(name: "a step that does not exist", act: "jump", reason: .unknown, says: "không có bước này"),
        Try(name: "opening what is open", act: "receive", reason: .unknown, says: "không có bước này"),
        Try(
            name: "a step of somebody else", act: "request-supplement", roles: ["leader"], reason: .role,
            says: "là việc của: Công chức thụ lý"),
        Try(
            name: "a supplement twice",
            before: [.init("request-supplement", "2026-03-03 09:00"), .init("supplement", "2026-03-05 09:00")],
            act: "request-supplement", reason: .once, says: "chỉ được thực hiện một lần (Điều 11 Nghị định 118/2025"),
        Try(
            name: "an apology after the last day", act: "apologise", at: "2026-03-17 07:30", reason: .condition,
            says: "«Thời hạn giải quyết» đã hết"),
        Try(
            name: "an appointment before the one that stands", act: "apologise",
            fields: ["reason": "x", "new-date": "2026-03-12"],
            reason: .fields, says: "phải sau ngày hẹn hiện nay (16/03/2026)"),
        Try(
            name: "an appointment on a Sunday", act: "apologise", fields: ["reason": "x", "new-date": "2026-03-22"],
            reason: .fields, says: "là ngày nghỉ"),
        Try(
            name: "an appointment in the past", act: "apologise", fields: ["reason": "x", "new-date": "2026-03-02"],
            reason: .fields, says: "đã qua"),
        Try(
            name: "nothing in a field", act: "request-supplement", fields: [:], reason: .fields,
            says: "Chưa nhập «Giấy tờ thiếu"),
        Try(
            name: "blanks in a field", act: "request-supplement", fields: ["missing": " \u{00A0}\n "], reason: .fields,
            says: "Chưa nhập «Giấy tờ thiếu"),
        Try(
            name: "no day in a field of days", act: "apologise", fields: ["reason": "x", "new-date": "mai"],
            reason: .fields, says: "cần một ngày có thật"),
        Try(
            name: "a book in a field", act: "request-supplement",
            fields: ["missing": String(repeating: "dài ", count: 20_000)], reason: .fields,
            says: "không quá 20.000 ký tự"),
        Try(
            name: "a step before the one before", act: "propose", at: "2026-03-01 09:00", reason: .time,
            says: "trước bước gần nhất"),
        Try(name: "giving it to nobody", act: "reassign", reason: .parties, says: "Chưa chọn «Công chức thụ lý»"),
        Try(
            name: "closing before the person's time is over", before: [.init("request-supplement", "2026-03-03 09:00")],
            act: "close-incomplete", reason: .condition, says: "«Thời hạn bổ sung hồ sơ» chưa hết"),
        Try(
            name: "a step after the end", before: [.init("withdraw", "2026-03-04 09:00")], act: "propose",
            reason: .ended,
            says: "Hồ sơ đã kết thúc"),
    ]

    @Test("Each is refused with a sentence, and the case stays as it was", arguments: tries)
    func refusals(try attempt: Try) throws {
        let steps = [DeadlineCase.Step("receive", "2026-03-02 09:00"), .init("assign", "2026-03-02 10:00")]
        let (version, play, clock) = try DeadlineCase(
            name: "", process: "one-unit", steps: steps + attempt.before, clock: "", due: nil, article: ""
        ).play()
        let ask = CaseAsk(attempt.act, as: attempt.roles, fields: attempt.fields, at: .at(attempt.at))
        let refusal = #expect(throws: CaseRefusal.self) {
            try ProcessEngine(version, clock: clock).perform(ask, on: play)
        }
        #expect(
            refusal?.reason == attempt.reason && refusal?.message.contains(attempt.says) ?? false,
            "\(refusal?.message ?? "")")
    }

    @Test("A linked procedure goes on only when both agencies answered, or did not in time")
    func linked() throws {
        let start = [
            DeadlineCase.Step("receive", "2026-03-02 09:00"), .init("consult", "2026-03-03 09:00"),
            .init("answer-first", "2026-03-05 09:00"),
        ]
        func refusal(_ act: String, _ at: String) throws -> String? {
            let told = DeadlineCase(
                name: "", process: "linked", steps: start + [.init(act, at)], clock: "", due: nil, article: "")
            do {
                _ = try told.play()
                return nil
            } catch let refusal as CaseRefusal {
                return refusal.message
            }
        }
        #expect(
            try [
                refusal("pass-on", "2026-03-06 09:00"), refusal("go-on-without-second", "2026-03-12 16:00"),
                refusal("go-on-without-second", "2026-03-13 07:00"), refusal("answer-first", "2026-03-06 09:00"),
            ] == [
                "Chưa thực hiện được «Trình Ủy ban nhân dân tỉnh»: «Ý kiến của cơ quan thứ hai» chưa trả lời.",
                "Chưa thực hiện được «Tiếp tục khi cơ quan thứ hai không trả lời đúng hạn»: «Thời hạn trả lời của cơ quan thứ hai» chưa hết.",
                nil, "Nhánh «Ý kiến của cơ quan thứ nhất» không còn chờ trả lời.",
            ])
    }

    /// The same complaint, its dialogue announced on Monday 13 July 2026 for another day.
    @Test(
        "A dialogue is announced at least five days before; before 1 July 2026 the law said no number",
        arguments: [
            ("2026-07-01", "2026-07-17", "«Ngày đối thoại» phải cách hôm nay ít nhất 05 ngày: từ ngày 18/07/2026."),
            ("2026-07-01", "2026-07-18", nil), ("2026-06-30", "2026-07-14", nil),
        ] as [(String, String, String?)])
    func dialogue(received: String, day: String, says: String?) throws {
        let told = DeadlineCase(
            name: "", process: "complaint-first",
            steps: [
                .init("receive", "\(received) 09:00"), .init("accept", "2026-07-06 09:00"),
                .init("call-dialogue", "2026-07-13 09:00", ["dialogue-day": day]),
            ], clock: "", due: nil, article: "")
        var refusal: CaseRefusal?
        do { _ = try told.play() } catch let refused as CaseRefusal { refusal = refused }
        #expect(refusal?.message == says && refusal?.field == says.map { _ in "dialogue-day" })
    }

    @Test("What turned out not to apply ends and was never late; an answer that nobody asked for is not offered")
    func dropped() throws {
        let (version, play, clock) = try DeadlineCase(
            name: "", process: "complaint-first",
            steps: [
                .init("receive", "2026-07-03 09:00"), .init("guide", "2026-07-16 09:00", ["body": "Tòa án"]),
            ], clock: "", due: nil, article: ""
        ).play()
        let acceptance = try #require(play.clocks["acceptance"])
        #expect(acceptance.isDropped && acceptance.stopped == .at("2026-07-16 09:00"))
        #expect(acceptance.reasons(version).last?.text.hasPrefix("Thôi tính") == true)
        #expect(play.clocks["handle"]?.isDropped == false && !acceptance.asOf(.at("2026-07-04 09:00")).isDropped)
        #expect(clock.due(.within(acceptance.term), from: acceptance.start)?.day == .of("2026-07-14"))
        for (opening, isOffered) in [("receive", false), ("receive-forwarded", true)] {
            let (process, given, clock) = try DeadlineCase(
                name: "", process: "denunciation",
                steps: [.init(opening, "2026-07-01 09:00"), .init("accept", "2026-07-02 09:00")], clock: "", due: nil,
                article: ""
            ).play()
            let offers = ProcessEngine(process, clock: clock).offers(
                given, as: ["reception"], at: .at("2026-07-03 09:00"))
            #expect(offers.contains { $0.act.code == "answer-forwarder" } == isOffered)
        }
    }

    @Test("A complaint from before it had a time for handling is late when it is guided after sixty days")
    func onlyTime() throws {
        let (version, begun, clock) = try DeadlineCase(
            name: "", process: "complaint-first", steps: [.init("receive", "2026-07-03 09:00")], clock: "", due: nil,
            article: ""
        ).play()
        var play = begun
        play.clocks["handle"] = nil
        let guided = try ProcessEngine(version, clock: clock).perform(
            CaseAsk("guide", as: ["reception"], fields: ["body": "Tòa án"], at: .at("2026-09-01 09:00")), on: play)
        #expect(guided.effects.contains(.clockStopped("acceptance", isLate: true)))
        #expect(guided.case.clocks["acceptance"]?.isDropped == false)
    }

    @Test(
        "A complaint is given to somebody else wherever only its officer goes on",
        arguments: ["complaint-first", "complaint-second"])
    func reassigned(_ process: String) throws {
        let halted: [DeadlineCase.Step] = [
            .init("suspend", "2026-07-08 09:00"), .init("send-suspension", "2026-07-09 09:00"),
            .init("resume", "2026-07-10 09:00"),
        ]
        let decided: [DeadlineCase.Step] = [
            .init("propose", "2026-07-08 09:00"), .init("decide", "2026-07-09 09:00"),
        ]
        let accepted: [DeadlineCase.Step] = [
            .init("receive", "2026-07-03 09:00"), .init("accept", "2026-07-06 09:00"),
        ]
        let places: [[DeadlineCase.Step]] = [[], Array(halted.prefix(1)), Array(halted.prefix(2)), halted, decided]
        for steps in places {
            let (version, play, clock) = try DeadlineCase(
                name: "", process: process, steps: accepted + steps, clock: "", due: nil, article: ""
            ).play()
            let offers = ProcessEngine(version, clock: clock).offers(play, as: ["leader"], at: .at("2026-07-13 09:00"))
            #expect(offers.contains { $0.act.code == "reassign" && $0.refusal == nil }, "\(play.state)")
        }
    }

    @Test("A version opens no case outside its time")
    func outside() throws {
        let engine = try ShippedProcesses.engine("complaint-first", on: "2026-06-30")
        let ask = CaseAsk("receive", as: ["reception"], at: .at("2026-07-01 00:00"))
        let refusal = #expect(throws: CaseRefusal.self) { try engine.open(ask) }
        #expect(refusal?.reason == .time)
    }
}
