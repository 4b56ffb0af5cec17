import Office
import WorkTime

/// An obligation as one row of any list, formatted.
struct ObligationRow: Sendable, Equatable {
    let key: String
    let href: Href
    let ref: String?
    let content: String
    let lead: HTML
    let basis: HTML
    let due: HTML
    let state: HTML
    let progress: Int
    private let parties: [NamedParty]
    private let report: ObligationItem.LastReport?

    // Written only for the lists that show them.
    var coordinating: HTML { Self.coordinating(parties) }
    var lastReport: HTML { Self.lastReport(report) }

    /// `list` is the address of the list that shows the row, to come back to.
    ///
    /// `standingInFor` names whoever is away and for whom it stands in the list.
    init(_ item: ObligationItem, today: CalendarDay, list: ListReturn, standingInFor: String? = nil) {
        key = item.id.description
        href = ("/obligations/\(item.id)" as Href).keeping(list)
        ref = item.ref
        content = item.content
        lead = Self.lead(item)
        basis = Self.basis(item)
        due = DueWords.html(item, today: today)
        state =
            standingInFor.map { "\(item.state.badge) <small class=\"stand-in\">thay \($0)</small>" } ?? item.state.badge
        progress = item.progress
        parties = item.coordinating
        report = item.lastReport
    }

    private static func lead(_ item: ObligationItem) -> HTML {
        let officer: HTML? = item.officer.map { "<small class=\"muted\">\($0.name)</small>" }
        return "\(item.lead.link) \(officer)"
    }

    /// The first two by name, the others as a number that tells their names.
    private static func coordinating(_ parties: [NamedParty]) -> HTML {
        let named = HTML.joined(parties.prefix(2).map(\.link), separator: ", ")
        guard parties.count > 2 else { return named }
        let others = parties.dropFirst(2).map(\.name).joined(separator: ", ")
        return "\(named) <span class=\"muted\" title=\"\(others)\">và \(parties.count - 2) bên khác</span>"
    }

    private static func basis(_ item: ObligationItem) -> HTML {
        if let document = item.document {
            return "<a href=\"/plans/\(document.id)\" title=\"\(document.title)\">\(document.short)</a>"
        }
        return switch item.origin {
        case .oral: "<span class=\"muted\">chỉ đạo miệng</span>"
        case .meeting: "<span class=\"muted\">kết luận cuộc họp</span>"
        case .breakdown: "<span class=\"muted\">tách từ nhiệm vụ lớn</span>"
        case .case: "<span class=\"muted\">bước của hồ sơ</span>"
        case .paper: "<span class=\"muted\">chờ văn bản</span>"
        }
    }

    private static func lastReport(_ report: ObligationItem.LastReport?) -> HTML {
        guard let report else { return "<span class=\"muted\">chưa có</span>" }
        let day = WrittenDay.html(OfficeTime.day(of: report.at))
        return "<span class=\"last-report\" title=\"\(report.text)\">\(day), \(report.percent)%</span>"
    }
}
