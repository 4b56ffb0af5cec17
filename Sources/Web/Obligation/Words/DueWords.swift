import Office
import WorkTime

/// When something is due, as date and in words, in the colour that it deserves today.
enum DueWords {
    /// Days before a due day from which time counts as short.
    static let soon = 3

    /// For a row of a list: the next due day of what is open, which leads to why it is that day; of what is over the day it
    /// was due and the outcome.
    static func html(_ item: ObligationItem, today: CalendarDay) -> HTML {
        guard item.state.isOpen else { return ended(item) }
        let why: Href = "/obligations/\(item.id)/clock"
        let result = result(of: item)
        if let own = item.ownDue {
            return "\(open(own, today: today, resultOn: result, why: why)) <small class=\"muted\">hạn riêng</small>"
        }
        guard let due = item.nextDue else { return undated(item.deadline) }
        return open(due, today: today, resultOn: result, why: why)
    }

    /// What is open. `resultOn` is the day of the result that waits for the decision, by which it is in time or late.
    static func open(
        _ due: CalendarDay, today: CalendarDay, resultOn result: CalendarDay? = nil, why: Href? = nil
    ) -> HTML {
        guard let result else { return DueBadge.html(due, today: today, soonWithin: soon, why: why) }
        let late = result.daysSinceEpoch - due.daysSinceEpoch
        return late > 0
            ? DueBadge.html(due, words: "báo cáo chậm \(late) ngày", .late, why: why)
            : DueBadge.html(due, words: "đã báo cáo đúng hạn", .done, why: why)
    }

    /// A list knows the part that it shows: one that owes nothing more is in time although the whole is not reported.
    private static func result(of item: ObligationItem) -> CalendarDay? {
        if item.state == .reported { return item.reportedOn }
        let due = item.ownDue ?? item.nextDue
        return item.lateAfter == nil ? due : nil
    }

    /// What has no day says why: continual work, or nothing said.
    static func undated(_ deadline: Deadline) -> HTML {
        switch deadline.kind {
        case .ongoing: "<span class=\"muted\">\(deadline.every ?? "thường xuyên")</span>"
        case .relative: "<span class=\"muted\">\(deadline.text ?? "chưa xác định")</span>"
        default: "<span class=\"muted\">không quy định</span>"
        }
    }

    /// «đúng hạn» or «chậm 5 ngày» of what was done on `day`; the bare word where nothing was due.
    static func outcome(_ day: CalendarDay, due: CalendarDay?) -> (words: String, tone: Tone) {
        guard let due else { return ("đã xong", .done) }
        let late = day.daysSinceEpoch - due.daysSinceEpoch
        return late > 0 ? ("chậm \(late) ngày", .late) : ("đúng hạn", .done)
    }

    private static func ended(_ item: ObligationItem) -> HTML {
        guard let day = item.closedOn else { return undated(item.deadline) }
        guard item.state == .closed else { return "<span class=\"muted number\">\(WrittenDay.html(day))</span>" }
        let (words, tone) = outcome(item.reportedOn ?? day, due: item.deadline.due)
        guard let due = item.deadline.due else { return DueBadge.html(day, words: words, tone) }
        return DueBadge.html(due, words: "xong \(WrittenDay.text(day)), \(words)", tone)
    }
}
