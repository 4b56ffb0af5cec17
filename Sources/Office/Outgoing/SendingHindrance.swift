/// Why an issued paper has not left for one of its recipients.
public enum SendingHindrance: Sendable, Equatable {
    /// On paper, and nobody has recorded that it was taken or posted.
    case paper
    /// There is nothing of it here that could be sent.
    case noFile
    /// Nobody has said how this recipient is reached.
    case unknown
    /// In the directory, without a code of the interchange.
    case noCode
    /// In the directory as reached by e-mail, without an address.
    case noAddress
    /// The office takes no part in the interchange.
    case notConnected
    /// By e-mail to this address, which a person sends.
    case mail(String)
    /// The directory says that it is reached otherwise.
    case otherWay
    /// There is a way by now.
    case ready

    public var words: String {
        switch self {
        case .paper: "bản giấy: chưa ghi nhận đã gửi"
        case .noFile: "chưa có đường gửi điện tử: văn bản không có tệp trên hệ thống"
        case .unknown: "chưa có đường gửi điện tử: chưa có trong danh bạ cơ quan"
        case .noCode: "chưa có đường gửi điện tử: danh bạ chưa có mã định danh"
        case .noAddress: "chưa có đường gửi điện tử: danh bạ chưa có địa chỉ thư"
        case .notConnected: "chưa có đường gửi điện tử: máy chủ chưa kết nối trục liên thông"
        case .mail(let address): "gửi thư điện tử đến \(address) rồi ghi nhận"
        case .otherWay: "danh bạ ghi giao trực tiếp, bưu chính hoặc hệ thống khác: chưa ghi nhận đã gửi"
        case .ready: "đã có đường gửi liên thông, chưa gửi"
        }
    }
}
