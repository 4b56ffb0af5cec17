import Desk
import Office
import Process

/// One question of the own form; what was entered before goes along.
struct OwnFormScreen {
    let answer: OwnFormQuestion.Answer
    let rules: PublicRules
    let step: OwnFormStep
    let entry: OwnFormEntry
    var errors: [FieldError] = []

    private var form: FormView { FormView(entry.fields, errors: errors) }
    private var parts: [Procedure.Part] { answer.procedure.content.parts }

    var page: Page {
        let steps = OwnFormStep.all(answer)
        let place = (steps.firstIndex(of: step) ?? 0) + 1
        let body: HTML =
            "\(form.summary)\(Form.enter)\(form.hidden("buoc", step.rawValue))\(asked)\(carried)\(question)"
        let main: HTML = """
            <p class="public-title">\(answer.procedure.title)</p>
            <p class="muted">\(answer.procedure.unitName) · bước \(place) trên \(steps.count)</p>
            \(Form.html(action: "/nop-ho-so/\(answer.procedure.id)", hasFiles: step == .papers, body: body, buttons: buttons))
            """
        return PublicPage.page(step.title, .ownForm, rules, main: main, isRefused: !errors.isEmpty)
    }

    /// By which it is known whether the papers are still those that were asked for.
    private var asked: HTML { form.hidden(AskedPapers.field, AskedPapers.value(parts.map(\.title))) }

    private var buttons: [HTML] {
        let on = Button.submit(step == .check ? "Gửi hồ sơ" : "Tiếp tục", name: "di", value: "tiep")
        return step == .who ? [on] : [on, Button.submit("Quay lại", .quiet, name: "di", value: "lui")]
    }

    /// What is asked for on other pages, and the form's token. It stands before the files, so that it is read when they are too many.
    private var carried: HTML {
        let asked = entry.fields.pairs.filter { pair in
            pair.name != FormToken.field && (step == .check || OwnFormStep(asking: pair.name) != step)
        }
        let files = step == .papers ? HTML.empty : entry.papers.carried(form)
        return FormToken.html(form) + HTML.joined(asked.map { form.hidden($0.name, $0.value) }) + files
    }

    private var question: HTML {
        switch step {
        case .who: who
        case .what: what
        case .papers: papers
        case .wish: wish
        case .check: check
        }
    }

    private var who: HTML {
        """
        \(kind)\
        \(form.text("name", "Họ tên hoặc tên cơ quan, tổ chức", autocomplete: "name"))\
        \(form.text("number", "Số định danh cá nhân hoặc mã số thuế", help: "Cá nhân: 12 chữ số. Cơ quan, tổ chức: mã số thuế.", isOptional: true, autocomplete: "off"))\
        \(form.text("phone", "Số điện thoại", help: "Cần điện thoại hoặc thư điện tử để liên hệ; cần điện thoại hoặc số giấy tờ để tra cứu.", isOptional: true, autocomplete: "tel"))\
        \(form.text("mail", "Thư điện tử", isOptional: true, autocomplete: "email"))\
        \(form.text("address", "Địa chỉ", autocomplete: "street-address"))
        """
    }

    /// Between agencies nobody sends for himself.
    private var kind: HTML {
        let (organisation, citizen) = (Applicant.Kind.organisation.rawValue, Applicant.Kind.citizen.rawValue)
        guard answer.procedure.content.audience == .public else { return form.hidden("kind", organisation) }
        return form.radios(
            "kind", "Người nộp là", options: [(organisation, "Cơ quan, tổ chức"), (citizen, "Cá nhân")])
    }

    private var what: HTML {
        guard let act = answer.act, let process = answer.process else { return .empty }
        return ProcessInputs(act: act, version: process, standing: Set(act.assigns)).html(form)
    }

    /// The address is that of whoever sends, unless another was written.
    private var wish: HTML {
        let audience = answer.procedure.content.audience
        let known = entry.fields["wish-address"] ?? entry.fields["address"] ?? ""
        let form = FormView(entry.fields.setting("wish-address", to: known), errors: errors)
        return """
            \(form.radios("wish", "Cách nhận kết quả", options: DeliveryWay.allCases.map { ($0.rawValue, $0.words(for: audience)) }))\
            \(form.text("wish-address", "Địa chỉ nhận kết quả", help: "Chỉ dùng khi nhận qua bưu chính.", isOptional: true, autocomplete: "street-address"))
            """
    }

    private var papers: HTML {
        let titles = parts.map { $0.title + ($0.isRequired ? "" : " (nếu có)") }
        return PaperZones(titles: titles, files: entry.papers.files, form: form).html
    }

    // MARK: - Before it is sent

    private var check: HTML {
        let draft = entry.draft
        let person: [(String, String?)] = [
            ("Người nộp", draft.name), ("Số giấy tờ", draft.number), ("Điện thoại", draft.phone),
            ("Thư điện tử", draft.mail), ("Địa chỉ", draft.address),
        ]
        let answers = answer.fields.compactMap { field in
            draft.fields[field.code].map { (field.title, field.shown(field.kept($0) ?? $0)) }
        }
        let papers = parts.enumerated().compactMap { place, part -> (String, String)? in
            let names = entry.papers.files.filter { $0.part == place }.map(\.kept.file.name)
            return names.isEmpty ? nil : (part.title, names.joined(separator: ", "))
        }
        let wish: [(String, String?)] = [
            ("Cách nhận kết quả", draft.wish?.words(for: answer.procedure.content.audience)),
            ("Địa chỉ nhận kết quả", draft.wish == .post ? draft.wishAddress : nil),
        ]
        return section(.who, given(person)) + section(.what, answers) + section(.papers, papers)
            + section(.wish, given(wish))
    }

    private func given(_ lines: [(String, String?)]) -> [(String, String)] {
        lines.compactMap { name, value in value?.tidyOrNil.map { (name, $0) } }
    }

    private func section(_ step: OwnFormStep, _ lines: [(String, String)]) -> HTML {
        guard OwnFormStep.all(answer).contains(step) else { return .empty }
        let edit = Button.submit("Sửa", .quiet, name: "di", value: step.rawValue)
        let content: HTML =
            lines.isEmpty
            ? "<p class=\"muted\">Không có.</p>" : Facts.html(lines.map { (name: $0.0, value: HTML.text($0.1)) })
        return "<section><h2>\(step.title)</h2>\(content)\(edit)</section>\n"
    }
}
