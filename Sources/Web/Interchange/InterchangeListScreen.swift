import Desk
import Office

/// «Liên thông văn bản»: every message, both ways, with what became of it.
struct InterchangeListScreen {
    let answer: InterchangeList.Answer
    let address: InterchangeAddress

    var page: Page {
        var page = Page(
            title: "Liên thông văn bản", place: .incoming, breadcrumbs: [.init("Văn bản đến", "/incoming")],
            actions: GuideTopic.interchange.link, main: "\(notice)\(tabs)\(filters)\(list)")
        page.assets = ["document.css"]
        return page
    }

    private var notice: HTML {
        answer.isConnected
            ? .empty
            : NoticeBox.html(
                "<p>Máy chủ chưa được cấu hình kết nối liên thông, nên chưa gửi và nhận được. Đề nghị liên hệ quản trị hệ thống.</p>",
                .soon)
    }

    private var tabs: HTML {
        Tabs.html(
            InterchangeAddress.Show.allCases.map { show in
                Tabs.Tab(
                    show.title,
                    address.with {
                        $0.show = show
                        $0.state = nil
                    }, count: show == .waiting ? answer.waiting : nil, isCurrent: show == address.show)
            }, label: "Nhóm thông điệp")
    }

    private var filters: HTML {
        guard address.show != .waiting else { return .empty }
        let states = InterchangeItem.State.allCases.filter { state in
            switch address.show {
            case .incoming: ![.waiting, .sent, .dropped].contains(state)
            case .outgoing: [.waiting, .sent, .dropped].contains(state)
            default: true
            }
        }
        let choices = FormView(["state": address.state?.rawValue ?? ""]).select(
            "state", "Tình trạng", empty: "Tất cả", options: states.map { ($0.rawValue, InterchangeWords.word($0)) })
        let chips = address.state.map { state in
            [FilterBar.Chip("Tình trạng", InterchangeWords.word(state), without: address.with { $0.state = nil })]
        }
        return FilterBar(
            action: "/interchange", controls: choices, chips: chips ?? [], hidden: ["show": address.show.rawValue]
        ).html
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                address.show == .waiting ? "Không có thông điệp nào cần xử lý" : "Chưa có thông điệp nào",
                "Văn bản gửi đến qua trục liên thông hiện ở đây để tiếp nhận; gửi đi từ trang của văn bản đi.",
                action: Button.link("Xem tất cả thông điệp", "/interchange?show=all"))
        }
        let rows = answer.items.map { item in
            let subject: HTML? = item.subject.map { "<br><span class=\"document-title\">\($0)</span>" }
            let words: HTML? = (item.trouble?.words ?? item.words).map { "<br><small class=\"muted\">\($0)</small>" }
            let last: HTML =
                item.kind == .document
                ? item.status.map { .text(InterchangeWords.word($0)) } ?? "<span class=\"muted\">–</span>"
                : "<span class=\"muted\">–</span>"
            return Table.Row(
                key: "message-\(item.id)", href: "/interchange/\(item.id)",
                cells: [
                    "<span class=\"document-name\">\(item.code ?? InterchangeWords.kind(item))</span>\(subject)",
                    .text("\(item.isOutgoing ? "Đi" : "Đến"): \(InterchangeWords.kind(item))"),
                    .text(InterchangeWords.agency(item.agency)), WrittenDay.html(item.createdAt),
                    "\(InterchangeWords.badge(item))\(words)", last,
                ], isSelectable: false)
        }
        return Table(
            caption: "Thông điệp liên thông, mới nhất trước",
            columns: [
                .init("Văn bản"), .init("Loại"), .init("Cơ quan"), .init("Lúc", .date), .init("Tình trạng"),
                .init("Trạng thái liên thông"),
            ], rows: rows
        ).html + LoadMore.html(next: answer.next.map { before in address.with { $0.before = before } })
    }
}
