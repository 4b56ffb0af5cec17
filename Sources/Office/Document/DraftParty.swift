/// A name as the paper prints it, and whom the office takes it to mean.
public struct DraftParty: Sendable, Equatable, Codable {
    public var printed: String
    /// None while nobody is chosen; several when the name means a group («các phòng, ban, đơn vị»).
    public var parties: [Key<Party>]
    /// Its own due day as typed, where that is not the task's.
    public var due: String?

    public init(printed: String, parties: [Key<Party>] = [], due: String? = nil) {
        self.printed = printed
        self.parties = parties
        self.due = due
    }

    public var isChosen: Bool { !parties.isEmpty }
    public var isGroup: Bool { parties.count > 1 }
}
