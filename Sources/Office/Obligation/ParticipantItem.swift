/// A participant as a page shows it.
public struct ParticipantItem: Sendable, Equatable {
    public let participant: Participant
    public let name: String
    public let officerName: String?
    /// Who records for an outside agency.
    public let followerName: String?
    /// The text of the part's final report.
    public let result: String?

    public init(
        participant: Participant, name: String, officerName: String?, followerName: String?, result: String?
    ) {
        self.participant = participant
        self.name = name
        self.officerName = officerName
        self.followerName = followerName
        self.result = result
    }
}
