public import Office
import Storage

/// The last look at a reading before it is confirmed, and what exists once it is: at most six statements. Throws what
/// `ReadingQuestion` throws, but for a paper that is no reading any more.
public struct ConfirmationQuestion: Question {
    public enum Answer: Sendable {
        case reading(ReadingPage)
        case outcome(Outcome)
    }

    /// What exists now that a paper is confirmed.
    public struct Outcome: Sendable {
        public let item: DocumentItem
        public let relations: [DocumentPage.RelationItem]
        /// The first of its obligations, in the paper's order, without who coordinates them and what was reported.
        public let obligations: [ObligationItem]
        /// The next paper that waits to be confirmed.
        public let next: DocumentItem?

        public init(
            item: DocumentItem, relations: [DocumentPage.RelationItem], obligations: [ObligationItem],
            next: DocumentItem?
        ) {
            self.item = item
            self.relations = relations
            self.obligations = obligations
            self.next = next
        }
    }

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func answer(_ look: View) throws -> Answer {
        let details = try DocumentItemStore.details(look.tx, document, for: look.actor, withText: true)
        do {
            return .reading(try ReadingQuestion(document).page(look, details))
        } catch let error as OfficeError where error.code == .conflict {
            return .outcome(try outcome(of: details.item, look))
        }
    }

    private func outcome(of item: DocumentItem, _ look: View) throws -> Outcome {
        let listed =
            item.obligationCount > 0
            ? try PlanStore.board(
                look.tx, of: document, for: look.actor, figure: nil, on: look.today, after: nil, limit: 500) : []
        return Outcome(
            item: item,
            relations: try RelationStore.find(look.tx, of: document, for: look.actor).map {
                DocumentPage.RelationItem(kind: $0.kind, document: $0.other, isOurs: $0.isOurs)
            }, obligations: try ObligationItemStore.items(look.tx, listed.map(\.id), .columns, for: look.actor),
            next: try DocumentItemStore.page(look.tx, for: look.actor, state: .reading, before: nil, limit: 1).first)
    }
}
