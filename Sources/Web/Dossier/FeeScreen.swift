import Desk
import Office

/// What is to be paid for a dossier: the rest, a form to write down what comes, the book of what came.
struct FeeScreen {
    let answer: FeeQuestion.Answer
    var form: FormView

    private var item: LedgerCase { answer.page.item }
    private var here: Href { "/dossiers/\(item.id)/fee" }

    var page: Page {
        var page = Page(
            title: "Phí, lệ phí", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(item.code, "/dossiers/\(item.id)"),
            ], aside: Self.badge(answer.page), actions: GuideTopic.dossierFee.link,
            main: "\(form.summary)\(facts)\(entry)\(book)",
            layout: .reading,
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    static func badge(_ page: CasePage) -> HTML {
        guard let fee = page.owed else { return .empty }
        guard page.isCharged else {
            return StateBadge.html(
                fee.kept > 0 ? "đã nộp, không giải quyết" : "không phải nộp", fee.kept > 0 ? .soon : .still)
        }
        return StateBadge.html(fee.words, fee.left > 0 ? .soon : .done)
    }

    private var facts: HTML {
        guard let fee = answer.page.owed else {
            return EmptyState.html(
                "Hồ sơ này không phải nộp phí, lệ phí", "Mức thu lấy từ danh mục thủ tục khi tiếp nhận hồ sơ.")
        }
        return Facts.html([
            ("Phải nộp", .text(Procedure.words(ofFee: fee.due))), ("Đã nộp", .text("\(Self.money(fee.paid)) đồng")),
            ("Đã hoàn trả", .text("\(Self.money(fee.refunded)) đồng")),
            ("Được miễn, giảm", .text("\(Self.money(fee.exempt)) đồng")),
            ("Còn phải nộp", "<b>\(Self.money(answer.page.left)) đồng</b>"),
            ("Nộp khi nào", fee.isFirst ? "trước khi trả kết quả" : "thủ tục không quy định thời điểm"),
        ])
    }

    private var entry: HTML? {
        guard answer.mayRecord, let fee = answer.page.owed else { return nil }
        var kinds: [(FeeEntry.Kind, String)] = []
        if answer.page.left > 0 { kinds += [(.paid, "Người nộp hồ sơ nộp"), (.exempt, "Miễn, giảm")] }
        if fee.kept > 0 { kinds.append((.refund, "Hoàn trả cho người nộp")) }
        guard !kinds.isEmpty else { return nil }
        let amounts = kinds.map { kind, title in
            "\(title.lowercased()): \(Procedure.words(ofFee: kind == .refund ? fee.kept : fee.left))"
        }
        return Form.html(
            action: here,
            body: """
                \(FormToken.html(form))\
                \(form.radios("kind", "Nội dung", options: kinds.map { ($0.rawValue, $1) }))\
                \(form.number("amount", "Số tiền (đồng)", help: "Để trống là toàn bộ; \(amounts.joined(separator: "; ")).", isOptional: true))\
                \(form.select("way", "Cách nộp, hoàn trả", options: FeeWay.allCases.map { ($0.rawValue, $0.word) }))\
                \(form.text("receipt", "Số biên lai, phiếu chi", help: "Khi nộp, hoàn trả.", isOptional: true))\
                \(form.area("reason", "Lý do, căn cứ", help: "Khi miễn, giảm, hoàn trả.", isOptional: true, rows: 2))
                """, buttons: [Button.submit("Ghi nhận phí, lệ phí")])
    }

    private var book: HTML? {
        guard !answer.entries.isEmpty else { return nil }
        let voided = Set(answer.entries.compactMap(\.voids))
        let rows = answer.entries.map { entry -> Table.Row in
            let word = entry.voids != nil ? "hủy" : Self.word(entry.kind)
            let mayVoid = answer.mayRecord && entry.voids == nil && !voided.contains(entry.id)
            let back: HTML? =
                mayVoid
                ? """
                <details><summary>Hủy</summary><form method="post" action="\(here.followed(by: "/\(entry.id)/voiding"))" data-once>\
                <label>Lý do hủy <input id="field-voiding" name="voiding" value="\(form.fields["voiding"])"></label> <button class="button danger">Hủy lần ghi nhận này</button></form></details>
                """ : nil
            return Table.Row(
                key: "fee-\(entry.id)", href: nil,
                cells: [
                    WrittenDay.html(entry.at), .text(word), .text(Self.money(entry.amount)),
                    .text(
                        [
                            entry.way?.word,
                            entry.receipt.map { "\(entry.kind == .refund ? "phiếu chi" : "biên lai") \($0)" },
                            entry.reason,
                        ].compactMap(\.self)
                            .joined(separator: ", ")),
                    .text(entry.by), voided.contains(entry.id) ? "<span class=\"muted\">đã hủy</span>" : back ?? .empty,
                ], isSelectable: false)
        }
        return "<h2>Đã ghi nhận</h2>"
            + Table(
                caption: "Phí, lệ phí đã ghi nhận",
                columns: [
                    .init("Lúc", .date), .init("Nội dung"), .init("Số tiền (đồng)", .number), .init("Cách nộp, lý do"),
                    .init("Người ghi"), .init("Hủy"),
                ], rows: rows
            ).html
    }

    private static func word(_ kind: FeeEntry.Kind) -> String {
        switch kind {
        case .paid: "nộp"
        case .exempt: "miễn, giảm"
        case .refund: "hoàn trả"
        }
    }

    private static func money(_ amount: Int) -> String {
        guard amount != 0 else { return "0" }
        let words = Procedure.words(ofFee: abs(amount)).replacing(" đồng", with: "")
        return amount < 0 ? "-\(words)" : words
    }
}
