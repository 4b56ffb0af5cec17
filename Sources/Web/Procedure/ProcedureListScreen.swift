import Desk
import Office

/// The catalogue of procedures.
struct ProcedureListScreen {
    let answer: ProcedureList.Answer
    let reader: Actor
    let address: ProcedureAddress

    var page: Page {
        var page = Page(
            title: "Danh mục thủ tục hành chính", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            actions: GuideTopic.procedures.link
                + (reader.keepsProcedures ? Button.link("Thêm thủ tục", "/procedures/new", .primary) : .empty),
            main: "\(DossierTabs.html(.procedures, for: reader))\n\(filters)\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var filters: HTML {
        let form = FormView(["audience": address.audience?.rawValue ?? "", "state": address.isActive ? "" : "ended"])
        var controls = form.select(
            "audience", "Đối tượng", empty: "Tất cả",
            options: Procedure.Audience.allCases.map { ($0.rawValue, $0.word) })
        controls += form.select("state", "Tình trạng", empty: "Đang áp dụng", options: [("ended", "Đã thôi áp dụng")])
        var chips: [FilterBar.Chip] = []
        if let audience = address.audience {
            chips.append(.init("Đối tượng", audience.word, without: address.with { $0.audience = nil }.href))
        }
        if !address.isActive {
            chips.append(.init("Tình trạng", "Đã thôi áp dụng", without: address.with { $0.isActive = true }.href))
        }
        return FilterBar(action: "/procedures", controls: controls, chips: chips, search: address.text ?? "").html
    }

    private var list: HTML {
        guard !answer.procedures.isEmpty else {
            return EmptyState.html(
                address.text == nil ? "Chưa có thủ tục nào ở danh mục này" : "Không tìm thấy thủ tục nào",
                "Tìm được theo mã, tên, lĩnh vực, kết quả của thủ tục, có dấu hay không dấu.",
                action: reader.keepsProcedures ? Button.link("Thêm thủ tục", "/procedures/new", .primary) : .empty)
        }
        return Self.table(answer.procedures) + LoadMore.html(next: answer.next.map { address.from($0).href })
    }

    /// A row each.
    static func table(_ procedures: [Procedure]) -> HTML {
        let rows = procedures.map { procedure in
            Table.Row(
                key: "procedure-\(procedure.id)", href: "/procedures/\(procedure.id)",
                cells: [
                    .text(procedure.title), .text(procedure.code), .text(procedure.content.field),
                    .text(procedure.unitName), .text(procedure.content.term.words), .text(procedure.content.feeWords),
                ], isSelectable: false)
        }
        return Table(
            caption: "Danh mục thủ tục hành chính",
            columns: [
                .init("Thủ tục"), .init("Mã"), .init("Lĩnh vực"), .init("Đơn vị giải quyết"), .init("Thời hạn"),
                .init("Phí, lệ phí"),
            ], rows: rows
        ).html
    }
}
