public import Office
import Storage

/// The desk at which folders are scanned: one's units, and what one scanned last. Two statements.
public struct FolderDesk: Question {
    public struct Answer: Sendable {
        /// The units in which one works, the first for whoever does not choose.
        public let units: [NamedParty]
        /// The latest first, at most twenty.
        public let scans: [FolderScan]
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        let units = look.actor.standings.map { Key<Party>($0.unit) }
        let names = try PartyNameStore.names(look.tx, of: units)
        var known: Set<Key<Party>> = []
        return Answer(
            units: units.filter { known.insert($0).inserted }.compactMap { names[$0] },
            scans: try DossierFolderStore.scans(look.tx, by: look.actor.person, limit: 20))
    }
}

/// The cover of a folder with its scans: the statements of `CaseQuestion` and one more. `.notFound` for who does not see the dossier.
public struct FolderCover: Question {
    public struct Answer: Sendable {
        public let page: CasePage
        /// The latest first, at most fifty.
        public let scans: [FolderScan]
    }

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard page.item.desk == .dossiers else { throw CaseStore.notFound }
        return Answer(page: page, scans: try DossierFolderStore.scans(look.tx, of: id, limit: 50))
    }
}
