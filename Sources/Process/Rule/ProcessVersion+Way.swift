extension ProcessVersion {
    /// Whether an act brings a case on from a state, as its usual way: none that refuses, returns, asks for papers, hands over to
    /// somebody else or lets it stand. What must be said why brings nothing on.
    public func leadsOn(_ act: ProcessAct, from state: String) -> Bool {
        guard !act.needs.contains(Self.reason) else { return false }
        guard let target = act.to.flatMap({ self.state($0) }) else { return !act.closes.isEmpty }
        switch target.outcome {
        case .settled, .forwarded: return true
        // A decision that was made before is only sent.
        case .refused, .withdrawn, .filed: return act.needs.isEmpty
        case nil: break
        }
        if role(target.owner)?.holder == .citizen { return false }
        return place(target.code) >= place(state) || act.needs.isEmpty
    }

    /// The field that says why.
    private static let reason = "reason"

    private func place(_ state: String) -> Int { states.firstIndex { $0.code == state } ?? 0 }
}
