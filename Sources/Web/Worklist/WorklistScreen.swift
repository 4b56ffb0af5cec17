import Desk
import Office
import WorkTime

/// «Việc của tôi».
struct WorklistScreen: Sendable {
    let address: WorklistAddress
    let counts: WorklistCounts
    let rows: [ObligationRow]
    let next: Href?
    let choices: FilterChoices
    let saved: SavedViewBar
    /// Whether taking papers in is part of this person's work.
    let receivesPapers: Bool

    init(
        _ list: WorklistPage, address: WorklistAddress, choices: FilterChoices, today: CalendarDay,
        receivesPapers: Bool = false
    ) {
        self.address = address
        self.choices = choices
        counts = list.counts
        self.receivesPapers = receivesPapers
        saved = SavedViewBar(address: address, views: list.saved)
        let back = ListReturn(address.href)
        rows = list.items.map { ObligationRow($0, today: today, list: back, standingInFor: list.standIns[$0.id]) }
        next = list.next.map { cursor in address.with { $0.after = cursor } }
    }

    var page: Page {
        Page(
            title: "Việc của tôi", place: .work,
            actions: GuideTopic.worklist.link + Button.link("Văn bản đi chờ tôi", "/outgoing", .quiet)
                + Button.link("Đang theo dõi", "/work/watched", .quiet)
                + Button.link("Đơn thư được chia sẻ", "/petitions/shared", .quiet)
                + TableFile.links(address.file),
            main: """
                \(tabs)
                <div class="list-head">\(WorklistFilterBar(address: address, choices: choices).html)\(saved.html)</div>
                \(list)
                """)
    }

    private var tabs: HTML {
        Tabs.html(
            WorklistView.allCases.map { view in
                Tabs.Tab(
                    view.title, address.with { $0.view = view }, count: counts[view],
                    isCurrent: view == address.view && saved.current == nil)
            } + saved.tabs, label: "Các nhóm việc và chế độ xem đã lưu")
    }

    private var list: HTML {
        guard !rows.isEmpty else { return empty }
        let caption = "\(address.view.title), xếp theo thời hạn"
        guard !address.isDone else {
            return ObligationTable.html(caption: caption, rows: rows) + LoadMore.html(next: next)
        }
        let table = ObligationTable.html(caption: caption, rows: rows, selection: "obligation")
        return BulkKind.list(table, list: ListReturn(address.href)) + LoadMore.html(next: next)
    }

    private var empty: HTML {
        if address.after != nil {
            let back = Button.link("Về đầu danh sách", address.with { $0.after = nil })
            return EmptyState.html("Đã hết danh sách", "Không còn việc nào sau việc cuối cùng đã xem.", action: back)
        }
        if address.isFiltered {
            let all = Button.link("Bỏ mọi điều kiện lọc", address.with { $0 = WorklistAddress(view: address.view) })
            return EmptyState.html(
                "Không có việc nào khớp điều kiện lọc", "Bỏ bớt điều kiện để xem nhiều việc hơn.", action: all)
        }
        if address.view == .waiting, receivesPapers {
            return EmptyState.html(
                "Không có việc nào chờ xử lý",
                "Việc giao cho mình sẽ hiện ở đây. Văn bản mới đến được tiếp nhận và đọc ở trang riêng.",
                action: Button.link("Tiếp nhận văn bản", "/documents/new"))
        }
        let (title, text, action) = address.view.emptiness
        return EmptyState.html(title, text, action: Button.link(action.title, action.href))
    }
}

extension WorklistAddress {
    /// A tab without filters.
    init(view: WorklistView) {
        self.init()
        self.view = view
    }
}
