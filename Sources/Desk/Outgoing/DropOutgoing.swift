public import Office
import Storage

/// Gives a draft up. By its drafter or the head of the unit; journal: `outgoing.dropped`.
public struct DropOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.move(try act.outgoing(id, version: version, for: .drop), to: .dropped, as: .drop)
    }
}
