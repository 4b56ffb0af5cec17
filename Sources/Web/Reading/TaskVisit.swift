import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// One request about one task of a draft: what came in its form, and how it is answered.
struct TaskVisit {
    let request: Request
    let context: OfficerContext
    let fields: FormFields
    /// The task's id in the draft.
    let task: Int
    let document: Key<Document>
    private let editing: DraftEditing

    init(_ request: Request, _ context: OfficerContext, desk: Desk, books: NameBooks) async throws {
        self.request = request
        self.context = context
        document = try context.key()
        guard let task = context.parameters.get("task", as: Int.self) else { throw HTTPError(.notFound) }
        self.task = task
        fields = try await request.form()
        editing = DraftEditing(desk: desk, books: books, actor: context.actor, document: document)
    }

    enum Outcome {
        case saved(DraftEditing.Changed)
        /// Somebody else changed the task after this form was filled; nothing is saved.
        case conflict(DraftEditing.Changed)
    }

    /// Saves what stands in the form, and does more in the same step.
    func change(_ more: (inout ReadingDraft) throws -> Void = { _ in }) async throws -> Outcome {
        var isConflict = false
        let changed = try await editing.change { draft, before in
            guard let stored = draft.task(task) else {
                throw OfficeError(
                    .notFound, "Nhiệm vụ này không còn trong bản đọc: đã được gộp ở nơi khác. Hãy tải lại trang.")
            }
            isConflict = fields["stamp"].map { $0 != stored.stamp } ?? false
            guard !isConflict else { return }
            if fields["stamp"] != nil { apply(to: &draft, before.names) }
            try more(&draft)
        }
        return isConflict ? .conflict(changed) : .saved(changed)
    }

    /// The page, with the task that is shown there then.
    func redirect(to task: Int?, _ changed: DraftEditing.Changed, saying message: String? = nil) throws -> Response {
        let page: Href = "/documents/\(document)/reading"
        let number = task.flatMap { changed.reading.draft.number(of: $0) }
        return Redirect(to: number.map { page.at("task-\($0)") } ?? page, saying: message)
            .response(from: request, context: context)
    }

    /// The task as it was saved.
    func card(_ changed: DraftEditing.Changed) throws -> Response {
        let screen = ReadingScreen(changed)
        return try answer(screen, screen.tasks.first { $0.key == task }, isConflict: false)
    }

    /// The task as it was typed, beside what is stored.
    func conflict(_ changed: DraftEditing.Changed) throws -> Response {
        guard let stored = changed.reading.draft.task(task) else { throw HTTPError(.notFound) }
        var draft = changed.reading.draft
        apply(to: &draft, changed.names)
        guard let typed = draft.task(task) else { throw HTTPError(.notFound) }
        let reading = changed.reading.with(draft, version: changed.reading.version, names: changed.names.book)
        var screen = ReadingScreen(.init(reading: reading, names: changed.names))
        guard let index = screen.tasks.firstIndex(where: { $0.key == task }) else { throw HTTPError(.notFound) }
        screen.tasks[index].stamp = stored.stamp
        screen.tasks[index].conflict =
            TaskConflict(
                typed: typed, stored: stored, names: reading.names, editedBy: changed.reading.editedBy.name,
                page: ("/documents/\(document)/reading?task=\(task)" as Href).at("task-\(index + 1)")
            ).html
        guard request.wantsJSON else {
            var page = screen.page()
            page.status = .conflict
            return page.response(from: request, context: context)
        }
        return try answer(screen, screen.tasks[index], isConflict: true)
    }

    private func apply(to draft: inout ReadingDraft, _ names: NameResolver) {
        let form = TaskForm(fields: fields, names: names)
        draft.update(task) { form.apply(to: &$0) }
        for choice in form.choices { draft.choose(choice) }
    }

    private func answer(_ screen: ReadingScreen, _ card: TaskCard?, isConflict: Bool) throws -> Response {
        guard let card else { throw HTTPError(.notFound) }
        return try CardAnswer(
            stamp: card.stamp, card: card.html(in: document, count: screen.tasks.count).string,
            summary: screen.summary.html.string, saved: isConflict ? "Chưa lưu" : "Đã lưu"
        ).response(isConflict: isConflict, from: request, context: context)
    }
}
