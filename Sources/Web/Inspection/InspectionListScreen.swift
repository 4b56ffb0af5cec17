import Desk
import Office
import WorkTime

/// The plans of a year, and the visits of the reader's own units.
struct InspectionListScreen {
    let answer: InspectionList.Answer
    let reader: Actor

    static func href(_ year: Int) -> Href { ("/inspections" as Href).adding("year", "\(year)") }

    var page: Page {
        var page = Page(
            title: "Kiểm tra công tác kiểm soát thủ tục hành chính", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs,
            actions: GuideTopic.inspections.link
                + (answer.mayPlan ? Button.link("Lập kế hoạch kiểm tra", "/inspections/new", .primary) : .empty),
            main: "\(ControlTabs.html(.inspections, for: reader))\n\(years)\(plans)\(visits)")
        page.assets = ["cases.css"]
        return page
    }

    private var years: HTML {
        """
        <p class="case-years">\(Button.link("‹ \(answer.year - 1)", Self.href(answer.year - 1), .quiet)) \
        <b>năm \(answer.year)</b> \(Button.link("\(answer.year + 1) ›", Self.href(answer.year + 1), .quiet))</p>

        """
    }

    private var plans: HTML {
        guard !answer.plans.isEmpty else {
            guard answer.mayPlan || answer.visits.isEmpty else { return .empty }
            return EmptyState.html(
                "Chưa có kế hoạch kiểm tra năm \(answer.year)",
                answer.mayPlan
                    ? "Kế hoạch ghi cơ quan, đơn vị, địa phương được kiểm tra, ngày, đoàn kiểm tra và nội dung."
                    : "Kế hoạch do đơn vị kiểm soát thủ tục hành chính lập; cuộc kiểm tra đơn vị anh/chị hiện ở đây khi kế hoạch được ban hành.",
                action: answer.mayPlan ? Button.link("Lập kế hoạch kiểm tra", "/inspections/new", .primary) : .empty)
        }
        let rows = answer.plans.map { plan in
            Table.Row(
                key: "plan-\(plan.id)", href: "/inspections/\(plan.id)",
                cells: [
                    .text(plan.content.title), .text(plan.number ?? "–"), Self.badge(plan.state),
                    .text(plan.headName),
                    plan.issuedOn.map { WrittenDay.html($0) } ?? "<span class=\"muted\">–</span>",
                ], isSelectable: false)
        }
        return "<h2>Kế hoạch</h2>"
            + Table(
                caption: "Kế hoạch kiểm tra năm \(answer.year)",
                columns: [
                    .init("Kế hoạch"), .init("Số, ký hiệu"), .init("Tình trạng"), .init("Trưởng đoàn"),
                    .init("Ban hành", .date),
                ], rows: rows
            ).html
    }

    private var visits: HTML {
        guard !answer.visits.isEmpty else { return .empty }
        return "<h2>Cuộc kiểm tra đơn vị tôi</h2>"
            + InspectionVisitTable(visits: answer.visits, today: answer.today, showsPlan: true).identified("own").html
    }

    static func badge(_ state: InspectionPlan.State) -> HTML {
        StateBadge.html(state.word, state == .issued ? .done : .still)
    }
}

/// Visits with how far each is.
struct InspectionVisitTable {
    let visits: [InspectionVisitLine]
    let today: CalendarDay
    var showsPlan = false
    private var id = "rows"

    init(visits: [InspectionVisitLine], today: CalendarDay, showsPlan: Bool = false) {
        self.visits = visits
        self.today = today
        self.showsPlan = showsPlan
    }

    func identified(_ id: String) -> InspectionVisitTable {
        var table = self
        table.id = id
        return table
    }

    var html: HTML {
        let rows = visits.map { visit in
            Table.Row(
                key: "visit-\(visit.id)", href: "/inspections/visits/\(visit.id)",
                cells: [
                    .text(visit.unit.name), days(visit), .text(visit.place), state(visit), "\(visit.findings)",
                    remedies(visit),
                ] + (showsPlan ? [.text(visit.planTitle)] : []), isSelectable: false)
        }
        return Table(
            caption: "Các cuộc kiểm tra",
            columns: [
                .init("Cơ quan, đơn vị"), .init("Ngày", .date), .init("Địa điểm"), .init("Tình trạng"),
                .init("Phát hiện", .number), .init("Khắc phục"),
            ] + (showsPlan ? [.init("Kế hoạch")] : []), rows: rows
        ).identified(id).html
    }

    private func days(_ visit: InspectionVisitLine) -> HTML {
        visit.from == visit.to
            ? WrittenDay.html(visit.to) : "\(WrittenDay.html(visit.from)) – \(WrittenDay.html(visit.to))"
    }

    private func state(_ visit: InspectionVisitLine) -> HTML {
        switch visit.state {
        case .planned:
            visit.isLate(on: today)
                ? StateBadge.html("Quá ngày, chưa kiểm tra", .late) : StateBadge.html(visit.state.word, .still)
        case .held: StateBadge.html(visit.state.word, .moving)
        case .concluded: StateBadge.html(visit.state.word, .done)
        case .cancelled: StateBadge.html(visit.state.word, .still)
        }
    }

    private func remedies(_ visit: InspectionVisitLine) -> HTML {
        guard visit.remedies > 0 else { return "<span class=\"muted\">–</span>" }
        let done = "\(visit.remedies - visit.openRemedies)/\(visit.remedies) xong"
        guard visit.lateRemedies == 0 else { return StateBadge.html("\(done), \(visit.lateRemedies) quá hạn", .late) }
        return StateBadge.html(done, visit.openRemedies == 0 ? .done : .moving)
    }
}
