import Office

/// What the paper says of itself, as editable fields above the tasks: confirmed together with them.
public struct HeaderCard: Sendable, Equatable {
    public var stamp: String
    public var direction = "incoming"
    public var kind = ""
    public var number = ""
    public var issuedOn = ""
    public var issuer = ""
    public var title = ""
    public var signer = ""
    public var urgency = "0"
    /// Who accepts the results.
    public var assigner: PartyName?
    public var relations: [RelationLine] = []
    public var findings: [FindingLine] = []
    public var errors: [FieldError] = []
    public var conflict: HTML?

    /// An earlier paper that this one cites, and what it does to it.
    public struct RelationLine: Sendable, Equatable {
        /// As the paper cites it: «Kế hoạch số 18/KH-VP ngày 12/01/2026».
        public let cited: String
        /// The paper itself, where the office has it.
        public let document: PartyName?
        /// `amends`, `replaces`, `answers`, or empty for a mere citation.
        public let kind: String
        /// Where the two are compared, when this one amends or replaces a plan.
        public let comparison: Href?

        public init(cited: String, document: PartyName?, kind: String, comparison: Href? = nil) {
            self.cited = cited
            self.document = document
            self.kind = kind
            self.comparison = comparison
        }
    }

    public init(stamp: String = "") {
        self.stamp = stamp
    }

    /// The kinds of paper that Nghị định 30/2020 names, and what else an office receives.
    static let kinds = [
        "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn", "Chương trình",
        "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công văn", "Công điện",
        "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi",
        "Phiếu chuyển", "Phiếu báo", "Thư công", "Luật", "Nghị định", "Thông tư", "Kết luận",
    ]

    func html(in document: Key<Document>) -> HTML {
        let needsLook = !errors.isEmpty || !findings.isEmpty || assigner == nil || title.isEmpty
        return """
            <details class="task header-card" id="header"\(attribute: "open", if: needsLook)>\
            <summary><h3>Thông tin văn bản</h3><span class="header-brief">\(brief)</span>\
            <span class="save-state" role="status"></span></summary>
            <form method="post" action="/documents/\(document)/reading/header" novalidate data-autosave>
            <input type="hidden" name="stamp" value="\(stamp)">
            \(conflict)<div class="task-findings">\(FindingLine.list(findings))</div>
            \(choice("direction", "Loại", direction, [("incoming", "Văn bản đến"), ("outgoing", "Văn bản đi"), ("internal", "Văn bản nội bộ")]))\
            \(input("kind", "Tên loại", kind, list: "paper-kinds"))\
            \(input("number", "Số, ký hiệu", number))\
            \(input("issuedOn", "Ngày ban hành", issuedOn, placeholder: "31/12/2026"))\
            \(input("issuer", "Cơ quan ban hành", issuer))\
            \(row("title", "Trích yếu", "<textarea id=\"h-title\" name=\"title\" rows=\"2\" data-grow\(described("title"))>\(title)</textarea>"))\
            \(input("signer", "Người ký", signer))\
            \(choice("urgency", "Độ khẩn", urgency, [("0", "Thường"), ("1", "Khẩn"), ("2", "Thượng khẩn"), ("3", "Hỏa tốc")]))\
            \(assignerRow)\(relationRows)
            <datalist id="paper-kinds">\(Self.kinds.map { "<option value=\"\($0)\"></option>" as HTML })</datalist>
            <p class="no-script"><button class="button">Lưu thông tin văn bản</button></p>
            </form></details>

            """
    }

    /// The header in one line, for when it is folded.
    private var brief: String {
        [kind, number, issuedOn.isEmpty ? "" : "ngày \(issuedOn)"].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var assignerRow: HTML {
        let chosen: HTML? = assigner.map { person in
            """
            <label class="party"><input type="checkbox" name="assigner" value="\(person.key)" checked>\
            <span>\(person.name)\(person.note.map { " <small>\($0)</small>" as HTML })</span></label>
            """
        }
        return row(
            "assigner", "Người giao việc",
            """
            <div class="parties">\(chosen)\
            \(PartyField.html(id: "h-assigner", name: "assigner", label: "Người giao việc", placeholder: assigner == nil ? "Họ và tên" : "Đổi người"))\
            </div><p class="help">Là người xác nhận kết quả của các nhiệm vụ, thường là người ký.</p>
            """)
    }

    private var relationRows: HTML? {
        guard !relations.isEmpty else { return nil }
        let lines = relations.enumerated().map { index, line -> HTML in
            let known: HTML =
                line.document.map { "<a href=\"/documents/\($0.key)\">\($0.name)</a>" } ?? "<span class=\"muted\">chưa có trong hệ thống</span>"
            let compare: HTML? = line.comparison.map { "<a class=\"button quiet\" href=\"\($0)\">So với kế hoạch cũ</a>" }
            return """
                <li><span>\(line.cited) · \(known)</span> <select name="relation-\(index)" aria-label="Quan hệ với \(line.cited)">\
                \(options(line.kind, [("", "chỉ nhắc đến"), ("amends", "sửa đổi, bổ sung"), ("replaces", "thay thế"), ("answers", "trả lời")]))\
                </select> \(compare)</li>
                """
        }
        return """
            <div class="row" role="group" aria-labelledby="h-relations"><span class="label" id="h-relations">Văn bản liên quan</span>\
            <ul class="relations">\(lines)</ul>\(errorLine("relations"))</div>

            """
    }

    private func input(
        _ field: String, _ label: String, _ value: String, placeholder: String? = nil, list: String? = nil
    ) -> HTML {
        row(
            field, label,
            """
            <input id="h-\(field)" name="\(field)" value="\(value)"\(attribute: "placeholder", placeholder)\
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
        <div class="row\(hasError(field) ? " has-error" : "")"><label for="h-\(field)">\(label)</label>\
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
        return "<p class=\"error\" id=\"h-\(field)-error\">\(Tone.late.shape)\(messages.joined(separator: " "))</p>"
    }
}
