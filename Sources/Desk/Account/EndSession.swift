public import Office
import Storage

/// Signs one's own account out of another browser, or out of all others. Journal: `session.ended`.
public struct EndSession: Command {
    public enum Which: Sendable, Equatable {
        case one(Key<Session>)
        case allBut(Key<Session>)
    }

    public var which: Which

    public init(_ which: Which) {
        self.which = which
    }

    /// How many ended.
    public func run(_ act: Act) throws -> Int {
        guard let account = try AccountStore.find(act.tx, person: act.actor.person) else {
            throw OfficeError(.notFound, "Không có phiên đăng nhập này.")
        }
        let ended: Int
        switch which {
        case .one(let session):
            guard try SessionStore.end(act.tx, session, of: account.id) else {
                throw OfficeError(.notFound, "Không có phiên đăng nhập này.")
            }
            ended = 1
        case .allBut(let kept):
            ended = try SessionStore.endAll(act.tx, of: account.id, but: kept)
        }
        try act.record(.sessionEnded, on: .account, account.id.value, ["count": .init(ended)])
        return ended
    }
}
