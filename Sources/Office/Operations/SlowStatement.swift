/// A statement of the database that took long since the program started. Its text holds no values.
public struct SlowStatement: Sendable, Equatable {
    public let text: String
    /// How often it was slow.
    public let count: Int
    /// The longest of them, in milliseconds.
    public let longest: Int

    public init(text: String, count: Int, longest: Int) {
        self.text = text
        self.count = count
        self.longest = longest
    }
}
