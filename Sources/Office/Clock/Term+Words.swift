import Vietnamese
public import WorkTime

extension Term {
    /// Reads «3 ngày làm việc», «05 ngày», «2 giờ làm việc», «1 tháng»; nil for anything else.
    public init?(words text: String) {
        let words = text.folded.split(separator: " ")
        // Folding drops a sign: «-3 ngày» is no term.
        guard words.count > 1, text.first(where: { !$0.isWhitespace })?.isNumber ?? false, let amount = Int(words[0])
        else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        guard let unit = Unit.allCases.first(where: { $0.words.folded == rest }) else { return nil }
        self.init(amount, unit)
    }

    /// «03 ngày làm việc»
    public var words: String { (amount < 10 ? "0" : "") + "\(amount) \(unit.words)" }
}

extension Term.Unit {
    public var words: String {
        switch self {
        case .hour: "giờ"
        case .workingHour: "giờ làm việc"
        case .day: "ngày"
        case .workingDay: "ngày làm việc"
        case .week: "tuần"
        case .month: "tháng"
        case .year: "năm"
        }
    }
}
