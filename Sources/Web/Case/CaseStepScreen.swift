import Desk
import Office
import Process

/// The form of one step of a case.
struct CaseStepScreen {
    let answer: CaseStepQuestion.Answer
    var form: FormView

    init(answer: CaseStepQuestion.Answer, form: FormView? = nil) {
        self.answer = answer
        self.form = form ?? FormView(Self.start(answer.page, answer.offer.act))
    }

    private var content: CasePage { answer.page }
    private var act: ProcessAct { answer.offer.act }
    private var desk: CaseDesk { content.item.desk }
    private var here: Href { desk.href(of: content.item.id) }

    /// What stands in the form at first: what is known already, and the papers that are missing, where the step asks for them.
    private static func start(_ page: CasePage, _ act: ProcessAct) -> FormFields {
        var fields = FormFields()
        for code in act.needs + act.asks where page.process.field(code)?.kind == .choice {
            if let known = page.play.fields[code] { fields = fields.setting("field-\(code)", to: known) }
        }
        if page.delivers(act) { fields = DeliveryInputs.start(page, fields) }
        let missing = page.parts.filter { $0.isRequired && !$0.isReceived }.map { "- \($0.title): " }
        if act.needs.contains("missing"), !missing.isEmpty {
            fields = fields.setting("field-missing", to: missing.joined(separator: "\n"))
        }
        return fields
    }

    var page: Page {
        var page = Page(
            title: act.title, place: desk.place,
            breadcrumbs: [.init(desk.title, desk.href), .init(content.item.code, here)],
            actions: desk.stepTopic.link, main: "\(lead)\(entry)", layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var lead: HTML {
        let to: HTML? = act.to.flatMap { content.process.state($0) }.map { ", sau bước này: <b>\($0.title)</b>" }
        let forms = content.forms(of: act).map(\.title)
        let made: HTML? = forms.isEmpty ? nil : "<br>Hệ thống lập: \(forms.joined(separator: "; "))."
        return """
            <p class="case-lead">\(content.item.title)<br>\
            <span class="muted">Trạng thái hiện nay: «\(content.stateTitle)»\(to). Căn cứ: \(act.article).\(made)</span></p>
            """
    }

    private var entry: HTML {
        if let refusal = answer.offer.refusal {
            return NoticeBox.html("<p>\(refusal)</p>", .late) + Button.link(desk.backTitle, here)
        }
        let inputs = ProcessInputs(act: act, version: content.process, colleagues: answer.colleagues)
        let body: HTML = """
            \(form.summary)\(form.hidden("version", form.fields["version"] ?? "\(content.item.version)"))\
            \(brought)\(answering)\(content.delivers(act) ? DeliveryInputs.html(form) : nil)\(inputs.html(form))
            """
        return Form.html(
            action: here.followed(by: "/steps/\(act.code)"), draft: draft, body: body,
            buttons: [Button.submit(act.title), Button.link(desk.backTitle, here, .quiet)])
    }

    /// What is written about a denunciation is not kept in the browser.
    private var draft: String? {
        content.process.kind == .denunciation || content.process.kind == .reception
            ? nil : "\(desk == .dossiers ? "dossier" : "petition")-\(content.item.id)-\(act.code)"
    }

    /// The paper by which whoever got a petition answers.
    private var answering: HTML? {
        guard CaseSteps.takesAnswer(act) else { return nil }
        return form.picker(
            "answer", "Văn bản trả lời", help: "Văn bản đến của cơ quan nhận chuyển; gõ số, ký hiệu hoặc trích yếu.",
            isOptional: true, from: .search("/api/search/documents"))
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
