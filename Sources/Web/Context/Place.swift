/// One of the places that the rail leads to. Which of them a visitor sees is the visitor's own list.
public enum Place: String, Sendable, CaseIterable, Codable {
    case work, incoming, outgoing, plans, cases, dossiers, petitions, reports, administration

    /// The name on the rail.
    public var title: String {
        switch self {
        case .work: "Việc của tôi"
        case .incoming: "Văn bản đến"
        case .outgoing: "Văn bản đi"
        case .plans: "Kế hoạch"
        case .cases: "Hồ sơ"
        case .dossiers: "Một cửa"
        case .petitions: "Đơn thư"
        case .reports: "Báo cáo"
        case .administration: "Quản trị"
        }
    }

    public var href: Href {
        switch self {
        case .work: "/work"
        case .incoming: "/incoming"
        case .outgoing: "/outgoing"
        case .plans: "/plans"
        case .cases: "/cases"
        case .dossiers: "/dossiers"
        case .petitions: "/petitions"
        case .reports: "/reports"
        case .administration: "/administration"
        }
    }

    /// The letter that leads here after `g`.
    public var key: String {
        switch self {
        case .work: "v"
        case .incoming: "d"
        case .outgoing: "i"
        case .plans: "k"
        case .cases: "h"
        case .dossiers: "m"
        case .petitions: "t"
        case .reports: "b"
        case .administration: "q"
        }
    }
}
