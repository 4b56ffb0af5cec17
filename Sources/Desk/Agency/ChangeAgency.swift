public import Office
import Storage

/// Changes how an agency of the directory is reached. By administrators; journal: `agency.changed`.
public struct ChangeAgency: Command {
    public let id: Key<Agency>
    public let version: Int64
    public let input: AgencyInput

    public init(_ id: Key<Agency>, version: Int64, _ input: AgencyInput) {
        self.id = id
        self.version = version
        self.input = input
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try AgencyStore.find(act.tx, id) != nil else { throw AgencyStore.notFound }
        let entry = try input.checked()
        try act.requireNew(entry.name, but: id)
        try AgencyStore.change(act.tx, id, entry, version: version)
        try act.record(.agencyChanged, on: .setting, id.value, entry.journal)
    }
}
