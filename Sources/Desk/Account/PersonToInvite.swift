public import Office
import Storage

/// Who gets the account of that login: whoever has it, else the one person of the office who bears the name.
/// Administrators only.
///
/// Throws `.notFound` when nobody does, `.conflict` when several bear the name.
public struct PersonToInvite: Question {
    public let login: String
    public let fullName: String?

    public init(login: String, fullName: String? = nil) {
        self.login = login
        self.fullName = fullName
    }

    public func answer(_ view: View) throws -> Key<Person> {
        try view.actor.mustAdminister()
        if let account = try AccountStore.find(view.tx, login: LoginName(login).text) { return account.person }
        guard let fullName else {
            throw OfficeError(.notFound, "Chưa có tài khoản «\(login)». Hãy cho biết cấp cho ai: «--name HỌ-VÀ-TÊN».")
        }
        let named = try PersonStore.named(view.tx, fullName)
        guard named.count <= 1 else {
            throw OfficeError(
                .conflict, "Có \(named.count) người tên «\(fullName)». Hãy cấp tài khoản ở trang Quản trị, Nhân sự.")
        }
        guard let person = named.first?.person.id else {
            throw OfficeError(.notFound, "Không có người nào tên «\(fullName)».")
        }
        return person
    }
}
