import Desk
import Office
import Process
import WorkTime

/// How cases stand, in words and badges.
enum LedgerCaseWords {
    static func badge(_ item: LedgerCase, _ title: String) -> HTML {
        guard item.isOpen else { return StateBadge.html(title, item.isLate ? .late : .done) }
        return StateBadge.html(title, item.isPaused ? .soon : .moving)
    }

    /// By when it must be settled, with how far that is.
    static func due(_ item: LedgerCase, now: Instant) -> HTML {
        guard item.isOpen else {
            return item.isLate ? StateBadge.html("quá hạn", .late) : "đúng hạn"
        }
        if item.isPaused { return "<span class=\"muted\">đang tạm dừng tính</span>" }
        guard let due = item.due else { return "<span class=\"muted\">–</span>" }
        return due.end <= now && due.day == OfficeTime.day(of: now)
            ? DueBadge.html(due.day, words: "quá giờ hẹn", .late)
            : DueBadge.html(due.day, today: OfficeTime.day(of: now))
    }

    /// «H99.13-261129-0001, số kiểm tra 47»
    static func code(_ item: LedgerCase) -> HTML {
        let check: HTML? = DossierCode(item.code).map {
            " <small class=\"muted\">số kiểm tra <b>\($0.check)</b></small>"
        }
        return "<b class=\"case-code\">\(item.code)</b>\(check)"
    }
}
