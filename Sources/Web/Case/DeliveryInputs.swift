import Desk
import Office

/// To whom a result is handed over, as the step's form asks for it.
enum DeliveryInputs {
    /// As it was wanted at the intake, by whoever brought the dossier.
    static func start(_ page: CasePage, _ fields: FormFields) -> FormFields {
        fields.setting("delivery-way", to: (page.wish ?? .counter).rawValue)
            .setting("delivery-receiver", to: page.applicant?.name ?? "")
    }

    static func html(_ form: FormView) -> HTML {
        Form.group(
            "Giao kết quả",
            """
            \(form.radios("delivery-way", "Cách trả", options: DeliveryWay.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.text("delivery-receiver", "Người nhận kết quả", help: "Người được ủy quyền thì ghi tên người đó.", isOptional: true))\
            \(form.text("delivery-number", "Số giấy tờ của người nhận", isOptional: true))\
            \(form.text("delivery-tracking", "Mã bưu gửi, nơi gửi bản điện tử", help: "Khi trả qua bưu chính hoặc trả bản điện tử.", isOptional: true))
            """)
    }

    static func draft(_ form: inout FormReader) -> DeliveryDraft {
        DeliveryDraft(
            way: form.choice("delivery-way", "Cách trả") ?? .counter, receiver: form.fields["delivery-receiver"],
            number: form.fields["delivery-number"], tracking: form.fields["delivery-tracking"])
    }
}
