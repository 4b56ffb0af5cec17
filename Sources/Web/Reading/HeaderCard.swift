import Desk
import Office

/// What the paper says of itself, as editable fields above the tasks: confirmed together with them.
struct HeaderCard: Equatable {
    var header: DraftHeader
    /// Who accepts the results.
    var assigner: NamedParty?
    /// What was typed for the assigner and names nobody.
    var assignerTyped: String?
    var relations: [RelationLine] = []
    var stamp: String
    var errors: [FieldError] = []
    var conflict: HTML?

    /// An earlier paper that this one cites, and what it does to it.
    struct RelationLine: Equatable {
        /// The number as this paper cites it.
        let cited: String
        /// The paper itself, where the office has it.
        let document: DocumentLabel?
        let kind: Document.Relation?
    }

    init(header: DraftHeader, stamp: String) {
        self.header = header
        self.stamp = stamp
    }

    /// The card as somebody typed it while another changed it; saving it again keeps what was typed.
    func typed(_ draft: ReadingDraft, _ reading: ReadingPage, page: Href) -> HeaderCard {
        var card = self
        card.header = draft.header
        card.conflict = """
            <div class="conflict" role="alert"><p>\(Tone.soon.shape) <b>\(reading.editedBy.name) vừa sửa thông tin văn bản.</b> \
            Nội dung anh/chị nhập vẫn còn nguyên bên dưới.</p><p class="remedy-acts">\
            <button class="button">Lưu nội dung tôi nhập</button> \
            <a class="button" href="\(page)" data-redraw>Lấy nội dung đang lưu</a></p></div>
            """
        return card
    }

    /// What stands in the field of the assigner names nobody of the office.
    mutating func refuseAssigner(_ typed: String) {
        assignerTyped = typed
        errors.append(
            FieldError(
                field: "assigner", message: "Không rõ «\(typed)» là ai trong cơ quan; chọn trong danh sách gợi ý."))
    }

    func html(in document: Key<Document>) -> HTML {
        """
        <details class="task header-card" id="header"\(attribute: "open", if: !errors.isEmpty || conflict != nil)>\
        <summary><h2>Thông tin văn bản</h2><span class="header-brief">\(brief)</span>\
        <span class="save-state" role="status"></span></summary>
        <form method="post" action="/documents/\(document)/reading/header" novalidate data-autosave>
        <input type="hidden" name="stamp" value="\(stamp)">\(conflict)
        \(choice("direction", "Loại", header.direction.rawValue, Document.Direction.allCases.map { ($0.rawValue, DocumentWords.title(of: $0)) }))\
        \(input("kind", "Tên loại", header.kind, list: "paper-kinds"))\
        \(input("number", "Số, ký hiệu", header.number))\
        \(input("issuedOn", "Ngày ban hành", WrittenDay.typed(header.issuedOn), placeholder: "dd/mm/yyyy"))\
        \(input("issuer", "Cơ quan ban hành", header.issuer))\
        \(row("title", "Trích yếu", "<textarea id=\"h-title\" name=\"title\" rows=\"2\"\(described("title"))>\n\(header.title)</textarea>"))\
        \(input("signer", "Người ký", header.signer))\
        \(row("recipients", "Nơi nhận", "<textarea id=\"h-recipients\" name=\"recipients\" rows=\"2\"\(described("recipients"))>\n\(header.recipients)</textarea>"))\
        \(input("replyBy", "Hạn trả lời", WrittenDay.typed(header.replyBy), placeholder: "dd/mm/yyyy"))\
        \(choice("urgency", "Độ khẩn", String(header.urgency.rawValue), Document.Urgency.allCases.map { (String($0.rawValue), DocumentWords.title(of: $0)) }))\
        \(assignerRow)\(relationRows(in: document))
        <datalist id="paper-kinds">\(DocumentWords.kinds.map { "<option value=\"\($0)\"></option>" as HTML })</datalist>
        <p class="no-script"><button class="button">Lưu thông tin văn bản</button></p>
        </form></details>

        """
    }

    /// The header in one line, for when it is folded.
    private var brief: String {
        let day = WrittenDay.typed(header.issuedOn)
        return [header.kind ?? "", header.number ?? "", day.isEmpty ? "" : "ngày \(day)"].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private var assignerRow: HTML {
        let chosen: HTML? = assigner.map { person in
            """
            <label class="named"><input type="checkbox" name="assigner" value="\(person.key)" checked>\
            <span>\(person.name)</span></label>
            """
        }
        let field = PartyField.many(
            id: "h-assigner", name: "assigner", label: "Người giao việc",
            placeholder: assigner == nil ? "Họ và tên" : "Đổi người", typed: assignerTyped)
        return row(
            "assigner", "Người giao việc",
            """
            <div class="parties">\(chosen)\(field)</div>\
            <p class="help">Là người xác nhận kết quả của các nhiệm vụ, thường là người ký.</p>
            """)
    }

    private func relationRows(in document: Key<Document>) -> HTML? {
        // What is only cited and not kept here can be neither opened nor changed.
        let shown = relations.enumerated().filter { $1.document != nil || $1.kind != nil }
        guard !shown.isEmpty else { return nil }
        let kinds = [("", "chỉ nhắc đến")] + Document.Relation.allCases.map { ($0.rawValue, DocumentWords.verb($0)) }
        let lines = shown.map { index, line -> HTML in
            let known: HTML =
                line.document.map { "<a href=\"/documents/\($0.id)\">\($0.title)</a>" }
                ?? "<span class=\"muted\">chưa có trong hệ thống</span>"
            let changes = line.document != nil && (line.kind == .amends || line.kind == .replaces)
            let comparison =
                changes ? Button.link("So với kế hoạch cũ", "/documents/\(document)/amendment", .quiet) : .empty
            return """
                <li><span>\(line.cited) · \(known)</span><select name="relation-\(index)" aria-label="Quan hệ với \(line.cited)">\
                \(options(line.kind?.rawValue ?? "", kinds))</select>\(comparison)</li>
                """
        }
        return """
            <div class="row" role="group" aria-labelledby="h-relations-label">\
            <span class="label" id="h-relations-label">Văn bản liên quan</span>\
            <div><ul class="relations" id="h-relations">\(lines)</ul>\(errorLine("relations"))</div></div>

            """
    }

    // MARK: - Fields

    private func input(
        _ field: String, _ label: String, _ value: String?, placeholder: String? = nil, list: String? = nil
    ) -> HTML {
        row(
            field, label,
            """
            <input id="h-\(field)" name="\(field)" value="\(value)" placeholder="\(placeholder ?? "Chưa nêu")"\
            \(attribute: "list", list) autocomplete="off"\(described(field))>
            """)
    }

    private func choice(_ field: String, _ label: String, _ value: String, _ all: [(String, String)]) -> HTML {
        row(field, label, "<select id=\"h-\(field)\" name=\"\(field)\">\(options(value, all))</select>")
    }

    private func options(_ value: String, _ all: [(String, String)]) -> [HTML] {
        all.map { option in
            "<option value=\"\(option.0)\"\(attribute: "selected", if: option.0 == value)>\(option.1)</option>"
        }
    }

    private func row(_ field: String, _ label: String, _ control: HTML) -> HTML {
        """
        <div class="row\(hasError(field) ? " is-open" : "")"><label for="h-\(field)">\(label)</label>\
        <div>\(control)\(errorLine(field))</div></div>

        """
    }

    private func hasError(_ field: String) -> Bool { errors.contains { $0.field == field } }

    private func described(_ field: String) -> HTML {
        hasError(field) ? " aria-invalid=\"true\" aria-describedby=\"h-\(field)-error\"" : .empty
    }

    private func errorLine(_ field: String) -> HTML? {
        let messages = errors.filter { $0.field == field }.map(\.message)
        guard !messages.isEmpty else { return nil }
        return "<p class=\"error\" id=\"h-\(field)-error\">\(Tone.soon.shape)\(messages.joined(separator: " "))</p>"
    }
}
