/// One obligation in a bulk act, before it or after.
public struct BulkItem: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case pending, done, refused
    }

    public let obligation: Key<Obligation>
    /// Nil once it is none of the actor's any more.
    public let content: String?
    public let state: State
    /// Why it was refused; of what is still to be done, what has to be filled in for it.
    public let reason: String?

    public init(obligation: Key<Obligation>, content: String?, state: State, reason: String? = nil) {
        self.obligation = obligation
        self.content = content
        self.state = state
        self.reason = reason
    }
}

/// A bulk act as its page shows it.
public struct BulkSummary: Sendable, Equatable {
    public let kind: BulkKind
    /// In the order in which they were chosen.
    public let items: [BulkItem]
    /// How many more were chosen that the actor does not see: none of them is named.
    public let unseen: Int

    public init(kind: BulkKind, items: [BulkItem], unseen: Int = 0) {
        self.kind = kind
        self.items = items
        self.unseen = unseen
    }

    public func count(_ state: BulkItem.State) -> Int { items.count { $0.state == state } }

    /// The refused ones by reason, the commonest first.
    public var refusals: [(reason: String, items: [BulkItem])] {
        grouped(.refused)
    }

    /// What is allowed only with something filled in, by what that is.
    public var needs: [(reason: String, items: [BulkItem])] {
        grouped(.pending).filter { !$0.reason.isEmpty }
    }

    private func grouped(_ state: BulkItem.State) -> [(reason: String, items: [BulkItem])] {
        Dictionary(grouping: items.filter { $0.state == state }) { $0.reason ?? "" }.map {
            (reason: $0.key, items: $0.value)
        }
        .sorted { ($1.items.count, $0.reason) < ($0.items.count, $1.reason) }
    }
}
