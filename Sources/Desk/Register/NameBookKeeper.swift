public import Office
import Storage

/// Says who keeps a book of secret papers: that clerk prints it whole, lines included that only others may see; or that nobody
/// does from now on. Administrators and leaders, never for themselves; journal: `register.keeper_named`.
///
/// Throws `.invalid` at field `keeper` for the namer himself or herself and for whoever is no clerk, `.conflict` for a book of
/// other papers, or one that says so already. Legal basis: Luật Bảo vệ bí mật nhà nước; Nghị định 30/2020/NĐ-CP, Điều 15, 16 and 22.
public struct NameBookKeeper: Command {
    public let register: Key<Register>
    /// Nil for nobody.
    public let keeper: Key<Person>?
    public let version: Int64

    public init(_ register: Key<Register>, keeper: Key<Person>?, version: Int64) {
        self.register = register
        self.keeper = keeper
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustNameKeepers()
        let book = try RegisterStore.find(act.tx, register)
        guard book.isSecret else { throw OfficeError(.conflict, "Chỉ sổ văn bản mật mới có người giữ sổ riêng.") }
        guard book.keeper?.key != keeper.map({ Key<Party>($0) }) else {
            throw OfficeError(.conflict, "Sổ này đã ghi như vậy.")
        }
        if let keeper {
            guard keeper != act.actor.person else {
                throw OfficeError(.invalid, "Không tự phân công mình giữ sổ văn bản mật.", field: "keeper")
            }
            guard try RoleStore.holders(act.tx, of: .clerk, on: act.today).contains(keeper) else {
                throw OfficeError(.invalid, "Người giữ sổ văn bản mật phải là văn thư.", field: "keeper")
            }
        }
        try RegisterStore.name(act.tx, register, keeper: keeper, version: version)
        try act.record(
            .registerKeeperNamed, on: .register, register.value,
            ["keeper": .init(keeper), "was": .init(book.keeper?.key)])
    }
}
