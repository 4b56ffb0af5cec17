import Vietnamese

/// Whoever brings a dossier, sends a petition or comes as a visitor. Personal data: for whoever has the case in hand, never for public pages and the journal.
public struct Applicant: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case citizen, organisation
    }

    public let kind: Kind
    public let name: String
    /// Of a citizen the identity number, of an organisation the tax code: digits, and a stroke in the latter.
    public let number: String?
    public let address: String?
    public let phone: String?
    public let mail: String?

    /// From what was typed. Throws `.invalid` at the first field that is wrong.
    public init(
        kind: Kind, name: String?, number: String? = nil, address: String? = nil, phone: String? = nil,
        mail: String? = nil, called label: String = "Người nộp hồ sơ"
    ) throws(OfficeError) {
        self.kind = kind
        self.name = try EnteredText.required(name, label, field: "name", upTo: 200)
        self.number = try Self.number(number, of: kind)
        self.address = try EnteredText.optional(address, "Địa chỉ", field: "address")
        self.phone = try Self.phone(phone)
        self.mail = try Self.mail(mail)
    }

    /// As it was kept.
    public init(
        kept kind: Kind, name: String, number: String?, address: String?, phone: String?, mail: String?
    ) {
        self.kind = kind
        self.name = name
        self.number = number
        self.address = address
        self.phone = phone
        self.mail = mail
    }

    /// Identity cards have 12 digits, those of before 9 (Luật Căn cước 2023, Điều 12 và 46); tax codes 10, with three more after a stroke
    /// for a branch, or 12.
    private static func number(_ typed: String?, of kind: Kind) throws(OfficeError) -> String? {
        guard let text = try EnteredText.optional(typed, "Số giấy tờ", field: "number", upTo: 30) else { return nil }
        let digits = text.filter { $0 != " " && $0 != "." }
        let lengths = digits.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
        let isNumber = digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
        let fits =
            switch kind {
            case .citizen: lengths == [12] || lengths == [9]
            case .organisation: lengths == [10] || lengths == [10, 3] || lengths == [12] || lengths == [13]
            }
        guard isNumber, fits else {
            throw OfficeError(
                .invalid,
                kind == .citizen
                    ? "Số định danh cá nhân gồm 12 chữ số (số chứng minh nhân dân cũ gồm 9 chữ số)."
                    : "Mã số thuế gồm 10 chữ số, hoặc 10 chữ số, dấu gạch ngang và 3 chữ số, hoặc 12 chữ số.",
                field: "number")
        }
        return digits
    }

    private static func phone(_ typed: String?) throws(OfficeError) -> String? {
        guard let text = try EnteredText.optional(typed, "Điện thoại", field: "phone", upTo: 100) else { return nil }
        let digits = text.filter { !" .-()".contains($0) }
        let number = digits.hasPrefix("+") ? digits.dropFirst() : digits[...]
        guard (8...15).contains(number.utf8.count), number.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw OfficeError(.invalid, "Số điện thoại gồm từ 8 đến 15 chữ số.", field: "phone")
        }
        return digits
    }

    private static func mail(_ typed: String?) throws(OfficeError) -> String? {
        guard let text = try EnteredText.optional(typed, "Thư điện tử", field: "mail", upTo: 200) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(" ") else {
            throw OfficeError(.invalid, "Thư điện tử viết như ten@vidu.vn.", field: "mail")
        }
        return text
    }
}
