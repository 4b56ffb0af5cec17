import Desk
import Office
import WorkTime

/// One visit: the days, the samples, what was found and explained, the minutes, the conclusion, what is to be mended.
struct InspectionVisitScreen {
    let answer: InspectionVisitQuestion.Answer

    private var visit: InspectionVisit { answer.visit }
    private var base: Href { "/inspections/visits/\(visit.id)" }
    private var isOpen: Bool { visit.plan.state == .issued && (visit.state == .planned || visit.state == .held) }

    var page: Page {
        let plan: [MenuItem] =
            answer.seesPlan ? [.init(visit.plan.content.title, "/inspections/\(visit.plan.id)")] : []
        var page = Page(
            title: "Kiểm tra tại \(visit.unitName)", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs
                + [.init("Kiểm tra", InspectionListScreen.href(visit.plan.content.year))] + plan,
            aside: badge, actions: actions,
            main: Panes.object(
                content: "\(samples)\(findings)\(minutes)\(conclusion)\(remedies)", facts: facts))
        page.assets = ["document.css", "ledger.css", "cases.css"]
        page.sight = .inspectionVisit(visit.id)
        return page
    }

    private var badge: HTML {
        switch visit.state {
        case .planned where visit.isLate(on: answer.today): StateBadge.html("Quá ngày, chưa kiểm tra", .late)
        case .planned, .cancelled: StateBadge.html(visit.state.word, .still)
        case .held: StateBadge.html(visit.state.word, .moving)
        case .concluded: StateBadge.html(visit.state.word, .done)
        }
    }

    private var actions: HTML {
        var acts = HTML.empty
        let isSigned = visit.minutes?.isSigned ?? false
        if isOpen, answer.mayInspect {
            if !isSigned {
                acts += Button.link(
                    visit.minutes == nil ? "Ghi biên bản" : "Sửa, ghi ngày ký biên bản",
                    base.followed(by: "/minutes"), .primary)
                acts += Button.link("Rút mẫu hồ sơ", base.followed(by: "/samples"))
                acts += Button.link("Ghi phát hiện", base.followed(by: "/findings"))
            }
            if !visit.isOutside {
                acts += Button.link("Phản ánh, đánh giá của người dân", base.followed(by: "/material"))
            }
        }
        if isOpen, answer.mayConclude, visit.state == .held, isSigned {
            acts += Button.link("Kết luận", base.followed(by: "/conclusion"), .primary)
        }
        if visit.state == .concluded, answer.mayConclude {
            acts += Button.link("Giao việc khắc phục", base.followed(by: "/remedies"), .primary)
        }
        if visit.state == .planned, answer.mayPlan {
            acts += Button.link("Sửa, đổi ngày", base.followed(by: "/edit"), .quiet)
            acts += Button.link("Hủy cuộc kiểm tra", base.followed(by: "/cancellation"), .quiet)
        }
        return acts + GuideTopic.inspectionVisits.link
    }

    // MARK: - Samples

    private var samples: HTML {
        let head: HTML = "<section><h2>Mẫu hồ sơ</h2>"
        guard !answer.samples.isEmpty else {
            return head
                + "<p class=\"muted\">Chưa rút mẫu. Mẫu được rút theo quy tắc có hạt giống, ai cũng kiểm tra lại được.</p></section>\n"
        }
        let rows = answer.samples.map { sample in
            Table.Row(
                key: "sample-\(sample.id)", href: "/inspections/samples/\(sample.id)",
                cells: [
                    .text(sample.size.words), "\(sample.population)",
                    "\(WrittenDay.html(sample.from)) – \(WrittenDay.html(sample.to))",
                    .text(sample.procedureTitle ?? "Mọi thủ tục"), "<code>\(sample.seed)</code>",
                ], isSelectable: false)
        }
        return head
            + Table(
                caption: "Mẫu hồ sơ",
                columns: [
                    .init("Cỡ mẫu"), .init("Trong số", .number), .init("Hồ sơ nhận", .date), .init("Thủ tục"),
                    .init("Hạt giống"),
                ], rows: rows
            ).identified("samples").html + "</section>\n"
    }

    // MARK: - Findings

    private var findings: HTML {
        let head: HTML = "<section><h2>Phát hiện</h2>"
        guard !answer.findings.isEmpty else {
            return head
                + "<p class=\"muted\">Chưa có phát hiện nào. Khi rút mẫu, những gì dữ liệu cho thấy được đề xuất ở đây.</p></section>\n"
        }
        let cards = answer.findings.map { finding in
            InspectionFindingCard(
                finding: finding, mayDecide: isOpen && answer.mayInspect,
                isSigned: visit.minutes?.isSigned ?? false, mayExplain: isOpen && answer.mayAnswer,
                opensFeedback: answer.opensFeedback
            ).html
        }
        let rest = answer.findingCount - answer.findings.count
        let more: HTML =
            rest > 0
            ? "<p class=\"muted\">Còn \(rest) phát hiện nữa; xem ở từng mẫu hồ sơ. Phát hiện chờ quyết định hiện trước.</p>"
            : .empty
        return head + .joined(cards) + more + "</section>\n"
    }

    // MARK: - Papers

    private var minutes: HTML {
        guard let minutes = visit.minutes else { return .empty }
        return """
            <section><h2>Biên bản ngày \(WrittenDay.html(minutes.heldOn))</h2>
            \(Facts.html([
                ("Đoàn kiểm tra có mặt", .text(minutes.team)), ("Đại diện đơn vị", .text(minutes.hosts)),
                ("Ý kiến của đơn vị", .text(minutes.opinion ?? "không có")),
                ("Đoàn ký", signed(minutes.teamSignedOn)), ("Đơn vị ký", signed(minutes.unitSignedOn)),
            ]))<p class="written">\(minutes.text)</p>
            <p>\(Button.link("Xem, in biên bản", base.followed(by: "/papers/minutes"), .quiet))</p></section>

            """
    }

    private func signed(_ day: CalendarDay?) -> HTML {
        day.map { WrittenDay.html($0) } ?? StateBadge.html("chưa ký", .soon)
    }

    private var conclusion: HTML {
        guard let conclusion = visit.conclusion else { return .empty }
        return """
            <section><h2>Kết luận số \(conclusion.number) ngày \(WrittenDay.html(conclusion.day))</h2>
            <p class="written">\(conclusion.text)</p><p class="muted">Người ký: \(conclusion.signer)</p>
            <p>\(Button.link("Xem, in thông báo kết luận", base.followed(by: "/papers/conclusion"), .quiet))</p></section>

            """
    }

    private var remedies: HTML {
        guard visit.state == .concluded else { return .empty }
        guard !answer.remedies.isEmpty else {
            return
                "<section><h2>Việc khắc phục</h2><p class=\"muted\">Chưa giao việc khắc phục nào.</p></section>\n"
        }
        let rows = answer.remedies.map { remedy in
            Table.Row(
                key: "remedy-\(remedy.obligation)", href: "/obligations/\(remedy.obligation)",
                cells: [
                    .text(remedy.content), remedy.lead.link, remedy.due.map { WrittenDay.html($0) } ?? "–",
                    remedy.isLate ? StateBadge.html("Quá hạn", .late) : remedy.state.badge,
                ], isSelectable: false)
        }
        return "<section><h2>Việc khắc phục (\(answer.remedies.count))</h2>"
            + Table(
                caption: "Việc khắc phục",
                columns: [.init("Việc"), .init("Đơn vị chủ trì"), .init("Thời hạn", .date), .init("Tình trạng")],
                rows: rows
            ).identified("remedies").html + "</section>\n"
    }

    private var facts: HTML {
        let days: HTML =
            visit.content.from == visit.content.to
            ? WrittenDay.html(visit.content.to)
            : "\(WrittenDay.html(visit.content.from)) – \(WrittenDay.html(visit.content.to))"
        return Facts.html([
            ("Cơ quan, đơn vị", visit.party.link), ("Ngày kiểm tra", days), ("Địa điểm", .text(visit.content.place)),
            ("Kế hoạch", .text(visit.plan.label)), ("Trưởng đoàn", .text(visit.plan.headName)),
            ("Đoàn kiểm tra", .text(visit.plan.teamNames.joined(separator: ", "))),
            ("Nội dung kiểm tra", "<span class=\"written\">\(visit.topics)</span>"),
        ])
    }
}

/// One finding with its evidence, what the unit says, and what the reader may do to it.
struct InspectionFindingCard {
    let finding: InspectionFinding
    let mayDecide: Bool
    /// What the minutes say changes no more once both sides have signed them.
    let isSigned: Bool
    let mayExplain: Bool
    /// Whether the feedback that it was made of can be opened.
    var opensFeedback = false

    var html: HTML {
        """
        <article class="notice tone-\(tone.rawValue)" id="finding-\(finding.id)">\(tone.shape)<div>\
        <p><b>\(finding.kind.word)</b>\(finding.code.map { " · hồ sơ \($0)" as HTML }) · \(finding.state.word)</p>\
        <p class="written">\(finding.evidence)</p>\(feedback)\(reason)\(explanation)<div class="form-buttons">\(acts)</div></div></article>

        """
    }

    private var tone: Tone {
        switch finding.state {
        case .proposed: .soon
        case .confirmed: .late
        case .dropped: .still
        }
    }

    private var feedback: HTML? {
        guard opensFeedback, case .feedback(let id)? = finding.material else { return nil }
        return "<p><a href=\"/regulation-feedback/\(id)\">Xem phản ánh của người dân</a></p>"
    }

    private var reason: HTML? { finding.reason.map { "<p>Lý do không ghi nhận: \($0)</p>" } }

    private var explanation: HTML? {
        finding.explanation.map {
            "<p><b>Giải trình</b>\(finding.explainedBy.map { " (\($0))" as HTML }): <span class=\"written\">\($0)</span></p>"
        }
    }

    private var acts: HTML {
        let base: Href = "/inspections/findings/\(finding.id)"
        var acts = HTML.empty
        if mayDecide, !isSigned, finding.state == .proposed {
            acts += Button.act(
                "Xác nhận", base.followed(by: "/confirmation"), hidden: ["version": "\(finding.version)"])
        }
        if mayDecide, finding.state == .proposed || finding.state == .confirmed && !isSigned {
            acts += Button.link("Không ghi nhận", base.followed(by: "/dropping"), .quiet)
        }
        if mayExplain, finding.state != .dropped {
            acts += Button.link(
                finding.explanation == nil ? "Giải trình" : "Sửa giải trình", base.followed(by: "/explanation"))
        }
        return acts
    }
}
