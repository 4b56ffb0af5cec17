import Office

/// One task of a reading, as an editable row beside the paper.
struct TaskCard: Equatable {
    /// By what the draft knows it; stays the same while other tasks come and go.
    let key: Int
    /// Its number on the page and in the margin of the paper, from 1.
    let number: Int
    /// The outline path as printed, `II.1.a`.
    var ref: String?
    /// Where it stands in the paper; nil for a task that a clerk added without a passage.
    var source: Range<Int>?
    var page: Int?
    /// What the fields were filled from.
    var stamp: String

    var content: String
    var addresses = ""
    var product = ""
    var directedBy: [PartyToken] = []
    var lead: [PartyToken] = []
    var coordinate: [PartyToken] = []
    var inform: [PartyToken] = []
    /// All leads that the paper names.
    var printedLeads: [String] = []
    var deadline = DeadlineFields()
    var closing = ClosingRule.all
    var findings: [FindingLine] = []
    /// What keeps the task from being confirmed, or from being saved, at its fields.
    var errors: [FieldError] = []
    /// Who of those who are to do it is away, and who acts meanwhile.
    var absences: [String] = []
    /// Says that somebody else changed the task meanwhile, and what it says now.
    var conflict: HTML?

    init(key: Int, number: Int, content: String, stamp: String = "") {
        self.key = key
        self.number = number
        self.content = content
        self.stamp = stamp
    }

    /// The row. `count` is how many tasks there are: the last one has none to take in.
    func html(in document: Key<Document>, count: Int) -> HTML {
        """
        <article class="task" id="task-\(number)" tabindex="-1" data-row="task-\(number)" aria-labelledby="\(id("title"))">
        <form method="post" action="\(href(in: document))" novalidate data-autosave>
        <input type="hidden" name="stamp" value="\(stamp)">
        \(head(in: document, count: count))
        \(conflict)<div class="task-findings">\(FindingLine.list(findings))</div>
        \(area("content", "Nội dung", content, isMain: true))\
        \(tokens("lead", "Chủ trì", lead, in: document))\(leadRemedy(in: document))\(partsRule)\(absenceWarning)\
        \(tokens("coordinate", "Phối hợp", coordinate, in: document))\
        \(tokens("directedBy", "Chỉ đạo", directedBy, in: document))\
        \(deadlineRow)\
        \(area("product", "Sản phẩm", product))\
        \(more(in: document))\
        <p class="no-script"><button class="button">Lưu nhiệm vụ \(number)</button></p>
        </form></article>

        """
    }

    private var absenceWarning: HTML? {
        guard !absences.isEmpty else { return nil }
        let lines = absences.map { warning -> HTML in "<p>\(warning)</p>" }
        return "<div class=\"remedy tone-soon\">\(Tone.soon.shape)<div>\(lines)</div></div>\n"
    }

    func id(_ field: String) -> String { "t\(key)-\(field)" }

    /// Where the task is saved, or one of its acts is sent.
    func href(in document: Key<Document>, _ act: String? = nil) -> Href {
        act.map { "/documents/\(document)/reading/tasks/\(key)/\($0)" } ?? "/documents/\(document)/reading/tasks/\(key)"
    }

    /// A button that saves what is typed and then does more.
    func act(_ act: String, in document: Key<Document>, how: String? = nil, titled title: String) -> HTML {
        """
        <button class="button" formaction="\(href(in: document, act))"\(attribute: "name", how.map { _ in "how" })\
        \(attribute: "value", how) data-structural>\(title)</button>
        """
    }

    // MARK: - Head

    private func head(in document: Key<Document>, count: Int) -> HTML {
        let reference: HTML? = ref.map { "<span class=\"task-ref\">\($0)</span>" }
        return """
            <header class="task-head"><h2 id="\(id("title"))"><span class="visually-hidden">Nhiệm vụ </span>\
            <span class="task-number">\(number)</span> \(reference)</h2>\(sourceLink)\
            <span class="save-state" role="status"></span>\(menu(in: document, count: count))</header>
            """
    }

    private var sourceLink: HTML {
        guard let source else { return "<span class=\"task-source\">thêm bằng tay</span>" }
        let words = page.map { "trang \($0)" } ?? "trong văn bản"
        return """
            <a class="task-source" href="#p\(source.lowerBound)"><span class="visually-hidden">Đoạn của nhiệm vụ \(number) \
            </span>\(words)</a>
            """
    }

    private func menu(in document: Key<Document>, count: Int) -> HTML {
        var lines: [HTML] = []
        if number > 1 {
            lines.append(act("merge", in: document, how: "previous", titled: "Gộp vào nhiệm vụ \(number - 1)"))
        }
        if number < count {
            lines.append(act("merge", in: document, how: "next", titled: "Gộp nhiệm vụ \(number + 1) vào đây"))
        }
        lines.append(act("split", in: document, how: "content", titled: "Tách nội dung tại con trỏ"))
        if max(lead.count, printedLeads.count) > 1 {
            lines.append(act("split", in: document, how: "lead", titled: "Tách theo đơn vị chủ trì"))
        }
        lines.append(act("drop", in: document, titled: "Bỏ, không phải nhiệm vụ"))
        return """
            <details class="menu task-menu"><summary class="button quiet"><span class="visually-hidden">Việc khác với nhiệm \
            vụ \(number)</span><span aria-hidden="true">⋯</span></summary><div class="menu-list">\(lines)</div></details>
            """
    }

    // MARK: - Fields

    func hasError(_ field: String) -> Bool { errors.contains { $0.field == field } }

    func errorLine(_ field: String) -> HTML? {
        let messages = errors.filter { $0.field == field }.map(\.message)
        guard !messages.isEmpty else { return nil }
        return "<p class=\"error\" id=\"\(id(field))-error\">\(Tone.soon.shape)\(messages.joined(separator: " "))</p>"
    }

    func row(_ field: String, _ label: String, _ control: HTML) -> HTML {
        """
        <div class="row\(hasError(field) ? " is-open" : "")"><label for="\(id(field))">\(label)</label>\
        <div>\(control)\(errorLine(field))</div></div>

        """
    }

    func area(_ field: String, _ label: String, _ value: String, isMain: Bool = false) -> HTML {
        row(
            field, label,
            """
            <textarea id="\(id(field))" name="\(field)" rows="\(isMain ? 2 : 1)" \
            placeholder="Chưa nêu"\(described(field))>\n\(value)</textarea>
            """)
    }

    func described(_ field: String) -> HTML {
        guard hasError(field) else { return .empty }
        return " aria-invalid=\"true\" aria-describedby=\"\(id(field))-error\""
    }
}
