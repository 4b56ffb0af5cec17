/// What a column of an old register book holds. The statutory columns are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
public enum OldRegisterColumn: String, Sendable, CaseIterable {
    case book, year
    /// The number in the book: «Số đến» of an incoming paper, the running number of an outgoing one.
    case running
    /// Number and notation of the paper.
    case number
    case notation
    /// «Ngày đến», or the day under which an outgoing paper stands.
    case day
    case issuedOn, kind, excerpt, issuer, signer, receiver, passedOn, copies, secrecy, urgency, state, note

    public var title: String {
        switch self {
        case .book: "Sổ"
        case .year: "Năm"
        case .running: "Số đến"
        case .number: "Số, ký hiệu văn bản"
        case .notation: "Ký hiệu"
        case .day: "Ngày đến"
        case .issuedOn: "Ngày văn bản"
        case .kind: "Tên loại"
        case .excerpt: "Tên loại và trích yếu nội dung văn bản"
        case .issuer: "Tác giả"
        case .signer: "Người ký"
        case .receiver: "Đơn vị hoặc người nhận"
        case .passedOn: "Ngày chuyển"
        case .copies: "Số lượng bản"
        case .secrecy: "Độ mật"
        case .urgency: "Độ khẩn"
        case .state: "Tình trạng"
        case .note: "Ghi chú"
        }
    }
}
