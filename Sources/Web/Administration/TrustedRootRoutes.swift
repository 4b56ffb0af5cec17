public import Desk
import Hummingbird
import HummingbirdCore
import Office
import Signature

/// Certificates in which the office trusts when it checks digital signatures, for administrators; everybody else gets «not
/// found».
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | GET | /administration/roots | administrators | those that are trusted, and those withdrawn |
/// | POST | /administration/roots | administrators | takes one in |
/// | GET, POST | /administration/roots/:id/withdrawal | administrators | asks why; withdraws it |
/// | GET, POST | /api/roots, POST /api/roots/:id/withdrawal | administrators | the same for programs |
public struct TrustedRootRoutes: RouteProvider {
    private let desk: Desk
    private let files: FileStore
    private let read: CertificateReading

    /// Bytes that a certificate may have.
    static let most = 64 << 10

    public init(desk: Desk, files: FileStore, read: @escaping CertificateReading) {
        self.desk = desk
        self.files = files
        self.read = read
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/roots") { _, context in
            TrustedRootScreen(answer: try await desk.ask(TrustedRootList(), as: context.actor)).page
        }
        routes.officer.post("/administration/roots", use: add)
        routes.officer.get("/administration/roots/:id/withdrawal") { _, context in
            TrustedRootWithdrawalScreen(
                root: try await desk.ask(TrustedRootQuestion(try context.key()), as: context.actor)
            ).page
        }
        routes.officer.post("/administration/roots/:id/withdrawal", use: withdraw)
        addAPI(to: routes)
    }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try context.actor.mustAdminister()
        var received: [IncomingFile] = []
        var form: FormReader
        do {
            form = FormReader(
                try await request.multipart(limits: .init(fileBytes: Self.most)) { event in
                    switch event {
                    case .began: received.append(try files.begin())
                    case .bytes(let bytes): try await received.last?.write(bytes)
                    case .ended: break
                    }
                })
        } catch let error as OfficeError where [.invalid, .tooLarge].contains(error.code) {
            form = FormReader(FormFields())
            try form.note(error, at: "file")
        }
        do {
            let basis = form.requiredText("basis", "Căn cứ", upTo: 300)
            if received.count != 1, form.isValid {
                form.refuse("file", received.isEmpty ? "Chưa chọn tệp chứng thư." : "Mỗi lần chỉ thêm một tệp.")
            }
            if let file = received.first, form.isValid {
                try await take(file, basis: basis, context)
                return Redirect(to: "/administration/roots", saying: "Đã thêm chứng thư tin cậy.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "file") }
        for file in received { await file.abandon() }
        return TrustedRootScreen(
            answer: try await desk.ask(TrustedRootList(), as: context.actor), form: FormView(form)
        ).page.response(from: request, context: context)
    }

    /// Reads the certificate and takes it in; of the file itself nothing is kept.
    private func take(_ file: IncomingFile, basis: String, _ context: OfficerContext) async throws {
        do {
            let certificate = try await read(file.url)
            await file.abandon()
            _ = try await desk.perform(AddTrustedRoot(certificate, basis: basis), as: context.actor)
        } catch {
            await file.abandon()
            throw error
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<TrustedRoot> = try context.key()
        let root = try await desk.ask(TrustedRootQuestion(id), as: context.actor)
        var form = FormReader(try await request.form())
        let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
        do {
            if form.isValid {
                try await desk.perform(
                    WithdrawTrustedRoot(id, version: form.version(), reason: reason), as: context.actor)
                return Redirect(to: "/administration/roots", saying: "Đã bỏ tin cậy chứng thư.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "reason") }
        return TrustedRootWithdrawalScreen(root: root, form: FormView(form)).page
            .response(from: request, context: context)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/roots", "Chứng thư tin cậy để kiểm tra chữ ký số, cả những chứng thư đã bỏ",
            gives: TrustedRootList.Answer.shape
        ) { _, context in try await desk.ask(TrustedRootList(), as: context.actor) }
        routes.api.post(
            "/api/roots", "Thêm một chứng thư tin cậy",
            takes: APIForm(
                "NewTrustedRoot",
                [.init("certificate", .text, "Chứng thư dạng PEM"), .init("basis", .text, "Căn cứ")]),
            gives: TrustedRootList.Answer.shape
        ) { fields, _, context in
            try context.actor.mustAdminister()
            var form = FormReader(fields)
            let text = form.requiredText("certificate", "Chứng thư", upTo: Self.most)
            let basis = form.requiredText("basis", "Căn cứ", upTo: 300)
            guard form.isValid else { throw form.firstFault }
            let file = try files.begin()
            try await file.write(Array(text.utf8)[...])
            try await take(file, basis: basis, context)
            return try await desk.ask(TrustedRootList(), as: context.actor)
        }
        routes.api.post(
            "/api/roots/:id/withdrawal", "Bỏ tin cậy một chứng thư",
            takes: APIForm(
                "TrustedRootWithdrawal",
                [.init("version", .integer, "Phiên bản đã xem"), .init("reason", .text, "Lý do")]),
            gives: TrustedRootList.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(
                WithdrawTrustedRoot(try context.key(), version: form.version(), reason: reason), as: context.actor)
            return try await desk.ask(TrustedRootList(), as: context.actor)
        }
    }
}

extension TrustedRootList.Answer {
    static let shape = JSONShape<TrustedRootList.Answer>(
        "TrustedRootList", [.init(list: "roots", TrustedRoot.shape, "Các chứng thư, theo tên", \.roots)])
}

extension TrustedRoot {
    static let shape = JSONShape<TrustedRoot>(
        "TrustedRoot",
        [
            .init("id", "Mã chứng thư", \.id), .init("version", "Gửi lại khi bỏ", \.version),
            .init("name", "Tên", \.name), .init("organisation", "Tổ chức", \.organisation),
            .init("issuer", "Nơi cấp", \.issuer), .init("serial", "Số hiệu", \.serial),
            .init("digest", "Dấu vân tay SHA-256", \.digest),
            .init("validFrom", "Hiệu lực từ", \.validFrom), .init("validUntil", "Hiệu lực đến", \.validUntil),
            .init("isRoot", "Là gốc; không phải thì là chứng thư trung gian", \.isRoot),
            .init("basis", "Căn cứ", \.basis), .init("addedBy", "Ai thêm", \.addedBy),
            .init("addedAt", "Thêm lúc", \.addedAt), .init("withdrawnBy", "Ai bỏ", \.withdrawnBy),
            .init("withdrawnAt", "Bỏ lúc; không có khi đang tin cậy", \.withdrawnAt),
            .init("reason", "Lý do bỏ", \.reason),
        ])
}
