public import Desk
import Hummingbird
import Office

/// The reading of one paper as a whole: looked at, added to, dropped.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/:id/reading | who confirms papers | the paper beside the tasks read from it |
/// | POST | /documents/:id/reading/header | the same | the paper's own facts saved |
/// | POST | /documents/:id/reading/tasks | the same | a task added, from a passage or without one |
/// | POST | /documents/:id/reading/strangers | the same | the tasks dropped that name nobody of the office |
/// | POST | /documents/:id/dropping | the same | the paper and its reading dropped |
/// | GET | /api/names?q= | who is signed in | who may be meant by what is typed, groups among them |
public struct ReadingRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents/:id/reading", use: page)
        routes.officer.post("/documents/:id/reading/header", use: saveHeader)
        routes.officer.post("/documents/:id/reading/tasks", use: addTask)
        routes.officer.post("/documents/:id/reading/strangers", use: dropTasksOfStrangers)
        routes.officer.post("/documents/:id/dropping", use: drop)
        routes.api.get(
            "/api/names", "Đơn vị, người, cụm từ chỉ nhiều đơn vị khớp với tên đang gõ",
            query: [.init("q", .text, "Tên đang gõ", isRequired: false)]
        ) { request, context in
            let book = try await desk.ask(NameBookOfToday(books), as: context.actor)
            return NameResolver(book: book).choices(String((try request.query()["q"] ?? "").prefix(200)))
        }
        addAPI(to: routes)
    }

    @Sendable func page(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        do {
            let found = try await ReplicaReading.withoutReplica { try await editing(document, context).look() }
            let item = found.reading.document
            if item.isRestricted { try await desk.perform(NoteOpening(item), as: context.actor) }
            let cited = try await desk.ask(
                PaperLabels(found.reading.draft.relations.compactMap(\.document)), as: context.actor)
            return ReadingScreen(found, documents: cited).page().response(from: request, context: context)
        } catch let error as OfficeError where error.code == .conflict {
            // Confirmed or dropped by now: there is a page for that.
            return Redirect(to: "/documents/\(document)", saying: error.message).response(
                from: request, context: context)
        }
    }

    @Sendable func saveHeader(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        let fields = try await request.form()
        var unknown: String?
        var isConflict = false
        let changed = try await editing(document, context).change { draft, before in
            isConflict = draft.headerStamp != fields["stamp"]
            if !isConflict { unknown = HeaderForm(fields: fields, names: before.names).apply(to: &draft) }
        }
        var screen = ReadingScreen(changed)
        if isConflict {
            var typed = changed.reading.draft
            unknown = HeaderForm(fields: fields, names: changed.names).apply(to: &typed)
            screen.header = screen.header.typed(typed, changed.reading, page: "/documents/\(document)/reading")
        }
        if let unknown { screen.header.refuseAssigner(unknown) }
        let isKept = !isConflict && unknown == nil
        guard request.wantsJSON else {
            if isKept {
                return Redirect(to: "/documents/\(document)/reading").response(from: request, context: context)
            }
            var page = screen.page()
            page.status = isConflict ? .conflict : .refusedForm
            return page.response(from: request, context: context)
        }
        return try CardAnswer(
            stamp: screen.header.stamp, card: screen.header.html(in: document).string,
            summary: screen.summary.html.string,
            saved: isKept ? "Đã lưu" : "Chưa lưu hết"
        ).response(isConflict: isConflict, from: request, context: context)
    }

    @Sendable func addTask(_ request: Request, _ context: OfficerContext) async throws -> Redirect {
        let document: Key<Document> = try context.key()
        let fields = try await request.form()
        var added: Int?
        let changed = try await editing(document, context).change { draft, before in
            added = try TaskAddition(fields: fields, text: before.reading.text).add(to: &draft)
        }
        let number = added.flatMap { changed.reading.draft.number(of: $0) } ?? 1
        return Redirect(to: ("/documents/\(document)/reading" as Href).at("task-\(number)"))
    }

    @Sendable func dropTasksOfStrangers(_ request: Request, _ context: OfficerContext) async throws -> Redirect {
        let document: Key<Document> = try context.key()
        var dropped = 0
        let changed = try await editing(document, context).change { draft, _ in dropped = draft.dropTasksOfStrangers() }
        let left = changed.reading.draft.tasks.count(where: \.isKept)
        return Redirect(
            to: "/documents/\(document)/reading",
            saying: dropped == 0
                ? "Nhiệm vụ nào cũng nêu đơn vị, cá nhân có trong tổ chức; không bỏ nhiệm vụ nào."
                : "Đã bỏ \(dropped) nhiệm vụ không nêu đơn vị, cá nhân nào trong tổ chức; còn \(left). Có thể khôi phục ở cuối danh sách."
        )
    }

    @Sendable func drop(_ request: Request, _ context: OfficerContext) async throws -> Redirect {
        let document: Key<Document> = try context.key()
        try await desk.perform(DropReading(document), as: context.actor)
        return Redirect(to: "/documents", saying: "Đã bỏ văn bản; tệp và bản đọc không còn được dùng.")
    }

    func editing(_ document: Key<Document>, _ context: OfficerContext) -> DraftEditing {
        DraftEditing(desk: desk, books: books, actor: context.actor, document: document)
    }
}
