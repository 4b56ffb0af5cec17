import Office
import Process
import Testing
import WorkTime

/// A case as the words of the law tell it, and when its clock must end.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
    struct Step: Sendable {
        let act: String
        let at: String
        var fields: [String: String] = [:]

        init(_ act: String, _ at: String, _ fields: [String: String] = [:]) {
            self.act = act
            self.at = at
            self.fields = fields
        }
    }

    let name: String
    let process: String
    var given: String?
    let steps: [Step]
    let clock: String
    /// «hết ngày 25/02/2026»; nil while the clock stands still.
    let due: String?
    /// What its reasons cite.
    let article: String

    var testDescription: String { name }

    /// The case after its last step. Fields, papers and parties that it does not tell are made up.
    func play() throws -> (version: ProcessVersion, case: ProcessCase, clock: Clock) {
        let first = try #require(steps.first)
        let engine = try ShippedProcesses.engine(process, on: String(first.at.prefix(10)))
        let term = given.flatMap { Term(words: $0) }
        var play = try engine.open(
            ask(first, engine.version), given: term.map { ["settle": GivenLength($0, article: "danh mục")] } ?? [:]
        ).case
        for step in steps.dropFirst() { play = try engine.perform(ask(step, engine.version), on: play).case }
        return (engine.version, play, engine.clock)
    }

    private func ask(_ step: Step, _ version: ProcessVersion) throws -> CaseAsk {
        let act = try #require(version.act(step.act), "\(step.act)")
        var fields = step.fields
        for code in act.needs where fields[code] == nil {
            let field = try #require(version.field(code))
            fields[code] =
                switch field.kind {
                case .text, .note: "nội dung"
                case .number: "1"
                case .yesNo: "no"
                case .choice: field.choices[0].code
                case .day: "2026-12-31"
                }
        }
        return CaseAsk(
            step.act, as: Set(version.roles.map(\.code)), fields: fields, papers: Set(version.papers.map(\.code)),
            parties: Dictionary(uniqueKeysWithValues: act.assigns.map { ($0, "x") }), at: .at(step.at))
    }
}

extension DeadlineCase {
    static let all = dossiers + petitions

    private static let dossiers: [DeadlineCase] = [
        DeadlineCase(
            name: "a dossier of the morning before Tết", process: "one-unit", given: "3 ngày làm việc",
            steps: [Step("receive", "2026-02-13 14:59")], clock: "settle", due: "hết ngày 25/02/2026",
            article: "danh mục"),
        DeadlineCase(
            name: "after three o'clock it counts as of the next working day", process: "one-unit",
            given: "3 ngày làm việc", steps: [Step("receive", "2026-02-13 15:00")], clock: "settle",
            due: "hết ngày 26/02/2026", article: "quy định của cơ quan về chuyển hồ sơ trong ngày"),
        DeadlineCase(
            name: "on a Saturday too", process: "one-unit", given: "5 ngày làm việc",
            steps: [Step("receive", "2026-03-07 10:00")], clock: "settle", due: "hết ngày 16/03/2026",
            article: "quy định của cơ quan về chuyển hồ sơ trong ngày"),
        DeadlineCase(
            name: "a Saturday that is worked counts", process: "one-unit", given: "2 ngày làm việc",
            steps: [Step("receive", "2026-01-08 09:00")], clock: "settle", due: "hết ngày 10/01/2026",
            article: "danh mục"),
        DeadlineCase(
            name: "over the New Year with its exchanged day", process: "one-unit", given: "2 ngày làm việc",
            steps: [Step("receive", "2025-12-31 09:00")], clock: "settle", due: "hết ngày 06/01/2026",
            article: "danh mục"),
        DeadlineCase(
            name: "without a length in the catalogue the default counts", process: "one-unit",
            steps: [Step("receive", "2026-03-02 09:00")], clock: "settle", due: "hết ngày 16/03/2026",
            article: "quyết định công bố thủ tục hành chính"),
        DeadlineCase(
            name: "while a supplement is awaited the clock stands still", process: "one-unit",
            steps: [
                Step("receive", "2026-03-02 09:00"), Step("assign", "2026-03-02 10:00"),
                Step("request-supplement", "2026-03-04 09:00"),
            ], clock: "settle", due: nil, article: "Điều 11 Nghị định 118/2025/NĐ-CP"),
        DeadlineCase(
            name: "and goes on where it stopped", process: "one-unit",
            steps: [
                Step("receive", "2026-03-02 09:00"), Step("assign", "2026-03-02 10:00"),
                Step("request-supplement", "2026-03-04 09:00"), Step("supplement", "2026-03-11 09:00"),
            ], clock: "settle", due: "hết ngày 23/03/2026", article: "Điều 11 Nghị định 118/2025/NĐ-CP"),
        DeadlineCase(
            name: "a supplement asked for on the first day", process: "one-unit",
            steps: [
                Step("receive", "2026-03-02 09:00"), Step("assign", "2026-03-02 10:00"),
                Step("request-supplement", "2026-03-02 11:00"), Step("supplement", "2026-03-05 09:00"),
            ], clock: "settle", due: "hết ngày 19/03/2026", article: "Điều 11 Nghị định 118/2025/NĐ-CP"),
        DeadlineCase(
            name: "a supplement asked for on the last day leaves that day", process: "one-unit",
            steps: [
                Step("receive", "2026-03-02 09:00"), Step("assign", "2026-03-02 10:00"),
                Step("request-supplement", "2026-03-16 16:00"), Step("supplement", "2026-03-18 09:00"),
            ], clock: "settle", due: "hết ngày 18/03/2026", article: "Điều 11 Nghị định 118/2025/NĐ-CP"),
        DeadlineCase(
            name: "a new appointment with an apology", process: "one-unit",
            steps: [
                Step("receive", "2026-03-02 09:00"), Step("assign", "2026-03-02 10:00"),
                Step("apologise", "2026-03-10 09:00", ["new-date": "2026-03-25"]),
            ], clock: "settle", due: "hết ngày 25/03/2026", article: "Thông tư 03/2025/TT-VPCP, mẫu số 04"),
        DeadlineCase(
            name: "a dossier from before 1 July 2025 keeps the law of its day", process: "one-unit",
            steps: [
                Step("receive", "2025-06-30 09:00"), Step("assign", "2025-07-02 09:00"),
                Step("request-supplement", "2025-07-03 09:00"), Step("supplement", "2025-07-04 09:00"),
            ], clock: "settle", due: "hết ngày 15/07/2025", article: "Điều 19 Nghị định 61/2018/NĐ-CP"),
        DeadlineCase(
            name: "an answer to an application by the net within eight hours of work", process: "one-unit",
            steps: [Step("submit", "2026-03-06 16:00")], clock: "confirm", due: "16:00 ngày 09/03/2026",
            article: "Nghị định 45/2020/NĐ-CP"),
        DeadlineCase(
            name: "an agency that is asked has its own days", process: "linked",
            steps: [Step("receive", "2026-08-24 09:00"), Step("consult", "2026-08-25 09:00")], clock: "answer-second",
            due: "hết ngày 08/09/2026", article: "quy trình nội bộ"),
        DeadlineCase(
            name: "a proposal of an agency is checked on the next working day", process: "internal",
            steps: [Step("receive", "2026-11-23 09:00")], clock: "check", due: "hết ngày 25/11/2026",
            article: "khoản 1 Điều 16 Nghị định 191/2026/NĐ-CP"),
    ]

    private static let petitions: [DeadlineCase] = [
        DeadlineCase(
            name: "a complaint of 24 June 2026: ten days, the last a Saturday", process: "complaint-first",
            steps: [Step("receive", "2026-06-24 09:00")], clock: "acceptance", due: "hết ngày 06/07/2026",
            article: "Điều 27 Luật Khiếu nại 2011"),
        DeadlineCase(
            name: "a complaint of 30 June 2026: still ten days", process: "complaint-first",
            steps: [Step("receive", "2026-06-30 16:00")], clock: "acceptance", due: "hết ngày 10/07/2026",
            article: "Điều 27 Luật Khiếu nại 2011"),
        DeadlineCase(
            name: "a complaint of 3 July 2026: seven working days", process: "complaint-first",
            steps: [Step("receive", "2026-07-03 09:00")], clock: "acceptance", due: "hết ngày 14/07/2026",
            article: "Điều 10 Nghị định 155/2026/NĐ-CP"),
        DeadlineCase(
            name: "a second complaint before: ten days", process: "complaint-second",
            steps: [Step("receive", "2026-06-30 09:00")], clock: "acceptance", due: "hết ngày 10/07/2026",
            article: "Điều 36 Luật Khiếu nại 2011"),
        DeadlineCase(
            name: "a second complaint after: seven working days", process: "complaint-second",
            steps: [Step("receive", "2026-08-24 09:00")], clock: "acceptance", due: "hết ngày 07/09/2026",
            article: "Điều 10 Nghị định 155/2026/NĐ-CP"),
        settling("complaint-first", "thirty days", [:], nil, "07/08/2026"),
        settling("complaint-first", "complex: forty-five, to a Saturday that is worked", [:], "yes", "22/08/2026"),
        settling("complaint-first", "far away: forty-five", ["remote": "yes"], nil, "22/08/2026"),
        settling("complaint-first", "far away and complex: sixty", ["remote": "yes"], "yes", "07/09/2026"),
        settling("complaint-second", "forty-five days", [:], nil, "22/08/2026"),
        settling("complaint-second", "complex: sixty", [:], "yes", "07/09/2026"),
        settling("complaint-second", "far away and complex: seventy", ["remote": "yes"], "yes", "16/09/2026"),
        DeadlineCase(
            name: "a denunciation across Tết: seven working days", process: "denunciation",
            steps: [Step("receive", "2026-02-10 09:00")], clock: "check", due: "hết ngày 26/02/2026",
            article: "khoản 1 Điều 24 Luật Tố cáo 2018"),
        DeadlineCase(
            name: "a denunciation to check in several places: ten", process: "denunciation",
            steps: [Step("receive", "2026-02-10 09:00", ["far": "yes"])], clock: "check", due: "hết ngày 03/03/2026",
            article: "khoản 1 Điều 24 Luật Tố cáo 2018"),
        denunciation("settled in thirty days", [], "01/04/2026", "khoản 1 Điều 30"),
        denunciation(
            "extended once: sixty days, the last of them 1 May",
            [Step("extend", "2026-03-20 09:00", ["difficulty": "very-complex"])], "04/05/2026", "khoản 2 Điều 30"),
        denunciation(
            "extended twice: ninety days, the last a Sunday",
            [
                Step("extend", "2026-03-20 09:00", ["difficulty": "very-complex"]),
                Step("extend-again", "2026-04-20 09:00"),
            ], "01/06/2026", "khoản 3 Điều 30"),
        denunciation(
            "the time of suspension is not counted",
            [Step("suspend", "2026-03-12 09:00"), Step("resume", "2026-03-22 09:00")], "13/04/2026",
            "Điều 34"),
        DeadlineCase(
            name: "a denunciation for others is passed on in five working days from its receipt",
            process: "denunciation",
            steps: [Step("receive", "2026-04-27 09:00"), Step("find-elsewhere", "2026-04-28 09:00")],
            clock: "transfer", due: "hết ngày 06/05/2026", article: "khoản 2 Điều 24 Luật Tố cáo 2018"),
        DeadlineCase(
            name: "and no later where that is found out late", process: "denunciation",
            steps: [Step("receive", "2026-04-27 09:00"), Step("find-elsewhere", "2026-05-07 09:00")],
            clock: "transfer", due: "hết ngày 06/05/2026", article: "khoản 2 Điều 24 Luật Tố cáo 2018"),
        DeadlineCase(
            name: "who passed a denunciation on is told within twenty days", process: "denunciation",
            steps: [Step("receive-forwarded", "2026-07-01 09:00")], clock: "reply", due: "hết ngày 21/07/2026",
            article: "khoản 2 Điều 26 Luật Tố cáo 2018"),
        DeadlineCase(
            name: "the twentieth of them a Sunday", process: "denunciation",
            steps: [Step("receive-forwarded", "2026-07-06 09:00"), Step("accept", "2026-07-10 09:00")],
            clock: "reply", due: "hết ngày 27/07/2026", article: "khoản 2 Điều 26 Luật Tố cáo 2018"),
        DeadlineCase(
            name: "a complaint that is not taken up is handled in ten working days", process: "complaint-first",
            steps: [Step("receive", "2026-06-24 09:00")], clock: "handle", due: "hết ngày 08/07/2026",
            article: "Thông tư 05/2021/TT-TTCP"),
        DeadlineCase(
            name: "a second complaint too", process: "complaint-second", steps: [Step("receive", "2026-07-03 09:00")],
            clock: "handle", due: "hết ngày 17/07/2026", article: "khoản 1 Điều 28 Luật Tiếp công dân 2013"),
        halted("a suspension is sent in three working days", [], "send-halt", "17/07/2026", "Điều 28b"),
        halted(
            "so is the decision to go on",
            [Step("send-suspension", "2026-07-15 09:00"), Step("resume", "2026-07-24 09:00")], "send-halt",
            "29/07/2026", "Điều 28b"),
        halted(
            "from the day of which the time goes on",
            [Step("send-suspension", "2026-07-15 09:00"), Step("resume", "2026-07-24 09:00")], "settle",
            "17/08/2026", "Điều 11a"),
        halted(
            "and the decision that ends it", [Step("withdraw", "2026-07-15 16:00")], "send-halt", "20/07/2026",
            "Điều 28b"),
        DeadlineCase(
            name: "feedback over the National Day: ten working days", process: "proposal",
            steps: [Step("receive", "2026-08-21 09:00")], clock: "answer", due: "hết ngày 08/09/2026",
            article: "khoản 1 Điều 28 Luật Tiếp công dân 2013"),
        DeadlineCase(
            name: "who is not received is told in three working days", process: "reception",
            steps: [Step("register", "2026-07-02 09:00"), Step("refuse", "2026-07-03 09:00")], clock: "refusal",
            due: "hết ngày 08/07/2026", article: "Nghị định 154/2026/NĐ-CP"),
    ]

    private static func settling(
        _ process: String, _ name: String, _ fields: [String: String], _ complex: String?, _ due: String
    ) -> DeadlineCase {
        let steps = [Step("receive", "2026-07-01 09:00", fields), Step("accept", "2026-07-08 09:00")]
        return DeadlineCase(
            name: "\(process) settled: \(name)", process: process,
            steps: steps + (complex.map { [Step("record-complex", "2026-07-20 09:00", ["complex": $0])] } ?? []),
            clock: "settle", due: "hết ngày \(due)", article: process == "complaint-first" ? "Điều 28" : "Điều 37")
    }

    /// A complaint of 1 July 2026, taken up on the 8th and suspended on Tuesday the 14th.
    private static func halted(
        _ name: String, _ more: [Step], _ clock: String, _ due: String, _ article: String
    ) -> DeadlineCase {
        let steps = [
            Step("receive", "2026-07-01 09:00"), Step("accept", "2026-07-08 09:00"),
            Step("suspend", "2026-07-14 09:00"),
        ]
        return DeadlineCase(
            name: "complaint: \(name)", process: "complaint-first", steps: steps + more, clock: clock,
            due: "hết ngày \(due)", article: article)
    }

    private static func denunciation(_ name: String, _ more: [Step], _ due: String, _ article: String) -> DeadlineCase {
        let steps = [
            Step("receive", "2026-02-23 09:00"), Step("accept", "2026-03-02 09:00"), Step("notify", "2026-03-03 09:00"),
        ]
        return DeadlineCase(
            name: "denunciation \(name)", process: "denunciation", steps: steps + more, clock: "settle",
            due: "hết ngày \(due)", article: "\(article) Luật Tố cáo 2018")
    }
}
