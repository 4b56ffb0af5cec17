import HTTPTypes
import Office

/// Asks why a message is thrown away.
struct DeadLetterDropScreen: Sendable {
    let letter: Key<DeadLetter>
    var fields = FormFields()
    var refusal: OfficeError?

    var page: Page {
        let form = FormView(
            fields, errors: refusal.map { [FieldError(field: $0.field ?? "reason", message: $0.message)] } ?? [])
        return Page(
            title: "Bỏ thư chưa gửi được", place: .administration, breadcrumbs: AdministrationTabs.letters.breadcrumbs,
            main: """
                \(form.summary)<p>Thư sẽ không được gửi nữa. Lý do được ghi vào nhật ký.</p>
                \(Form.html(
                    action: "/administration/letters/\(letter)/dropping",
                    body: form.area("reason", "Lý do", rows: 3),
                    buttons: [
                        Button.submit("Bỏ thư", .danger), Button.link("Quay lại", AdministrationTabs.letters.href, .quiet),
                    ]))
                """, layout: .reading, status: refusal == nil ? .ok : .refusedForm)
    }
}
