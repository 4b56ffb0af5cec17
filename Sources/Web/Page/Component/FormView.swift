import WorkTime

/// The fields of a form as they are shown: label above, help under it, what is wrong beside it, what was typed inside.
///
///     let form = FormView(reader)
///     Form.html(
///         action: "/obligations", draft: "obligation-new",
///         body: form.summary + form.area("content", "Nội dung") + form.day("due", "Thời hạn", isOptional: true),
///         buttons: [Button.submit("Giao nhiệm vụ")])
public struct FormView: Sendable {
    let fields: FormFields
    let errors: [FieldError]
    /// Stands before the names of the fields in their ids, on a page with several forms that have a field of one name: a label
    /// leads to the field of its own form.
    var scope = ""

    /// An empty form, or one with values to start from.
    public init(_ fields: FormFields = .init(), errors: [FieldError] = []) {
        self.fields = fields
        self.errors = errors
    }

    /// The form as it was sent, with what is wrong.
    public init(_ reader: FormReader) {
        self.init(reader.fields, errors: reader.errors)
    }

    /// Everything that is wrong, linked to its field; nothing when nothing is.
    public var summary: HTML {
        guard !errors.isEmpty else { return .empty }
        let lines = errors.map { error -> HTML in "<li><a href=\"#\(id(error.field))\">\(error.message)</a></li>" }
        return """
            <div class="error-summary" role="alert" tabindex="-1" data-focus><h2>Chưa ghi nhận được</h2>\
            <p>Những gì đã nhập vẫn còn nguyên. Hãy sửa các mục sau:</p><ul>\(lines)</ul></div>
            """
    }

    public func text(
        _ name: String, _ label: String, help: String? = nil, isOptional: Bool = false, type: StaticString = "text",
        autocomplete: String? = nil, isFirst: Bool = false
    ) -> HTML {
        field(name, label, help: help, isOptional: isOptional) { described in
            """
            <input type="\(HTML(stringLiteral: type))" id="\(id(name))" name="\(name)" value="\(fields[name])"\
            \(described)\(attribute: "autocomplete", autocomplete)\(attribute: "data-focus", if: isFirst)>
            """
        }
    }

    /// Never shows again what was typed.
    public func password(_ name: String, _ label: String, help: String? = nil, autocomplete: String) -> HTML {
        field(name, label, help: help, isOptional: false) { described in
            """
            <input type="password" id="\(id(name))" name="\(name)"\(described) autocomplete="\(autocomplete)">
            """
        }
    }

    public func area(
        _ name: String, _ label: String, help: String? = nil, isOptional: Bool = false, rows: Int = 4
    ) -> HTML {
        field(name, label, help: help, isOptional: isOptional) { described in
            // The line end after the tag is dropped by browsers, so that a text beginning with one keeps it.
            "<textarea id=\"\(id(name))\" name=\"\(name)\" rows=\"\(rows)\"\(described)>\n\(fields[name])</textarea>"
        }
    }

    public func number(_ name: String, _ label: String, help: String? = nil, isOptional: Bool = false) -> HTML {
        field(name, label, help: help, isOptional: isOptional) { described in
            """
            <input class="short" inputmode="numeric" id="\(id(name))" name="\(name)" value="\(fields[name])"\(described)>
            """
        }
    }

    /// A day, typed as dd/mm/yyyy or picked.
    public func day(_ name: String, _ label: String, help: String? = nil, isOptional: Bool = false) -> HTML {
        let value = fields[name].map { CalendarDay($0).map(WrittenDay.text) ?? $0 }
        return field(name, label, help: help, isOptional: isOptional) { described in
            """
            <span class="day" data-day><input class="short" inputmode="numeric" id="\(id(name))" name="\(name)" \
            value="\(value)" placeholder="dd/mm/yyyy" autocomplete="off"\(described)></span>
            """
        }
    }

    /// One of a few, all in view.
    public func radios(_ name: String, _ label: String, help: String? = nil, options: [(value: String, title: String)])
        -> HTML
    {
        let lines = options.enumerated().map { index, option -> HTML in
            """
            <label class="choice"><input type="radio" name="\(name)" value="\(option.value)"\
            \(attribute: "id", index == 0 ? id(name) : nil)\(attribute: "checked", if: fields[name] == option.value)>\
            \(option.title)</label>
            """
        }
        return """
            <fieldset class="field\(hasError(name) ? " has-error" : "")"><legend>\(label)</legend>\
            \(helpLine(name, help))\(errorLine(name))\(lines)</fieldset>
            """
    }

    /// One of many.
    public func select(
        _ name: String, _ label: String, help: String? = nil, isOptional: Bool = false, empty: String? = nil,
        options: [(value: String, title: String)]
    ) -> HTML {
        let none: HTML? = empty.map { "<option value=\"\">\($0)</option>" }
        let lines = options.map { option -> HTML in
            """
            <option value="\(option.value)"\(attribute: "selected", if: fields[name] == option.value)>\(option.title)</option>
            """
        }
        return field(name, label, help: help, isOptional: isOptional) { described in
            "<select id=\"\(id(name))\" name=\"\(name)\"\(described)>\(none)\(lines)</select>"
        }
    }

    public func checkbox(_ name: String, _ label: String, help: String? = nil, value: String = "true") -> HTML {
        let isChosen = fields.all(name).contains(value)
        return """
            <div class="field"><label class="choice"><input type="checkbox" id="\(id(name))" name="\(name)" \
            value="\(value)"\(attribute: "checked", if: isChosen)\
            \(attribute: "aria-describedby", help.map { _ in "\(id(name))-help" })>\(label)</label>\(helpLine(name, help))</div>

            """
    }

    /// Fields that are seldom filled in, folded under a line that says what for; open where one of these names holds something or
    /// has a fault.
    func folded(_ title: String, of names: [String], _ fields: HTML) -> HTML {
        let isOpen = names.contains { name in hasError(name) || self.fields.all(name).contains { !$0.isEmpty } }
        return """
            <details class="more"\(attribute: "open", if: isOpen)><summary>\(title)</summary>\(fields)</details>

            """
    }

    public func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    // MARK: - The parts around a control

    /// Of the element that is the field.
    func id(_ name: String) -> String { "field-\(scope)\(name)" }

    func field(
        _ name: String, _ label: String, help: String?, isOptional: Bool, control: (_ described: HTML) -> HTML
    ) -> HTML {
        let ids = [help.map { _ in "\(id(name))-help" }, hasError(name) ? "\(id(name))-error" : nil].compactMap {
            $0
        }
        let described: HTML = """
            \(attribute: "aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))\
            \(attribute: "aria-invalid", hasError(name) ? "true" : nil)
            """
        let optional: HTML? = isOptional ? " <span class=\"optional\">(không bắt buộc)</span>" : nil
        return """
            <div class="field\(hasError(name) ? " has-error" : "")"><label for="\(id(name))">\(label)\(optional)</label>\
            \(helpLine(name, help))\(errorLine(name))\(control(described))</div>

            """
    }

    private func hasError(_ name: String) -> Bool {
        errors.contains { $0.field == name }
    }

    private func helpLine(_ name: String, _ help: String?) -> HTML? {
        help.map { "<p class=\"help\" id=\"\(id(name))-help\">\($0)</p>" }
    }

    func errorLine(_ name: String) -> HTML? {
        let messages = errors.filter { $0.field == name }.map(\.message)
        guard !messages.isEmpty else { return nil }
        return """
            <p class="error" id="\(id(name))-error">\(Tone.late.shape)\(messages.joined(separator: " "))</p>
            """
    }
}
