public import Office

extension RegulationFeedback {
    /// Whether the answer is the actor's to write.
    public func isAnswered(by actor: Actor) -> Bool {
        guard let unit else { return false }
        return actor.controlsProcedures || actor.works(in: Key(unit.key.value))
    }
}
