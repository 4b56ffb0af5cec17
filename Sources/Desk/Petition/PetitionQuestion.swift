public import Office
import Storage

/// Everything about one petition that its reader may see at once: six statements. `.notFound` where there is none that he or she sees.
public struct PetitionQuestion: Question {
    public struct Answer: Sendable {
        public let page: CasePage
        /// Nil for a visit.
        public let petition: Petition?
        /// Nil for a petition.
        public let visit: ReceptionVisit?
        public let parts: PetitionParts
        public let rules: PetitionRules
        public let reader: Key<Person>
        /// Whether the reader takes in petitions.
        public let receives: Bool

        public var isSecret: Bool { petition?.isSecret ?? visit?.isSecret ?? false }
        /// Whether the reader was named for its secret senders.
        public var isConfidant: Bool { parts.confidants.contains { $0.key.value == reader.value } }
        public var failedTest: EligibilityTest? { petition?.failedTest.flatMap { rules.test($0) } }
    }

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard page.item.desk != .dossiers else { throw PetitionStore.notFound }
        return Answer(
            page: page, petition: page.item.desk == .petitions ? try PetitionStore.find(look.tx, id) : nil,
            visit: page.item.desk == .visits ? try VisitStore.find(look.tx, id) : nil,
            parts: try PetitionPageStore.parts(look.tx, of: id, for: look.actor), rules: look.rules.petitions,
            reader: look.actor.person, receives: look.actor.receivesCitizens)
    }
}
