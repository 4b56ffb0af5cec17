import Desk
import Office
import Storage

/// Opens the database for one act on the person behind a login.
struct AdminAccount {
    private let options: AdminCommand.Options

    init(_ options: AdminCommand.Options) {
        self.options = options
    }

    func act(on login: String, _ body: (Desk, Key<Person>) async throws -> Void) async throws {
        let storage = try await options.database.open()
        do {
            guard let person = try await storage.read({ tx in try AccountStore.find(tx, login: login)?.person }) else {
                throw OfficeError(.notFound, "Không có tài khoản «\(login)».")
            }
            try await body(Desk(storage: storage), person)
            try await storage.close()
        } catch {
            try? await storage.close()
            throw error
        }
    }
}
