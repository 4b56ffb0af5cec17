/// What is wrong with one row.
public struct ImportFault: Sendable, Hashable {
    public let place: ImportPlace
    /// A Vietnamese sentence that says how to mend it.
    public let message: String

    public init(_ place: ImportPlace, _ message: String) {
        self.place = place
        self.message = message
    }
}
