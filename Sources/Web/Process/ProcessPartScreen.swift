import Desk
import HTTPTypes
import Office
import Process
import WorkTime

/// The commonest changes of a draft by forms: how long a time limit is, what a part is called, who may take a step, by which article.
/// Without a part chosen, the list of all that can be changed.
struct ProcessPartScreen: Sendable {
    let answer: ProcessDraftQuestion.Answer
    let version: ProcessVersion
    let draft: ProcessText
    var part: ProcessEditable?
    var form: FormView?

    /// Nil where there is no draft, or none with a version that cases do not go by yet.
    init?(_ answer: ProcessDraftQuestion.Answer, line: Int? = nil, form: FormView? = nil) {
        guard let version = answer.openVersion, let draft = answer.draft else { return nil }
        self.answer = answer
        self.version = version
        self.draft = draft
        self.form = form
        // A form that came back finds its part by what it was called: somebody else may have moved the lines.
        let heading = form?.fields["heading"]
        part = ProcessEditable.all(in: version).first { part in
            heading.map { $0 == part.heading } ?? (part.line == line)
        }
    }

    var page: Page {
        Page(
            title: part?.heading ?? "Sửa theo mẫu: \(version.title)", place: .administration,
            breadcrumbs: AdministrationTabs.processes.breadcrumbs + [
                MenuItem("Bản thảo \(version.title)", ProcessDraftScreen.address(answer.code))
            ] + (part == nil ? [] : [MenuItem("Sửa theo mẫu", Self.list(answer.code))]),
            aside: "<span class=\"muted\">\(ProcessScreen.span(version))</span>", actions: GuideTopic.processes.link,
            main: part.map(change) ?? all, layout: part == nil ? .wide : .reading, status: form?.status ?? .ok)
    }

    static func list(_ code: String) -> Href { "/administration/processes/\(code)/draft/parts" }

    private func address(_ part: ProcessEditable) -> Href {
        "/administration/processes/\(answer.code)/draft/part?line=\(part.line)"
    }

    private var all: HTML {
        let rows = ProcessEditable.all(in: version).map { part in
            let people = part.by ?? [part.owner].compactMap(\.self)
            return Table.Row(
                key: "part-\(part.line)", href: address(part),
                cells: [
                    .text(part.heading), .text(part.term?.words ?? "–"),
                    .text(people.map(role).joined(separator: ", ")),
                    .text(part.article ?? "–"),
                ])
        }
        return "<p class=\"muted\">Thay đổi chỉ vào \(ProcessScreen.span(version)); các phiên bản trước giữ nguyên.</p>"
            + Table(
                caption: "Những phần sửa được bằng biểu mẫu",
                columns: [.init("Phần"), .init("Bao lâu"), .init("Ai"), .init("Căn cứ")], rows: rows
            ).html
    }

    // MARK: - One part

    private func change(_ part: ProcessEditable) -> HTML {
        let form = form ?? Self.start(part)
        var body = form.summary + form.hidden("version", String(draft.version))
        body += form.hidden("line", String(part.line)) + form.hidden("heading", part.heading)
        if part.title != nil { body += form.text("title", "Tên") }
        if part.term != nil {
            body += form.number("amount", "Bao lâu", help: "Một số từ 1 đến 1000.")
            body += form.select("unit", "Loại ngày", options: Term.Unit.allCases.map { ($0.rawValue, $0.words) })
        }
        if part.by != nil {
            let boxes = version.roles.map { role -> HTML in
                let isChosen = form.fields.all("by").contains(role.code)
                return """
                    <label class="choice"><input type="checkbox" name="by" value="\(role.code)"\
                    \(attribute: "checked", if: isChosen)>\(role.title)</label>
                    """
            }
            body +=
                "<fieldset class=\"field\" id=\"field-by\"><legend>Ai thực hiện</legend>\(form.errorLine("by"))\(boxes)</fieldset>"
        }
        if part.owner != nil {
            body += form.select("owner", "Người giữ hồ sơ", options: version.roles.map { ($0.code, $0.title) })
        }
        if part.article != nil { body += form.text("article", "Căn cứ", help: "Điều, khoản, tên văn bản.") }
        // A fault of the text itself has no field here.
        let general: HTML? = form.errorLine("text").map { "<div id=\"field-text\">\($0)</div>" }
        return (general ?? .empty)
            + Form.html(
                action: "/administration/processes/\(answer.code)/draft/part", body: body,
                buttons: [Button.submit("Lưu vào bản thảo"), Button.link("Thôi", Self.list(answer.code), .quiet)])
    }

    private static func start(_ part: ProcessEditable) -> FormView {
        var fields = FormFields()
        if let title = part.title { fields = fields.adding("title", title) }
        if let term = part.term {
            fields = fields.adding("amount", String(term.amount)).adding("unit", term.unit.rawValue)
        }
        for role in part.by ?? [] { fields = fields.adding("by", role) }
        if let owner = part.owner { fields = fields.adding("owner", owner) }
        if let article = part.article { fields = fields.adding("article", article) }
        return FormView(fields)
    }

    private func role(_ code: String) -> String { version.role(code)?.title ?? code }
}
