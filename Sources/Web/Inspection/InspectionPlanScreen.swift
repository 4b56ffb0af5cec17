import Desk
import Office
import WorkTime

/// One plan: who goes where when, what was held, what is late, what is still to be mended, what was changed and why.
struct InspectionPlanScreen {
    let answer: InspectionPlanQuestion.Answer

    private var plan: InspectionPlan { answer.plan }

    var page: Page {
        var page = Page(
            title: plan.content.title, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [.init("Kiểm tra", InspectionListScreen.href(plan.content.year))],
            aside: InspectionListScreen.badge(plan.state), actions: actions,
            main: Panes.object(content: "\(standing)\(visits)\(changes)", facts: facts))
        page.assets = ["document.css", "ledger.css", "cases.css"]
        page.sight = .inspection(plan.id)
        return page
    }

    private var actions: HTML {
        guard answer.mayPlan else { return GuideTopic.inspections.link }
        let add = Button.link(
            "Thêm cuộc kiểm tra", "/inspections/\(plan.id)/visits", answer.visits.isEmpty ? .primary : .plain)
        let issue =
            plan.state == .draft && !answer.visits.isEmpty
            ? Button.link("Ban hành", "/inspections/\(plan.id)/issue", .primary) : .empty
        return issue + add
            + Button.link(plan.state == .draft ? "Sửa" : "Điều chỉnh", "/inspections/\(plan.id)/edit", .quiet)
            + GuideTopic.inspections.link
    }

    private var standing: HTML {
        guard plan.state == .issued else {
            return NoticeBox.html(
                "<p>Kế hoạch đang dự thảo: chưa giao việc cho ai, đơn vị được kiểm tra chưa thấy. Thêm đủ các cuộc kiểm tra rồi bấm «Ban hành».</p>"
            )
        }
        return Facts.html([
            ("Đã kiểm tra", "\(answer.held)/\(answer.counted)"),
            ("Quá ngày chưa kiểm tra", Self.count(answer.late)),
            (
                "Việc khắc phục đã xong",
                "\(answer.remedies - answer.openRemedies)/\(answer.remedies)"
            ),
            ("Việc khắc phục quá hạn", Self.count(answer.lateRemedies)),
        ])
    }

    private static func count(_ number: Int) -> HTML {
        number == 0 ? "0" : StateBadge.html("\(number)", .late)
    }

    private var visits: HTML {
        guard !answer.visits.isEmpty else {
            return EmptyState.html(
                "Chưa có cuộc kiểm tra nào", "Thêm từng cơ quan, đơn vị, địa phương với ngày và địa điểm.",
                action: answer.mayPlan
                    ? Button.link("Thêm cuộc kiểm tra", "/inspections/\(plan.id)/visits", .primary) : .empty)
        }
        return "<section><h2>Các cuộc kiểm tra (\(answer.visits.count))</h2>"
            + InspectionVisitTable(visits: answer.visits, today: answer.today).html + "</section>\n"
    }

    private var changes: HTML {
        guard !answer.changes.isEmpty else { return .empty }
        return "<section><h2>Điều chỉnh</h2>"
            + Timeline.html(
                answer.changes.map { change in
                    Timeline.Entry(
                        at: change.at, who: change.by, act: change.words,
                        detail: "<p>Lý do: \(change.reason)</p>", tone: .soon)
                }) + "</section>\n"
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Năm", "\(plan.content.year)"), ("Số, ký hiệu", .text(plan.number ?? "chưa ban hành")),
            ("Ngày ban hành", plan.issuedOn.map { WrittenDay.html($0) } ?? "–"),
            ("Trưởng đoàn", Self.link(plan.content.head, plan.headName)),
        ]
        let members = zip(plan.content.members, plan.memberNames).map { Self.link($0, $1) }
        if !members.isEmpty { facts.append(("Thành viên", .joined(members, separator: ", "))) }
        facts.append(("Nội dung kiểm tra", "<span class=\"written\">\(plan.content.topics)</span>"))
        return Facts.html(facts)
    }

    private static func link(_ person: Key<Person>, _ name: String) -> HTML {
        "<a class=\"party\" href=\"/people/\(person)\">\(name)</a>"
    }
}
