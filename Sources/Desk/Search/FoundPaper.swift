public import Office

/// A paper that was found, with the passages in which it has the words.
public struct FoundPaper: Sendable, Equatable {
    public let item: DocumentItem
    /// None where only its title, number or names have them, or where only named people may see it: whoever wants to read
    /// such a paper opens it, which the journal notes.
    public let passages: [SearchPassage]

    public init(_ item: DocumentItem, passages: [SearchPassage] = []) {
        self.item = item
        self.passages = passages
    }
}
