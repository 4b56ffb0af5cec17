/// How a dossier stands, as far as whoever brought it has to know: in plain words, whatever the states of its process are called.
public enum PublicStanding: String, Sendable, CaseIterable {
    /// Brought, and not yet received or guided.
    case arriving
    case working
    /// The office waits for a paper that the applicant is to bring.
    case awaitingApplicant = "awaiting_applicant"
    /// The result lies at the counter.
    case ready
    case settled, refused, stopped
    /// Sent to, or filed at, another place.
    case passedOn = "passed_on"

    /// «Đang giải quyết»
    public var word: String {
        switch self {
        case .arriving: "Đang chờ tiếp nhận"
        case .working: "Đang giải quyết"
        case .awaitingApplicant: "Đang chờ anh/chị bổ sung giấy tờ"
        case .ready: "Đã có kết quả"
        case .settled: "Đã trả kết quả"
        case .refused: "Không giải quyết"
        case .stopped: "Đã dừng theo yêu cầu của người nộp"
        case .passedOn: "Đã chuyển cơ quan khác"
        }
    }

    public var isOpen: Bool {
        switch self {
        case .arriving, .working, .awaitingApplicant, .ready: true
        case .settled, .refused, .stopped, .passedOn: false
        }
    }
}
