import Desk
import Office
import WorkTime

/// The steps with a day of their own.
struct ObligationMilestones: Sendable {
    let content: ObligationPage
    let today: CalendarDay
    let list: ListReturn?

    var html: HTML {
        let milestones = content.obligation.milestones
        guard !milestones.isEmpty else { return .empty }
        let rows = milestones.map { milestone in
            Table.Row(
                key: "milestone-\(milestone.id)", href: nil,
                cells: [HTML.text(milestone.text), due(milestone), act(milestone)])
        }
        let table = Table(
            caption: "Các mốc", columns: [.init("Mốc"), .init("Thời hạn", .date), .init("Kết quả")], rows: rows)
        return "<section id=\"milestones\"><h2>Mốc</h2>\(table.html)</section>\n"
    }

    private func due(_ milestone: Milestone) -> HTML {
        guard milestone.doneOn == nil, content.obligation.isOpen else { return WrittenDay.html(milestone.due) }
        return DueWords.open(milestone.due, today: today)
    }

    private func act(_ milestone: Milestone) -> HTML {
        if let day = milestone.doneOn {
            let (words, tone) = DueWords.outcome(day, due: milestone.due)
            return
                "\(StateBadge.html("Đã xong", .done)) <small class=\"tone-\(tone.rawValue)\">\(WrittenDay.html(day)), \(words)</small>"
        }
        guard content.acts.contains(.completeMilestone) else { return "<span class=\"muted\">Chưa xong</span>" }
        let action: Href = "/obligations/\(content.obligation.id)/milestones/\(milestone.id)/completion"
        return Button.act(
            ObligationAct.completeMilestone.title(), action.keeping(list), .quiet,
            hidden: ["version": String(content.obligation.version)])
    }
}
