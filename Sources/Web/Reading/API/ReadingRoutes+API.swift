import Desk
import Hummingbird
import Office

/// The reading of a paper for programs: looked at, saved whole, changed by the page's acts, confirmed, dropped.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/documents/:id/reading | who confirms papers | the draft with its faults |
/// | POST | /api/documents/:id/reading | the same | the draft saved: header, relations, tasks, what they change |
/// | POST | /api/documents/:id/reading/tasks/:task/… | the same | an act of the page: lead, merge, split, drop, restore, name |
/// | POST | /api/documents/:id/dropping | the same | the paper and its reading dropped |
extension ReadingRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/documents/:id/reading", "Bản đọc của một văn bản chờ xác nhận", gives: ReadingPage.shape
        ) { _, context in
            let reading = try await ReplicaReading.withoutReplica {
                try await desk.ask(ReadingQuestion(try context.key()), as: context.actor)
            }
            let item = reading.document
            if item.isRestricted { try await desk.perform(NoteOpening(item), as: context.actor) }
            return reading
        }
        routes.api.post(
            "/api/documents/:id/reading", "Lưu bản đọc đã sửa", takes: DraftSubmission.self, gives: ReadingPage.shape
        ) { submission, _, context in
            let document: Key<Document> = try context.key()
            let page = try await desk.ask(ReadingQuestion(document), as: context.actor)
            let draft = try submission.draft(of: page)
            _ = try await desk.perform(
                SaveDraft(document: document, draft: draft, version: submission.version), as: context.actor)
            return try await desk.ask(ReadingQuestion(document), as: context.actor)
        }
        for act in TaskAct.allCases {
            routes.api.post(
                "/api/documents/:id/reading/tasks/:task/\(act.rawValue)", act.summary, takes: act.form,
                gives: ReadingPage.shape
            ) { fields, _, context in
                try await perform(act, fields, context)
            }
        }
        routes.api.post(
            "/api/documents/:id/dropping", "Bỏ văn bản chưa xác nhận", takes: APIForm("Dropping"),
            gives: DocumentPage.shape
        ) { _, _, context in
            let document: Key<Document> = try context.key()
            try await desk.perform(DropReading(document), as: context.actor)
            return try await desk.ask(DocumentQuestion(document), as: context.actor)
        }
    }

    private func perform(_ act: TaskAct, _ fields: FormFields, _ context: OfficerContext) async throws -> ReadingPage {
        guard let task = context.parameters.get("task", as: Int.self) else { throw HTTPError(.notFound) }
        let version = fields["version"].flatMap { Int64($0) }
        return try await editing(try context.key(), context).change { draft, before in
            guard version == before.reading.version else { throw OfficeError.stale }
            guard draft.task(task) != nil else {
                throw OfficeError(.notFound, "Nhiệm vụ này không còn trong bản đọc.")
            }
            _ = try act.apply(to: &draft, task: task, fields: fields)
        }.reading
    }
}

extension TaskAct {
    fileprivate var summary: String {
        switch self {
        case .lead: "Bên đầu tiên chủ trì, các bên còn lại phối hợp"
        case .merge: "Gộp với nhiệm vụ liền kề"
        case .split: "Tách theo bên chủ trì, hoặc tại một chỗ trong nội dung"
        case .drop: "Bỏ, không phải nhiệm vụ"
        case .restore: "Lấy lại nhiệm vụ đã bỏ"
        case .name: "Chọn đơn vị, người cho một tên in, trong cả văn bản"
        }
    }

    fileprivate var form: APIForm {
        let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
        return switch self {
        case .merge:
            APIForm(
                "Merging",
                [
                    version,
                    .init("how", .choice(["next", "previous"]), "Với nhiệm vụ sau hay trước", isRequired: false),
                ])
        case .split:
            APIForm(
                "Splitting",
                [
                    version, .init("how", .choice(["lead"]), "Mỗi bên chủ trì một nhiệm vụ", isRequired: false),
                    .init("at", .integer, "Chỗ tách, tính bằng ký tự Unicode của nội dung", isRequired: false),
                ])
        case .name:
            APIForm(
                "Naming",
                [version, .init("means", .text, "lead|MÃ,MÃ|TÊN-IN: những đơn vị, người mà tên in chỉ")])
        case .lead, .drop, .restore: APIForm("TaskVersion", [version])
        }
    }
}
