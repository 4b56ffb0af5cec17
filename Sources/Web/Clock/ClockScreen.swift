import Desk
import Office
import WorkTime

/// Why a deadline ends when it does: each day on the way as a line, with its rule.
struct ClockScreen: Sendable {
    let title: String
    let breadcrumbs: [MenuItem]
    let place: Place?
    let intro: HTML
    let explanation: ClockExplanation?
    let choices: CountingChoices
    var after: HTML = .empty
    /// Whether nothing was asked yet, so that nothing is concluded.
    var isTrial = false

    var page: Page {
        Page(
            title: title, place: place, breadcrumbs: breadcrumbs, actions: GuideTopic.clock.link,
            main: "\(intro)\(conclusion)\(steps)\(settings)\(after)")
    }

    private var conclusion: HTML {
        if isTrial, explanation == nil { return .empty }
        guard let explanation else {
            return NoticeBox.html("<p>Nhiệm vụ này không có ngày đến hạn nên không có gì để tính.</p>")
        }
        guard let due = explanation.due else {
            return NoticeBox.html(
                "<p>Chưa có hạn cuối: thời hạn đang tạm dừng, hoặc nằm ngoài lịch làm việc đã khai báo.</p>", .soon)
        }
        return NoticeBox.html("<p>Hạn cuối: <b>\(due.written)</b>, \(due.day.weekdayName).</p>", .done)
    }

    private var steps: HTML {
        guard let lines = explanation?.lines, !lines.isEmpty else { return .empty }
        let rows = lines.enumerated().map { index, line -> Table.Row in
            let through: HTML? = line.through.map { "–\(WrittenDay.html($0))" }
            let weekday: HTML? = line.through == nil ? " <small class=\"muted\">\(line.day.weekdayName)</small>" : nil
            return Table.Row(
                key: "step-\(index)", href: nil,
                cells: [
                    "\(WrittenDay.html(line.day))\(through)\(weekday)",
                    "<span class=\"tone-\(line.tone.tone.rawValue)\">\(line.tone.tone == .still ? .empty : line.tone.tone.shape)\(line.verdict)</span>",
                    .text(line.reason ?? ""), .text(line.source ?? ""),
                ])
        }
        return "<section id=\"steps\"><h2>Từng ngày</h2>"
            + Table(
                caption: "Từng ngày được tính, bỏ qua hoặc tạm dừng",
                columns: [.init("Ngày", .date), .init("Cách tính"), .init("Lý do"), .init("Căn cứ")], rows: rows
            ).html + "</section>\n"
    }

    private var settings: HTML {
        let before =
            choices.beforeIncludesDay
            ? "«Trước ngày D» còn kể cả ngày D." : "«Trước ngày D» không kể ngày D: hạn cuối là ngày liền trước."
        let named =
            choices.namedDaysRoll
            ? "Ngày do văn bản ấn định rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo."
            : "Ngày do văn bản ấn định rơi vào ngày nghỉ thì giữ nguyên."
        return """
            <section id="settings"><h2>Quy ước của cơ quan</h2><ul><li>\(before)</li><li>\(named)</li></ul>\
            <p class="muted">Quy ước và lịch nghỉ lấy từ bộ quy tắc (Rules/calendar) và «Lịch làm việc» của cơ quan.</p></section>

            """
    }
}

extension ClockLine.Tone {
    fileprivate var tone: Tone {
        switch self {
        case .counted: .moving
        case .skipped, .note: .still
        case .moved: .soon
        case .end: .done
        }
    }
}
