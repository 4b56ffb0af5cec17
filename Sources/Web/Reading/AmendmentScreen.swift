import Desk
import HTTPTypes
import Office
import WorkTime

/// A later paper beside the plan that it amends or replaces: what becomes of each obligation of the earlier plan.
struct AmendmentScreen {
    let reading: ReadingPage
    /// The plans that may be meant, the one that this paper cites first.
    let plans: [PlanItem]
    /// The chosen plan with its obligations; nil before one is chosen.
    let plan: DocumentLabel?
    let kind: Document.Relation
    let old: [ObligationItem]
    /// What is chosen, or proposed, for each obligation.
    let changes: [Key<Obligation>: AmendmentChoice]
    /// New due days as they were typed in a form that could not be kept.
    var days: [Key<Obligation>: String] = [:]
    var errors: [FieldError] = []

    private var document: Key<Document> { reading.document.label.id }
    private var name: String { DocumentWords.name(reading.document.label) }
    private var tasks: [DraftTask] { reading.draft.tasks.filter(\.isKept) }

    var page: Page {
        var page = Page(
            title: "Đối chiếu với kế hoạch trước", place: reading.document.direction.place,
            breadcrumbs: [.init("Văn bản", "/documents"), .init(name, "/documents/\(document)/reading")],
            actions: GuideTopic.amendment.link,
            main: "\(FormView(FormFields(), errors: errors).summary)\(planChoice)\(comparison)",
            status: errors.isEmpty ? .ok : .refusedForm)
        page.assets = ["document.css"]
        return page
    }

    private var planChoice: HTML {
        let options = plans.map { item in
            (value: item.document.id.description, title: "\(DocumentWords.name(item.document)): \(item.document.title)")
        }
        let form = FormView(["plan": plan?.id.description ?? "", "kind": kind.rawValue])
        let fields =
            form.select("plan", "Kế hoạch trước", empty: "Chọn kế hoạch", options: options)
            + form.radios(
                "kind", "Văn bản này",
                options: [
                    (Document.Relation.amends.rawValue, "sửa đổi, bổ sung kế hoạch đó"),
                    (Document.Relation.replaces.rawValue, "thay thế kế hoạch đó"),
                ])
        return """
            <form class="plan-choice" action="/documents/\(document)/amendment">\(fields)\
            <p><button class="button">Đối chiếu</button></p></form>
            """
    }

    private var comparison: HTML? {
        guard let plan else { return nil }
        guard !old.isEmpty else {
            return NoticeBox.html("<p>Kế hoạch này không còn nhiệm vụ nào đang thực hiện.</p>")
        }
        return """
            <form method="post" action="/documents/\(document)/amendment" data-once>\
            <input type="hidden" name="plan" value="\(plan.id)"><input type="hidden" name="kind" value="\(kind.rawValue)">\
            <table class="amendment"><caption class="visually-hidden">Nhiệm vụ của kế hoạch trước và của văn bản này</caption>
            <thead><tr><th scope="col">Nhiệm vụ của \(DocumentWords.name(plan))</th><th scope="col">Xử lý</th>\
            <th scope="col">Nhiệm vụ của văn bản này</th></tr></thead><tbody>\(old.map(row))</tbody></table>
            \(additions)
            <p class="decision">\(Button.submit("Ghi kết quả đối chiếu")) \
            \(Button.link("Quay lại", "/documents/\(document)/reading", .quiet))</p></form>
            """
    }

    private func row(_ item: ObligationItem) -> HTML {
        let choice = changes[item.id]
        let task = choice.flatMap { choice in tasks.first { $0.id == choice.task } }
        let options = tasks.enumerated().map { index, task -> HTML in
            let adjust = AmendmentChoice(kind: .adjust, task: task.id)
            let supersede = AmendmentChoice(kind: .supersede, task: task.id)
            return """
                <optgroup label="Nhiệm vụ \(index + 1)">\(option(adjust, "điều chỉnh hạn theo nhiệm vụ \(index + 1)", choice))\
                \(option(supersede, "thay bằng nhiệm vụ \(index + 1)", choice))</optgroup>
                """
        }
        return """
            <tr\(attribute: "class", choice.map { "is-\($0.kind.rawValue)" })><td data-label="Nhiệm vụ cũ">\(old(item))</td>\
            <td data-label="Xử lý"><select name="change-\(item.id)" id="field-change-\(item.id)" \
            aria-label="Nhiệm vụ cũ \(item.ref): xử lý"><option value="">\(kind == .replaces ? "kết thúc theo văn bản này" : "giữ nguyên")</option>\(options)</select>\
            \(kind == .amends && (choice == nil || days[item.id] != nil) ? newDay(item) : .empty)</td>\
            <td data-label="Nhiệm vụ mới">\(task.map { new($0, beside: item) } ?? "<span class=\"muted\">–</span>")</td></tr>

            """
    }

    /// Where a paper that only moves the day says so.
    private func newDay(_ item: ObligationItem) -> HTML {
        let name = "day-\(item.id)"
        let faults = errors.filter { $0.field == name }.map(\.message)
        let error: HTML? =
            faults.isEmpty
            ? nil : "<span class=\"error\" id=\"field-\(name)-error\">\(faults.joined(separator: " "))</span>"
        return """
            <label class="new-day"><span>hoặc thời hạn mới</span><input id="field-\(name)" name="\(name)" \
            value="\(WrittenDay.typed(days[item.id]))" placeholder="dd/mm/yyyy" inputmode="numeric" autocomplete="off" \
            aria-label="Nhiệm vụ cũ \(item.ref): thời hạn mới"\(attribute: "aria-invalid", faults.isEmpty ? nil : "true")\
            \(attribute: "aria-describedby", faults.isEmpty ? nil : "field-\(name)-error")></label>\(error)
            """
    }

    private func option(_ choice: AmendmentChoice, _ title: String, _ chosen: AmendmentChoice?) -> HTML {
        "<option value=\"\(choice.value)\"\(attribute: "selected", if: choice == chosen)>\(title)</option>"
    }

    private func old(_ item: ObligationItem) -> HTML {
        """
        <p>\(item.ref.map { "<b>\($0)</b> " as HTML })\(item.content)</p>\
        <p class="small">\(item.lead.name) · \(item.deadline.words) \(item.state.badge)</p>
        """
    }

    /// The new task, with what differs from the old one set off.
    private func new(_ task: DraftTask, beside item: ObligationItem) -> HTML {
        let lead =
            task.lead.first.map { party in
                party.parties.count == 1 ? reading.names[party.parties[0]]?.name ?? party.printed : party.printed
            } ?? "chưa rõ"
        let due = WrittenDay.typed(task.deadline.due)
        let deadline = due.isEmpty ? task.deadline.text ?? DeadlineFields.title(of: task.deadline.kind) : due
        let isSameDue = item.deadline.due?.description == task.deadline.due
        return """
            <p>\(task.ref.map { "<b>\($0)</b> " as HTML })\(task.content)</p>\
            <p class="small">\(lead == item.lead.name ? .text(lead) : "<ins>\(lead)</ins>" as HTML) · \
            \(isSameDue ? .text(deadline) : "<ins>\(deadline)</ins>" as HTML)</p>
            """
    }

    /// The tasks that change nothing of the earlier plan.
    private var additions: HTML? {
        let used = Set(changes.values.map(\.task))
        let added = tasks.enumerated().filter { !used.contains($1.id) }
        guard !added.isEmpty else { return nil }
        let lines = added.map { index, task -> HTML in
            "<li><b>\(index + 1)</b> <span class=\"clamp\">\(task.content)</span></li>"
        }
        return "<section><h2>Thêm mới (\(added.count))</h2><ul class=\"additions\">\(lines)</ul></section>"
    }
}
