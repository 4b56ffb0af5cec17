/// What somebody owes in a case: an obligation that ends by itself when the step is taken.
public struct CaseCharge: Sendable, Hashable {
    public let obligation: Key<Obligation>
    /// The role of the process whose turn it is.
    public let role: String
    /// The state in which it is owed; empty for an answer to a request that runs beside the case.
    public let state: String
    /// The request; empty for the step of a state.
    public let track: String
    public let party: Key<Party>

    public init(obligation: Key<Obligation>, role: String, state: String, track: String, party: Key<Party>) {
        self.obligation = obligation
        self.role = role
        self.state = state
        self.track = track
        self.party = party
    }
}
