import Desk
import Hummingbird
import Office

/// A task made by hand, for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | POST | /api/obligations | who may assign | the obligation made, or every fault at its field |
extension AssignmentRoutes {
    func addAPI(to routes: WebRoutes) {
        addDraftAPI(to: routes)
        routes.api.post(
            "/api/obligations", "Giao một nhiệm vụ không từ bản đọc", takes: Self.form, gives: ObligationPage.shape
        ) { fields, _, context in
            let book = try await desk.ask(NameBookOfToday(books), as: context.actor)
            let form = AssignmentForm(fields: Self.tokens(fields, book), names: NameResolver(book: book))
            let faults = fields.rowErrors + form.errors
            guard faults.isEmpty else { throw RefusedForm(errors: faults) }
            let away = try await absences(of: form, context).faults
            guard away.isEmpty else { throw RefusedForm(errors: away) }
            switch try await desk.perform(form.command(document: form.document), as: context.actor) {
            case .done(let obligation):
                return try await desk.ask(ObligationQuestion(obligation), as: context.actor)
            case .refused(let faults):
                throw RefusedForm(errors: faults.map { FieldError(field: $0.field.rawValue, message: $0.message) })
            }
        }
    }

    /// Keys as the chips of the page post them. Several leads are one chip: each gets a part of its own.
    static func tokens(_ fields: FormFields, _ book: NameBook) -> FormFields {
        let names = book.names
        func printed(_ key: Key<Party>) -> String { names[key]?.name ?? "mã \(key)" }
        var tokens = fields.withRows()
        for (index, key) in fields.all("ownDueOf").compactMap({ Key<Party>($0) }).enumerated() {
            tokens = tokens.setting(AssignmentRows.own(index + 1), to: PartyToken.value([key], printed(key)))
        }
        for field in ["assigner", "lead", "coordinate", "inform"] {
            let keys = fields.all(field).compactMap { Key<Party>($0) }
            guard !keys.isEmpty else { continue }
            tokens = tokens.removing(field)
            let chips = field == "lead" ? [keys] : keys.map { [$0] }
            for chip in chips {
                let name = chip.map(printed).joined(separator: "; ")
                tokens = tokens.adding(field, PartyToken.value(chip, name))
            }
        }
        return tokens
    }

    static let form = APIForm(
        "Assignment",
        [
            .init("content", .text, "Nội dung"), .init("product", .text, "Sản phẩm", isRequired: false),
            .init("lead", .list(.integer), "Mã chủ trì; nhiều mã: mỗi bên một phần"),
            .init("coordinate", .list(.integer), "Mã các bên phối hợp", isRequired: false),
            .init("inform", .list(.integer), "Mã những ai cần biết", isRequired: false),
            .init("milestoneText", .list(.text), "Việc của từng mốc", isRequired: false),
            .init("milestoneDue", .list(.day), "Ngày của từng mốc, cùng thứ tự", isRequired: false),
            .init("ownDueOf", .list(.integer), "Mã các bên phối hợp có hạn riêng", isRequired: false),
            .init("ownDue", .list(.day), "Hạn riêng của từng bên, cùng thứ tự", isRequired: false),
            .init(
                "kind", .choice(Deadline.Kind.allCases.map(\.rawValue)), "Loại thời hạn; không ghi là một ngày",
                isRequired: false),
            .init("from", .day, "Từ ngày", isRequired: false), .init("due", .day, "Đến ngày", isRequired: false),
            .init("time", .text, "Giờ, HH:MM", isRequired: false),
            .init("every", .text, "Nhịp báo cáo", isRequired: false),
            .init("term", .text, "Khoảng thời gian, như «5 ngày làm việc»", isRequired: false),
            .init("start", .day, "Ngày bắt đầu tính khoảng thời gian", isRequired: false),
            .init("origin", .choice(["oral", "meeting"]), "Chỉ đạo miệng hay tại cuộc họp", isRequired: false),
            .init("orderedBy", .text, "Ai giao, bằng lời", isRequired: false),
            .init("orderedOn", .day, "Ngày giao", isRequired: false),
            .init("assigner", .integer, "Mã người xác nhận kết quả; không ghi là người gọi", isRequired: false),
            Restriction.described,
            .init(
                "token", .text, "Tự chọn; gửi lại cùng «token» và cùng nội dung không giao hai lần", isRequired: false),
            .init("document", .integer, "Mã văn bản giao, khi đã có ở đây", isRequired: false),
            .init("despiteAbsence", .flag, "Vẫn giao dù có người đang vắng mặt", isRequired: false),
        ])
}
