import Desk
import Office
import Storage
import TestSupport
import WorkTime

/// What an office does before its database is kept as that of a release: all by the program's own commands.
enum ReleasedOffice {
    static func live(in storage: any Storage) async throws {
        let office = try await TestOffice.found(
            in: storage, clock: TestClock(moment("2026-11-29 20:00")), rules: try ShippedRules.rules.get())
        let paper = try await office.perform(
            RegisterPaper(
                DraftHeader(
                    direction: .internal, kind: "Kế hoạch", number: "18/KH-VP", issuedOn: "25/11/2026",
                    issuer: "Văn phòng UBND tỉnh", title: "Khắc phục hạn chế trong công tác tham mưu"),
                secrecy: .none, visibility: .office), as: office.clerk)
        guard case .done(let document) = paper else { throw OfficeError(.invalid, "\(paper)") }
        let task = DraftTask(
            id: 1, content: "Niêm yết lịch tiếp công dân",
            lead: [DraftParty(printed: "Phòng Nội chính", parties: [Key<Party>(office.internalAffairs)])],
            coordinate: [DraftParty(printed: "Sở Tài chính", parties: [Key<Party>(office.finance)])],
            deadline: DraftDeadline(kind: .date, due: "15/12/2026"))
        let assigned = try await office.perform(
            AssignByHand(
                task: task, origin: .paper, orderedBy: "", orderedOn: "", assigner: office.chief, document: document,
                visibility: .office), as: office.planner)
        guard case .done(let obligation) = assigned else { throw OfficeError(.invalid, "\(assigned)") }
        let page = try await office.ask(ObligationQuestion(obligation), as: office.headOfInternalAffairs)
        guard let lead = page.participants.first(where: { $0.participant.role == .lead })?.participant else {
            throw OfficeError(.notFound, "no lead")
        }
        try await office.perform(
            ReportProgress(
                part: PartVersion(obligation: obligation, participant: lead.id, version: lead.version), percent: 40,
                text: "Đã in lịch", isFinal: false, files: [], document: nil), as: office.headOfInternalAffairs)
        try await receive(office)
        _ = try await office.perform(
            AddWebhook(
                WebhookInput(
                    name: "Trục của tỉnh", address: "https://truc.vidu.vn/nghe", groups: ["obligation."]),
                secret: SecretToken(bytes: [UInt8](repeating: 7, count: 32))), as: office.administrator)
    }

    private static func receive(_ office: TestOffice) async throws {
        let receiver = office.headOfReception
        _ = try await office.desk.perform(
            GrantRole(person: receiver, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
        _ = try await office.perform(
            ReceivePetition(
                PetitionDraft(
                    kinds: [.denunciation], channel: .post, subject: "Tố cáo thu tiền sai quy định",
                    name: "Lê Quang Vinh", number: "001077054321", address: "Số 9, ngõ 2", phone: "0987654321",
                    unit: office.leadership,
                    fields: [
                        "denounced": "Công chức tiếp nhận", "far": "no",
                        "violation": "Thu tiền mỗi giấy xác nhận, không có biên lai",
                    ])), as: receiver)
    }
}
