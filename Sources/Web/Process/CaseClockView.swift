import Desk
import Office
import Process
import WorkTime

/// A time limit of a case: when it ends, why, and each day on the way there.
struct CaseClockView {
    let running: CaseClock
    let version: ProcessVersion
    let clock: Clock

    var html: HTML {
        let title = version.clock(running.code)?.title ?? running.code
        let reasons = running.reasons(version).map { reason -> HTML in
            let article: HTML? = reason.article.map { " <span class=\"muted\">(\($0))</span>" }
            return "<li>\(reason.text)\(article)</li>"
        }
        let days = running.days(clock).lines.map { line -> HTML in
            let through: HTML? = line.through.map { "–\(WrittenDay.html($0))" }
            let reason = [line.reason, line.source.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
            return
                "<li>\(WrittenDay.html(line.day))\(through) \(line.day.weekdayName): \(line.verdict)\(reason.isEmpty ? "" : ", \(reason)")</li>"
        }
        return """
            <details class="clock"\(attribute: "open", if: running.stopped == nil)><summary><b>\(title)</b>: \(state)</summary><p>Vì sao?</p>\
            <ul>\(reasons)</ul><details><summary>Từng ngày</summary><ol>\(days)</ol></details></details>

            """
    }

    private var state: HTML {
        if running.stopped != nil { return running.isDropped ? "không áp dụng" : "đã dừng" }
        if running.isPaused, running.due(clock) == nil {
            return "<span class=\"tone-soon\">đang tạm dừng, chưa có hạn cuối</span>"
        }
        guard let due = running.due(clock) else { return "hạn cuối nằm ngoài lịch làm việc" }
        return "hạn cuối <b>\(due.written)</b>, \(due.day.weekdayName)"
    }
}
