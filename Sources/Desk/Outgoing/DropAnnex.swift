public import Office
import Storage

/// Takes an annex from a draft. By its drafter or the head of the unit; journal: `outgoing.annex_dropped`.
public struct DropAnnex: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let position: Int

    public init(_ id: Key<Outgoing>, version: Int64, at position: Int) {
        self.id = id
        self.version = version
        self.position = position
    }

    public func run(_ act: Act) throws {
        _ = try act.outgoing(id, version: version, for: .edit)
        guard try AnnexStore.drop(act.tx, at: position, of: id) else { throw OfficeError.stale }
        try OutgoingStore.touch(act.tx, id, version: version)
        try act.record(.annexDropped, on: .outgoing, id.value, ["position": .init(position)])
    }
}
