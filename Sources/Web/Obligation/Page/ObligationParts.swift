import Desk
import Office
import WorkTime

/// Into what the obligation was broken down, or what it is a part of, with the rule by which parts make up the whole.
struct ObligationParts: Sendable {
    let content: ObligationPage
    let today: CalendarDay

    static let rule =
        "Tiến độ chung là trung bình tiến độ các việc nhỏ theo trọng số. Chỉ báo cáo kết quả của nhiệm vụ khi mọi việc nhỏ đã xong hoặc không còn phải làm."

    var html: HTML { whole + parts }

    private var whole: HTML {
        guard let whole = content.folder.whole else { return .empty }
        return """
            <section id="whole"><h2>Thuộc nhiệm vụ</h2><p><a href="/obligations/\(whole.id)">\(whole.content)</a><br>\
            <span class="muted">\(whole.lead.name) chủ trì</span> \(whole.state.badge) \
            <span class="muted">trọng số \(content.obligation.weight)</span></p></section>

            """
    }

    private var parts: HTML {
        guard !content.folder.parts.isEmpty else { return .empty }
        let rows = content.folder.parts.map { part in
            Table.Row(
                key: "part-\(part.id)", href: "/obligations/\(part.id)",
                cells: [
                    HTML.text(part.content), doer(part), due(part), part.state.badge, Progress.html(part.progress),
                    "\(part.weight)",
                ])
        }
        let table = Table(
            caption: "Việc nhỏ",
            columns: [
                .init("Việc nhỏ"), .init("Ai làm"), .init("Thời hạn", .date), .init("Trạng thái"),
                .init("Tiến độ", .number), .init("Trọng số", .number),
            ], rows: rows)
        return """
            <section id="parts"><h2>Việc nhỏ</h2>\(table.html)<p class="muted small">\(Self.rule)</p></section>

            """
    }

    private func doer(_ part: PartItem) -> HTML {
        let officer: HTML? = part.officer.map { "<small class=\"muted\">\($0.name)</small>" }
        return "\(part.lead.link) \(officer)"
    }

    private func due(_ part: PartItem) -> HTML {
        if let day = part.closedOn { return "<span class=\"muted\">kết thúc \(WrittenDay.html(day))</span>" }
        guard let due = part.nextDue else { return "<span class=\"muted\">không quy định</span>" }
        return DueWords.open(due, today: today, resultOn: part.lateAfter == nil ? due : nil)
    }
}
