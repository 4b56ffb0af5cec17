import Desk
import Office

/// One's own tasks that are not assigned yet.
struct TaskDraftsScreen: Sendable {
    let drafts: [TaskDraft]

    var page: Page {
        Page(
            title: "Bản nháp của tôi", place: .work, breadcrumbs: [MenuItem("Việc của tôi", "/work")],
            actions: Button.link("Giao nhiệm vụ", "/obligations/new", .plain), main: main)
    }

    private var main: HTML {
        guard !drafts.isEmpty else {
            return EmptyState.html(
                "Không có bản nháp nào", "Khi giao nhiệm vụ, bấm «Lưu nháp» để giữ lại và giao sau.",
                action: Button.link("Giao nhiệm vụ", "/obligations/new"))
        }
        let rows = drafts.map { draft in
            Table.Row(
                key: "draft-\(draft.id)",
                href: ("/obligations/new" as Href).adding("draft", draft.id.description),
                cells: [
                    ObligationTable.clamped(draft.title), WrittenDay.html(draft.updatedAt),
                    Button.act("Bỏ", "/obligations/drafts/\(draft.id)/removal", .quiet, confirm: "Bỏ bản nháp?"),
                ])
        }
        return Table(
            caption: "Bản nháp, mới nhất trước",
            columns: [.init("Nhiệm vụ"), .init("Sửa lần cuối", .date), .init("Bỏ")], rows: rows
        ).html
    }
}
