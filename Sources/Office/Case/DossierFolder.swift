public import WorkTime

/// Where the paper folder of a dossier lies: at the desk of whoever scanned it last.
public struct DossierFolder: Sendable, Equatable {
    /// The unit in which it was scanned.
    public let unit: NamedParty
    /// Who scanned it, or took it in.
    public let by: NamedParty
    public let scannedAt: Instant
    /// Since when the electronic dossier is in the hands in which it is.
    public let heldSince: Instant

    public init(unit: NamedParty, by: NamedParty, scannedAt: Instant, heldSince: Instant) {
        self.unit = unit
        self.by = by
        self.scannedAt = scannedAt
        self.heldSince = heldSince
    }

    /// Whether it was received there by that person since the electronic dossier came into the hands in which it is: what went away
    /// and came back has to arrive again.
    public func lies(in unit: Key<Unit>, with person: Key<Person>) -> Bool {
        self.unit.key == Key<Party>(unit) && by.key == Key<Party>(person) && scannedAt >= heldSince
    }
}
