public import Office
import Storage

/// What units and people are called today: one statement, none where nobody is asked for.
public struct PartyNames: Question {
    public let parties: [Key<Party>]

    public init(_ parties: [Key<Party>]) { self.parties = parties }

    public func answer(_ look: View) throws -> [Key<Party>: NamedParty] {
        try PartyNameStore.names(look.tx, of: parties)
    }
}
