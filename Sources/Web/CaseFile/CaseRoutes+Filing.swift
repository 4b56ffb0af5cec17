import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Papers and obligations on their way into a file.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/:id/filing | who sees the paper | the files it is in, and those it could be in |
/// | POST | /documents/:id/filing | who fills the file | the paper is put in |
/// | POST | /documents/:id/filing/exemption | the unit, văn thư, archive | it needs no file, or needs one again |
/// | GET, POST | /obligations/:id/case | who sees it | its file; it is put into one or taken out |
extension CaseRoutes {
    func addFiling(to routes: WebRoutes) {
        routes.officer.get("/documents/:id/filing") { _, context in
            try await filingScreen(try context.key(), FormView(), context).page
        }
        routes.officer.post("/documents/:id/filing") { request, context in
            try await filed(request, context) { form, id, actor in
                guard let file = try await file(&form, as: actor) else { return nil }
                _ = try await desk.perform(FilePapers([id], in: file), as: actor)
                return "Đã đưa văn bản vào hồ sơ."
            }
        }
        routes.officer.post("/documents/:id/filing/exemption") { request, context in
            try await filed(request, context) { form, id, actor in
                let reason = form.flag("end") ? nil : form.fields["reason"] ?? ""
                try await desk.perform(ExemptPaper(id, because: reason), as: actor)
                return reason == nil ? "Văn bản cần lập hồ sơ." : "Đã ghi nhận văn bản không cần lập hồ sơ."
            }
        }
        routes.officer.get("/obligations/:id/case") { _, context in
            ObligationFilingScreen(
                answer: try await desk.ask(ObligationFiling(try context.key()), as: context.actor), form: FormView()
            ).page
        }
        routes.officer.post("/obligations/:id/case", use: fileObligation)
    }

    private func filingScreen(
        _ id: Key<Document>, _ form: FormView, _ context: OfficerContext
    ) async throws -> FilingScreen {
        FilingScreen(answer: try await desk.ask(PaperFiling(id), as: context.actor), form: form)
    }

    private func filed(
        _ request: Request, _ context: OfficerContext,
        _ body: (inout FormReader, Key<Document>, Actor) async throws -> String?
    ) async throws -> Response {
        let id: Key<Document> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if let said = try await body(&form, id, context.actor) {
                return Redirect(to: "/documents/\(id)", saying: said).response(from: request, context: context)
            }
        } catch { try form.note(error, at: "file") }
        return try await filingScreen(id, FormView(form), context).page.response(from: request, context: context)
    }

    /// The file that a picker names; nil with a fault in the form.
    func file(_ form: inout FormReader, as actor: Actor) async throws -> Key<CaseFile>? {
        try await CaseFileFinder(desk: desk, actor: actor).file("file", in: &form)
    }

    @Sendable private func fileObligation(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Obligation> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if try await fileObligation(&form, id, as: context.actor) {
                return Redirect(to: "/obligations/\(id)", saying: "Đã ghi hồ sơ của nhiệm vụ.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "file") }
        let answer = try await desk.ask(ObligationFiling(id), as: context.actor)
        return ObligationFilingScreen(answer: answer, form: FormView(form)).page
            .response(from: request, context: context)
    }

    /// False when the form has faults, which are then in it.
    func fileObligation(_ form: inout FormReader, _ id: Key<Obligation>, as actor: Actor) async throws -> Bool {
        if form.flag("remove") {
            try await desk.perform(FileObligation(id, in: nil), as: actor)
            return true
        }
        guard let file = try await file(&form, as: actor) else { return false }
        try await desk.perform(FileObligation(id, in: file), as: actor)
        return true
    }
}
