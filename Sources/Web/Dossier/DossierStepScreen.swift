import Desk
import Office
import Process

/// The form of one step of a dossier.
struct DossierStepScreen {
    let answer: CaseStepQuestion.Answer
    var form: FormView

    init(answer: CaseStepQuestion.Answer, form: FormView? = nil) {
        self.answer = answer
        self.form = form ?? FormView(Self.start(answer.page, answer.offer.act))
    }

    private var content: CasePage { answer.page }
    private var act: ProcessAct { answer.offer.act }

    /// What stands in the form at first: the papers that are missing, where the step asks for them.
    private static func start(_ page: CasePage, _ act: ProcessAct) -> FormFields {
        var fields = FormFields()
        let missing = page.parts.filter { $0.isRequired && !$0.isReceived }.map { "- \($0.title): " }
        if act.needs.contains("missing"), !missing.isEmpty {
            fields = fields.setting("field-missing", to: missing.joined(separator: "\n"))
        }
        return fields
    }

    var page: Page {
        var page = Page(
            title: act.title, place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"),
                .init(content.item.code, "/dossiers/\(content.item.id)"),
            ], actions: GuideTopic.dossierSteps.link, main: "\(lead)\(entry)", layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var lead: HTML {
        let to: HTML? = act.to.flatMap { content.process.state($0) }.map { ", sau bước này: <b>\($0.title)</b>" }
        let forms = act.forms.compactMap { content.process.form($0)?.title }
        let made: HTML? = forms.isEmpty ? nil : "<br>Hệ thống lập: \(forms.joined(separator: "; "))."
        return """
            <p class="case-lead">\(content.item.title)<br>\
            <span class="muted">Trạng thái hiện nay: «\(content.stateTitle)»\(to). Căn cứ: \(act.article).\(made)</span></p>
            """
    }

    private var entry: HTML {
        if let refusal = answer.offer.refusal {
            return NoticeBox.html("<p>\(refusal)</p>", .late) + Button.link("Về hồ sơ", "/dossiers/\(content.item.id)")
        }
        let inputs = ProcessInputs(act: act, version: content.process, colleagues: answer.colleagues)
        let body: HTML = """
            \(form.summary)\(form.hidden("version", form.fields["version"] ?? "\(content.item.version)"))\
            \(brought)\(inputs.html(form))
            """
        return Form.html(
            action: "/dossiers/\(content.item.id)/steps/\(act.code)",
            draft: "dossier-\(content.item.id)-\(act.code)", body: body,
            buttons: [Button.submit(act.title), Button.link("Về hồ sơ", "/dossiers/\(content.item.id)", .quiet)])
    }

    /// Papers that somebody brings later are ticked off with the step by which the counter takes them.
    private var brought: HTML? {
        let missing = content.parts.enumerated().filter { !$0.element.isReceived }
        let waited = content.process.state(content.item.state).flatMap { content.process.role($0.owner) }
        guard content.isCounter, !missing.isEmpty, waited?.holder == .citizen, act.needs.isEmpty else { return nil }
        let boxes = missing.map { form.checkboxOf("brought", $0.element.title, value: "\($0.offset)") }
        return Form.group("Giấy tờ nhận lần này", HTML.joined(boxes))
    }
}
