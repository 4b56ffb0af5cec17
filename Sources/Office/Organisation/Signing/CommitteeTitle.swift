/// What a leader of the People's Committee above the office is, as far as signing goes.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13 khoản 1 và 2; khoản 1 for a deputy put in charge where there is no head.
public enum CommitteeTitle: String, Sendable, Codable, CaseIterable {
    /// Chủ tịch.
    case chairman
    /// Quyền Chủ tịch: signs as the Chairman does, with «Q.» before the title.
    case acting
    /// Phó Chủ tịch.
    case vice
    /// Phó Chủ tịch phụ trách: there is no Chairman; signs KT. as other deputies do.
    case viceInCharge

    /// As a post is called; what papers print follows from it (`SigningTitle`).
    public var words: String {
        switch self {
        case .chairman: "Chủ tịch"
        case .acting: "Quyền Chủ tịch"
        case .vice: "Phó Chủ tịch"
        case .viceInCharge: "Phó Chủ tịch phụ trách"
        }
    }

    /// Whether the committee has one at a time: a head, or whoever stands in the place of one.
    public var isAtTheHead: Bool { self != .vice }

    public var rank: Rank {
        switch self {
        case .chairman, .acting: .head
        case .vice, .viceInCharge: .deputy
        }
    }
}
