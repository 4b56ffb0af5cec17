import Office
import Vietnamese

/// What is entered about a person, brought into order.
struct PersonFacts: Equatable {
    let fullName: String
    let email: String?
    let phone: String?

    init(fullName: String, email: String?, phone: String?) throws(OfficeError) {
        self.fullName = try EnteredText.required(fullName, "Họ và tên", field: "fullName", upTo: 100)
        guard !self.fullName.folded.isEmpty else {
            throw OfficeError(.invalid, "«Họ và tên» phải có chữ.", field: "fullName")
        }
        self.email = try EnteredText.optional(email, "Thư điện tử", field: "email", upTo: 200)
        if let email = self.email {
            let parts = email.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !email.contains(" ") else {
                throw OfficeError(.invalid, "«Thư điện tử» phải có dạng ten@co-quan.vn.", field: "email")
            }
        }
        self.phone = try EnteredText.optional(phone, "Điện thoại", field: "phone", upTo: 40)
        if let phone = self.phone {
            guard phone.allSatisfy({ $0.isASCII && ($0.isNumber || " .+-()/".contains($0)) }) else {
                throw OfficeError(
                    .invalid, "«Điện thoại» chỉ gồm chữ số, dấu chấm, dấu gạch và khoảng trống.", field: "phone")
            }
        }
    }
}
