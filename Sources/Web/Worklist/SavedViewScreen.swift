import HTTPTypes
import Office

/// A person's saved views, to be renamed and deleted; also where a name that could not be taken comes back.
struct SavedViewScreen: Sendable {
    let views: [SavedView]
    /// The filters that were to be kept, with the name as it was typed.
    var new: (query: String, form: FormView)?
    /// The view whose new name could not be taken, with the name as it was typed.
    var renaming: (view: Key<SavedView>, form: FormView)?

    var page: Page {
        Page(
            title: "Chế độ xem đã lưu", place: .work, breadcrumbs: [MenuItem("Việc của tôi", "/work")],
            actions: GuideTopic.savedViews.link, main: "\(creation)\(list)", layout: .reading,
            status: new == nil && renaming == nil ? .ok : .refusedForm)
    }

    private var creation: HTML? {
        new.map { query, form in
            form.summary
                + Form.html(
                    action: "/work/views",
                    body: form.hidden("query", query) + form.text("name", "Tên chế độ xem", autocomplete: "off"),
                    buttons: [Button.submit("Lưu chế độ xem"), Button.link("Thôi", "/work", .quiet)])
        }
    }

    private var list: HTML {
        guard !views.isEmpty else {
            return EmptyState.html(
                "Chưa lưu chế độ xem nào",
                "Lọc danh sách việc theo ý mình, rồi chọn «Lưu chế độ xem» bên cạnh các điều kiện lọc.",
                action: Button.link("Về Việc của tôi", "/work"))
        }
        return """
            \(renaming?.form.summary)<p class="muted">Chỉ mình thấy các chế độ xem này. Xóa chế độ xem không ảnh hưởng đến \
            nhiệm vụ.</p><ul class="view-list">\(views.map(line))</ul>
            """
    }

    private func line(_ view: SavedView) -> HTML {
        let isRefused = renaming?.view == view.id
        let typed = isRefused ? renaming?.form.fields["name"] ?? view.name : view.name
        // A summary of faults leads to this id.
        let id = isRefused ? "field-name" : "view-\(view.id)"
        return """
            <li><form class="view-name" method="post" action="/work/views/\(view.id)" data-once>\
            <label class="visually-hidden" for="\(id)">Tên của chế độ xem «\(view.name)»</label>\
            <input id="\(id)" name="name" value="\(typed)" maxlength="60" autocomplete="off"\
            \(attribute: "aria-invalid", isRefused ? "true" : nil)>\(Button.submit("Đổi tên", .plain))</form>\
            \(Button.link("Xem", WorklistAddress(view).with { _ in }, .quiet))\
            \(Button.act("Lập lịch", "/account/calendars", .quiet, hidden: ["view": "\(view.id)"]))\
            \(Button.act("Xóa", "/work/views/\(view.id)/deletion", .quiet, confirm: "Xóa «\(view.name)»?"))</li>

            """
    }
}
