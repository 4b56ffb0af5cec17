import Desk
import Office
import WorkTime

/// The form of a reorganisation, with what has been done before.
struct ReorganisationScreen: Sendable {
    let units: [UnitItem]
    let done: [ReorganisationItem]
    let form: FormView

    var page: Page {
        Page(
            title: "Sắp xếp tổ chức", place: .administration, actions: GuideTopic.reorganisation.link,
            main: "\(AdministrationTabs.reorganisations.html)\n\(entry)\n\(history)", status: form.status)
    }

    private var choices: PickerSource {
        .choices(
            units.filter { $0.unit.kind != .office }.map { item in
                PickerChoice(
                    key: item.unit.id.description, title: item.unit.name, note: item.unit.kind.word,
                    alias: item.unit.shortName)
            })
    }

    private var entry: HTML {
        let kinds: [Unit.Kind] = [.division, .board, .centre, .agency]
        let body: HTML = """
            \(form.summary)<p class="muted">Đổi tên, hợp nhất, sáp nhập, chia, tách, giải thể trong một lần: người và việc đang \
            mở chuyển sang đơn vị tiếp nhận; văn bản cũ và việc đã xong giữ tên cũ. Bước sau cho xem trước, chưa thay đổi gì.</p>\
            \(Form.group("Quyết định", decision))\
            \(Form.group("Đơn vị sắp xếp", form.pickers("units", "Các đơn vị", isOptional: true, from: choices)
                + form.radios("ends", "Sau sắp xếp", options: [
                    ("yes", "Kết thúc hoạt động: mọi người, mọi việc đang mở chuyển đi"),
                    ("no", "Tiếp tục hoạt động: chỉ chuyển người và việc được chọn ở bước sau"),
                ])))\
            \(Form.group("Đơn vị tiếp nhận", form.area(
                "founded", "Thành lập mới", help: "Mỗi dòng một đơn vị: tên đầy đủ; tên viết tắt.", isOptional: true, rows: 2)
                + form.select("kind", "Loại của đơn vị mới", options: kinds.map { ($0.rawValue, $0.word) })
                + form.picker("parent", "Cấp trên của đơn vị mới", help: "Để trống thì như đơn vị cũ.", isOptional: true,
                    from: .choices(units.map { PickerChoice(key: $0.unit.id.description, title: $0.unit.name) }))
                + form.picker("follower", "Người theo dõi cơ quan ngoài mới", help: "Để trống thì như cơ quan cũ.",
                    isOptional: true, from: .search("/api/parties?kind=person"))
                + form.pickers("successors", "Đơn vị đang có", isOptional: true, from: choices)))\
            \(Form.group("Đổi tên cùng lúc", form.picker("rename", "Đơn vị đổi tên", isOptional: true, from: choices)
                + form.text("renameTo", "Tên mới", isOptional: true)
                + form.text("renameShort", "Tên viết tắt mới", isOptional: true)))
            """
        return Form.html(
            action: "/administration/reorganisations/preview", draft: "reorganisation", body: body,
            buttons: [Button.submit("Xem trước")])
    }

    private var decision: HTML {
        form.day("day", "Ngày có hiệu lực", help: "Ngày đầu của tổ chức mới; không sau hôm nay.")
            + form.text("basis", "Căn cứ", help: "Số, ký hiệu, ngày và cơ quan ban hành.")
            + form.picker(
                "document", "Văn bản đó trong hệ thống", isOptional: true, from: .search("/api/search/documents"))
    }

    private var history: HTML {
        guard !done.isEmpty else { return .empty }
        let table = Table(
            caption: "Các lần sắp xếp",
            columns: [
                .init("Căn cứ"), .init("Hiệu lực", .date), .init("Nhiệm vụ đã chuyển", .number),
                .init("Người thực hiện"),
            ],
            rows: done.map { item in
                Table.Row(
                    key: "reorganisation-\(item.id)", href: item.document.map { "/documents/\($0)" },
                    cells: [.text(item.basis), WrittenDay.html(item.day), "\(item.moved)", item.doneBy.link])
            })
        return "<section id=\"done\"><h2>Đã thực hiện</h2>\n\(table.html)</section>"
    }
}
