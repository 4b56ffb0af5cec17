/// A heading or point of the paper's outline.
public struct OutlineEntry: Sendable, Equatable, Codable {
    /// The path as printed: «II.1.a», «Điều 1.2.b».
    public var ref: String
    /// Its first words, without the sign.
    public var heading: String
    public var source: ReadingPlace

    public init(ref: String, heading: String, source: ReadingPlace) {
        self.ref = ref
        self.heading = heading
        self.source = source
    }
}
