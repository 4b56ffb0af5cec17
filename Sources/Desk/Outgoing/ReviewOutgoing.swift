public import Office
import Storage
import WorkTime

/// Initials a draft for its presentation. By whoever it was submitted to for that; journal: `outgoing.reviewed`.
public struct ReviewOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.move(try act.outgoing(id, version: version, for: .review), to: .signing, as: .review)
    }
}
