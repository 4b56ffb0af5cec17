/// One row that an import adds or changes.
public struct ImportChange: Sendable, Hashable {
    public let list: ImportList
    public let place: ImportPlace
    /// The unit, person or task as the row names it.
    public let name: String
    /// True for what is new, false for what was here and becomes different.
    public let isAdded: Bool

    public init(list: ImportList, place: ImportPlace, name: String, isAdded: Bool) {
        self.list = list
        self.place = place
        self.name = name
        self.isAdded = isAdded
    }
}
