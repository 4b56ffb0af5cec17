import Desk
import Office
import WorkTime

/// How a wrong or broken file of a closed year is replaced, and which files were: below the one that is kept.
struct ClosingReplacements {
    let kept: BookClosing
    let replaced: [ReplacedClosing]
    /// Of the year that is shown.
    let address: RegisterAddress
    let mayKeep: Bool
    let form: FormView

    var html: HTML { "\(mayKeep ? replacing : .empty)\(earlier)" }

    private var replacing: HTML {
        let year = form.hidden("year", "\(address.year ?? 0)") + form.hidden("kind", address.kind ?? "")
        let sending = Form.html(
            action: "/registers/\(address.register)/closing/replacement", hasFiles: true,
            body: form.summary + year + form.hidden("seen", kept.file.hash)
                + form.area(
                    "replacementReason", "Lý do thay tệp", help: "Ví dụ: quét nhầm sổ khác, tệp bị hỏng.", rows: 2)
                + DropZone.html(
                    title: "Bản quét đúng của sổ đã ký", help: "Một tệp PDF, tối đa 64 MB.", accept: ".pdf",
                    answersWithPage: true), buttons: [Button.submit("Thay tệp", .plain)])
        return """
            <section id="replacement"><h2>Thay tệp lưu nhầm hoặc bị hỏng</h2>
            <p>Tệp đang lưu không bị xóa: vẫn xem được cùng người thay, thời điểm và lý do.</p>
            \(sending)</section>

            """
    }

    private var earlier: HTML {
        guard !replaced.isEmpty else { return .empty }
        let table = Table(
            caption: "Các tệp đã bị thay của bản khóa sổ",
            columns: [
                .init("Tệp"), .init("Người lưu, thời điểm"), .init("Người thay, thời điểm"), .init("Lý do"),
            ], rows: replaced.map(row)
        ).identified("replaced-rows")
        return """
            <section id="replaced"><h2>Tệp đã bị thay</h2>
            \(table.html)</section>

            """
    }

    private func row(_ one: ReplacedClosing) -> Table.Row {
        let kind = one.isSigned ? "ký số bằng khóa của cơ quan" : "bản quét"
        return Table.Row(
            key: "replaced-\(one.id)", href: nil,
            cells: [
                """
                <a href="\(address.replacedClosing(one.id))">\(one.file.name)</a><br><small class="muted">\(kind)</small>
                """,
                "\(one.keptBy)<br><small class=\"muted\">\(WrittenDay.html(one.keptAt))</small>",
                "\(one.replacedBy)<br><small class=\"muted\">\(WrittenDay.html(one.replacedAt))</small>",
                "\(one.reason)",
            ], isSelectable: false)
    }
}
