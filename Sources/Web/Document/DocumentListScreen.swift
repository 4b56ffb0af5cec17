import Desk
import Office
import WorkTime

/// The list of papers, with the place where new ones are dropped.
struct DocumentListScreen {
    let address: DocumentAddress
    let items: [DocumentItem]
    let readingCount: Int
    let next: Key<Document>?
    /// Whether this person takes in papers.
    let mayReceive: Bool
    let seesRegisters: Bool
    /// Whether papers wait for this person's instruction, or he or she submits them.
    let readsInstructions: Bool
    let keepsInterchange: Bool
    private let incomingStates: [Key<Document>: IncomingState]

    init(
        _ list: DocumentListPage, address: DocumentAddress, mayReceive: Bool, seesRegisters: Bool = false,
        readsInstructions: Bool = false, keepsInterchange: Bool = false
    ) {
        self.keepsInterchange = keepsInterchange
        self.readsInstructions = readsInstructions
        incomingStates = list.incomingStates
        self.address = address
        items = list.items
        readingCount = list.readingCount
        next = list.next
        self.mayReceive = mayReceive
        self.seesRegisters = seesRegisters
    }

    var page: Page {
        var page = Page(
            title: address.title, place: address.direction == .outgoing ? .outgoing : .incoming,
            actions: (mayReceive ? Button.link("Tiếp nhận văn bản", "/documents/new", .primary) : .empty)
                + (readsInstructions ? Button.link("Văn bản chờ ý kiến", "/instructions") : .empty)
                + (keepsInterchange ? Button.link("Liên thông", "/interchange") : .empty)
                + (seesRegisters ? Button.link("Sổ đăng ký", "/registers") : .empty),
            main: "\(dropZone)\(tabs)\n\(filters)\n\(list)")
        page.assets = ["document.css"]
        return page
    }

    private var dropZone: HTML? {
        guard mayReceive, address.before == nil else { return nil }
        return UploadForm(isBrief: true).html
    }

    private var tabs: HTML {
        let current = address.state
        func tab(_ title: String, _ state: Document.State?, count: Int? = nil) -> Tabs.Tab {
            Tabs.Tab(title, address.with { $0.state = state }, count: count, isCurrent: current == state)
        }
        return Tabs.html(
            [
                tab("Tất cả", nil), tab("Chờ xác nhận", .reading, count: readingCount),
                tab("Đã xác nhận", .confirmed),
            ], label: "Trạng thái văn bản")
    }

    private var filters: HTML {
        var chips: [FilterBar.Chip] = []
        if let direction = address.direction {
            chips.append(
                .init("Loại", DocumentWords.title(of: direction), without: address.with { $0.direction = nil }))
        }
        let choices = FormView(["direction": address.direction?.rawValue ?? ""]).select(
            "direction", "Loại", empty: "Tất cả",
            options: Document.Direction.allCases.map { ($0.rawValue, DocumentWords.title(of: $0)) })
        return FilterBar(
            action: "/documents", controls: choices, chips: chips,
            hidden: address.state.map { ["state": $0.rawValue] } ?? FormFields()
        ).html
    }

    private var list: HTML {
        guard !items.isEmpty else { return empty }
        let table = Table(
            caption: address.title,
            columns: [
                .init("Văn bản"), .init("Ngày", .date), .init("Cơ quan ban hành"), .init("Trạng thái"),
                .init("Nhiệm vụ", .number), .init("Người nhập"),
            ], rows: items.map(row))
        return table.html + LoadMore.html(next: next.map { before in address.with { $0.before = before } })
    }

    private func row(_ item: DocumentItem) -> Table.Row {
        let secrecy: HTML? =
            item.secrecy == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: item.secrecy), .late))"
        let circle: HTML? = item.isRestricted ? " \(StateBadge.html("Hạn chế xem", .still))" : nil
        let urgency: HTML? =
            item.urgency == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: item.urgency), .soon))"
        let name = DocumentWords.name(item.label)
        let title: HTML? =
            name == item.label.title ? nil : "<br><span class=\"document-title\">\(item.label.title)</span>"
        return Table.Row(
            key: item.label.id.description, href: Self.href(item),
            cells: [
                "<span class=\"document-name\">\(name)</span>\(circle)\(secrecy)\(urgency)\(title)",
                item.label.issuedOn.map { WrittenDay.html($0) } ?? "<span class=\"muted\">chưa rõ</span>",
                .text(item.issuer ?? ""),
                incomingStates[item.label.id].map(InstructionWords.badge) ?? DocumentWords.badge(item.state),
                item.state == .confirmed ? "\(item.obligationCount)" : "<span class=\"muted\">–</span>",
                "\(item.createdBy.name)<br><small class=\"muted\">\(WrittenDay.html(item.createdAt))</small>",
            ])
    }

    /// A paper that waits opens where it is confirmed.
    static func href(_ item: DocumentItem) -> Href {
        item.state == .reading ? "/documents/\(item.label.id)/reading" : "/documents/\(item.label.id)"
    }

    private var empty: HTML {
        if address != DocumentAddress() {
            return EmptyState.html(
                "Không có văn bản nào khớp", "Bỏ bớt điều kiện lọc để xem các văn bản khác.",
                action: Button.link("Xem tất cả", "/documents"))
        }
        return EmptyState.html(
            "Chưa có văn bản nào",
            mayReceive
                ? "Thả một văn bản vào ô phía trên: hệ thống đọc nhiệm vụ trong văn bản để anh/chị kiểm tra rồi xác nhận."
                : "Văn bản trong phạm vi được xem của anh/chị sẽ hiện ở đây sau khi văn thư tiếp nhận.")
    }
}
