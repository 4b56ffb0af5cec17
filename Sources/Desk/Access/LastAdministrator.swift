import Office
import Storage

/// An office without an administrator could never change its organisation again.
enum LastAdministrator {
    /// Throws `.conflict` when nobody else who can sign in is an administrator.
    static func mustNotBe(_ person: Key<Person>, _ act: Act) throws {
        let others = try RoleStore.activeHolders(act.tx, of: .administrator, on: act.today).filter { $0 != person }
        guard others.isEmpty else { return }
        throw OfficeError(
            .conflict, "Đây là quản trị viên cuối cùng. Hãy giao vai trò quản trị cho người khác trước.")
    }
}
