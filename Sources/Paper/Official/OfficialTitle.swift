/// What a paper is and what it is about.
public enum OfficialTitle: Sendable, Equatable {
    /// A paper with a name of its kind above its excerpt: «BÁO CÁO», «Tình hình thực hiện nhiệm vụ tháng 11 năm 2026».
    case named(kind: String, excerpt: String)
    /// A công văn, which has no such name; «V/v …» stands under its number.
    case letter(about: String)

    /// How annexes and other papers name the kind: «Báo cáo», «Công văn».
    var kindInText: String {
        switch self {
        case .named(let kind, _): kind
        case .letter: "Công văn"
        }
    }

    var excerpt: String {
        switch self {
        case .named(_, let excerpt): excerpt
        case .letter(let about): about
        }
    }
}
