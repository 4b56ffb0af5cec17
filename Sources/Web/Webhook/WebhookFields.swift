import Office

/// The fields by which an administrator says who is told of what.
enum WebhookFields {
    static func form(
        _ action: Href, _ fields: FormFields, _ refusal: OfficeError?, more: HTML = .empty, button: String
    ) -> HTML {
        let form = FormView(
            fields, errors: refusal.map { [FieldError(field: $0.field ?? "name", message: $0.message)] } ?? [])
        let chosen = Set(fields.all("group"))
        let groups = JournalWords.groups.map { group -> HTML in
            """
            <label class="choice"><input type="checkbox" name="group" value="\(group.act)"\
            \(attribute: "checked", if: chosen.contains(group.act))>\(group.title)</label>
            """
        }
        return form.summary
            + Form.html(
                action: action,
                body: """
                    \(form.text("name", "Tên", help: "Hệ thống nào, của ai."))\
                    \(form.text("address", "Địa chỉ nhận", help: "https://máy/đường-dẫn"))\
                    <div id="field-group" tabindex="-1">\(Form.group("Báo về", "\(groups)"))</div>\(more)
                    """,
                buttons: [Button.submit(button)])
    }
}
