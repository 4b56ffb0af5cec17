public import WorkTime

extension Rhythm {
    /// As it is kept: `month`, `month:25`, `week:5`, `quarter:10:before`.
    public var code: String {
        let parts = [period.rawValue, day.map { String($0) } ?? "", isBefore ? "before" : ""]
        return parts.joined(separator: ":").trimmingSuffix(":")
    }

    /// Nil for anything else than what `code` writes.
    public init?(code: String) {
        let parts = code.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let period = Period(rawValue: String(parts[0])) else { return nil }
        let day = parts.count > 1 ? Int(parts[1]) : nil
        self.init(period, day: day, isBefore: parts.count > 2)
        guard self.code == code else { return nil }
    }

    /// «trước ngày 25 hằng tháng», «thứ Sáu hằng tuần».
    public var written: String {
        let often =
            switch period {
            case .day: "hằng ngày"
            case .week: "hằng tuần"
            case .month: "hằng tháng"
            case .quarter: "hằng quý"
            case .halfYear: "6 tháng một lần"
            case .year: "hằng năm"
            }
        guard let day else { return often }
        if period == .week {
            let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
            return "\(isBefore ? "trước " : "")\(names[day - 1]) \(often)"
        }
        let place =
            switch period {
            case .quarter: " tháng cuối"
            case .halfYear: " tháng cuối kỳ"
            case .year: " tháng 12"
            default: ""
            }
        return "\(isBefore ? "trước " : "")ngày \(day)\(place) \(often)"
    }
}

extension String {
    fileprivate func trimmingSuffix(_ sign: Character) -> String {
        var text = self[...]
        while text.last == sign { text.removeLast() }
        return String(text)
    }
}
