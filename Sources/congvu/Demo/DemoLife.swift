import Desk
import Foundation
import Office
import Storage
import WorkTime

/// What the chief of the demonstration office has given out by hand in the last months, and what became of it: a refusal,
/// a later date, a stop, parts, a rhythm with a report that is late, a hand-over, people away, a letter that urges.
///
/// Told day by day at the story's own clock, urged by the office's ladder as it goes.
struct DemoLife {
    let storage: any Storage
    let clock: StoryClock
    private let desk: Desk
    private let actors: DemoActors

    init(storage: any Storage, clock: StoryClock) throws {
        self.storage = storage
        self.clock = clock
        desk = Desk(storage: storage, rules: try RulesFolder.all())
        actors = DemoActors(storage: storage)
    }

    private static let chief = "khoi.nm"

    /// The dossiers of the counter and the petitions go on beside it, on days of their own.
    func tell(beside dossiers: DemoDossiers, _ petitions: DemoPetitions) async throws {
        let draft = try await refusedAndReassigned()
        let reception = try await postponed()
        let repair = try await brokenDown()
        let clusters = try await assign(
            40, "Rà soát quy hoạch các cụm công nghiệp theo địa giới hành chính mới", to: "Phòng Kinh tế", due: -25,
            product: "Báo cáo rà soát, dự thảo Tờ trình")
        try await accept(clusters, by: "nam.vd", on: 39)
        let funds = try await assign(
            36, "Theo dõi, đôn đốc giải ngân vốn đầu tư công do Văn phòng làm chủ đầu tư", to: "Phòng Kinh tế",
            due: -30,
            product: "Báo cáo giải ngân")
        try await accept(funds, by: "nam.vd", on: 35, officer: "phuoc.dh")
        let security = try await assign(
            34, "Rà soát an toàn thông tin các hệ thống dùng chung, hằng tuần báo cáo kết quả khắc phục",
            to: "Trung tâm Công báo và Tin học", due: nil, product: "Báo cáo hằng tuần")
        try await accept(security, by: "hoa.nx", on: 33)
        try await report(
            security, by: "hoa.nx", on: 28, 20,
            "Đã rà soát cổng thông tin, hộp thư công vụ; đã khắc phục 3 lỗi mức cao.")
        let schools = try await late()
        try await report(
            security, by: "hoa.nx", on: 21, 40, "Đã rà soát tài khoản của công chức nghỉ hưu, chuyển công tác.")
        try await report(
            schools, by: "chi.dtk", on: 16, 50, "Đã có số liệu của 4 trường; 3 trường chưa báo cáo.")
        try await perform(
            SuspendObligation(
                obligation: clusters, version: try await version(of: clusters),
                reason: "Chờ Nghị định mới của Chính phủ về quản lý, phát triển cụm công nghiệp.", basis: nil),
            as: Self.chief, on: 14)
        try await decidePostponing(of: reception)
        try await report(
            draft, by: "uyen.mtt", on: 9, 60, "Đã tổng hợp ý kiến của 12 sở, ngành; còn 3 đơn vị chưa gửi.")
        try await workOnParts(of: repair)
        try await perform(
            HandOverWork(
                of: try await actors.actor(login: "phuoc.dh").person,
                to: .person(try await actors.actor(login: "tuyet.ka").person)), as: "nam.vd", on: 6)
        try await dossiers.begin()
        try await away()
        try await dossiers.goOn()
        try await petitions.tell()
        try await DemoControl(storage: storage, clock: clock).tell()
        let audit = try await assign(
            2, "Chuẩn bị tài liệu làm việc với Đoàn giám sát của Hội đồng nhân dân tỉnh", to: "Phòng Kinh tế", due: -12,
            product: "Bộ tài liệu, báo cáo tóm tắt")
        try await perform(
            AskAnotherDoer(
                try await lead(of: audit),
                reason: "Nội dung giám sát thuộc lĩnh vực tiếp dân, khiếu nại; đề nghị giao Phòng Nội chính."),
            as: "nam.vd", on: 1)
        try await draftLetter(on: schools)
    }

    // MARK: - Each task's own story

    private func refusedAndReassigned() async throws -> Key<Obligation> {
        let draft = try await assign(
            60, "Tổng hợp ý kiến về dự thảo Nghị quyết quy định chính sách hỗ trợ người có uy tín", to: "Phòng Kinh tế",
            due: -20, product: "Báo cáo tổng hợp, dự thảo Nghị quyết")
        try await perform(
            AskAnotherDoer(
                try await lead(of: draft),
                reason: "Chính sách này không thuộc lĩnh vực kinh tế; đề nghị giao Phòng Nội chính."),
            as: "nam.vd", on: 59)
        try await decide(
            draft, .doer(Key(try await unit("Phòng Nội chính"))),
            "Phòng Nội chính chủ trì, Phòng Kinh tế phối hợp khi cần.",
            on: 57)
        try await accept(draft, by: "hang.dt", on: 56, officer: "uyen.mtt")
        return draft
    }

    private func postponed() async throws -> Key<Obligation> {
        let task = try await assign(
            45, "Xây dựng quy trình nội bộ tiếp nhận, xử lý phản ánh của người dân", to: "Ban Tiếp công dân tỉnh",
            due: 5,
            product: "Quyết định ban hành quy trình")
        try await accept(task, by: "cong.vt", on: 44)
        return task
    }

    private func decidePostponing(of task: Key<Obligation>) async throws {
        try await perform(
            AskAnotherDate(
                try await lead(of: task), wished: clock.today.adding(days: 15),
                reason: "Ba phường chưa gửi số liệu; đã có văn bản đề nghị, dự kiến đủ số liệu trong hai tuần."),
            as: "cong.vt", on: 12)
        try await decide(task, .date(clock.today.adding(days: 12)), "Đồng ý; không gia hạn thêm.", on: 10)
    }

    private func brokenDown() async throws -> Key<Obligation> {
        let task = try await assign(
            44, "Nâng cấp hệ thống họp trực tuyến của Văn phòng", to: "Phòng Hành chính - Quản trị", due: -35,
            product: "Hệ thống được nghiệm thu")
        try await accept(task, by: "mai.dt", on: 43)
        let parts: [(String, String, Int)] = [
            ("Khảo sát hiện trạng thiết bị, đường truyền", "hau.tc", 1),
            ("Lập dự toán, lựa chọn nhà cung cấp", "son.bv", 3),
        ]
        for (content, doer, weight) in parts {
            try await perform(
                BreakDown(
                    task, version: try await version(of: task), content: content, product: nil,
                    doer: Key(try await actors.actor(login: doer).person),
                    deadline: DraftDeadline(kind: .date, due: clock.today.adding(days: 20).description), weight: weight),
                as: "mai.dt", on: 42)
        }
        return task
    }

    private func workOnParts(of task: Key<Obligation>) async throws {
        let page = try await desk.ask(ObligationQuestion(task), as: try await actors.actor(login: Self.chief))
        for part in page.folder.parts {
            let doer = part.weight == 1 ? "hau.tc" : "son.bv"
            try await accept(part.id, by: doer, on: 8)
            if part.weight == 1 {
                try await report(
                    part.id, by: doer, on: 8, 100, "Đã khảo sát 14 phòng họp, lập danh mục thay thế.", isFinal: true)
                try await perform(AcceptResult(try await lead(of: part.id)), as: "mai.dt", on: 7)
            } else {
                try await report(part.id, by: doer, on: 7, 40, "Đã có báo giá của 3 nhà cung cấp.")
            }
        }
    }

    private func late() async throws -> Key<Obligation> {
        let task = try await assign(
            25, "Báo cáo tình hình chuẩn bị cơ sở vật chất các trường phổ thông dân tộc nội trú",
            to: "Phòng Khoa giáo - Văn xã", due: 7, product: "Báo cáo")
        try await accept(task, by: "loc.ht", on: 24, officer: "chi.dtk")
        return task
    }

    /// Two people are away today, each with somebody who acts meanwhile.
    private func away() async throws {
        for (login, substitute, reason) in [
            ("dat.pv", "an.lth", Absence.Reason.mission), ("uyen.mtt", "quy.lv", .leave),
        ] {
            try await perform(
                EnterAbsence(
                    person: try await actors.actor(login: login).person,
                    substitute: try await actors.actor(login: substitute).person, reason: reason,
                    from: clock.today.adding(days: -1), to: clock.today.adding(days: 5)), as: login, on: 2)
        }
    }

    /// The ladder may have drafted it already.
    private func draftLetter(on task: Key<Obligation>) async throws {
        let planner = try await actors.actor(login: "thinh.hd")
        guard try await desk.ask(UrgingLetters(limit: 1), as: planner).isEmpty else { return }
        _ = try await desk.perform(DraftLetter([task]), as: planner)
    }

    // MARK: - Steps

    /// `due` is so many days ago; nil for what is reported every week.
    private func assign(
        _ day: Int, _ content: String, to unit: String, due: Int?, product: String
    ) async throws -> Key<Obligation> {
        let deadline =
            due.map { DraftDeadline(kind: .date, due: clock.today.adding(days: -$0).description) }
            ?? DraftDeadline(kind: .ongoing, text: "Thường xuyên", every: "hằng tuần")
        let outcome = try await perform(
            AssignByHand(
                task: DraftTask(
                    id: 1, content: content, product: product,
                    lead: [DraftParty(printed: unit, parties: [Key(try await self.unit(unit))])], deadline: deadline),
                origin: .meeting, orderedBy: "Chánh Văn phòng",
                orderedOn: clock.today.adding(days: -day).description, assigner: nil, document: nil, visibility: .office
            ),
            as: Self.chief, on: day)
        guard case .done(let id) = outcome else { throw OfficeError(.invalid, "Việc mẫu «\(content)»: \(outcome)") }
        return id
    }

    private func accept(
        _ task: Key<Obligation>, by login: String, on day: Int, officer: String? = nil
    ) async throws {
        try await perform(AcceptObligation(try await lead(of: task)), as: login, on: day)
        guard let officer else { return }
        let person = try await actors.actor(login: officer).person
        try await perform(PassToOfficer(try await lead(of: task), to: person), as: login, on: day)
    }

    private func report(
        _ task: Key<Obligation>, by login: String, on day: Int, _ percent: Int, _ text: String, isFinal: Bool = false
    ) async throws {
        _ = try await perform(
            ReportProgress(
                part: try await lead(of: task), percent: percent, text: text, isFinal: isFinal, files: [], document: nil
            ),
            as: login, on: day)
    }

    private func decide(
        _ task: Key<Obligation>, _ decision: DecideRequest.Decision, _ reason: String, on day: Int
    ) async throws {
        let page = try await desk.ask(ObligationQuestion(task), as: try await actors.actor(login: Self.chief))
        guard let request = page.folder.openRequests.first else { return }
        try await perform(DecideRequest(request.id, of: task, decision, reason: reason), as: Self.chief, on: day)
    }

    /// At nine in the morning of that many days ago, after the ladder has urged what was due until then.
    @discardableResult
    private func perform<C: Command>(_ command: C, as login: String, on daysAgo: Int) async throws -> C.Output {
        clock.go(toDaysAgo: daysAgo)
        _ = try await UrgingKeeper(desk: desk, name: "story").keep()
        return try await desk.perform(command, as: try await actors.actor(login: login))
    }

    private func lead(of task: Key<Obligation>) async throws -> PartVersion {
        let page = try await desk.ask(ObligationQuestion(task), as: try await actors.actor(login: Self.chief))
        guard let lead = page.participants.first(where: { $0.participant.role == .lead }) else {
            throw OfficeError(.notFound, "Nhiệm vụ không có đơn vị chủ trì.")
        }
        return PartVersion(obligation: task, participant: lead.participant.id, version: lead.participant.version)
    }

    private func version(of task: Key<Obligation>) async throws -> Int64 {
        try await desk.ask(ObligationQuestion(task), as: try await actors.actor(login: Self.chief)).obligation.version
    }

    private func unit(_ name: String) async throws -> Key<Office.Unit> {
        let units = try await desk.ask(UnitsOfToday(), as: try await actors.actor(login: "quantri"))
        guard let unit = units.first(where: { $0.unit.name == name }) else {
            throw OfficeError(.notFound, "Cơ quan mẫu không có \(name).")
        }
        return unit.unit.id
    }
}
