import Office

/// The deadline of a task as it stands in the fields: as typed, or as read.
struct DeadlineFields: Equatable {
    var kind = Deadline.Kind.none
    /// As the paper prints it.
    var text = ""
    var from = ""
    var due = ""
    var time = ""
    var every = ""
    var term = ""
    var start = ""
    var milestones: [DraftMilestone] = []

    /// The kinds in the order in which they are offered.
    static let kinds: [Deadline.Kind] = [.date, .month, .quarter, .range, .year, .relative, .ongoing, .none]

    static func title(of kind: Deadline.Kind) -> String {
        switch kind {
        case .date: "Đến một ngày"
        case .month: "Trong tháng"
        case .quarter: "Trong quý"
        case .range: "Từ ngày đến ngày"
        case .year: "Trong năm"
        case .relative: "Tính từ một mốc"
        case .ongoing: "Thường xuyên, định kỳ"
        case .none: "Không nêu thời hạn"
        }
    }
}

extension DeadlineFields {
    init(_ draft: DraftDeadline) {
        self.init(
            kind: draft.kind, text: draft.text ?? "", from: WrittenDay.typed(draft.from),
            due: WrittenDay.typed(draft.due),
            time: draft.time ?? "", every: draft.every ?? "",
            term: draft.term ?? "", start: WrittenDay.typed(draft.start),
            milestones: draft.milestones.map { DraftMilestone(text: $0.text, due: WrittenDay.typed($0.due)) })
    }
}
