import Desk
import Office
import Storage
import WorkTime

/// The control of procedures in the demonstration office: a plan with a visit that is prepared, feedback that was answered and
/// published and some that waits, a review with a proposal.
struct DemoControl {
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

    private static let control = "quy.lv"

    func tell() async throws {
        clock.go(toDaysAgo: 2, hour: 10)
        let person = try await actors.actor(login: Self.control).person
        _ = try await desk.perform(
            GrantRole(person: person, role: .inspection, from: clock.today.adding(days: -60)), as: .terminal)
        let units = Dictionary(
            try await desk.ask(UnitsOfToday(), as: try await actors.actor(login: "quantri")).map {
                ($0.unit.name, $0.unit.id)
            }
        ) { first, _ in first }
        try await inspect(units, head: person)
        try await listen(units)
        try await review()
    }

    private func inspect(_ units: [String: Key<Office.Unit>], head: Key<Person>) async throws {
        let member = try await actors.actor(login: "thinh.hd").person
        let plan = try await perform(
            KeepInspectionPlan(
                InspectionPlanDraft(
                    year: clock.today.year,
                    title: "Kiểm tra công tác kiểm soát thủ tục hành chính năm \(clock.today.year)",
                    topics:
                        "Công khai thủ tục; tiếp nhận, giải quyết, trả kết quả; xin lỗi khi quá hạn; thu phí, lệ phí; xử lý phản ánh, kiến nghị.",
                    head: head, members: [member])))
        var visits: [Key<InspectionVisit>] = []
        for (name, days) in [("Phòng Kinh tế", 3), ("UBND phường Đông Giang", 17)] {
            guard let unit = units[name] else { continue }
            visits.append(
                try await perform(
                    KeepInspectionVisit(
                        InspectionVisitDraft(
                            unit: unit, from: clock.today.adding(days: days), to: clock.today.adding(days: days + 1),
                            place: "Trụ sở \(name)"), of: plan)))
        }
        try await perform(IssueInspectionPlan(plan, number: "41/KH-VP", version: 1))
        guard let visit = visits.first else { return }
        do {
            _ = try await perform(
                DrawInspectionSample(
                    of: visit, from: clock.today.adding(days: -90), to: clock.today, size: .percent(50),
                    seed: "dong-giang"))
        } catch let error as OfficeError where error.code == .conflict {
            // The unit has no dossiers yet; the sample is drawn at the visit.
        }
    }

    private func listen(_ units: [String: Key<Office.Unit>]) async throws {
        guard let economy = units["Phòng Kinh tế"] else { return }
        let made = try await desk.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .web, name: "Công ty TNHH Hội chợ Miền Trung", phone: "0236 388 8888",
                    subject: "Đề nghị bỏ sơ đồ mặt bằng trong hồ sơ tổ chức hội chợ",
                    content:
                        "Sơ đồ mặt bằng đã có trong hợp đồng thuê địa điểm nộp kèm, yêu cầu thêm một bản riêng là trùng lặp, tốn thời gian."
                )),
            as: .citizen)
        try await perform(RouteFeedback(made.id, kind: .regulation, unit: economy, version: 1))
        _ = try await desk.perform(
            DraftFeedbackAnswer(
                made.id,
                answer:
                    "Văn phòng tiếp thu kiến nghị. Sơ đồ mặt bằng được đưa vào danh mục rà soát, đề xuất bỏ khỏi thành phần hồ sơ trong quý tới.",
                version: 2), as: try await actors.actor(login: "nam.vd"))
        try await perform(DecideFeedbackAnswer(made.id, isApproved: true, version: 3))
        try await perform(
            RecordFeedbackSent(
                made.id, by: .phone, on: OfficeTime.day(of: clock.now), note: "Gặp phòng kế hoạch", version: 4))
        try await perform(
            PublishFeedback(
                made.id, subject: "Đề nghị bỏ sơ đồ mặt bằng trong hồ sơ tổ chức hội chợ",
                content: "Sơ đồ mặt bằng đã có trong hợp đồng thuê địa điểm, yêu cầu thêm một bản riêng là trùng lặp.",
                answer: "Tiếp thu; đưa vào danh mục rà soát, đề xuất bỏ khỏi thành phần hồ sơ.", version: 5))
        _ = try await desk.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .web, name: "Đặng Văn Hòa", phone: "0905 111 222",
                    subject: "Thời hạn trả kết quả ghi không rõ",
                    content: "Giấy hẹn chỉ ghi ngày, không ghi buổi nào, phải đi lại hai lần.")), as: .citizen)
    }

    private func review() async throws {
        let actor = try await actors.actor(login: Self.control)
        let procedures = try await desk.ask(ProcedureList(), as: actor).procedures.prefix(2)
        guard !procedures.isEmpty else { return }
        let review = try await perform(
            PlanProcedureReview(
                year: clock.today.year, title: "Rà soát, đơn giản hóa thủ tục hành chính năm \(clock.today.year)",
                due: clock.today.adding(days: 20)))
        var subjects: [Key<ReviewedProcedure>] = []
        for procedure in procedures {
            subjects.append(try await perform(AddReviewedProcedure(procedure.id, by: nil, to: review)))
        }
        try await perform(IssueProcedureReview(review, number: "42/KH-VP", version: 1))
        guard let first = subjects.first else { return }
        var verdicts: [ReviewedProcedure.Question: (isYes: Bool?, words: String?)] = [:]
        for question in ReviewedProcedure.Question.allCases { verdicts[question] = (true, nil) }
        verdicts[.cost] = (false, "Phải nộp thêm một bản giấy đã có trong hồ sơ khác.")
        try await perform(
            AnswerProcedureReview(
                first,
                .init(
                    verdicts: verdicts, measure: "Bỏ một giấy tờ đã có trong hồ sơ khác; nhận trực tuyến toàn trình.",
                    reason: "Trùng lặp, người nộp phải đi lại.", papers: "Quyết định công bố thủ tục",
                    before: ComplianceCost(
                        tenths: 80, fees: 200_000, travel: 100_000, other: 0, times: 1, people: 150),
                    after: ComplianceCost(tenths: 30, fees: 200_000, travel: 0, other: 0, times: 1, people: 150)),
                version: 1))
    }

    @discardableResult
    private func perform<C: Command>(_ command: C) async throws -> C.Output {
        try await desk.perform(command, as: try await actors.actor(login: Self.control))
    }
}
