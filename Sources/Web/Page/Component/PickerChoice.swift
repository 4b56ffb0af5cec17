/// One person or unit that a picker offers.
public struct PickerChoice: Sendable, Equatable, Codable {
    /// What is posted.
    public let key: String
    public let title: String
    /// A second line: the unit of a person, the parent of a unit.
    public let note: String?
    /// Other names by which it may be typed, one after another.
    public let alias: String?

    public init(key: String, title: String, note: String? = nil, alias: String? = nil) {
        self.key = key
        self.title = title
        self.note = note
        self.alias = alias
    }
}
