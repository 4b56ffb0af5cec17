import Desk
import Office

/// The questions of the own form, one a page, in this order.
enum OwnFormStep: String, CaseIterable {
    case who, what, papers, wish, check

    var title: String {
        switch self {
        case .who: "Ai nộp hồ sơ?"
        case .what: "Nội dung đề nghị"
        case .papers: "Giấy tờ kèm theo"
        case .wish: "Nhận kết quả"
        case .check: "Kiểm tra và gửi"
        }
    }

    /// Those that the form of a procedure has: one without fields or papers asks not for them.
    static func all(_ answer: OwnFormQuestion.Answer) -> [OwnFormStep] {
        allCases.filter { step in
            switch step {
            case .who, .wish, .check: true
            case .what: !answer.fields.isEmpty
            case .papers: !answer.procedure.content.parts.isEmpty
            }
        }
    }

    /// Where a field is asked for.
    init(asking field: String) {
        if field.hasPrefix("field-") {
            self = .what
        } else if field.hasPrefix("file-") {
            self = .papers
        } else if field.hasPrefix("wish") {
            self = .wish
        } else {
            self = .who
        }
    }
}
