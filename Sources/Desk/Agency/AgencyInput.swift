public import Office
import Storage

/// An entry of the directory of agencies as it was typed.
public struct AgencyInput: Sendable, Equatable {
    public var name: String
    public var code: String?
    public var email: String?
    /// Nil: by the interchange where there is a code, by e-mail where there is only an address, else otherwise.
    public var way: Agency.Way?

    public init(name: String, code: String? = nil, email: String? = nil, way: Agency.Way? = nil) {
        self.name = name
        self.code = code
        self.email = email
        self.way = way
    }

    /// Throws `.invalid` naming the field that is wrong.
    func checked() throws(OfficeError) -> AgencyStore.Entry {
        let name = try EnteredText.required(name, "Tên cơ quan", field: "name", upTo: 300)
        guard !AgencyDirectory.key(name).isEmpty else {
            throw OfficeError(.invalid, "«Tên cơ quan» phải có chữ hoặc số.", field: "name")
        }
        let typed = try EnteredText.optional(code, "Mã định danh", field: "code", upTo: 100)
        let code = typed.flatMap { AgencyCode($0) }
        guard typed == nil || code != nil else {
            throw OfficeError(
                .invalid,
                "«Mã định danh» chỉ có chữ cái không dấu, chữ số và dấu chấm, tối đa \(AgencyCode.mostCharacters) ký tự. Ví dụ: H48.17.",
                field: "code")
        }
        let email = try EnteredText.optional(email, "Thư điện tử", field: "email", upTo: 200)
        if let email, !Self.isAddress(email) {
            throw OfficeError(.invalid, "«Thư điện tử» phải có dạng ten@coquan.gov.vn.", field: "email")
        }
        let way = way ?? (code != nil ? .interchange : email != nil ? .mail : .other)
        switch way {
        case .interchange where code == nil:
            throw OfficeError(.invalid, "Gửi qua trục liên thông cần «Mã định danh».", field: "code")
        case .mail where email == nil:
            throw OfficeError(.invalid, "Gửi bằng thư điện tử cần địa chỉ «Thư điện tử».", field: "email")
        default: return AgencyStore.Entry(name: name, code: code, email: email, way: way)
        }
    }

    /// One address, as mail servers take it: it goes into a letter's header.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].first != ".", parts[1].last != "."
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && scalar.value > 32 && scalar.value < 127
                && !"<>,;:\"()[]\\".unicodeScalars.contains(scalar)
        }
    }
}
