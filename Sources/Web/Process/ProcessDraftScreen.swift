import Desk
import HTTPTypes
import Office
import Process
import WorkTime

/// «Bản thảo»: the text of a process as it is being written, what is wrong in it by line, how it differs from what is in force, its
/// drawing, and what can be done with it.
struct ProcessDraftScreen: Sendable {
    let answer: ProcessDraftQuestion.Answer
    /// What was typed and is not kept; nil for the text that is kept.
    var form: FormView?
    /// The form for a version more, as it was sent.
    var versionForm: FormView?
    /// Whether somebody else kept another text while this one was typed.
    var isStale = false

    var page: Page {
        let title = answer.check?.process?.title ?? answer.inForce?.title ?? answer.code
        var page = Page(
            title: "Bản thảo: \(title)", place: .administration,
            breadcrumbs: AdministrationTabs.processes.breadcrumbs + [Self.origin(answer)].compactMap(\.self),
            aside: "<span class=\"muted\">\(answer.code)</span>", actions: GuideTopic.processes.link,
            main: "\(answer.draft.map(draft) ?? nothing)\(ProcessHistory(answer: answer).html)", status: status)
        page.assets = ["report.css", "process.css"]
        return page
    }

    static func address(_ code: String) -> Href { "/administration/processes/\(code)/draft" }

    /// The page of what is in force; nil for a process that is new.
    static func origin(_ answer: ProcessDraftQuestion.Answer) -> MenuItem? {
        answer.inForce.map { MenuItem($0.title, "/administration/processes/\($0.code)") }
    }

    private var status: HTTPResponse.Status {
        if isStale { return .conflict }
        return [form, versionForm].compactMap(\.self).allSatisfy(\.errors.isEmpty) ? .ok : .refusedForm
    }

    private var nothing: HTML {
        let lost = form.map { form -> HTML in
            """
            \(NoticeBox.html(
                "<p><b>Bản thảo không còn</b>: người khác vừa ban hành hoặc bỏ nó. Nội dung anh/chị nhập chưa được lưu, còn nguyên dưới đây để chép lại.</p>",
                .late))<textarea rows="20" readonly aria-label="Nội dung đã nhập">
            \(form.fields["text"])</textarea>

            """
        }
        let empty = EmptyState.html(
            "Chưa có bản thảo",
            "Bản thảo bắt đầu từ nội dung đang áp dụng. Hồ sơ vẫn theo bản đang áp dụng cho đến ngày bản thảo được ban hành có hiệu lực.",
            action: Button.act("Lập bản thảo", Self.address(answer.code).followed(by: "/begin"), .primary))
        return "\(lost)\(empty)"
    }

    // MARK: - A draft

    private func draft(_ draft: ProcessText) -> HTML {
        let typed = form ?? FormView(["text": draft.text])
        return """
            \(stale(draft))\(verdict(typed))\(tools(draft))\(text(draft, typed))\(changes)\(drawing)\(more(draft))
            """
    }

    private func stale(_ draft: ProcessText) -> HTML? {
        guard isStale else { return nil }
        return """
            \(NoticeBox.html(
                "<p><b>\(draft.kept.by.name) đã lưu bản thảo lúc \(WrittenDay.html(draft.kept.at))</b>, trong khi anh/chị đang sửa. Nội dung anh/chị nhập còn nguyên trong ô bên dưới và chưa được lưu. Hãy xem nội dung của người kia, gộp phần cần giữ rồi lưu lại.</p>",
                .late))\
            <details open id="theirs"><summary>Nội dung \(draft.kept.by.name) đã lưu</summary>\
            <textarea rows="14" readonly aria-label="Nội dung người khác đã lưu">
            \(draft.text)</textarea></details>

            """
    }

    private func verdict(_ typed: FormView) -> HTML {
        guard let check = answer.check else { return .empty }
        let lines = (typed.fields["text"] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let findings = check.findings.map { finding -> HTML in
            let place = finding.line.map { "dòng \($0): " } ?? ""
            let text = finding.line.flatMap { lines.indices.contains($0 - 1) ? String(lines[$0 - 1]) : nil }
            let shown: HTML? = text.map { "<br><code>\($0)</code>" }
            return
                "<li><b>\(finding.severity == .error ? "Lỗi" : "Cảnh báo")</b> \(place)\(finding.message)\(shown)</li>"
        }
        let list: HTML = findings.isEmpty ? .empty : "<ul>\(findings)</ul>"
        guard check.isSound else {
            return
                "<section id=\"check\">\(NoticeBox.html("<p><b>Bản thảo chưa ban hành được.</b></p>\(list)", .late))</section>\n"
        }
        let from: HTML? = check.firstDay.map { " Hồ sơ bắt đầu từ \(WrittenDay.html($0)) theo nội dung mới." }
        return """
            <section id="check">\(NoticeBox.html(
                "<p><b>Bản thảo không có lỗi.</b>\(from)</p>\(list)", check.findings.isEmpty ? .done : .soon))</section>

            """
    }

    private func tools(_ draft: ProcessText) -> HTML {
        let kept: HTML = "Lưu lần cuối: \(draft.kept.by.name), \(WrittenDay.html(draft.kept.at))."
        guard let version = answer.check?.process?.versions.last else { return "<p class=\"muted\">\(kept)</p>" }
        let trial = Button.link("Thử một hồ sơ trên bản thảo", CaseTrialScreen.address(version, inDraft: true))
        let parts: HTML? =
            answer.openVersion == nil
            ? nil : Button.link("Sửa thời hạn, tên, người thực hiện, căn cứ", ProcessPartScreen.list(answer.code))
        return "<p class=\"muted\">\(kept)</p><p>\(trial) \(parts)</p>"
    }

    private func text(_ draft: ProcessText, _ typed: FormView) -> HTML {
        """
        <section id="text"><h2>Nội dung</h2>\
        \(Form.html(
            action: Self.address(answer.code), draft: "process-\(answer.code)",
            body: typed.summary + typed.hidden("version", String(draft.version))
                + typed.area(
                    "text", "Nội dung quy trình (YAML)",
                    help: "Ý nghĩa từng mục có trong hướng dẫn của trang. Lưu được cả khi còn lỗi; chỉ bản không có lỗi mới ban hành được.",
                    rows: 30),
            buttons: [
                Button.submit("Lưu bản thảo"), Button.submit("Kiểm tra, chưa lưu", .plain, name: "only", value: "check"),
            ]))</section>

        """
    }

    private var changes: HTML? {
        guard answer.check?.process != nil, answer.inForce != nil else { return nil }
        let sections = answer.changes.map { change -> HTML in
            let lines = change.lines.map { line -> HTML in "<li>\(line)</li>" }
            let list: HTML = lines.isEmpty ? "<p>Chưa có gì khác.</p>" : "<ul>\(lines)</ul>"
            return "<h3>\(change.title)</h3>\(list)"
        }
        let none: HTML? = sections.isEmpty ? "<p>Chưa có gì khác bản đang áp dụng.</p>" : nil
        return "<section id=\"changes\"><h2>Khác bản đang áp dụng</h2>\(none)\(sections)</section>\n"
    }

    private var drawing: HTML? { answer.check?.process?.versions.last.map(ProcessScreen.drawing) }

    private func more(_ draft: ProcessText) -> HTML {
        let version: FormFields = ["version": String(draft.version)]
        let address = Self.address(answer.code)
        let issuing: HTML? =
            answer.check?.isSound ?? false && form == nil
            ? Button.act(
                "Ban hành", address.followed(by: "/issuing"), .primary, hidden: version,
                confirm: "Ban hành quy trình này?") : nil
        let dropping = Button.act(
            "Bỏ bản thảo", address.followed(by: "/dropping"), .danger, hidden: version, confirm: "Bỏ hẳn bản thảo này?")
        return "\(newVersion(draft))<section id=\"issue\"><h2>Ban hành</h2>\(issuing)\(dropping)</section>\n"
    }

    /// The first thing to do where law changed: a version more.
    private func newVersion(_ draft: ProcessText) -> HTML? {
        guard answer.check?.process != nil else { return nil }
        let form = versionForm ?? FormView()
        return """
            <section id="version"><h2>Thêm phiên bản</h2>\
            <p class="muted">Phiên bản mới lúc đầu giống phiên bản cuối; sau đó sửa những gì thay đổi. Hồ sơ đang giải quyết giữ phiên bản của mình.</p>\
            \(Form.html(
                action: Self.address(answer.code).followed(by: "/version"),
                body: form.summary + form.hidden("version", String(draft.version))
                    + form.day("since", "Áp dụng cho hồ sơ bắt đầu từ ngày")
                    + form.text("law", "Căn cứ", help: "Văn bản quy định sự thay đổi: tên, số, ký hiệu, ngày."),
                buttons: [Button.submit("Thêm phiên bản", .plain)]))</section>

            """
    }
}
