/// A promise of a reader that does not hold for what it read.
struct ParserFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
