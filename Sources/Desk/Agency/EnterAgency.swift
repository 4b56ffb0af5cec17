public import Office
import Storage

/// Puts an agency into the directory, so that papers find their way to it. By administrators; journal: `agency.entered`.
public struct EnterAgency: Command {
    public let input: AgencyInput

    public init(_ input: AgencyInput) { self.input = input }

    public func run(_ act: Act) throws -> Key<Agency> {
        try act.actor.mustAdminister()
        let entry = try input.checked()
        try act.requireNew(entry.name)
        let id = try AgencyStore.insert(act.tx, entry, by: act.actor.person)
        try act.record(.agencyEntered, on: .setting, id.value, entry.journal)
        return id
    }
}
