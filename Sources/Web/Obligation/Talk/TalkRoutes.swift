import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What is said on an obligation, who follows it, one's own notes on it; and requests taken back.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | POST | /obligations/:id/remarks | whoever sees it | writes something, calls those who are mentioned |
/// | POST | /obligations/:id/watch | the same | follows it, or stops |
/// | POST | /obligations/:id/reminders | the same | leaves a note for oneself |
/// | POST | /obligations/:id/reminders/:reminder | its owner | is done with it |
/// | POST | /obligations/:id/requests/:request/withdrawal | whoever may ask | takes a request back |
/// | GET | /obligations/:id/requests/:request/evidence/:evidence | whoever sees it | the file, to be saved |
/// | GET | /work/watched | signed in | what one follows, and one's notes |
public struct TalkRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.post("/obligations/:id/remarks", use: remark)
        routes.officer.post("/obligations/:id/watch") { request, context in
            let isOn = try await request.form()["on"] != "no"
            try await services.desk.perform(Watch(try context.key(), isOn: isOn), as: context.actor)
            let message = isOn ? "Đã theo dõi nhiệm vụ; xem ở «Đang theo dõi»." : "Đã bỏ theo dõi."
            return try back(request, context, saying: message, at: "mine")
        }
        routes.officer.post("/obligations/:id/reminders", use: remind)
        routes.officer.post("/obligations/:id/reminders/:reminder") { request, context in
            _ = try await services.desk.perform(EndReminder(try context.key("reminder")), as: context.actor)
            return try back(request, context, saying: "Đã xong lời nhắc.", at: "mine")
        }
        routes.officer.post("/obligations/:id/requests/:request/withdrawal") { request, context in
            do {
                try await services.desk.perform(
                    WithdrawRequest(try context.key("request"), of: try context.key()), as: context.actor)
                return try back(request, context, saying: "Đã rút đề nghị.", at: "requests")
            } catch let error as OfficeError where error.code == .conflict {
                return try back(request, context, saying: error.message, at: "requests")
            }
        }
        routes.officer.get("/obligations/:id/requests/:request/evidence/:evidence") { _, context in
            let content = try await services.desk.ask(
                ObligationQuestion(try context.key(), isBrief: true), as: context.actor)
            let key: Key<ReportItem.Evidence> = try context.key("evidence")
            guard let file = content.folder.requests.flatMap(\.evidence).first(where: { $0.id == key }) else {
                throw OfficeError(.notFound, "Không tìm thấy tệp này.")
            }
            return try await FileDownload(name: file.fileName, hash: file.hash).response(from: services.files, context)
        }
        routes.officer.get("/work/watched") { request, context in
            let after = try request.query()["after"].flatMap { DueCursor($0) }
            let page = try await services.desk.ask(WatchedQuestion(after: after), as: context.actor)
            return WatchedScreen(content: page, today: services.today).page
        }
        addAPI(to: routes)
    }

    @Sendable private func remark(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Obligation> = try context.key()
        var form = FormReader(try await request.form())
        do {
            _ = try await services.desk.perform(try await remark(on: id, &form, context), as: context.actor)
            return try back(request, context, saying: "Đã gửi trao đổi.", at: "talk")
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse(error.field ?? "text", error.message)
            return try await again(form, .remark, request, context)
        }
    }

    /// What was typed, with the people who are meant by it.
    func remark(
        on id: Key<Obligation>, _ form: inout FormReader, _ context: OfficerContext
    ) async throws -> AddRemark {
        var people = form.keys("mention", of: Person.self)
        if form.fields["mention-text"]?.contains(where: { !$0.isWhitespace }) ?? false {
            let reader = PartyReader(desk: services.desk, books: services.books, actor: context.actor)
            var typed = FormReader(["mention-text": form.fields["mention-text"] ?? ""])
            guard let person = try await reader.person("mention", "Nhắc tên", in: &typed) else {
                throw OfficeError(
                    .invalid, typed.errors.first?.message ?? "Chọn người được nhắc tên.", field: "mention")
            }
            people.append(person)
        }
        let text = form.fields["text"] ?? ""
        let mark = form.fields["after"].map {
            SecretToken.hash(of: "remark \(id) \($0) \(people.map(\.description)) \(text)")
        }
        return AddRemark(on: id, text: text, mentioning: people, mark: mark)
    }

    @Sendable private func remind(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Obligation> = try context.key()
        var form = FormReader(try await request.form())
        let day = form.day("on", "Ngày nhắc")
        if day == nil, form.isValid { form.refuse("on", "Chưa nhập «Ngày nhắc».") }
        let note = form.requiredText("note", "Điều cần nhớ", upTo: 500)
        guard form.isValid, let day else { return try await again(form, .reminder, request, context) }
        do {
            try await services.desk.perform(SetReminder(of: id, on: day, note: note), as: context.actor)
            return try back(request, context, saying: "Đã đặt lời nhắc riêng.", at: "mine")
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse(error.field ?? "note", error.message)
            return try await again(form, .reminder, request, context)
        }
    }

    /// The form once more on a page of its own, with everything that was typed.
    private func again(
        _ form: FormReader, _ kind: TalkForm.Kind, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let content = try await services.desk.ask(
            ObligationQuestion(try context.key(), isBrief: true), as: context.actor)
        let list = ListReturn(try request.query())
        return TalkForm(kind: kind, content: content, form: FormView(form), list: list).page
            .response(from: request, context: context)
    }

    private func back(
        _ request: Request, _ context: OfficerContext, saying message: String, at place: String
    ) throws -> Response {
        let id: Key<Obligation> = try context.key()
        let href = ("/obligations/\(id)" as Href).keeping(ListReturn(try request.query())).at(place)
        return Redirect(to: href, saying: message).response(from: request, context: context)
    }
}
