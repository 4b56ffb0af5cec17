import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Annexes of a draft in files of their own; once it is issued they are those of the paper in the ledger.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /outgoing/:id/annexes/:position | who sees it | the file |
/// | POST | /outgoing/:id/annexes | drafter, head of the unit | a file is its next annex |
/// | POST | /outgoing/:id/annexes/:position/removal | the same | it is none any more |
extension OutgoingRoutes {
    func addAnnexes(to routes: WebRoutes) {
        routes.officer.get("/outgoing/:id/annexes/:position") { _, context in
            let file = try await desk.ask(
                OutgoingFile(try context.key(), .annex(Self.position(context))), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
        routes.officer.post("/outgoing/:id/annexes", use: addAnnex)
        routes.officer.post("/outgoing/:id/annexes/:position/removal") { request, context in
            let form = FormReader(try await request.form())
            let id: Key<Outgoing> = try context.key()
            try await desk.perform(
                DropAnnex(id, version: form.version(), at: Self.position(context)), as: context.actor)
            return Redirect(to: Href("/outgoing/\(id)").at("annexes"), saying: "Đã bỏ phụ lục.")
        }
    }

    func addAnnexAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/outgoing/:id/annexes", "Thêm một tệp phụ lục cho dự thảo",
            takes: APIForm(
                "NewAnnex",
                [
                    Self.version, Self.kept(isRequired: true),
                    .init("title", .text, "Tên phụ lục; không có là tên tệp", isRequired: false),
                ]), gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            let before = try await desk.ask(OutgoingQuestion(try context.key()), as: context.actor)
            try before.item.paper.check(.edit, by: context.actor)
            var form = FormReader(fields)
            let upload = try kept(fields, context)
            guard try await add(upload, to: before, &form, context) else { throw form.firstFault }
            return try await desk.ask(OutgoingQuestion(before.item.paper.id), as: context.actor)
        }
        routes.api.post(
            "/api/outgoing/:id/annexes/:position/removal", "Bỏ một tệp phụ lục của dự thảo",
            takes: APIForm("AnnexRemoval", [Self.version]), gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<Outgoing> = try context.key()
            try await desk.perform(
                DropAnnex(id, version: FormReader(fields).version(), at: Self.position(context)), as: context.actor)
            return try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
    }

    private static func position(_ context: OfficerContext) -> Int {
        context.parameters.get("position").flatMap { Int($0) } ?? 0
    }

    @Sendable private func addAnnex(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Outgoing> = try context.key()
        // Whoever may not change it sends no files into the store.
        let before = try await desk.ask(OutgoingQuestion(id), as: context.actor)
        try before.item.paper.check(.edit, by: context.actor)
        var received = OutgoingUpload.Receiver(into: files)
        var form = FormReader(try await request.multipart { try await received.take($0) })
        do {
            if try await add(received.uploads.own, to: before, &form, context) {
                return Redirect(to: Href("/outgoing/\(id)").at("annexes"), saying: "Đã thêm phụ lục.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "annex") }
        await received.uploads.abandon()
        var screen = try await screen(try await desk.ask(OutgoingQuestion(id), as: context.actor), context)
        screen.refusedAnnex = FormView(form)
        return screen.page.response(from: request, context: context)
    }

    /// False when the form was refused before anything was tried.
    private func add(
        _ upload: OutgoingUpload?, to before: OutgoingQuestion.Answer, _ form: inout FormReader,
        _ context: OfficerContext
    ) async throws -> Bool {
        guard let upload else {
            form.refuse("annex", "Chưa chọn tệp nào.")
            return false
        }
        let title = form.text("title", "Tên phụ lục", upTo: 300)
        guard form.isValid else { return false }
        let file = await upload.file
        guard PaperAnnex.takes(file.name) else { throw AddAnnex.noAnnex }
        let read = try await intake.annex(upload.url, name: file.name)
        try await checkSigning(of: upload)
        let command = AddAnnex(before.item.paper.id, version: form.version(), titled: title, file: file, read: read)
        try await perform(command, keeping: upload, as: context.actor)
        return true
    }

    /// Prepares the agency's signature as it will be made at issue: what cannot be signed is said now, not when the paper has
    /// its number.
    private func checkSigning(of upload: OutgoingUpload) async throws {
        guard let signer, signer.hasSeal, PaperAnnex.isPaper(upload.name) else { return }
        do { try await signer.rehearse(annex: upload.url) } catch let error as OfficeError where error.code == .invalid
        {
            throw OfficeError(
                .invalid, "Tệp này không ký số của cơ quan được khi phát hành: \(error.message)", field: "annex")
        }
    }
}
