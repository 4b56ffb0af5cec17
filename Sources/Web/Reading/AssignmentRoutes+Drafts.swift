import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Tasks that are kept as they were typed, until they are assigned.
extension AssignmentRoutes {
    @Sendable func drafts(_ request: Request, _ context: OfficerContext) async throws -> Page {
        TaskDraftsScreen(drafts: try await desk.ask(TaskDraftsQuestion(), as: context.actor)).page
    }

    @Sendable func keep(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let fields = try await request.form()
        _ = try await desk.perform(Self.keeping(fields), as: context.actor)
        return Redirect(to: "/obligations/drafts", saying: "Đã lưu bản nháp; chưa giao cho ai.")
            .response(from: request, context: context)
    }

    @Sendable func drop(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await desk.perform(DropTaskDraft(try context.key("draft")), as: context.actor)
        return Redirect(to: "/obligations/drafts", saying: "Đã bỏ bản nháp.").response(from: request, context: context)
    }

    /// The form with what was typed.
    func again(_ draft: Key<TaskDraft>, _ context: OfficerContext) async throws -> Page {
        guard let kept = try await desk.ask(TaskDraftsQuestion(only: draft), as: context.actor).first else {
            throw OfficeError(.notFound, "Không tìm thấy bản nháp này.")
        }
        var fields = FormFields()
        for field in kept.fields { fields = fields.adding(field.name, field.value) }
        let book = try await desk.ask(NameBookOfToday(books), as: context.actor)
        let form = AssignmentForm(
            fields: fields.setting("taskDraft", to: draft.description), names: NameResolver(book: book))
        let document = try await label(of: form.document, context)
        return AssignmentScreen(fields: form.shown, document: document).page
    }

    static func keeping(_ fields: FormFields) -> KeepTaskDraft {
        KeepTaskDraft(
            fields["taskDraft"].flatMap { Key($0) },
            fields: fields.pairs.filter { $0.name != "taskDraft" && !$0.value.isEmpty }.map {
                TaskDraft.Field(name: $0.name, value: $0.value)
            })
    }

    func addDraftAPI(to routes: WebRoutes) {
        routes.api.get("/api/obligations/drafts", "Bản nháp nhiệm vụ của người gọi", gives: Self.draftList) {
            _, context in
            try await desk.ask(TaskDraftsQuestion(), as: context.actor)
        }
        routes.api.post(
            "/api/obligations/drafts", "Lưu một nhiệm vụ làm bản nháp, đủ hay chưa đủ nội dung",
            takes: APIForm(
                "NewTaskDraft",
                Self.form.fields.map { APISchema.Field($0.name, $0.schema, $0.meaning, isRequired: false) }
                    + [.init("taskDraft", .integer, "Mã bản nháp cần ghi đè", isRequired: false)]),
            gives: Self.draftList
        ) { fields, _, context in
            guard fields.rowErrors.isEmpty else { throw RefusedForm(errors: fields.rowErrors) }
            let book = try await desk.ask(NameBookOfToday(books), as: context.actor)
            _ = try await desk.perform(Self.keeping(Self.tokens(fields, book)), as: context.actor)
            return try await desk.ask(TaskDraftsQuestion(), as: context.actor)
        }
        routes.api.post(
            "/api/obligations/drafts/:draft/removal", "Bỏ một bản nháp", takes: APIForm("TaskDraftRemoval"),
            gives: Self.draftList
        ) { _, _, context in
            try await desk.perform(DropTaskDraft(try context.key("draft")), as: context.actor)
            return try await desk.ask(TaskDraftsQuestion(), as: context.actor)
        }
    }

    private static let draftList = JSONShape<[TaskDraft]>(
        "TaskDrafts", [.init(list: "drafts", draft, "Mới nhất trước") { $0 }])

    private static let draft = JSONShape<TaskDraft>(
        "TaskDraft",
        [
            .init("id", "Mã bản nháp", \.id), .init("title", "Nội dung", \.title),
            .init("updatedAt", "Sửa lần cuối", \.updatedAt),
        ])
}
