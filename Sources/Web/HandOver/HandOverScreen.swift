import Desk
import Office

/// What a person has open, and to whom it goes.
struct HandOverScreen: Sendable {
    let preview: HandOverPreview.Answer
    let person: Key<Person>
    let plan: Key<Document>?
    let form: FormView

    var page: Page {
        Page(
            title: "Bàn giao việc của \(preview.person.name)", place: .work,
            breadcrumbs: [MenuItem(preview.person.name, "/people/\(person)")], actions: GuideTopic.handOver.link,
            main: "\(plans)\(preview.total == 0 ? nothing : handOver)", layout: .reading, status: form.status)
    }

    private var nothing: HTML {
        EmptyState.html(
            "Không có việc để bàn giao",
            plan == nil
                ? "Người này không giữ việc nào mà anh/chị bàn giao được."
                : "Người này không giữ việc nào của văn bản đã chọn mà anh/chị bàn giao được.") + (seats ?? .empty)
    }

    /// One plan at a time, or everything.
    private var plans: HTML {
        guard !preview.plans.isEmpty else { return .empty }
        let tabs =
            [Tabs.Tab("Tất cả", href, isCurrent: plan == nil)]
            + preview.plans.prefix(12).map { line in
                Tabs.Tab(
                    line.plan.short, "/people/\(person)/hand-over?plan=\(line.plan.id)", count: line.count,
                    isCurrent: plan == line.plan.id)
            }
        return Tabs.html(tabs, label: "Bàn giao theo văn bản")
    }

    private var href: Href { "/people/\(person)/hand-over" }

    private var handOver: HTML {
        let absence: HTML? = preview.absence.map { NoticeBox.html("<p>\($0.warning)</p>", .soon) }
        let body: HTML = """
            \(form.summary)\(absence)\
            \(form.picker(
                "to", "Bàn giao cho", help: "Nhận mọi mục dưới đây, trừ mục có người nhận riêng.", isOptional: true,
                from: .search("/api/parties?kind=person")))\(AbsenceWarning.box(form))\
            <p class="muted">Trạng thái, thời hạn, báo cáo giữ nguyên. Cả hai người thấy việc bàn giao trong diễn biến của \
            từng nhiệm vụ. Chỉ bàn giao được việc mà anh/chị xem được.</p>\(seats)\(preview.kinds.filter { $0.count > 0 }.map(line))\
            \(plan.map { form.hidden("plan", "\($0)") })
            """
        return Form.html(
            action: href, draft: "hand-over-\(person)", body: body,
            buttons: [Button.submit("Bàn giao"), Button.link("Thôi", "/people/\(person)", .quiet)])
    }

    /// Why the seats are not among what may be handed over.
    private var seats: HTML? {
        preview.kinds.contains { $0.kind == .assigner }
            ? nil
            : """
            <p class="muted">Việc đã giao, chờ xác nhận kết quả và việc chỉ đạo do lãnh đạo hoặc chính người đó bàn giao, \
            hoặc khi người đó đã thôi giữ chức danh.</p>
            """
    }

    private func line(_ line: HandOverPreview.Line) -> HTML {
        let kind = line.kind.rawValue
        let ways =
            [(value: "", title: "Cho người nhận")]
            + (line.kind == .officer ? [(value: "unit", title: "Trả về đơn vị")] : [])
            + [(value: "keep", title: "Không bàn giao")]
        let note =
            line.kind == .officer ? "Người nhận không công tác tại đơn vị thì việc trả về đơn vị." : nil
        return Form.group(
            "\(line.kind.word): \(line.count)",
            form.select("how-\(kind)", "Cách bàn giao", options: ways)
                + form.picker(
                    "to-\(kind)", "Người nhận riêng", help: note, isOptional: true,
                    from: .search("/api/parties?kind=person")))
    }
}
