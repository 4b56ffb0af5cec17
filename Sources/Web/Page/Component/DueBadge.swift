public import WorkTime

/// A date by which something is due, with how far away it is in words.
public enum DueBadge {
    /// `words` say how far, as the office counts it («còn 3 ngày làm việc»); `why` leads to the explanation of the date.
    public static func html(_ day: CalendarDay, words: String, _ tone: Tone, why: Href? = nil) -> HTML {
        let date = WrittenDay.html(day)
        let linked: HTML =
            why.map {
                "<a class=\"why\" href=\"\($0)\" title=\"Vì sao là ngày này\">\(date)<span class=\"visually-hidden\">, vì sao?</span></a>"
            } ?? date
        return """
            <span class="due tone-\(tone.rawValue)">\(linked) \
            <span class="due-words">\(tone == .still ? .empty : tone.shape)\(words)</span></span>
            """
    }

    /// Counts calendar days: for what has no working hours.
    public static func html(
        _ day: CalendarDay, today: CalendarDay, soonWithin days: Int = 3, why: Href? = nil
    ) -> HTML {
        let left = day.daysSinceEpoch - today.daysSinceEpoch
        return switch left {
        case ..<0: html(day, words: "quá hạn \(-left) ngày", .late, why: why)
        case 0: html(day, words: "hạn hôm nay", .soon, why: why)
        case 1...max(1, days): html(day, words: "còn \(left) ngày", .soon, why: why)
        default: html(day, words: "còn \(left) ngày", .still, why: why)
        }
    }
}
