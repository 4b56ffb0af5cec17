extension Outgoing {
    /// What proves that a recipient was sent a paper.
    public enum Means: String, Sendable, Codable, CaseIterable {
        /// A message of the interchange that was put on its way.
        case interchange
        /// Somebody of the office, who was told and has the paper in the ledger.
        case inside
        case mail
        case byHand = "by_hand"
        case post
        case otherSystem = "other_system"
        /// Its receipt was recorded, so it must have been sent.
        case receipt

        /// Those of which the clerk's own record is the proof.
        public static let recorded: [Means] = [.byHand, .post, .mail, .otherSystem]
    }
}

extension Outgoing.Means {
    public var words: String {
        switch self {
        case .interchange: "Trục liên thông"
        case .inside: "Trên hệ thống này"
        case .mail: "Thư điện tử"
        case .byHand: "Giao trực tiếp"
        case .post: "Bưu chính"
        case .otherSystem: "Hệ thống khác"
        case .receipt: "Đã có xác nhận nhận"
        }
    }
}
