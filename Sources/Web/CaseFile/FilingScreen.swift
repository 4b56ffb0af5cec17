import Desk
import Office

/// In which case files a paper is, and the ways to put it into one.
struct FilingScreen {
    let answer: PaperFiling.Answer
    let form: FormView

    private var item: DocumentItem { answer.item }
    private var base: Href { "/documents/\(item.label.id)/filing" }

    var page: Page {
        var page = Page(
            title: "Lập hồ sơ", place: .cases,
            breadcrumbs: [
                .init("Văn bản", "/documents"), .init(DocumentWords.name(item.label), "/documents/\(item.label.id)"),
            ],
            actions: GuideTopic.caseFiles.link,
            main: """
                <p class="document-lead">\(DocumentWords.name(item.label)): \(item.label.title)</p>
                \(form.summary)\(filed)\(suggestions)\(choosing)\(exempting)
                """, layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var filed: HTML {
        guard !answer.files.isEmpty else {
            guard let exemption = answer.exemption else { return .empty }
            return NoticeBox.html(
                """
                <p>Văn bản này được ghi nhận không cần lập hồ sơ: «\(exemption.reason)» (\(exemption.by.name), \
                \(WrittenDay.html(exemption.at))).</p>
                """)
        }
        let lines = answer.files.map { file -> HTML in
            "<li><a href=\"/cases/\(file.id)\"><b>\(file.code)</b> \(file.title)</a> \(CaseWords.badge(file.state))</li>"
        }
        return "<section><h2>Đang có trong hồ sơ</h2><ul class=\"case-lines\">\(lines)</ul></section>"
    }

    private var suggestions: HTML {
        guard !answer.suggestions.isEmpty else { return .empty }
        let lines = answer.suggestions.map { file -> HTML in
            """
            <li><a href="/cases/\(file.id)"><b>\(file.code)</b> \(file.title)</a> \
            \(Button.act("Đưa vào \(file.code)", base, .primary, hidden: ["file": "\(file.id)"]))</li>
            """
        }
        return """
            <section><h2>Hồ sơ của cùng công việc</h2>
            <p class="muted">Nhiệm vụ của văn bản, hoặc văn bản mà nó trả lời, đã ở trong hồ sơ này.</p>
            <ul class="case-lines">\(lines)</ul></section>
            """
    }

    private var choosing: HTML {
        guard item.state == .confirmed else {
            return NoticeBox.html("<p>Văn bản chưa được xác nhận nên chưa đưa vào hồ sơ được.</p>")
        }
        let body: HTML = form.picker(
            "file", "Hồ sơ", help: "Gõ số, ký hiệu hoặc tiêu đề hồ sơ.",
            from: answer.offers.isEmpty
                ? .search("/api/cases/offers")
                : .choices(
                    answer.offers.map { PickerChoice(key: $0.id.description, title: $0.name, note: $0.unit.name) }))
        let new = ("/cases/new" as Href).adding("document", item.label.id.description)
        return """
            <section id="choosing"><h2>Đưa vào hồ sơ</h2>
            \(Form.html(action: base, body: body, buttons: [Button.submit("Đưa vào hồ sơ")]))
            <p>Chưa có hồ sơ cho việc này: <a href="\(new)">lập hồ sơ mới với văn bản này</a>.</p></section>
            """
    }

    private var exempting: HTML {
        guard answer.mayExempt else { return .empty }
        if answer.exemption != nil {
            return Button.act("Văn bản này cần lập hồ sơ", base.followed(by: "/exemption"), hidden: ["end": "true"])
        }
        return """
            <section id="exempting"><h2>Không cần lập hồ sơ</h2>
            \(Form.html(
                action: base.followed(by: "/exemption"),
                body: form.area("reason", "Lý do", help: "Như: giấy mời, văn bản gửi để biết.", rows: 2),
                buttons: [Button.submit("Ghi nhận không cần lập hồ sơ", .plain)]))</section>
            """
    }
}
