/// In which capacity somebody takes part in cases of a process.
public struct ProcessRole: Hashable, Sendable {
    /// Where the one who holds it comes from.
    public enum Holder: String, Hashable, Sendable, CaseIterable {
        /// Held by whoever has the post, in every case: the counter, the reception board, the leaders, and the person
        /// whose case it is.
        case citizen, counter, reception, leader
        /// Given to somebody in each case.
        case officer, unit, agency

        public var isStanding: Bool {
            switch self {
            case .citizen, .counter, .reception, .leader: true
            case .officer, .unit, .agency: false
            }
        }
    }

    public let code: String
    public let title: String
    public let holder: Holder
    public let line: Int
}
