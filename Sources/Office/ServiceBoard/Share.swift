/// How much of a whole; always with both numbers, so that a figure can be opened.
public struct Share: Sendable, Hashable {
    public let part: Int
    public let whole: Int

    public init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Tenths of a per cent, rounded half up; nil of nothing.
    public var permille: Int? { whole > 0 ? (part * 2_000 + whole) / (whole * 2) : nil }

    public static func + (left: Share, right: Share) -> Share {
        Share(left.part + right.part, of: left.whole + right.whole)
    }
}
