/// How many folders have to go from one unit to another.
public struct FolderPassage: Sendable, Equatable {
    public let from: NamedParty
    public let to: NamedParty
    public let count: Int

    public init(from: NamedParty, to: NamedParty, count: Int) {
        self.from = from
        self.to = to
        self.count = count
    }
}
