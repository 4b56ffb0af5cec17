import Desk
import Office
import Web
import WorkTime

@testable import Web

/// A small piece of the demonstration office as the questions answer it, for pages without a database.
enum Sample {
    static let today = day("2026-03-20")
    static let now = OfficeTime.start(of: today).adding(seconds: 9 * 3600)

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }

    // MARK: - People and units

    static let khoi = person(101, "Nguyễn Minh Khôi")
    static let thinh = person(111, "Hoàng Đức Thịnh")
    static let tu = person(113, "Phạm Anh Tú")
    static let hang = person(115, "Đặng Thu Hằng")
    static let summary = unit(4, "Phòng Tổng hợp")
    static let citizens = unit(8, "Ban Tiếp công dân tỉnh")
    static let interior = unit(5, "Phòng Nội chính")
    static let centre = unit(10, "Trung tâm Công báo và Tin học")
    static let justice = unit(12, "Sở Tư pháp")

    static func person(_ key: Int64, _ name: String) -> NamedParty {
        NamedParty(key: Key(key), kind: .person, name: name)
    }

    static func unit(_ key: Int64, _ name: String) -> NamedParty {
        NamedParty(key: Key(key), kind: .unit, name: name)
    }

    static let leader = Actor(
        person: Key(101), name: khoi.name, roles: [.officer],
        standings: [.init(unit: Key(2), rank: .leader, title: "Chánh Văn phòng")])
    static let head = Actor(
        person: Key(111), name: thinh.name, roles: [.officer, .planner],
        standings: [.init(unit: Key(4), rank: .head, title: "Trưởng phòng")])
    static let officer = Actor(
        person: Key(113), name: tu.name, roles: [.officer],
        standings: [.init(unit: Key(4), rank: .officer, title: "Chuyên viên")])

    // MARK: - A plan

    static let plan = DocumentLabel(
        id: Key(7), kind: "KẾ HOẠCH", number: "18/KH-VP", issuedOn: day("2026-01-15"),
        title: "Khắc phục hạn chế, nâng cao chất lượng tham mưu, phục vụ của Văn phòng UBND tỉnh năm 2026")

    static let headings = [
        DraftHeading(ref: "II", heading: "NHIỆM VỤ TRỌNG TÂM"),
        DraftHeading(ref: "II.1", heading: "Công tác tham mưu tổng hợp"),
        DraftHeading(ref: "II.2", heading: "Công tác tiếp công dân"),
    ]

    static let items = [
        item(
            41, "II.1.a",
            "Rà soát, hoàn thiện quy chế làm việc của UBND tỉnh sau sắp xếp đơn vị hành chính, trình UBND tỉnh xem xét, ban hành",
            .inProgress, due: "2026-03-15", lead: summary, officer: tu, with: [interior, centre, justice], percent: 60,
            report: "Đã hoàn thành dự thảo lần 2, đang lấy ý kiến các phòng."),
        item(
            42, "II.1.b", "Tham mưu công văn đôn đốc các sở, ngành chưa báo cáo", .assigned, due: "2026-03-20",
            lead: interior),
        item(
            43, "II.2.a", "Báo cáo kết quả khắc phục hạn chế trong công tác tiếp công dân quý I", .reported,
            due: "2026-03-23", lead: citizens, with: [interior], percent: 100, report: "Đã hoàn thành báo cáo."),
        item(
            44, "II.2.b", "Niêm yết lịch tiếp công dân định kỳ tại trụ sở và trên cổng thông tin", .closed,
            due: "2026-02-28", closed: "2026-03-03", lead: citizens, percent: 100, report: "Đã niêm yết."),
        item(
            45, "II.2.c", "Xin ý kiến bằng văn bản của các thành viên UBND tỉnh", .returned, due: "2026-05-30",
            lead: summary, percent: 80, report: "Đã có dự thảo."),
        item(
            46, nil, "Cập nhật thường xuyên tiến độ thực hiện nhiệm vụ trên hệ thống", .accepted, due: nil, lead: centre
        ),
    ]

    static func item(
        _ id: Int64, _ ref: String?, _ content: String, _ state: ObligationState, due: String?,
        closed: String? = nil, lead: NamedParty, officer: NamedParty? = nil, with coordinating: [NamedParty] = [],
        percent: Int = 0, report: String? = nil
    ) -> ObligationItem {
        let due = due.flatMap { CalendarDay($0) }
        return ObligationItem(
            id: Key(id), ref: ref, content: content, product: nil, document: ref == nil ? nil : plan,
            origin: ref == nil ? .oral : .paper, state: state, progress: percent,
            deadline: due.map { .on($0) } ?? Deadline(kind: .ongoing, every: "hằng tháng"), nextDue: due,
            closedOn: closed.flatMap { CalendarDay($0) }, lead: lead, officer: officer, coordinating: coordinating,
            assigner: khoi,
            lastReport: report.map { .init(at: now.adding(seconds: -90_000), text: $0, percent: percent) })
    }

    // MARK: - One obligation

    /// In progress, returned once, adjusted once, with milestones, an outside agency and files.
    static func obligation(_ state: ObligationState = .inProgress) -> Obligation {
        var obligation = Obligation(
            id: Key(41), state: state, assigner: Key(101),
            deadline: Deadline(kind: .date, text: "trước ngày 15/3/2026", due: day("2026-03-15")), progress: 60,
            participants: [
                Participant(id: Key(1), nature: .unit(Key(2)), role: .direct, printedName: "Chánh Văn phòng"),
                Participant(
                    id: Key(2), nature: .unit(Key(4)), role: .lead, printedName: "Phòng TH", officer: Key(113),
                    state: lead(state), progress: 60),
                Participant(
                    id: Key(3), nature: .unit(Key(5)), role: .coordinate, printedName: "Phòng Nội chính", state: .done,
                    progress: 100),
                Participant(
                    id: Key(4), nature: .outside(Key(12), follower: Key(115)), role: .coordinate,
                    printedName: "Sở Tư pháp", state: .waiting, due: day("2026-03-22")),
            ],
            milestones: [
                Milestone(
                    id: Key(1), text: "Hoàn thành dự thảo lần 1", due: day("2026-02-20"), doneOn: day("2026-02-18")),
                Milestone(id: Key(2), text: "Lấy ý kiến các phòng, đơn vị", due: day("2026-03-22")),
            ], version: 9)
        if !state.isOpen { obligation.closedOn = day("2026-03-18") }
        return obligation
    }

    private static func lead(_ state: ObligationState) -> ParticipantState {
        switch state {
        case .assigned: .waiting
        case .accepted: .accepted
        case .inProgress: .inProgress
        case .reported: .reported
        case .returned: .returned
        case .refused: .refused
        case .suspended: .inProgress
        case .closed: .done
        case .cancelled, .superseded: .waived
        }
    }

    static func page(_ state: ObligationState = .inProgress, for actor: Actor = officer) -> ObligationPage {
        let obligation = obligation(state)
        let names = [1: "Lãnh đạo Văn phòng", 2: "Phòng Tổng hợp", 3: "Phòng Nội chính", 4: "Sở Tư pháp"]
        return ObligationPage(
            obligation: obligation, ref: "II.1.a",
            content: """
                Rà soát, hoàn thiện quy chế làm việc của UBND tỉnh sau sắp xếp đơn vị hành chính theo mô hình chính quyền \
                địa phương hai cấp, trình UBND tỉnh xem xét, ban hành
                """,
            addresses: "Quy chế làm việc chưa được sửa đổi kịp thời sau khi sắp xếp đơn vị hành chính.",
            product: "Quyết định ban hành quy chế làm việc", origin: .paper, orderedBy: nil, orderedOn: nil,
            document: plan, firstDue: day("2026-02-28"), assigner: khoi, createdAt: now.adding(seconds: -5_000_000),
            participants: obligation.participants.map { participant in
                ParticipantItem(
                    participant: participant, name: names[Int(participant.id.value)] ?? "",
                    officerName: participant.officer == nil ? nil : tu.name,
                    followerName: participant.isOutside ? hang.name : nil, result: nil)
            },
            reports: [
                report(
                    12, by: tu, percent: 100, "Đã hoàn thành dự thảo Quyết định,\nkèm tờ trình.", isFinal: true,
                    returned: state == .returned ? "Thiếu bảng tổng hợp, tiếp thu ý kiến của các phòng." : nil),
                report(11, by: tu, percent: 60, "Đã hoàn thành dự thảo lần 2, đang lấy ý kiến các phòng."),
            ].filter { !$0.isFinal || [.reported, .returned].contains(state) },
            folder: ObligationFolder(adjustments: [
                AdjustmentItem(
                    kind: .deadline, at: now.adding(seconds: -2_000_000), decidedBy: khoi, oldText: nil,
                    oldDue: day("2026-02-28"),
                    newText: nil, newDue: day("2026-03-15"), reason: "Chờ Nghị quyết của HĐND tỉnh về sắp xếp đơn vị",
                    basis: nil)
            ]),
            timeline: timeline,
            source: SourceExcerpt(
                before: "II. NHIỆM VỤ TRỌNG TÂM\n1. Công tác tham mưu tổng hợp\n",
                passage:
                    "a) Rà soát, hoàn thiện quy chế làm việc của UBND tỉnh sau sắp xếp đơn vị hành chính.\n- Chủ trì: Phòng TH.",
                after: "\nb) Tham mưu công văn đôn đốc các sở, ngành chưa báo cáo.", start: 812, page: 2),
            acts: obligation.acts(to: actor),
            partActs: Dictionary(
                uniqueKeysWithValues: obligation.participants.map { ($0.id, obligation.acts(open: $0, to: actor)) }))
    }

    private static func report(
        _ id: Int64, by reporter: NamedParty, percent: Int, _ text: String, isFinal: Bool = false,
        returned: String? = nil
    ) -> ReportItem {
        ReportItem(
            id: Key(id), participant: Key(2), reporter: reporter, at: now.adding(seconds: -id * 8_000),
            percent: percent,
            text: text, isFinal: isFinal, document: nil,
            evidence: isFinal
                ? [.init(id: Key(5), hash: String(repeating: "a", count: 64), fileName: "Dự thảo quy chế lần 3.docx")]
                : [],
            decision: returned == nil ? nil : .returned, decidedBy: returned == nil ? nil : khoi,
            decidedAt: returned == nil ? nil : now.adding(seconds: -7_000), reason: returned)
    }

    private static let timeline = [
        TimelineItem(
            id: 1, at: now.adding(seconds: -5_000_000), actor: khoi, act: "obligation.assigned", body: [:], names: [:]),
        TimelineItem(
            id: 2, at: now.adding(seconds: -4_900_000), actor: thinh, act: "obligation.accepted", body: [:],
            names: ["participant": summary.name]),
        TimelineItem(
            id: 3, at: now.adding(seconds: -4_800_000), actor: thinh, act: "obligation.passed", body: [:],
            names: ["officer": tu.name]),
        TimelineItem(
            id: 4, at: now.adding(seconds: -88_000), actor: tu, act: "obligation.reported",
            body: ["percent": 60, "final": false], names: ["participant": summary.name]),
    ]
}
