import Desk
import Office
import WorkTime

/// Feedback on regulations in four lists.
struct FeedbackListScreen {
    let answer: FeedbackList.Answer
    let reader: Actor
    let tab: FeedbackList.Tab
    let text: String?

    static func href(_ tab: FeedbackList.Tab, _ text: String? = nil) -> Href {
        ("/regulation-feedback" as Href).adding("view", tab == .open ? nil : tab.rawValue).adding("text", text)
    }

    var page: Page {
        var page = Page(
            title: "Phản ánh, kiến nghị về quy định hành chính", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs,
            actions: GuideTopic.feedback.link
                + (answer.seesFigures ? Button.link("Số liệu", "/regulation-feedback/figures") : .empty)
                + (answer.mayReceive
                    ? Button.link("Ghi phản ánh, kiến nghị", "/regulation-feedback/new", .primary) : .empty),
            main: "\(ControlTabs.html(.feedback, for: reader))\n\(views)\n\(filters)\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var views: HTML {
        Tabs.html(
            FeedbackList.Tab.allCases.map { .init($0.word, Self.href($0), isCurrent: $0 == tab) },
            label: "Các danh sách phản ánh, kiến nghị")
    }

    private var filters: HTML {
        FilterBar(
            action: "/regulation-feedback",
            chips: text.map { [FilterBar.Chip("Tìm", $0, without: Self.href(tab))] } ?? [],
            hidden: tab == .open ? .init() : ["view": tab.rawValue], search: text ?? ""
        ).html
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                text == nil ? "Không có phản ánh, kiến nghị nào ở đây" : "Không tìm thấy phản ánh, kiến nghị nào",
                "Tìm được theo mã, tiêu đề, nội dung, quy định, người gửi, có dấu hay không dấu.",
                action: answer.mayReceive
                    ? Button.link("Ghi phản ánh, kiến nghị", "/regulation-feedback/new") : .empty)
        }
        return Self.table(answer.items, answer.today)
            + LoadMore.html(next: answer.next.map { Self.href(tab, text).adding("before", $0.description) })
    }

    /// A row each.
    static func table(_ items: [RegulationFeedback], _ today: CalendarDay) -> HTML {
        let rows = items.map { item in
            Table.Row(
                key: "feedback-\(item.id)", href: "/regulation-feedback/\(item.id)",
                cells: [
                    "<b class=\"case-code\">\(item.code)</b> <span class=\"case-title\">\(item.subject)</span>",
                    .text(item.channel.word), WrittenDay.html(item.receivedOn), .text(item.kind?.word ?? "–"),
                    item.unit?.link ?? "–", FeedbackScreen.badge(item), FeedbackScreen.due(item, today),
                ], isSelectable: false)
        }
        return Table(
            caption: "Phản ánh, kiến nghị",
            columns: [
                .init("Phản ánh, kiến nghị"), .init("Nguồn"), .init("Nhận", .date), .init("Loại"),
                .init("Đơn vị trả lời"), .init("Tình trạng"), .init("Hạn trả lời", .date),
            ], rows: rows
        ).html
    }
}

extension FeedbackList.Tab {
    var word: String {
        switch self {
        case .open: "Đang xử lý"
        case .answered: "Chờ công khai"
        case .published: "Đã công khai"
        case .ended: "Không xử lý, đã chuyển"
        }
    }
}

/// One of them: what it says, who answers by when, the answer, what everybody reads.
struct FeedbackScreen {
    let answer: FeedbackQuestion.Answer

    private var item: RegulationFeedback { answer.feedback }
    private var base: Href { "/regulation-feedback/\(item.id)" }

    static func badge(_ item: RegulationFeedback) -> HTML {
        let tone: Tone =
            switch item.state {
            case .received: .soon
            case .answering, .approving: .moving
            case .sending, .answered: .soon
            case .published: .done
            case .refused, .forwarded: .still
            }
        return StateBadge.html(item.state.word, tone)
    }

    static func due(_ item: RegulationFeedback, _ today: CalendarDay) -> HTML {
        guard let due = item.answerDue else { return "–" }
        guard item.state.isOpen else {
            return item.isLate(on: today)
                ? "\(WrittenDay.html(due)) \(StateBadge.html("trả lời muộn", .late))" : WrittenDay.html(due)
        }
        return DueBadge.html(due, today: today)
    }

    var page: Page {
        var page = Page(
            title: item.subject, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [.init("Phản ánh, kiến nghị", "/regulation-feedback")],
            aside: Self.badge(item), actions: actions,
            main: Panes.object(content: "\(returned)\(unsent)\(content)\(reply)\(published)", facts: facts))
        page.assets = ["document.css", "ledger.css", "cases.css"]
        page.sight = .feedback(item.id)
        return page
    }

    private var actions: HTML {
        var acts = HTML.empty
        func link(_ title: String, _ rest: Href, _ style: Button.Style = .plain) {
            acts += Button.link(title, base.followed(by: rest), style)
        }
        if answer.mayControl, item.state == .received { link("Chuyển đơn vị trả lời", "/routing", .primary) }
        if answer.mayAnswer, item.state == .answering { link("Soạn trả lời", "/answer", .primary) }
        if answer.mayControl {
            switch item.state {
            case .received:
                link("Không xử lý", "/closing", .quiet)
                link("Chuyển cơ quan khác", "/forwarding", .quiet)
            case .answering: link("Chuyển đơn vị khác", "/routing", .quiet)
            case .approving:
                acts += Button.act(
                    "Duyệt trả lời", base.followed(by: "/approval"), .primary,
                    hidden: ["version": "\(item.version)"])
                link("Trả lại đơn vị", "/return", .quiet)
            case .sending: link("Ghi đã gửi", "/sending", .primary)
            case .answered: link("Công khai", "/publication", .primary)
            case .published:
                link("Sửa nội dung công khai", "/publication")
                link("Thôi công khai", "/withdrawal", .quiet)
            case .refused, .forwarded: break
            }
        }
        if item.state.hasApprovedAnswer { link("In trả lời", "/letter", .quiet) }
        return acts + GuideTopic.feedback.link
    }

    private var returned: HTML? {
        guard let reason = item.reason else { return nil }
        return switch item.state {
        case .answering: NoticeBox.html("<p><b>Trả lời bị trả lại.</b> \(reason)</p>", .soon)
        case .refused: NoticeBox.html("<p><b>Không xử lý.</b> \(reason)</p>")
        case .forwarded: NoticeBox.html("<p><b>Đã chuyển \(item.forwardedTo ?? "").</b> \(reason)</p>")
        default: nil
        }
    }

    /// What still has to happen for the answer to count.
    private var unsent: HTML? {
        guard item.state == .sending else { return nil }
        let hand: HTML = "In trả lời, gửi bưu chính, gọi điện hoặc trao trực tiếp, rồi <b>Ghi đã gửi</b>."
        guard !answer.isMailing else {
            return NoticeBox.html(
                "<p><b>Trả lời đang được gửi bằng thư điện tử.</b> Nếu lâu không gửi được: \(hand)</p>", .soon)
        }
        let why = item.sender.mail == nil ? "Người gửi không có thư điện tử." : "Không có thư điện tử nào đang chờ gửi."
        return NoticeBox.html("<p><b>Trả lời chưa được gửi.</b> \(why) \(hand)</p>", .soon)
    }

    private var content: HTML {
        let regulation: HTML? = item.regulation.map { "<p><b>Quy định, thủ tục được nói tới:</b> \($0)</p>" }
        return
            "<section><h2>Nội dung</h2>\(regulation)<p class=\"written\">\(item.content)</p></section>\n"
    }

    private var reply: HTML? {
        item.answer.map {
            let state = item.state == .answering || item.state == .approving ? "Dự thảo trả lời" : "Trả lời"
            return "<section><h2>\(state)</h2><p class=\"written\">\($0)</p></section>\n"
        }
    }

    private var published: HTML? {
        guard let publication = item.publication, item.state == .published else { return nil }
        return """
            <section><h2>Nội dung công khai</h2><p><b>\(publication.subject)</b></p>\
            <p class="written">\(publication.content)</p><p class="written">\(publication.answer)</p>\
            <p>\(Button.link("Xem trang công khai", "/phan-anh/\(item.id)", .quiet))</p></section>

            """
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Mã", "<b class=\"case-code\">\(item.code)</b>"), ("Nguồn", .text(item.channel.word)),
            ("Ngày nhận", WrittenDay.html(item.receivedOn)),
        ]
        if let code = item.portalCode { facts.append(("Mã trên Cổng", .text(code))) }
        facts.append((item.sender.kind.word, .text(item.sender.name)))
        if answer.seesContact {
            for (name, value) in [
                ("Địa chỉ", item.sender.address), ("Điện thoại", item.sender.phone),
                ("Thư điện tử", item.sender.mail),
            ] {
                if let value { facts.append((name, .text(value))) }
            }
        }
        facts.append(("Công khai tên", item.sender.agrees ? "đồng ý" : "không đồng ý"))
        facts.append(("Loại", .text(item.kind?.word ?? "chưa phân loại")))
        facts.append(("Đơn vị trả lời", item.unit?.link ?? "–"))
        facts.append(("Hạn trả lời", Self.due(item, answer.today)))
        if let day = item.approvedOn { facts.append(("Duyệt trả lời", WrittenDay.html(day))) }
        if let day = item.answeredOn { facts.append(("Gửi trả lời", WrittenDay.html(day))) }
        if let sending = item.sending {
            let note: HTML? = answer.seesContact ? sending.note.map { ", \($0)" } : nil
            facts.append(("Cách gửi", "\(sending.way.word)\(note)"))
        }
        if let day = item.publication?.day { facts.append(("Công khai ngày", WrittenDay.html(day))) }
        return Facts.html(facts)
    }
}

/// Statistics of a period.
struct FeedbackFiguresScreen {
    let answer: FeedbackFiguresQuestion.Answer
    let span: PetitionSpan

    var page: Page {
        var page = Page(
            title: "Số liệu phản ánh, kiến nghị về quy định", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [.init("Phản ánh, kiến nghị", "/regulation-feedback")],
            actions: GuideTopic.feedback.link, main: "\(span.form(action: "/regulation-feedback/figures"))\(table)")
        page.assets = ["cases.css"]
        return page
    }

    private var table: HTML {
        let figures = answer.figures
        var rows: [(String, Int)] = [("Tiếp nhận trong kỳ", figures.received)]
        rows += RegulationFeedback.Channel.allCases.map { ("– \($0.word)", figures.byChannel[$0] ?? 0) }
        rows += RegulationFeedback.Kind.allCases.map { ($0.word, figures.byKind[$0] ?? 0) }
        rows += [
            ("Chưa phân loại hoặc không phân loại", figures.unclassified),
            ("Đã trả lời đúng hạn", figures.inTime), ("Đã trả lời quá hạn", figures.late),
            ("Đang xử lý trong hạn", figures.open), ("Đang xử lý quá hạn", figures.overdue),
            ("Đã công khai kết quả", figures.published), ("Không xử lý", figures.refused),
            ("Chuyển cơ quan khác", figures.forwarded),
        ]
        return Table(
            caption: "Số liệu từ \(answer.from.written) đến \(answer.to.written)",
            columns: [.init("Chỉ tiêu"), .init("Số lượng", .number)],
            rows: rows.enumerated().map { index, row in
                Table.Row(
                    key: "figure-\(index)", href: nil, cells: [.text(row.0), "\(row.1)"], isSelectable: false)
            }
        ).html
    }
}
