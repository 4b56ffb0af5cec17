import Desk
import HTTPTypes
import Office
import WorkTime

/// Before a bulk act: what is allowed, what is refused and why, and what has to be filled in once for all.
///
/// What is allowed stands as ticked boxes in the form, so that one may still leave something out.
struct BulkPreviewScreen: Sendable {
    let summary: BulkSummary
    /// Everything that was chosen in the list, also what its chooser does not see.
    let chosen: [Key<Obligation>]
    /// What is still ticked; nil when the preview is opened.
    var ticked: Set<Key<Obligation>>?
    let form: FormView
    let token: String
    let list: ListReturn?
    var officers: [UnitColleague] = []

    var page: Page {
        let allowed = summary.count(.pending)
        let back = list?.list ?? "/work"
        return Page(
            title: "\(summary.kind.title): \(summary.items.count + summary.unseen) việc đã chọn", place: .work,
            breadcrumbs: [MenuItem("Về danh sách", back)], actions: GuideTopic.bulk.link,
            main: """
                \(form.summary)\(BulkCount.html(summary))\(needs)\
                \(allowed == 0 ? "<p>\(Button.link("Về danh sách", back, .primary))</p>" : formHTML(back))
                """,
            layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    /// What has to be filled in for some of them.
    private var needs: HTML? {
        let lines = summary.needs.map { need -> HTML in "<p><b>\(need.items.count)</b> việc. \(need.reason)</p>" }
        return lines.isEmpty ? nil : NoticeBox.html("\(lines)", .soon)
    }

    private func formHTML(_ back: Href) -> HTML {
        let allowed = Set(pending.map(\.obligation))
        let hidden = HTML.joined(
            [form.hidden("act", summary.kind.rawValue), form.hidden("token", token)]
                + chosen.map { form.hidden("chosen", $0.description) }
                + chosen.filter { !allowed.contains($0) }.map { form.hidden("refused", $0.description) }, separator: "")
        return Form.html(
            action: ("/bulk" as Href).keeping(list), body: hidden + fields + boxes,
            buttons: [
                Button.submit("\(summary.kind.title) các việc đã đánh dấu"),
                Button.link("Thôi, không làm gì", back, .quiet),
            ])
    }

    private var pending: [BulkItem] { summary.items.filter { $0.state == .pending } }

    private var boxes: HTML {
        let lines = pending.enumerated().map { index, item -> HTML in
            """
            <label class="choice"><input type="checkbox" name="obligation" value="\(item.obligation)"\
            \(attribute: "id", index == 0 ? "field-obligation" : nil)\
            \(attribute: "checked", if: ticked?.contains(item.obligation) ?? true)>\
            <span>\(ObligationTitle.short(item.content ?? ""))</span></label>
            """
        }
        return """
            <fieldset class="field"><legend>Việc sẽ thực hiện</legend>\
            <p class="help">Bỏ đánh dấu những việc chưa muốn thực hiện.</p>\(lines)</fieldset>

            """
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
                + form.number(
                    "percent", "Tỷ lệ hoàn thành (%)",
                    help: "Để trống là như lần trước của từng việc. Báo cáo kết quả được tính là 100.", isOptional: true
                )
        case .adjust:
            form.day("due", "Thời hạn mới") + form.area("words", "Lý do", rows: 3)
                + form.picker(
                    "basis", "Văn bản làm căn cứ", help: "Bắt buộc với những việc do người khác giao.",
                    isOptional: true, from: .search("/api/search/documents"))
        case .returnResult: form.area("words", "Lý do trả lại, yêu cầu bổ sung", rows: 4)
        }
    }
}
