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
    /// By e-mail to this address: by itself where the paper is digitally signed, else a person sends it.
    case mail(String)
    /// A letter to this address waits for the mail server.
    case mailing(String)
    /// The letter was given up, and why.
    case mailGivenUp(String)
    /// The directory says that it is reached otherwise.
    case otherWay
    /// There is a way by now.
    case ready

    /// Whether it is worth trying to send it once more.
    public var canBeTried: Bool {
        switch self {
        case .ready, .mail, .mailGivenUp: true
        case .paper, .noFile, .unknown, .noCode, .noAddress, .notConnected, .mailing, .otherWay: false
        }
    }

    public var words: String {
        switch self {
        case .paper: "bản giấy: chưa ghi nhận đã gửi"
        case .noFile: "chưa có đường gửi điện tử: văn bản không có tệp trên hệ thống"
        case .unknown: "chưa có đường gửi điện tử: chưa có trong danh bạ cơ quan"
        case .noCode: "chưa có đường gửi điện tử: danh bạ chưa có mã định danh"
        case .noAddress: "chưa có đường gửi điện tử: danh bạ chưa có địa chỉ thư"
        case .notConnected: "chưa có đường gửi điện tử: máy chủ chưa kết nối trục liên thông"
        case .mail(let address): "chưa gửi thư điện tử đến \(address); tự gửi được khi có bản PDF ký số"
        case .mailing(let address): "đang gửi thư điện tử đến \(address)"
        case .mailGivenUp(let why): "thư điện tử không gửi được: \(why)"
        case .otherWay: "danh bạ ghi giao trực tiếp, bưu chính hoặc hệ thống khác: chưa ghi nhận đã gửi"
        case .ready: "đã có đường gửi liên thông, chưa gửi"
        }
    }
}
