public import WorkTime

/// Why somebody may not sign a paper.
public enum SigningRefusal: Error, Sendable, Hashable {
    /// Holds no post by which papers are signed.
    case noPost
    /// There is no head whom the deputy could sign for, and the deputy was not put in charge.
    case noHead(String)
    /// Nobody gave the right.
    case notDelegated(String)
    /// The right ended on that day.
    case expired(CalendarDay)
    /// The right begins on that day.
    case notYet(CalendarDay)
    /// The right is for other kinds of paper.
    case beyondScope([String])
    /// Whoever gave the right had it by mandate only.
    case delegatedAgain
    /// A mandate without an end, or without the paper that gives it.
    case boundless
    /// The paper is a collective body's, which the head of a unit does not sign for by order.
    case collective(String)
    /// A mandate goes to the head of a body inside only.
    case notHeadOfUnit

    /// The sentence for whoever wants to sign.
    public var message: String {
        switch self {
        case .noPost: "Người này không giữ chức danh có thẩm quyền ký văn bản."
        case .noHead(let title):
            "Chưa có \(title): cấp phó chỉ ký khi được giao phụ trách, điều hành (khoản 1 Điều 13 Nghị định 30/2020/NĐ-CP)."
        case .notDelegated(let title):
            "Người này chưa được \(title) giao ký thừa lệnh hoặc thừa ủy quyền loại văn bản này."
        case .expired(let day): "Quyền ký được giao đã hết từ sau ngày \(day.written)."
        case .notYet(let day): "Quyền ký được giao chỉ có hiệu lực từ ngày \(day.written)."
        case .beyondScope(let kinds):
            "Quyền ký được giao chỉ gồm: \(kinds.joined(separator: ", "))."
        case .delegatedAgain:
            "Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký (khoản 3 Điều 13 Nghị định 30/2020/NĐ-CP)."
        case .boundless:
            "Ủy quyền ký phải bằng văn bản, có thời hạn và nội dung cụ thể (khoản 3 Điều 13 Nghị định 30/2020/NĐ-CP)."
        case .collective(let body):
            "Văn bản do tập thể \(body) quyết định phải do người đứng đầu thay mặt tập thể ký, hoặc cấp phó ký thay (khoản 2 Điều 13 Nghị định 30/2020/NĐ-CP)."
        case .notHeadOfUnit:
            "Chỉ người đứng đầu đơn vị thuộc cơ quan mới được ký thừa ủy quyền (khoản 3 Điều 13 Nghị định 30/2020/NĐ-CP)."
        }
    }

    public var error: OfficeError { OfficeError(.forbidden, message) }
}
