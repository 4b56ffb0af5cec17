import Desk
import Office
import Storage

/// The account behind a login, for one act on its person.
struct AdminAccount {
    private let options: AdminCommand.Options

    init(_ options: AdminCommand.Options) {
        self.options = options
    }

    func act(on login: String, _ body: (Desk, Key<Person>) async throws -> Void) async throws {
        try await options.withDesk { desk in
            guard let person = try await desk.storage.read({ try AccountStore.find($0, login: login)?.person }) else {
                throw OfficeError(.notFound, "Không có tài khoản «\(login)».")
            }
            try await body(desk, person)
        }
    }
}
