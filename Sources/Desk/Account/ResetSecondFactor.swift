public import Office
import Storage

/// Takes somebody's second factor and recovery codes away, for whoever lost both; all sessions end. Administrators only,
/// and nobody for himself or herself; journal: `account.second_factor_ended`.
public struct ResetSecondFactor: Command {
    public let person: Key<Person>

    public init(_ person: Key<Person>) { self.person = person }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let account = try AccountStore.find(act.tx, person: person) else {
            throw OfficeError(.notFound, "Người này chưa có tài khoản.")
        }
        guard person != act.actor.person || act.actor.isTerminal else {
            throw OfficeError(.forbidden, "Hãy tắt xác thực hai lớp của mình ở trang Tài khoản.")
        }
        guard try SecondFactorStore.remove(act.tx, of: account.id) else {
            throw OfficeError(.conflict, "Người này không có xác thực hai lớp.")
        }
        try SignInStepStore.endAll(act.tx, of: account.id)
        let ended = try SessionStore.endAll(act.tx, of: account.id)
        try act.record(
            .secondFactorEnded, on: .account, account.id.value,
            ["person": .init(person), "sessionsEnded": .init(ended)])
    }
}
