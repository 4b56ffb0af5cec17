import Office
import Storage
import WorkTime

/// The demonstration's people as actors.
struct DemoActors {
    let storage: any Storage

    func actor(_ person: Key<Person>) async throws -> Actor {
        let found = try await storage.read { tx in
            try ActorStore.actor(tx, person, on: OfficeTime.day(of: tx.now))
        }
        guard let found else { throw OfficeError(.notFound, "Không có người này.") }
        return found
    }

    func actor(login: String) async throws -> Actor {
        let person = try await storage.read { tx in try AccountStore.find(tx, login: login)?.person }
        guard let person else { throw OfficeError(.notFound, "Không có tài khoản \(login).") }
        return try await actor(person)
    }
}
