import Office
import TestSupport
import Testing
import WorkTime

@Suite("Outgoing papers: who may do what, when they must leave, what changed") struct OutgoingRulesTests {
    /// Every state, every act: who may. What is not written here nobody may.
    private static let table: [Outgoing.State: [OutgoingAct: Set<OutgoingCapacity>]] = [
        .drafting: [
            .edit: [.drafter, .head], .ask: [.drafter, .head], .submit: [.drafter, .head], .drop: [.drafter, .head],
        ],
        .consulting: [.opine: [.asked], .closeRound: [.drafter, .head]],
        .initialling: [.takeBack: [.drafter, .head], .initial: [.head], .sendBack: [.head]],
        .reviewing: [.takeBack: [.drafter, .head], .review: [.reviewer], .sendBack: [.reviewer]],
        .signing: [.takeBack: [.drafter, .head], .sign: [.signer], .sendBack: [.signer]],
        .signed: [.number: [.clerk], .sendBack: [.signer, .clerk]],
        .numbered: [.issue: [.clerk], .sendBack: [.clerk]],
        .issued: [.receive: [.clerk], .update: [.clerk], .withdraw: [.signer, .clerk], .replace: [.drafter, .head]],
        .withdrawn: [.replace: [.drafter, .head]],
        .replaced: [:], .dropped: [:],
    ]

    @Test("Whoever has a capacity may do in each state what the table says, and nothing else")
    func wholeTable() {
        let people: [OutgoingCapacity: Actor] = [
            .drafter: actor(1), .head: actor(2, head: true), .reviewer: actor(4), .signer: actor(5),
            .asked: actor(3), .clerk: actor(6, roles: [.clerk]),
        ]
        var wrong: [String] = []
        for state in Outgoing.State.allCases {
            let paper = paper(state)
            for act in OutgoingAct.allCases {
                let who = Self.table[state]?[act] ?? []
                for (capacity, person) in people {
                    let may = (try? paper.check(act, by: person)) != nil
                    if may != who.contains(capacity) { wrong.append("\(state) \(act) \(capacity): \(may)") }
                }
                if (try? paper.check(act, by: actor(9))) != nil { wrong.append("\(state) \(act): a stranger") }
            }
        }
        #expect(wrong.sorted() == [])
    }

    @Test("Whoever stands in for the signer does not sign")
    func substitute() {
        let standing = Actor(
            person: Key(9), name: "Người thay", roles: [], standings: [],
            substituted: [.init(person: Key(5), name: "Người ký", standings: [], until: testDay)])
        #expect(paper(.signing).acts(of: standing) == [])
        #expect(paper(.reviewing).acts(of: actor(4)) == [.review, .sendBack])
    }

    /// Friday 14/03/2025.
    private let testDay = CalendarDay(year: 2025, month: 3, day: 14) ?? .first

    private func paper(_ state: Outgoing.State) -> OutgoingPaper {
        OutgoingPaper(
            id: Key(1), state: state, kind: "Công văn", excerpt: "Về quy chế", unit: Key(20), drafter: Key(1),
            reviewer: Key(4), signer: Key(5), asked: [Key(3)])
    }

    private func actor(_ id: Int64, head: Bool = false, roles: Set<Role> = []) -> Actor {
        Actor(
            person: Key(id), name: "Người \(id)", roles: roles,
            standings: head ? [.init(unit: Key(20), rank: .head, title: "Trưởng phòng")] : [])
    }

    @Test(
        "A signed paper leaves that day, at the latest the next working morning; an urgent one at once",
        arguments: [
            // Friday morning; Friday after hours; Saturday.
            (
                14, 9, Document.Urgency.none, "17:00 14/03", "11:30 17/03",
                [IssuingClock.Standing.today, .lastMorning, .late]
            ),
            (14, 18, .none, nil, "11:30 17/03", [.today, .lastMorning, .late]),
            (15, 9, .none, nil, "11:30 17/03", [.today, .lastMorning, .late]),
            (14, 9, .express, "09:30 14/03", "09:30 14/03", [.today, .late, .late]),
        ] as [(Int, Int64, Document.Urgency, String?, String, [IssuingClock.Standing])])
    func clock(
        _ day: Int, _ hour: Int64, _ urgency: Document.Urgency, _ wanted: String?, _ due: String,
        _ standings: [IssuingClock.Standing]
    ) throws {
        let hours = OfficeHours(
            title: "Giờ làm việc", source: "",
            sessions: Dictionary(
                uniqueKeysWithValues: (1...5).map {
                    ($0, [(450, 690), (780, 1020)].compactMap { OfficeHours.Session(start: $0.0, end: $0.1) })
                }))
        let calendar = WorkCalendar(
            law: CalendarLaw(
                weeklyRest: [6, 7], weeklyRestTitle: "Nghỉ hằng tuần", weeklyRestSource: "", compensationSource: "",
                holidays: [], hours: [hours]), years: 2025...2025)
        let signed = OfficeTime.start(of: try #require(CalendarDay(year: 2025, month: 3, day: day)))
            .adding(seconds: hour * 3600)
        let clock = IssuingClock(signedAt: signed, urgency: urgency, urgentMinutes: 30, Clock(calendar))
        func text(_ instant: Instant) -> String {
            "\(instant.writtenTime) \(OfficeTime.day(of: instant).written.prefix(5))"
        }
        #expect(clock.wanted.map(text) == wanted)
        #expect(text(clock.due) == due)
        // A minute later, on Monday at eight, on Monday at noon.
        let monday = OfficeTime.start(of: try #require(CalendarDay(year: 2025, month: 3, day: 17)))
        let moments = [signed.adding(seconds: 60), monday.adding(seconds: 8 * 3600), monday.adding(seconds: 12 * 3600)]
        #expect(moments.map(clock.standing) == standings)
        #expect(clock.explanation.count >= 2 && clock.explanation.allSatisfy { $0.hasSuffix(".") })
    }

    @Test("Two versions tell what came, what went and which words were changed")
    func comparison() {
        let old = "Căn cứ Luật A;\nThực hiện chỉ đạo, Văn phòng đề nghị Sở gửi báo cáo.\nĐoạn bỏ đi hẳn."
        let new = "Căn cứ Luật A;\nThực hiện chỉ đạo, Văn phòng đề nghị các Sở gửi báo cáo.\nMột nội dung khác."
        #expect(
            TextComparison(from: old, to: new).lines == [
                .same("Căn cứ Luật A;"),
                .changed([
                    .same("Thực hiện chỉ đạo, Văn phòng đề nghị"), .inserted("các"), .same("Sở gửi báo cáo."),
                ]), .deleted("Đoạn bỏ đi hẳn."), .inserted("Một nội dung khác."),
            ])
        #expect(TextComparison(from: new, to: new).lines.count == 3)
    }

    @Test("What stands of two versions is each of them again, whatever they are", arguments: testSeeds(50))
    func comparisons(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        func text() -> String {
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
                (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    ["một", "hai", "ba", "bốn"].randomElement(using: &random) ?? ""
                }.joined(separator: " ")
            }.joined(separator: "\n")
        }
        let (old, new) = (text(), text())
        let lines = TextComparison(from: old, to: new).lines
        var sides: [String] = ["", ""]
        var both: [[String]] = [[], []]
        for line in lines {
            switch line {
            case .same(let words): both = both.map { $0 + [words] }
            case .deleted(let words): both[0].append(words)
            case .inserted(let words): both[1].append(words)
            case .changed(let pieces):
                var (left, right): ([String], [String]) = ([], [])
                for piece in pieces {
                    switch piece {
                    case .same(let words): (left, right) = (left + [words], right + [words])
                    case .deleted(let words): left.append(words)
                    case .inserted(let words): right.append(words)
                    }
                }
                both[0].append(left.joined(separator: " "))
                both[1].append(right.joined(separator: " "))
            }
        }
        sides = both.map { $0.joined(separator: "\n") }
        #expect(sides == [old, new])
    }

    @Test("A line of recipients is read as it is typed")
    func recipients() {
        #expect(
            ["- Chủ tịch UBND tỉnh (để b/c);", "Sở Tài chính.", "  ;"].map { OutgoingRecipient.New(line: $0) } == [
                .init(name: "Chủ tịch UBND tỉnh", remark: "để b/c"), .init(name: "Sở Tài chính"), nil,
            ])
    }

    @Test("What gets no paper copy is found by its key, or by its name however it was typed")
    func paperless() throws {
        let day = try #require(CalendarDay("2025-03-10"))
        let rule = PaperlessRule(
            id: Key(1), party: NamedParty(key: Key(7), kind: .unit, name: "Sở Tài chính"), kind: nil, basis: "Danh mục",
            validFrom: day, validTo: nil, version: 1)
        let recipients = [
            OutgoingRecipient(id: Key(1), party: Key(7), name: "Sở TC"),
            OutgoingRecipient(id: Key(2), party: nil, name: "SỞ TÀI CHÍNH"),
            OutgoingRecipient(id: Key(3), party: nil, name: "Sở Nội vụ"),
        ]
        #expect(recipients.map { rule.covers($0, kind: "Công văn", on: day) } == [true, true, false])
    }

    @Test("A template is filled with what the case knows, the rest stays to be written")
    func templates() {
        let template = PaperTemplate(
            code: "x", name: "X", kind: "Công văn", text: "Trả lời số {số văn bản đến}: {ý kiến}. {ý kiến}")
        let filled = template.filled([.incomingNumber: "12/STC"])
        #expect(filled == "Trả lời số 12/STC: {ý kiến}. {ý kiến}")
        #expect(PaperTemplate.unfilled(in: filled) == ["{ý kiến}"])
    }
}
