public import Office
import Storage

/// A recipient for whom an issued paper has not left, and why.
public struct UnsentRecipient: Sendable, Equatable {
    public let recipient: OutgoingRecipient
    public let hindrance: SendingHindrance

    public init(_ recipient: OutgoingRecipient, _ hindrance: SendingHindrance) {
        self.recipient = recipient
        self.hindrance = hindrance
    }

    /// Those of issued papers, in the order of each paper: a statement, two more where there are any.
    static func all(of items: [OutgoingItem], _ look: View) throws -> [Key<Outgoing>: [UnsentRecipient]] {
        let issued = items.filter { $0.paper.state == .issued }
        return try all(
            of: issued, among: try OutgoingRecipientStore.unsent(look.tx, of: issued.map(\.paper.id)), look)
    }

    /// The same where it is known to whom nothing was sent: two statements where there are any.
    static func all(
        of issued: [OutgoingItem], among unsent: [Key<Outgoing>: [OutgoingRecipient]], _ look: View
    ) throws -> [Key<Outgoing>: [UnsentRecipient]] {
        guard !unsent.isEmpty else { return [:] }
        let directory = try AgencyDirectory(look.tx, own: look.rules.interchange?.code)
        var result: [Key<Outgoing>: [UnsentRecipient]] = [:]
        for item in issued {
            result[item.paper.id] = unsent[item.paper.id]?.map { one in
                UnsentRecipient(one, directory.hindrance(of: one, hasContent: item.paper.hasContent))
            }
        }
        return result
    }
}
