import Desk
import Office

/// The numbers of a month that the ledger cannot count, and why it cannot.
struct IndexEntryScreen {
    let answer: IndexEntries.Answer
    var form: FormView

    init(answer: IndexEntries.Answer, form: FormView? = nil) {
        self.answer = answer
        self.form = form ?? FormView(Self.start(answer))
    }

    private static func start(_ answer: IndexEntries.Answer) -> FormFields {
        var fields = FormFields()
        for entry in answer.entries {
            fields = fields.setting("part-\(entry.criterion)", to: "\(entry.share.part)")
                .setting("whole-\(entry.criterion)", to: "\(entry.share.whole)").setting("source", to: entry.source)
        }
        return fields
    }

    var page: Page {
        var page = Page(
            title: "Số liệu bộ chỉ số phục vụ, \(answer.month.words)", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init("Bảng công khai", "/bang-cong-khai"),
            ], actions: GuideTopic.ratings.link, main: "\(months)\(entry)", layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var months: HTML {
        """
        <form class="filters" action="/service-index"><label for="month">Tháng</label> \
        <input class="short" id="month" name="month" value="\(answer.month.description)"> \
        <button class="button">Xem</button></form>
        <p class="muted">Những mục chỉ hệ thống khác biết, lấy từ báo cáo của Cổng Dịch vụ công quốc gia và các hệ thống khác. \
        Để trống cả hai ô là chưa có số liệu. Quý và năm cộng các tháng. \
        Mục hệ thống tự tính từ sổ của cơ quan không có ở đây; mỗi con số của nó mở ra danh sách ở \
        <a href="\(board)">bảng công khai</a>.</p>
        """
    }

    private var board: Href { ("/bang-cong-khai" as Href).adding("ky", answer.month.description) }

    private var entry: HTML {
        let groups = answer.rule.groups.compactMap { group -> HTML? in
            let criteria = group.criteria.filter { $0.count == nil }
            guard !criteria.isEmpty else { return nil }
            let fields = criteria.map { criterion -> HTML in
                """
                <fieldset class="field"><legend>\(criterion.title) (tối đa \(criterion.most) điểm)</legend>\(why(criterion))\(held(criterion))\
                \(form.number("part-\(criterion.code)", criterion.part, isOptional: true))\
                \(form.number("whole-\(criterion.code)", criterion.whole, isOptional: true))</fieldset>
                """
            }
            return Form.group(group.title, HTML.joined(fields))
        }
        let body: HTML = """
            \(form.summary)\(form.hidden("month", answer.month.description))\(groups)\(overCounts)\
            \(form.text("source", "Nguồn số liệu", help: "Báo cáo nào, ngày nào.", isOptional: true))
            """
        return Form.html(
            action: "/service-index", draft: "service-index-\(answer.month)", body: body,
            buttons: [Button.submit("Lưu số liệu")])
    }

    /// The name of the box by which numbers are taken out that stand in the place of counted ones.
    static func dropping(_ entry: IndexEntry) -> String { "drop-\(entry.criterion)" }

    /// What was entered of what the ledger counts by now, to be kept or taken out.
    private var overCounts: HTML? {
        guard !answer.overCounts.isEmpty else { return nil }
        let fields = answer.overCounts.map { entry -> HTML in
            let title = answer.rule.criterion(entry.criterion)?.title ?? entry.criterion
            return """
                <fieldset class="field"><legend>\(title)</legend><p>\(entry.share.part) ÷ \(entry.share.whole) \
                <span class="muted">(nguồn: \(entry.source))</span></p>\
                \(form.checkbox(Self.dropping(entry), "Bỏ số đã nhập, để hệ thống tự tính"))</fieldset>
                """
        }
        return Form.group(
            "Số đã nhập của mục hệ thống tự tính: đang được công khai thay số tự tính", HTML.joined(fields))
    }

    /// Why the ledger does not count it.
    private func why(_ criterion: ServiceIndexRule.Criterion) -> HTML? {
        criterion.outside.map { "<p class=\"muted\">\($0).</p>" }
    }

    /// What the ledger holds of it, each number with its records; nothing where there were none.
    private func held(_ criterion: ServiceIndexRule.Criterion) -> HTML {
        guard let ledger = criterion.ledger, let share = answer.ledger[ledger], share.whole > 0 else { return .empty }
        func number(_ count: Int, isPart: Bool) -> HTML {
            guard count > 0 else { return "0" }
            return "<a href=\"\(IndexRecordsScreen.href(answer.month, criterion.code, isPart: isPart))\">\(count)</a>"
        }
        return """
            <p class="muted">Trong sổ của cơ quan: \(number(share.part, isPart: true)) trên \
            \(number(share.whole, isPart: false)).</p>
            """
    }
}
