import Office

extension Actor {
    /// Whether this person takes in papers and confirms what was read from them.
    var receivesPapers: Bool { has(.clerk) || has(.planner) }
}
