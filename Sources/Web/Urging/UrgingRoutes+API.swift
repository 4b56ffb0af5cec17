import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

extension UrgingRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/obligations/:id/urging", "Các bậc đôn đốc đã qua và sắp tới của một nhiệm vụ",
            gives: UrgingQuestion.Answer.shape
        ) { _, context in
            try await desk.ask(UrgingQuestion(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/obligations/:id/urging", "Đôn đốc ngay một nhiệm vụ",
            takes: APIForm("UrgingNow", [.init("note", .text, "Nội dung đôn đốc")]), gives: UrgingQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<Obligation> = try context.key()
            try await desk.perform(UrgeByHand(id, note: fields["note"] ?? ""), as: context.actor)
            return try await desk.ask(UrgingQuestion(id), as: context.actor)
        }
        for (path, summary, list) in [
            ("/api/urging", "Nhiệm vụ chờ công văn đôn đốc", UrgingListKind.letter),
            ("/api/urging/meeting", "Danh sách họp giao ban tuần", .meeting),
        ] {
            routes.api.get(
                path, summary,
                query: [
                    .init("plan", .integer, "Mã kế hoạch", isRequired: false),
                    .init("unit", .integer, "Mã đơn vị chủ trì", isRequired: false),
                    .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
                ], gives: UrgingList.Answer.shape
            ) { request, context in
                let (filter, after) = try Self.filter(request)
                return try await desk.ask(UrgingList(list, filter, after: after), as: context.actor)
            }
        }
        routes.api.get("/api/plans/:id/ladder", "Bậc đôn đốc của một kế hoạch", gives: PlanLadder.Answer.shape) {
            _, context in
            try await desk.ask(PlanLadder(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/plans/:id/ladder", "Đặt bậc đôn đốc riêng của một kế hoạch",
            takes: APIForm(
                "NewLadder",
                [
                    .init("version", .integer, "Phiên bản của bậc riêng đã xem; 0 khi chưa có"),
                    .init(
                        "rungs", .text,
                        "Các bậc, như «reminder-3:officer,head letter+7:head,leader»; để trống là theo quy tắc chung",
                        isRequired: false),
                ]), gives: PlanLadder.Answer.shape
        ) { fields, _, context in
            let plan: Key<Document> = try context.key()
            let text = fields["rungs"]?.tidyOrNil
            let ladder = text.flatMap { Ladder(text: $0) }
            if text != nil, ladder == nil {
                throw OfficeError(.invalid, "Các bậc không đúng dạng đã mô tả.", field: "rungs")
            }
            try await desk.perform(
                SetPlanLadder(plan, ladder, version: fields["version"].flatMap { Int64($0) } ?? 0), as: context.actor)
            return try await desk.ask(PlanLadder(plan), as: context.actor)
        }
    }
}

extension LetterRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get("/api/urging/letters/:id", "Một công văn đôn đốc", gives: LetterPaper.Answer.shape) {
            _, context in
            try await desk.ask(LetterPaper(try context.key()), as: context.actor)
        }
        for act in UrgingLetterAct.allCases {
            routes.api.post(
                "/api/urging/letters/:id\(act.path.string)", act.title, takes: act.apiForm,
                gives: LetterPaper.Answer.shape
            ) { fields, _, context in
                let id: Key<UrgingLetterItem> = try context.key()
                var form = FormReader(fields)
                guard try await perform(act, id, &form, context) else { throw RefusedForm(errors: form.errors) }
                return try await desk.ask(LetterPaper(id), as: context.actor)
            }
        }
    }
}

extension UrgingLetterAct {
    fileprivate var apiForm: APIForm {
        let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
        return switch self {
        case .edit, .submit:
            APIForm(
                "LetterDraft",
                [
                    version, .init("finishBy", .day, "Yêu cầu hoàn thành trước ngày"),
                    .init("reportBy", .day, "Yêu cầu báo cáo trước ngày"),
                    .init("task", .list(.integer), "Mã các nhiệm vụ giữ lại"),
                    .init("signer", .integer, "Trình ai ký; không có là người đứng đầu cơ quan", isRequired: false),
                ])
        case .approve, .drop: APIForm("LetterVersion", [version])
        case .sendBack: APIForm("LetterReturn", [version, .init("reason", .text, "Lý do")])
        case .issue:
            APIForm(
                "LetterIssue",
                [
                    version, .init("register", .integer, "Mã sổ văn bản đi cấp số", isRequired: false),
                    .init("number", .text, "Số, khi cơ quan chưa mở sổ văn bản đi", isRequired: false),
                    .init("issuedOn", .day, "Ngày ban hành; không có là hôm nay", isRequired: false),
                ])
        }
    }
}

extension UrgingQuestion.Answer {
    static let shape = JSONShape<UrgingQuestion.Answer>(
        "ObligationUrging",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation.id),
            .init(list: "done", UrgingItem.shape, "Đã đôn đốc, cũ nhất trước", \.done),
            .init(list: "coming", UrgingStep.shape, "Sắp tới, theo thứ tự", \.coming),
            .init("mayUrge", "Người gọi được đôn đốc ngay", \.mayUrge),
        ])
}

extension UrgingItem {
    static let shape = JSONShape<UrgingItem>(
        "Urging",
        [
            .init("rung", "Bậc", \.code), .init("due", "Về thời hạn nào", \.due), .init("at", "Lúc", \.at),
            .init("what", "Đã làm gì", \.words), .init("by", "Ai đôn đốc; không có khi hệ thống tự làm", \.by),
            .init("note", "Nội dung", \.note),
            .init("part", "Mã phần việc có hạn riêng; không có khi là cả nhiệm vụ", \.part),
        ])
}

extension UrgingStep {
    static let shape = JSONShape<UrgingStep>(
        "UrgingStep",
        [
            .init("rung", "Bậc", \.mark.code), .init("due", "Về thời hạn nào", \.due), .init("at", "Lúc", \.at),
            .init("what", "Sẽ làm gì", \.words),
            .init("part", "Mã phần việc có hạn riêng; không có khi là cả nhiệm vụ", \.part),
        ])
}

extension UrgingList.Answer {
    static let shape = JSONShape<UrgingList.Answer>(
        "UrgingList",
        [
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ", \.items),
            .init(list: "letters", UrgingLetterItem.shape, "Công văn đang xử lý", \.letters),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension UrgingLetterItem {
    static let shape = JSONShape<UrgingLetterItem>(
        "UrgingLetter",
        [
            .init("id", "Mã công văn", \.id), .init("version", "Gửi lại khi làm việc với công văn", \.version),
            .init("to", NamedParty.shape, "Gửi đơn vị nào", \.party),
            .init(choice: "state", "Trạng thái", \.state), .init("asOf", "Số liệu đến ngày", \.asOf),
            .init("finishBy", "Yêu cầu hoàn thành trước ngày", \.finishBy),
            .init("reportBy", "Yêu cầu báo cáo trước ngày", \.reportBy),
            .init("signer", NamedParty.shape, "Người được trình ký, người ký; không có là người đứng đầu", \.signer),
            .init("signature", "Các dòng quyền hạn, chức vụ của người đã ký") {
                $0.signature?.form.printed.joined(separator: "\n")
            }, .init("ground", "Căn cứ của quyền ký", \.signature?.ground),
            .init("reason", "Lý do trả lại", \.reason),
            .init("number", "Số", \.number), .init("issuedOn", "Ngày ban hành", \.issuedOn),
            .init("document", "Mã văn bản trong sổ", \.document), .init("taskCount", "Số nhiệm vụ", \.taskCount),
        ])
}

extension LetterPaper.Answer {
    static let shape = JSONShape<LetterPaper.Answer>(
        "UrgingLetterPage",
        [
            .init("letter", UrgingLetterItem.shape, "Công văn", \.item),
            .init(list: "tasks", UrgingLetterTask.shape, "Các nhiệm vụ trong công văn", \.tasks),
            .init(choices: "acts", "Việc người gọi làm được lúc này", \.acts),
        ])
}

extension UrgingLetterTask {
    static let shape = JSONShape<UrgingLetterTask>(
        "UrgingLetterTask",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Nội dung", \.content),
            .init("basis", "Văn bản giao", \.basis), .init("due", "Thời hạn", \.due),
            .init("coordinating", "Đơn vị phối hợp", \.coordinating),
        ])
}

extension PlanLadder.Answer {
    static let shape = JSONShape<PlanLadder.Answer>(
        "PlanLadder",
        [
            .init("rungs", "Các bậc") { $0.ladder.text }, .init("isOwn", "Là bậc riêng của kế hoạch", \.isOwn),
            .init("version", "Gửi lại khi đặt bậc riêng", \.version),
        ])
}
