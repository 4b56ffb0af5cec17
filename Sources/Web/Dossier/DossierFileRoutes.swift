import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Papers and results of dossiers as files, and what earlier dossiers of the same person have.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/:id/files | who sees it | the files, the form, what was said to using earlier papers |
/// | POST | /dossiers/:id/files | the counter, who holds a role in it | files are added |
/// | GET | /dossiers/:id/files/:file | who sees it | a file; that it was opened is recorded |
/// | POST | /dossiers/:id/consent/ending | the counter | the consent is taken back |
/// | GET | /api/dossiers/:id/files | who sees it | the files for programs |
/// | POST | /api/dossiers/:id/consent/ending | the counter | the same for programs |
struct DossierFileRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/:id/files") { _, context in
            try await screen(FormToken.given(FormView(["part": "0"])), context)
        }
        routes.officer.post("/dossiers/:id/files", use: add)
        routes.officer.get("/dossiers/:id/files/:file") { _, context in
            let file = try await desk.perform(
                OpenDossierFile(try context.key(), try context.key("file")), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: services.files, context)
        }
        routes.officer.post("/dossiers/:id/consent/ending") { request, context -> Response in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(try await request.form())
            do {
                try await desk.perform(WithdrawConsent(id, how: form.fields["how"]), as: context.actor)
                return Redirect(to: "/dossiers/\(id)/files", saying: "Đã ghi nhận người nộp rút đồng ý.")
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "how") }
            return try await screen(FormToken.given(FormView(form)), context).response(from: request, context: context)
        }
        addAPI(to: routes)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/dossiers/:id/files", "Bản điện tử của giấy tờ và kết quả trong hồ sơ",
            gives: DossierFiles.Answer.shape
        ) { _, context in
            try await desk.ask(DossierFiles(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/dossiers/:id/consent/ending", "Ghi nhận người nộp rút đồng ý sử dụng lại giấy tờ",
            takes: APIForm("ConsentEnding", [.init("how", .text, "Rút bằng cách nào")]),
            gives: DossierFiles.Answer.shape
        ) { fields, _, context in
            let id: Key<LedgerCase> = try context.key()
            try await desk.perform(WithdrawConsent(id, how: fields["how"]), as: context.actor)
            return try await desk.ask(DossierFiles(id), as: context.actor)
        }
    }

    private func screen(_ form: FormView, _ context: OfficerContext, kept: [KeptFile] = []) async throws -> Page {
        DossierFilesScreen(
            answer: try await desk.ask(DossierFiles(try context.key()), as: context.actor), form: form, kept: kept
        ).page
    }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<LedgerCase> = try context.key()
        // Whoever may not add anything is refused before a byte is kept.
        guard try await desk.ask(DossierFiles(id), as: context.actor).mayAdd else {
            throw OfficeError(.forbidden, "Chỉ bộ phận một cửa và người giải quyết hồ sơ thêm được bản điện tử.")
        }
        let (fields, kept) = try await services.received(request, from: context.actor.person)
        var form = FormReader(fields)
        let part = fields["part"] == "result" ? nil : fields["part"].flatMap { Int($0) } ?? -1
        let until = form.day("until", "Có giá trị đến ngày")
        do {
            if form.isValid {
                try await desk.perform(
                    AddDossierFiles(
                        id, kept.map(\.file), part: part, validUntil: until,
                        mark: FormToken.mark(fields, files: kept.map(\.file.hash))),
                    as: context.actor)
                return Redirect(to: "/dossiers/\(id)/files", saying: "Đã thêm \(kept.count) tệp.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "file") }
        return try await screen(FormView(form), context, kept: kept).response(from: request, context: context)
    }
}

extension DossierFiles.Answer {
    static let shape = JSONShape<DossierFiles.Answer>(
        "DossierFileList",
        [
            .init(
                list: "files",
                JSONShape<DossierFile>(
                    "DossierFile",
                    [
                        .init("id", "Mã tệp", \.id), .init("title", "Giấy tờ", \.title),
                        .init("part", "Thứ tự của giấy tờ trong hồ sơ, từ 0; không có là kết quả", \.part),
                        .init("name", "Tên tệp", \.file.name), .init("size", "Cỡ, byte", \.file.size),
                        .init("sha256", "Dấu SHA-256 của nội dung", \.file.hash),
                        .init("validUntil", "Có giá trị đến ngày", \.validUntil), .init("at", "Lúc thêm", \.at),
                        .init("source", "Mã hồ sơ trước, khi sử dụng lại", \.source),
                        .init("isWithdrawn", "Người nộp đã rút đồng ý", \.isWithdrawn),
                    ]), "Các tệp", \.files),
            .init(
                list: "consents",
                JSONShape<ReuseConsent>(
                    "ReuseConsent",
                    [
                        .init(choice: "stance", "Ý kiến", \.stance), .init("how", "Bằng cách nào", \.how),
                        .init("by", "Người ghi", \.by), .init("at", "Lúc ghi", \.at),
                    ]), "Ý kiến về việc sử dụng lại, theo thứ tự; ý kiến sau cùng có hiệu lực", \.consents),
        ])
}
