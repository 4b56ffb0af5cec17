public import Office
import Storage
import WorkTime

/// Takes a draft back from whoever has it. By the drafter or the head of the unit; journal: `outgoing.taken_back`.
public struct TakeBackOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64

    public init(_ id: Key<Outgoing>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.move(
            try act.outgoing(id, version: version, for: .takeBack), to: .drafting, as: .takeBack,
            and: ", reason = NULL")
    }
}
