import Desk
import Hummingbird
import Office
import WorkTime

/// Inspections for programs; the acts stand beside their forms.
extension InspectionRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/inspections", "Kế hoạch kiểm tra của một năm và các cuộc kiểm tra đơn vị mình",
            query: [.init("year", .integer, "Năm; bỏ trống là năm nay", isRequired: false)],
            gives: InspectionList.Answer.shape
        ) { request, context in
            let year = try request.query()["year"].flatMap { Int($0) }
            return try await desk.ask(InspectionList(year: year), as: context.actor)
        }
        routes.api.get(
            "/api/inspections/:id", "Một kế hoạch kiểm tra", gives: InspectionPlanQuestion.Answer.shape
        ) { _, context in try await desk.ask(InspectionPlanQuestion(try context.key()), as: context.actor) }
        routes.api.get(
            "/api/inspections/visits/:id", "Một cuộc kiểm tra", gives: InspectionVisitQuestion.Answer.shape
        ) { _, context in try await desk.ask(InspectionVisitQuestion(try context.key()), as: context.actor) }
        routes.api.get(
            "/api/inspections/samples/:id", "Một mẫu hồ sơ, rút lại và đối chiếu",
            gives: InspectionSampleQuestion.Answer.shape
        ) { _, context in try await desk.ask(InspectionSampleQuestion(try context.key()), as: context.actor) }
        addMaterialAPI(to: routes)
        routes.api.post(
            "/api/inspections/findings/:id/confirmation", "Xác nhận một phát hiện do dữ liệu đề xuất",
            takes: APIForm("InspectionFindingConfirmation", [ActField.version]), gives: FormAct.shape
        ) { fields, _, context in
            let visit = try await confirm(FormReader(fields), context)
            return FormAct.Done(href: "/inspections/visits/\(visit)", words: "")
        }
    }
}

extension InspectionPlan {
    static let shape = JSONShape<InspectionPlan>(
        "InspectionPlan",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("year", "Năm", \.content.year),
            .init("title", "Tên", \.content.title), .init("topics", "Nội dung kiểm tra", \.content.topics),
            .init(choice: "state", "Tình trạng", \.state), .init("number", "Số, ký hiệu", \.number),
            .init("issuedOn", "Ngày ban hành", \.issuedOn), .init("head", "Mã trưởng đoàn", \.content.head),
            .init("headName", "Trưởng đoàn", \.headName), .init("members", "Mã thành viên", \.content.members),
            .init("memberNames", "Thành viên", \.memberNames), .init("version", "Phiên bản", \.version),
        ])
}

extension InspectionVisitLine {
    static let shape = JSONShape<InspectionVisitLine>(
        "InspectionVisitLine",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("plan", "Mã kế hoạch", \.plan),
            .init("unit", NamedParty.shape, "Cơ quan, đơn vị", \.unit), .init("from", "Từ ngày", \.from),
            .init("to", "Đến ngày", \.to), .init("place", "Địa điểm", \.place),
            .init(choice: "state", "Tình trạng", \.state), .init("findings", "Số phát hiện đã xác nhận", \.findings),
            .init("remedies", "Số việc khắc phục", \.remedies),
            .init("openRemedies", "Đang mở", \.openRemedies), .init("lateRemedies", "Quá hạn", \.lateRemedies),
        ])
}

extension InspectionList.Answer {
    static let shape = JSONShape<InspectionList.Answer>(
        "InspectionList",
        [
            .init("year", "Năm", \.year), .init(list: "plans", InspectionPlan.shape, "Các kế hoạch", \.plans),
            .init(list: "visits", InspectionVisitLine.shape, "Các cuộc kiểm tra đơn vị mình", \.visits),
        ])
}

extension InspectionPlanQuestion.Answer {
    static let shape = JSONShape<InspectionPlanQuestion.Answer>(
        "InspectionPlanPage",
        [
            .init("plan", InspectionPlan.shape, "Kế hoạch", \.plan),
            .init(list: "visits", InspectionVisitLine.shape, "Các cuộc kiểm tra", \.visits),
            .init("held", "Số cuộc đã kiểm tra", \.held), .init("late", "Số cuộc quá ngày", \.late),
            .init("remedies", "Số việc khắc phục", \.remedies), .init("openRemedies", "Đang mở", \.openRemedies),
            .init("lateRemedies", "Quá hạn", \.lateRemedies),
            .init(
                list: "changes",
                JSONShape<InspectionChange>(
                    "InspectionChange",
                    [
                        .init("words", "Điều chỉnh gì", \.words), .init("reason", "Lý do", \.reason),
                        .init("by", "Người điều chỉnh", \.by), .init("at", "Lúc", \.at),
                    ]), "Các lần điều chỉnh", \.changes),
        ])
}

extension InspectionFinding {
    static let shape = JSONShape<InspectionFinding>(
        "InspectionFinding",
        [
            .init("id", "Mã trong hệ thống", \.id), .init(choice: "kind", "Loại", \.kind),
            .init("code", "Mã hồ sơ", \.code), .init("evidence", "Chứng cứ", \.evidence),
            .init(choice: "state", "Tình trạng", \.state), .init("reason", "Lý do không ghi nhận", \.reason),
            .init("explanation", "Giải trình", \.explanation), .init("explainedBy", "Người giải trình", \.explainedBy),
            .init("version", "Phiên bản", \.version),
        ])
}

extension InspectionSample {
    static let shape = JSONShape<InspectionSample>(
        "InspectionSample",
        [
            .init("id", "Mã trong hệ thống", \.id), .init(choice: "source", "Nguồn danh sách", \.source),
            .init("from", "Hồ sơ nhận từ ngày", \.from), .init("to", "Đến hết ngày", \.to),
            .init("procedure", "Mã thủ tục", \.procedure), .init("size", "Cỡ mẫu", \.size.words),
            .init("seed", "Hạt giống", \.seed), .init("population", "Số hồ sơ để rút", \.population),
            .init("digest", "SHA-256 của danh sách mã", \.digest), .init("drawnBy", "Người rút", \.drawnBy),
            .init("drawnAt", "Lúc rút", \.drawnAt),
        ])
}

extension InspectionVisitQuestion.Answer {
    static let shape = JSONShape<InspectionVisitQuestion.Answer>(
        "InspectionVisitPage",
        [
            .init("id", "Mã trong hệ thống", \.visit.id), .init("plan", "Mã kế hoạch", \.visit.plan.id),
            .init("unit", NamedParty.shape, "Cơ quan, đơn vị", \.visit.party),
            .init("from", "Từ ngày", \.visit.content.from), .init("to", "Đến ngày", \.visit.content.to),
            .init("place", "Địa điểm", \.visit.content.place), .init(choice: "state", "Tình trạng", \.visit.state),
            .init("heldOn", "Ngày kiểm tra") { $0.visit.minutes?.heldOn },
            .init("minutes", "Biên bản") { $0.visit.minutes?.text },
            .init("teamSignedOn", "Đoàn ký ngày") { $0.visit.minutes?.teamSignedOn },
            .init("unitSignedOn", "Đơn vị ký ngày") { $0.visit.minutes?.unitSignedOn },
            .init("conclusion", "Kết luận") { $0.visit.conclusion?.text },
            .init("conclusionNumber", "Số thông báo kết luận") { $0.visit.conclusion?.number },
            .init(list: "samples", InspectionSample.shape, "Mẫu hồ sơ", \.samples),
            .init(list: "findings", InspectionFinding.shape, "Phát hiện", \.findings),
            .init(
                list: "remedies",
                JSONShape<InspectionRemedy>(
                    "InspectionRemedy",
                    [
                        .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Việc", \.content),
                        .init("lead", NamedParty.shape, "Đơn vị chủ trì", \.lead), .init("due", "Thời hạn", \.due),
                        .init(choice: "state", "Trạng thái", \.state), .init("isLate", "Quá hạn", \.isLate),
                    ]), "Việc khắc phục", \.remedies), .init("version", "Phiên bản", \.visit.version),
        ])
}

extension InspectionSampleQuestion.Answer {
    private var checkWord: String {
        switch check {
        case .same: "same"
        case .changed: "changed"
        case .different: "different"
        case .notHere: "notHere"
        }
    }

    static let shape = JSONShape<InspectionSampleQuestion.Answer>(
        "InspectionSamplePage",
        [
            .init("sample", InspectionSample.shape, "Mẫu", \.sample),
            .init("rule", "Quy tắc rút") { _ in SampleDraw.words },
            .init("check", "Rút lại: same, changed (danh sách nay khác), different, notHere", \.checkWord),
            .init(
                list: "dossiers",
                JSONShape<SampledDossier>(
                    "SampledDossier",
                    [
                        .init("position", "Thứ tự", \.position), .init("code", "Mã hồ sơ", \.code),
                        .init("title", "Thủ tục", \.title), .init("begunOn", "Ngày nhận", \.begunOn),
                        .init("dueOn", "Ngày hẹn trả", \.dueOn), .init("endedOn", "Ngày kết thúc", \.endedOn),
                        .init("isLate", "Quá hạn", \.isLate),
                    ]), "Hồ sơ được rút", \.dossiers),
        ])
}
