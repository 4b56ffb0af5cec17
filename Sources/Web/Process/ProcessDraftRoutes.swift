import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process
import WorkTime

/// Processes as they are written in the program, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | POST | /administration/processes/drafts | administrators | a draft of a process that there is not yet |
/// | GET, POST | /administration/processes/:code/draft | administrators | the draft with what is wrong in it; kept, or only checked |
/// | POST | /administration/processes/:code/draft/begin | administrators | a draft of what is in force |
/// | POST | /administration/processes/:code/draft/version | administrators | the draft has a version more |
/// | GET | /administration/processes/:code/draft/parts | administrators | what forms change of it |
/// | GET, POST | /administration/processes/:code/draft/part | administrators | one part by a form |
/// | GET, POST | /administration/processes/:code/draft/trial | administrators | a case tried on it (`ProcessRoutes`) |
/// | POST | /administration/processes/:code/draft/issuing, /dropping | administrators | issued; dropped |
/// | POST | /administration/processes/:code/withdrawal | administrators | the newest issued one taken back before its day |
/// | | /api/processes/:code/draft…, /withdrawal | administrators | the same for programs |
struct ProcessDraftRoutes: RouteProvider {
    let desk: Desk

    func add(to routes: WebRoutes) {
        routes.officer.post("/administration/processes/drafts", use: beginNew)
        routes.officer.get("/administration/processes/:code/draft") { _, context in
            ProcessDraftScreen(answer: try await draft(context)).page
        }
        routes.officer.post("/administration/processes/:code/draft", use: keep)
        routes.officer.post("/administration/processes/:code/draft/begin") { _, context in
            _ = try await desk.perform(BeginProcessDraft(code(context), isNew: false), as: context.actor)
            return Redirect(to: ProcessDraftScreen.address(code(context)))
        }
        routes.officer.post("/administration/processes/:code/draft/version", use: addVersion)
        routes.officer.get("/administration/processes/:code/draft/parts") { _, context in
            guard let screen = ProcessPartScreen(try await draft(context)) else { throw Self.noOpenVersion }
            return screen.page
        }
        routes.officer.get("/administration/processes/:code/draft/part") { request, context in
            let line = try request.query()["line"].flatMap { Int($0) }
            guard let screen = ProcessPartScreen(try await draft(context), line: line), screen.part != nil else {
                throw Self.noOpenVersion
            }
            return screen.page
        }
        routes.officer.post("/administration/processes/:code/draft/part", use: change)
        routes.officer.post("/administration/processes/:code/draft/issuing", use: issue)
        routes.officer.post("/administration/processes/:code/draft/dropping") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(DropProcessDraft(code(context), version: form.version()), as: context.actor)
            return Redirect(to: AdministrationTabs.processes.href, saying: "Đã bỏ bản thảo.")
        }
        routes.officer.post("/administration/processes/:code/withdrawal") { request, context in
            var form = FormReader(try await request.form())
            let text = form.key("text", "Bản ban hành", of: ProcessText.self)
            try await desk.perform(WithdrawProcess(code(context), text: text), as: context.actor)
            try await desk.refreshProcesses()
            return Redirect(to: AdministrationTabs.processes.href, saying: "Đã thu hồi bản chưa áp dụng.")
        }
        addAPI(to: routes)
    }

    static let noOpenVersion = OfficeError(
        .notFound, "Bản thảo chưa có phiên bản nào sửa được bằng biểu mẫu, hoặc phần này không còn ở đó.")

    // MARK: - Acts

    @Sendable private func beginNew(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let code = form.requiredText("code", "Mã quy trình", upTo: 40)
        if form.isValid {
            do {
                _ = try await desk.perform(BeginProcessDraft(code, isNew: true), as: context.actor)
                return Redirect(to: ProcessDraftScreen.address(code), saying: "Đã lập bản thảo.")
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "code") }
        }
        let answer = try await desk.ask(ProcessList(), as: context.actor)
        return ProcessListScreen(answer: answer, newForm: FormView(form)).page
            .response(from: request, context: context)
    }

    /// Kept, or only checked; whatever is typed is on the page again.
    @Sendable private func keep(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let typed = form.fields["text"] ?? ""
        var isStale = false
        if form.fields["only"] == nil {
            do {
                try await desk.perform(
                    KeepProcessDraft(code(context), text: typed, version: form.version()), as: context.actor)
                return Redirect(to: ProcessDraftScreen.address(code(context)), saying: "Đã lưu bản thảo.")
                    .response(from: request, context: context)
            } catch {
                isStale = (error as? OfficeError)?.code == .stale
                try form.note(error, at: "text")
            }
        }
        let answer = try await draft(context, typed: typed)
        return ProcessDraftScreen(answer: answer, form: FormView(form), isStale: isStale).page
            .response(from: request, context: context)
    }

    @Sendable private func addVersion(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let since = form.day("since", "Áp dụng cho hồ sơ bắt đầu từ ngày")
        if since == nil, form.isValid { form.refuse("since", "Chưa nhập ngày áp dụng.") }
        if let since, form.isValid {
            do {
                try await desk.perform(
                    AddProcessVersion(code(context), since: since, law: form.fields["law"], version: form.version()),
                    as: context.actor)
                return Redirect(
                    to: ProcessDraftScreen.address(code(context)), saying: "Đã thêm phiên bản vào bản thảo."
                )
                .response(from: request, context: context)
            } catch { try form.note(error, at: "since") }
        }
        return ProcessDraftScreen(answer: try await draft(context), versionForm: FormView(form)).page
            .response(from: request, context: context)
    }

    @Sendable private func change(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let line = form.fields["line"].flatMap { Int($0) } ?? 0
        let values = ChangeProcessPart.Values(
            title: form.fields["title"], amount: form.fields["amount"], unit: form.choice("unit", "Loại ngày"),
            article: form.fields["article"], by: form.fields.all("by"), owner: form.fields["owner"])
        if form.isValid {
            do {
                try await desk.perform(
                    ChangeProcessPart(code(context), line: line, values, version: form.version()), as: context.actor)
                return Redirect(to: ProcessPartScreen.list(code(context)), saying: "Đã lưu vào bản thảo.")
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "text") }
        }
        guard let screen = ProcessPartScreen(try await draft(context), line: line, form: FormView(form)),
            screen.part != nil
        else { throw Self.noOpenVersion }
        return screen.page.response(from: request, context: context)
    }

    @Sendable private func issue(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            let day = try await desk.perform(
                IssueProcess(code(context), version: form.version()), as: context.actor)
            try await desk.refreshProcesses()
            return Redirect(
                to: "/administration/processes/\(code(context))", saying: "Đã ban hành, áp dụng từ \(day.written)."
            ).response(from: request, context: context)
        } catch { try form.note(error, at: "text") }
        let answer = try await draft(context)
        let shown = FormView(form.fields.setting("text", to: answer.draft?.text ?? ""), errors: form.errors)
        return ProcessDraftScreen(answer: answer, form: shown).page.response(from: request, context: context)
    }

    // MARK: - Questions

    func code(_ context: OfficerContext) -> String { context.parameters.get("code") ?? "" }

    func draft(_ context: OfficerContext, typed: String? = nil) async throws -> ProcessDraftQuestion.Answer {
        try await desk.ask(ProcessDraftQuestion(code(context), typed: typed), as: context.actor)
    }
}
