public import Office
import Storage

/// Takes an agency out of the directory. By administrators; journal: `agency.removed`.
public struct RemoveAgency: Command {
    public let id: Key<Agency>
    public let version: Int64

    public init(_ id: Key<Agency>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try AgencyStore.find(act.tx, id) != nil else { throw AgencyStore.notFound }
        try AgencyStore.remove(act.tx, id, version: version)
        try act.record(.agencyRemoved, on: .setting, id.value)
    }
}
