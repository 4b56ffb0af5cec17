public import Office
import Storage
import WorkTime

/// Initials a draft for its content (ký nháy). By the head of the drafting unit; journal: `outgoing.initialled`.
public struct InitialOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.initialled(try act.outgoing(id, version: version, for: .initial))
    }
}
