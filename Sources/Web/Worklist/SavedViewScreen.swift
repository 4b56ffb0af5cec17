import HTTPTypes
import Office

/// A person's saved views, to be renamed and deleted; also where a name that could not be taken comes back.
struct SavedViewScreen: Sendable {
    let list: SavedView.List
    let views: [SavedView]
    /// The filters that were to be kept, with the name as it was typed.
    var new: (query: String, form: FormView)?
    /// The view whose new name could not be taken, with the name as it was typed.
    var renaming: (view: Key<SavedView>, form: FormView)?

    var page: Page {
        Page(
            title: list == .work ? "Chế độ xem đã lưu" : "Tìm kiếm đã lưu", place: list == .work ? .work : nil,
            breadcrumbs: [list.home],
            actions: (list == .work ? GuideTopic.savedViews : .search).link, main: "\(creation)\(lines)",
            layout: .reading,
            status: new == nil && renaming == nil ? .ok : .refusedForm)
    }

    private var creation: HTML? {
        new.map { query, form in
            form.summary
                + Form.html(
                    action: list.href,
                    body: form.hidden("query", query) + form.text("name", "Tên \(list.noun)", autocomplete: "off"),
                    buttons: [
                        Button.submit("Lưu \(list.noun)"), Button.link("Thôi", list.href(of: query), .quiet),
                    ])
        }
    }

    private var lines: HTML {
        guard !views.isEmpty else {
            guard list == .work else {
                return EmptyState.html(
                    "Chưa lưu tìm kiếm nào",
                    "Tìm một lần, rồi chọn «Lưu tìm kiếm» bên cạnh kết quả; lần sau chỉ cần mở lại.",
                    action: Button.link("Đến trang Tìm kiếm", "/search"))
            }
            return EmptyState.html(
                "Chưa lưu chế độ xem nào",
                "Lọc danh sách việc theo ý mình, rồi chọn «Lưu chế độ xem» bên cạnh các điều kiện lọc.",
                action: Button.link("Về Việc của tôi", "/work"))
        }
        return """
            \(renaming?.form.summary)<p class="muted">Chỉ mình thấy các \(list.noun) này. Xóa \(list.noun) không ảnh hưởng đến \
            \(list == .work ? "nhiệm vụ" : "văn bản, nhiệm vụ").</p><ul class="view-list">\(views.map(line))</ul>
            """
    }

    private func line(_ view: SavedView) -> HTML {
        let isRefused = renaming?.view == view.id
        let typed = isRefused ? renaming?.form.fields["name"] ?? view.name : view.name
        let calendar: HTML? =
            list == .work
            ? Button.act("Lập lịch", "/account/calendars", .quiet, hidden: ["view": "\(view.id)"]) : nil
        // A summary of faults leads to this id.
        let id = isRefused ? "field-name" : "view-\(view.id)"
        return """
            <li><form class="view-name" method="post" action="\(list.path)/\(view.id)" data-once>\
            <label class="visually-hidden" for="\(id)">Tên của \(list.noun) «\(view.name)»</label>\
            <input id="\(id)" name="name" value="\(typed)" maxlength="60" autocomplete="off"\
            \(attribute: "aria-invalid", isRefused ? "true" : nil)>\(Button.submit("Đổi tên", .plain))</form>\
            \(Button.link("Xem", list.href(of: view.query), .quiet))\(calendar)\
            \(Button.act("Xóa", list == .work ? "/work/views/\(view.id)/deletion" : "/search/saved/\(view.id)/deletion", .quiet, confirm: "Xóa «\(view.name)»?"))</li>

            """
    }
}
