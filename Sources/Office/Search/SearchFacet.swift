/// By what the records found can be told apart, with how many there are of each.
public struct SearchFacet: Hashable, Sendable {
    public enum Fact: String, Sendable, CaseIterable {
        case kind, issuer, year, direction, paperState, taskState
    }

    public struct Value: Hashable, Sendable {
        /// What the filter takes: a name as papers print it, a year, the code of a direction or state.
        public let value: String
        /// Among the records that were ranked: all that were found, unless it is said that there are more.
        public let count: Int

        public init(_ value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }

    public let fact: Fact
    /// The most frequent first; years the newest first.
    public let values: [Value]

    public init(_ fact: Fact, _ values: [Value]) {
        self.fact = fact
        self.values = values
    }
}
