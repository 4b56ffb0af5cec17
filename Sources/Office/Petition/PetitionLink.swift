/// What one petition has to do with another.
public struct PetitionLink: Sendable, Equatable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Same sender, same content: no new matter.
        case duplicate
        /// The same sender asks again, or brings more on the same matter.
        case again
        /// Of a complaint the first instance.
        case first
        /// The visit on which it was handed in.
        case visit
        /// Split off from a petition of several contents.
        case split

        public var title: String {
            switch self {
            case .duplicate: "Đơn trùng"
            case .again: "Cùng vụ việc"
            case .first: "Khiếu nại lần đầu, lần hai"
            case .visit: "Lượt tiếp công dân"
            case .split: "Tách từ đơn có nhiều nội dung"
            }
        }

        /// Those by which somebody joins two petitions by hand.
        public static let byHand: [Kind] = [.duplicate, .again, .split]
    }

    public let kind: Kind
    public let other: Key<LedgerCase>
    public let code: String
    public let title: String
    public let desk: CaseDesk
    /// As what the other one was classified; nil while it is not, and for a visit.
    public let way: PetitionWay?

    public init(
        kind: Kind, other: Key<LedgerCase>, code: String, title: String, desk: CaseDesk, way: PetitionWay? = nil
    ) {
        self.kind = kind
        self.other = other
        self.code = code
        self.title = title
        self.desk = desk
        self.way = way
    }
}
