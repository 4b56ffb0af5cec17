/// Which stray folders a list shows.
public struct FolderFilter: Sendable, Hashable {
    /// Those that lie in the unit, or belong there.
    public var unit: Key<Unit>?
    /// Only those that lie in the one and belong to the other: what the one hands over to the other.
    public var passage: Passage?

    public struct Passage: Sendable, Hashable {
        public let from: Key<Unit>
        public let to: Key<Unit>

        public init(from: Key<Unit>, to: Key<Unit>) {
            self.from = from
            self.to = to
        }
    }

    public init(unit: Key<Unit>? = nil, passage: Passage? = nil) {
        self.unit = unit
        self.passage = passage
    }
}
