import Desk
import Office
import Storage
import WorkTime

extension Desk {
    /// Who works at the machine: the person behind a login, or the terminal where none is named. Throws `.notFound`.
    func actor(login: String?) async throws -> Actor {
        guard let login else { return .terminal }
        let today = OfficeTime.day(of: SystemClock.now())
        let actor = try await storage.read { tx in
            try AccountStore.find(tx, login: login).flatMap { try ActorStore.actor(tx, $0.person, on: today) }
        }
        guard let actor else { throw OfficeError(.notFound, "Không có tài khoản «\(login)».") }
        return actor
    }
}
