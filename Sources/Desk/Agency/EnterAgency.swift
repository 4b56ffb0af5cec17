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

extension Act {
    /// Throws `.invalid` where another agency of the directory bears that name, marks and case aside.
    fileprivate func requireNew(_ name: String, but id: Key<Agency>? = nil) throws {
        guard let other = try AgencyStore.find(tx, named: name), other.id != id else { return }
        throw OfficeError(.invalid, "Danh bạ đã có «\(other.name)».", field: "name")
    }
}

extension AgencyStore.Entry {
    fileprivate var journal: [String: JournalValue] {
        ["code": .init(code?.text), "way": .text(way.rawValue), "name": .digest(of: name)]
    }
}
