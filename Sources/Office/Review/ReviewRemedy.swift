/// How far a shortcoming is overcome.
public enum ReviewRemedy: String, Sendable, Codable, CaseIterable {
    /// All its measures are done.
    case overcome
    /// Some are going on, none of them late.
    case underway
    /// Some should be done by now.
    case behind
    /// None was done or goes on: all of them were cancelled or superseded.
    case dropped

    init(_ figures: ReportFigures, done: Int) {
        if figures[.overdue] > 0 {
            self = .behind
        } else if figures[.inProgress] > 0 {
            self = .underway
        } else {
            self = done > 0 ? .overcome : .dropped
        }
    }

    public var title: String {
        switch self {
        case .overcome: "Đã khắc phục"
        case .underway: "Đang khắc phục"
        case .behind: "Chậm khắc phục"
        case .dropped: "Không còn biện pháp"
        }
    }
}
