extension RegulationFeedback {
    /// How the answer reached who sent it.
    public struct Sending: Sendable, Equatable {
        public enum Way: String, Sendable, Codable, CaseIterable {
            case mail, post, phone
            /// Handed over at the office.
            case hand
        }

        public let way: Way
        /// The number of the letter in the post, who was called, who received it.
        public let note: String?

        public init(way: Way, note: String?) {
            self.way = way
            self.note = note
        }
    }
}

extension RegulationFeedback.Sending.Way {
    public var word: String {
        switch self {
        case .mail: "Thư điện tử"
        case .post: "Bưu chính"
        case .phone: "Điện thoại"
        case .hand: "Trao trực tiếp"
        }
    }
}
