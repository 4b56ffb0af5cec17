import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What is paid for a dossier.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/:id/fee | who sees it | what is to be paid, every entry, the form |
/// | POST | /dossiers/:id/fee | the counter | a payment, an exemption or a refund is written down |
/// | POST | /dossiers/:id/fee/:entry/voiding | the counter | an entry is taken back |
/// | POST | /api/dossiers/:id/fee | the counter | the same for programs: what is left |
struct FeeRoutes: RouteProvider {
    let desk: Desk

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/:id/fee") { _, context in
            let answer = try await desk.ask(FeeQuestion(try context.key()), as: context.actor)
            let kind: FeeEntry.Kind = answer.page.left > 0 ? .paid : .refund
            let start: FormFields = ["kind": kind.rawValue, "way": FeeWay.cash.rawValue]
            return FeeScreen(answer: answer, form: FormToken.given(FormView(start))).page
        }
        routes.officer.post("/dossiers/:id/fee", use: record)
        routes.officer.post("/dossiers/:id/fee/:entry/voiding") { request, context -> Response in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(try await request.form())
            do {
                try await desk.perform(
                    VoidFee(id, try context.key("entry"), reason: form.fields["voiding"] ?? ""), as: context.actor)
                return Redirect(to: "/dossiers/\(id)/fee", saying: "Đã hủy lần ghi nhận.")
                    .response(from: request, context: context)
            } catch let error as OfficeError where error.field == "reason" { form.refuse("voiding", error.message) }
            return try await screen(FormToken.given(FormView(form)), context).response(from: request, context: context)
        }
        routes.api.post(
            "/api/dossiers/:id/fee", "Ghi nhận nộp, miễn, giảm, hoàn trả phí, lệ phí của hồ sơ", takes: NewFee.form,
            gives: OwedFee.shape
        ) { fields, _, context in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(fields)
            let command = self.command(id, &form)
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(command, as: context.actor)
            guard let fee = OwedFee(try await desk.ask(FeeQuestion(id), as: context.actor).page) else {
                throw OfficeError.stale
            }
            return fee
        }
    }

    private func command(_ id: Key<LedgerCase>, _ form: inout FormReader) -> RecordFee {
        let kind: FeeEntry.Kind? = form.choice("kind", "Nội dung")
        if kind == nil, form.isValid { form.refuse("kind", "Chọn «Nội dung».") }
        return RecordFee(
            id, kind ?? .paid,
            amount: form.integer("amount", "Số tiền", in: 1...1_000_000_000), way: form.choice("way", "Cách nộp"),
            receipt: form.fields["receipt"], reason: form.fields["reason"], mark: FormToken.mark(form.fields))
    }

    private func screen(_ form: FormView, _ context: OfficerContext) async throws -> Page {
        FeeScreen(answer: try await desk.ask(FeeQuestion(try context.key()), as: context.actor), form: form).page
    }

    @Sendable private func record(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<LedgerCase> = try context.key()
        var form = FormReader(try await request.form())
        let command = self.command(id, &form)
        do {
            if form.isValid {
                try await desk.perform(command, as: context.actor)
                return Redirect(to: "/dossiers/\(id)/fee", saying: "Đã ghi nhận phí, lệ phí.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "amount") }
        return try await screen(FormView(form), context).response(from: request, context: context)
    }
}

/// What `POST /api/dossiers/:id/fee` takes.
enum NewFee {
    static let form = APIForm(
        "NewFee",
        [
            .init("kind", .choice(FeeEntry.Kind.allCases.map(\.rawValue)), "Nộp, miễn giảm, hoặc hoàn trả"),
            .init(
                "amount", .integer, "Số tiền, đồng; không ghi là số còn phải nộp, khi hoàn trả là số đã nộp",
                isRequired: false),
            .init("way", .choice(FeeWay.allCases.map(\.rawValue)), "Cách nộp", isRequired: false),
            .init("receipt", .text, "Số biên lai; khi hoàn trả là số phiếu chi", isRequired: false),
            .init("reason", .text, "Lý do miễn, giảm, hoàn trả", isRequired: false),
        ])
}

/// What a dossier costs, and what of it is still to be paid: nothing where it was refused.
struct OwedFee: Sendable {
    let fee: DossierFee
    let left: Int

    /// Nil where it costs nothing.
    init?(_ page: CasePage) {
        guard let fee = page.owed else { return nil }
        self.fee = fee
        left = page.left
    }

    static let shape = JSONShape<OwedFee>(
        "DossierFee",
        [
            .init("due", "Phải nộp, đồng", \.fee.due), .init("paid", "Đã nộp", \.fee.paid),
            .init("refunded", "Đã hoàn trả", \.fee.refunded),
            .init("exempt", "Được miễn, giảm", \.fee.exempt), .init("left", "Còn phải nộp", \.left),
            .init("isFirst", "Phải nộp đủ trước khi trả kết quả", \.fee.isFirst),
        ])
}
