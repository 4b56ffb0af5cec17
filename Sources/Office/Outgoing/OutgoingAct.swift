/// What is done to an outgoing paper on its way. Each that succeeds is one entry in the journal.
public enum OutgoingAct: String, Sendable, Codable, CaseIterable {
    /// Changes what it says: head, recipients, text, a new version.
    case edit
    /// Asks units for their opinions.
    case ask
    case opine
    /// Ends the asking.
    case closeRound = "close_round"
    case submit
    /// Takes it back from whoever has it, to change it.
    case takeBack = "take_back"
    /// Ký nháy of the head of the drafting unit.
    case initial
    /// Ký nháy of whoever checks the presentation.
    case review
    case sign
    case sendBack = "return"
    case number, issue
    /// Records that a recipient has it.
    case receive
    /// Tells agencies of the interchange what changed in what they have.
    case update
    case withdraw, replace, drop
}

/// As whom somebody acts on an outgoing paper.
public enum OutgoingCapacity: String, Sendable, Codable, CaseIterable {
    case drafter
    /// Answers for the drafting unit.
    case head
    /// Answers for a unit that was asked and has not answered yet.
    case asked
    /// Was chosen to check the presentation.
    case reviewer
    /// Was chosen to sign.
    case signer
    case clerk
}

extension OutgoingAct {
    /// Who may do it in that state; empty where nobody may. The one table.
    ///
    /// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 10 (drafting), 11 (changes are approved anew), 12 (content and presentation
    /// are answered for by two), 13 (signing), 14–18 (number, seal, issue).
    public func capacities(in state: Outgoing.State) -> Set<OutgoingCapacity> {
        switch (self, state) {
        case (.edit, .drafting), (.ask, .drafting), (.submit, .drafting), (.drop, .drafting),
            (.closeRound, .consulting),
            (.takeBack, .initialling), (.takeBack, .reviewing), (.takeBack, .signing),
            (.replace, .issued), (.replace, .withdrawn):
            [.drafter, .head]
        case (.opine, .consulting): [.asked]
        case (.initial, .initialling), (.sendBack, .initialling): [.head]
        case (.review, .reviewing), (.sendBack, .reviewing): [.reviewer]
        case (.sign, .signing), (.sendBack, .signing): [.signer]
        // Until it has a number the signer may take back what he or she signed; the clerk returns what is faulty.
        case (.sendBack, .signed): [.signer, .clerk]
        case (.number, .signed), (.issue, .numbered), (.sendBack, .numbered), (.receive, .issued),
            (.update, .issued):
            [.clerk]
        case (.withdraw, .issued): [.signer, .clerk]
        default: []
        }
    }

    /// Whoever may do it at some time.
    public var doers: Set<OutgoingCapacity> {
        Outgoing.State.allCases.reduce(into: []) { $0.formUnion(capacities(in: $1)) }
    }
}
