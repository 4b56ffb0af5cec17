import Desk
import HTTPTypes
import Office
import WorkTime

/// Before a bulk act: what is allowed, what is refused and why, and what has to be filled in once for all.
struct BulkPreviewScreen: Sendable {
    let summary: BulkSummary
    let form: FormView
    let token: String
    let list: ListReturn?
    var officers: [UnitColleague] = []

    var page: Page {
        let allowed = summary.count(.pending)
        let back = list?.list ?? "/work"
        return Page(
            title: "\(summary.kind.title): \(summary.items.count) việc đã chọn", place: .work,
            breadcrumbs: [MenuItem("Về danh sách", back)], actions: GuideTopic.bulk.link,
            main: """
                \(form.summary)\(BulkCount.html(summary))\(needs)\
                \(allowed == 0 ? "<p>\(Button.link("Về danh sách", back, .primary))</p>" : formHTML(back))\
                \(chosen)
                """,
            layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    /// What has to be filled in for some of them.
    private var needs: HTML? {
        let lines = summary.needs.map { need -> HTML in "<p><b>\(need.items.count)</b> việc. \(need.reason)</p>" }
        return lines.isEmpty ? nil : NoticeBox.html("\(lines)", .soon)
    }

    private func formHTML(_ back: Href) -> HTML {
        let hidden = HTML.joined(
            [form.hidden("act", summary.kind.rawValue), form.hidden("token", token)]
                + summary.items.map { form.hidden("obligation", $0.obligation.description) }, separator: "")
        return Form.html(
            action: ("/bulk" as Href).keeping(list), body: hidden + fields,
            buttons: [
                Button.submit("\(summary.kind.title) \(summary.count(.pending)) việc"),
                Button.link("Thôi", back, .quiet),
            ])
    }

    private var fields: HTML {
        switch summary.kind {
        case .accept, .acceptResult, .remind: .empty
        case .pass:
            form.select(
                "officer", "Người thực hiện", help: "Người của đơn vị mình; việc của đơn vị khác sẽ bị từ chối.",
                empty: "Chọn người thực hiện",
                options: officers.map {
                    ($0.person.key.description, "\($0.person.name), \($0.title) (đang làm \($0.open) việc)")
                } + [("none", "Đơn vị tự xử lý, không phân công")]) + AbsenceWarning.box(form)
        case .report:
            FormView(
                form.fields["kind"] == nil ? form.fields.setting("kind", to: "progress") : form.fields,
                errors: form.errors
            ).radios(
                "kind", "Loại báo cáo",
                options: [("progress", "Báo cáo tiến độ: còn làm tiếp"), ("final", "Báo cáo kết quả: đã xong")])
                + form.area("words", "Nội dung", help: "Ghi như nhau cho mọi việc được báo cáo.", rows: 4)
                + form.number("percent", "Tỷ lệ hoàn thành (%)", isOptional: true)
        case .adjust:
            form.day("due", "Thời hạn mới") + form.area("words", "Lý do", rows: 3)
                + form.picker(
                    "basis", "Văn bản làm căn cứ", help: "Bắt buộc với những việc do người khác giao.",
                    isOptional: true, from: .search("/api/search/documents"))
        case .returnResult: form.area("words", "Lý do trả lại, yêu cầu bổ sung", rows: 4)
        }
    }

    private var chosen: HTML {
        let lines = summary.items.filter { $0.state == .pending }.map { item -> HTML in
            "<li><a href=\"/obligations/\(item.obligation)\">\(ObligationTitle.short(item.content))</a></li>"
        }
        guard !lines.isEmpty else { return .empty }
        return "<section><h2>Việc sẽ thực hiện</h2><ol>\(lines)</ol></section>\n"
    }
}
