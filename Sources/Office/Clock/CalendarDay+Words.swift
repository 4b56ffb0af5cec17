public import WorkTime

extension CalendarDay {
    /// «thứ Hai» … «Chủ nhật»
    public var weekdayName: String {
        ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][weekday - 1]
    }

    /// `13/02/2026`
    public var written: String { description.split(separator: "-").reversed().joined(separator: "/") }
}
