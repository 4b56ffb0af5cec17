/// How a fee was paid.
public enum FeeWay: String, Sendable, Codable, CaseIterable {
    case cash, transfer, portal, post

    public var word: String {
        switch self {
        case .cash: "Tiền mặt"
        case .transfer: "Chuyển khoản"
        case .portal: "Trực tuyến qua Cổng Dịch vụ công quốc gia"
        case .post: "Qua bưu chính"
        }
    }
}
