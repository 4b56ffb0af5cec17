/// A rectangle on a page, in thousandths of its width and height from its upper left corner, and within it.
public struct PageBox: Sendable, Equatable {
    public let left: Int
    public let top: Int
    public let right: Int
    public let bottom: Int

    /// What of it lies outside the page is cut off; it is one thousandth wide and high at least.
    public init(left: Int, top: Int, right: Int, bottom: Int) {
        self.left = min(max(left, 0), 999)
        self.top = min(max(top, 0), 999)
        self.right = min(max(right, self.left + 1), 1_000)
        self.bottom = min(max(bottom, self.top + 1), 1_000)
    }

    public var width: Int { right - left }
    public var height: Int { bottom - top }

    /// Whether the other stands in the same line: the middle of either is within the other.
    public func isLevel(with other: PageBox) -> Bool {
        abs(top + bottom - other.top - other.bottom) < min(height, other.height)
    }

    public func joined(with other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }
}
