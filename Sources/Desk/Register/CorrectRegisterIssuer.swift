public import Office
import Storage

/// Says whose outgoing papers a book numbers, where that was recorded wrongly; numbers that it gave stay as they are.
/// Administrators; journal: `register.issuer_corrected`.
///
/// Throws `.invalid` at field `issuer` where none was chosen, `.conflict` for a book of other papers, one that ended, or one that
/// says so already. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1.
public struct CorrectRegisterIssuer: Command {
    public let register: Key<Register>
    public let issuer: Register.Issuer?
    public let version: Int64

    public init(_ register: Key<Register>, to issuer: Register.Issuer?, version: Int64) {
        self.register = register
        self.issuer = issuer
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let issuer else {
            throw OfficeError(.invalid, "Chưa chọn sổ này là của cơ quan nào.", field: "issuer")
        }
        let book = try RegisterStore.find(act.tx, register)
        guard let old = book.issuer else {
            throw OfficeError(.conflict, "Chỉ sổ văn bản đi mới ghi là của cơ quan nào.")
        }
        guard book.isOpen(on: act.today) else { throw OfficeError(.conflict, "Sổ này đã ngừng dùng.") }
        guard old != issuer else { throw OfficeError(.conflict, "Sổ này đã ghi là của cơ quan ấy.") }
        try RegisterStore.correct(act.tx, register, issuer: issuer, version: version)
        try act.record(
            .registerIssuerCorrected, on: .register, register.value,
            ["issuer": .text(issuer.rawValue), "was": .text(old.rawValue)])
    }
}
