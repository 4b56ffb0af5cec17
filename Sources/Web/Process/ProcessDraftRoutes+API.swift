import Desk
import Office
import Process
import WorkTime

extension ProcessDraftRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/processes/:code/draft", "Bản thảo của một quy trình, những chỗ chưa đúng, các bản đã ban hành",
            gives: ProcessDraftQuestion.Answer.shape
        ) { _, context in try await draft(context) }
        routes.api.post(
            "/api/processes/:code/draft",
            "Lưu bản thảo; chưa có thì lập của quy trình đang áp dụng, hoặc của quy trình mới",
            takes: APIForm("ProcessDraftText", [.init("text", .text, "Nội dung (YAML)"), Self.version]),
            gives: ProcessDraftQuestion.Answer.shape
        ) { fields, _, context in
            let version = FormReader(fields).version()
            let text = fields["text"] ?? ""
            try await desk.perform(
                KeepProcessDraft(code(context), text: text, version: version, isBeginning: version == 0),
                as: context.actor)
            return try await draft(context)
        }
        routes.api.post(
            "/api/processes/:code/draft/issuing", "Ban hành bản thảo",
            takes: APIForm("ProcessIssuing", [Self.version]), gives: ProcessDraftQuestion.Answer.shape
        ) { fields, _, context in
            _ = try await desk.perform(
                IssueProcess(code(context), version: FormReader(fields).version()), as: context.actor)
            try await desk.refreshProcesses()
            return try await draft(context)
        }
        routes.api.post(
            "/api/processes/:code/draft/dropping", "Bỏ bản thảo", takes: APIForm("ProcessDropping", [Self.version]),
            gives: DoneAnswer.shape
        ) { fields, _, context in
            try await desk.perform(
                DropProcessDraft(code(context), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/processes/:code/withdrawal", "Thu hồi bản ban hành gần nhất trước ngày áp dụng",
            takes: APIForm("ProcessWithdrawal", [.init("text", .integer, "Mã bản ban hành đã xem")]),
            gives: DoneAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let text = form.key("text", "Bản ban hành", of: ProcessText.self)
            try await desk.perform(WithdrawProcess(code(context), text: text), as: context.actor)
            try await desk.refreshProcesses()
            return DoneAnswer()
        }
    }

    private static let version = APISchema.Field("version", .integer, "Phiên bản bản thảo đã xem; 0 khi chưa có")
}

extension ProcessDraftQuestion.Answer {
    static let shape = JSONShape<ProcessDraftQuestion.Answer>(
        "ProcessDraft",
        [
            .init("code", "Mã quy trình", \.code),
            .init("text", "Nội dung bản thảo; không có khi chưa lập", \.draft?.text),
            .init("version", "Phiên bản bản thảo; không có khi chưa lập", \.draft?.version),
            .init("keptBy", "Người lưu lần cuối", \.draft?.kept.by.name),
            .init("keptAt", "Lưu lần cuối lúc", \.draft?.kept.at),
            .init("isSound", "Không còn lỗi, ban hành được", { $0.check?.isSound ?? false }),
            .init("firstDay", "Ngày đầu tiên hồ sơ theo nội dung mới", { $0.check?.firstDay }),
            .init(list: "findings", RuleFinding.shape, "Những chỗ chưa đúng", { $0.check?.findings ?? [] }),
            .init("changes", "Khác bản đang áp dụng", { $0.changes.flatMap(\.lines) }),
            .init(
                list: "issued",
                JSONShape<ProcessText>(
                    "IssuedProcess",
                    [
                        .init("id", "Mã bản ban hành", \.id), .init("firstDay", "Áp dụng từ ngày", \.firstDay),
                        .init("issuedBy", "Người ban hành", \.issued?.by.name),
                        .init("issuedAt", "Ban hành lúc", \.issued?.at),
                        .init("withdrawnAt", "Thu hồi lúc", \.withdrawn?.at),
                    ]), "Các bản đã ban hành, mới nhất trước", \.history),
        ])
}

extension RuleFinding {
    static let shape = JSONShape<RuleFinding>(
        "RuleFinding",
        [
            .init(choice: "severity", "Mức độ", \.severity), .init("line", "Dòng", \.line),
            .init("message", "Nội dung", \.message),
        ])
}
