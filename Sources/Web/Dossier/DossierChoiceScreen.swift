import Desk
import Office

/// Which procedure somebody comes for: the first page of the intake.
struct DossierChoiceScreen {
    let answer: ProcedureList.Answer
    let text: String?

    var page: Page {
        Page(
            title: "Tiếp nhận hồ sơ", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")], actions: GuideTopic.dossiers.link,
            main: "\(search)\(list)")
    }

    private var search: HTML {
        """
        <form class="filters" action="/dossiers/new"><label class="visually-hidden" for="list-search">Tìm thủ tục</label>\
        <input id="list-search" type="search" name="text" value="\(text ?? "")" \
        placeholder="Tên, mã, lĩnh vực thủ tục" data-focus><button class="button">Tìm</button></form>

        """
    }

    private var list: HTML {
        guard !answer.procedures.isEmpty else {
            return EmptyState.html(
                text == nil ? "Chưa có thủ tục nào trong danh mục" : "Không có thủ tục nào khớp",
                "Danh mục thủ tục do quản trị hoặc bộ phận một cửa cập nhật.",
                action: Button.link("Mở danh mục thủ tục", "/procedures"))
        }
        let rows = answer.procedures.map { procedure in
            Table.Row(
                key: "procedure-\(procedure.id)",
                href: ("/dossiers/new" as Href).adding("procedure", procedure.id.description),
                cells: [
                    .text(procedure.title), .text(procedure.code), .text(procedure.content.field),
                    .text(procedure.unitName), .text(procedure.content.term.words),
                ], isSelectable: false)
        }
        return Table(
            caption: "Chọn thủ tục",
            columns: [
                .init("Thủ tục"), .init("Mã"), .init("Lĩnh vực"), .init("Đơn vị giải quyết"), .init("Thời hạn"),
            ], rows: rows
        ).html
            + LoadMore.html(
                next: answer.next.map {
                    ("/dossiers/new" as Href).adding("text", text).adding("from", $0.sortKey).adding(
                        "after", $0.id.description)
                })
    }
}
