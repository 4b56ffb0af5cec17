/// How much waits for a person, place by place: exact to 99, 100 for more.
public struct RailCounts: Sendable, Equatable {
    /// Whose next act is the person's own.
    public let work: Int
    /// Incoming papers whose reading waits to be confirmed; zero for whoever does not confirm them.
    public let incoming: Int
    /// Incoming papers that wait for the person's instruction.
    public let instructions: Int
    /// Outgoing papers whose next act is the person's own.
    public let outgoing: Int
    /// Notices not read.
    public let notices: Int

    public init(work: Int, incoming: Int, instructions: Int = 0, outgoing: Int = 0, notices: Int) {
        self.instructions = instructions
        self.work = work
        self.incoming = incoming
        self.outgoing = outgoing
        self.notices = notices
    }
}
