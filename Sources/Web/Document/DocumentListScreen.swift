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
    let keepsRegisters: Bool
    /// Whether papers wait for this person's instruction, or he or she submits them.
    let readsInstructions: Bool
    let keepsInterchange: Bool
    /// Whether this person confirms that secret files go for good.
    let settlesErasures: Bool
    private let incomingStates: [Key<Document>: IncomingState]
    private let entries: [Key<Document>: RegisterPlace]
    private let unenteredCount: Int?

    init(
        _ list: DocumentListPage, address: DocumentAddress, mayReceive: Bool, seesRegisters: Bool = false,
        keepsRegisters: Bool = false, readsInstructions: Bool = false, keepsInterchange: Bool = false,
        settlesErasures: Bool = false
    ) {
        self.settlesErasures = settlesErasures
        self.keepsInterchange = keepsInterchange
        self.readsInstructions = readsInstructions
        incomingStates = list.incomingStates
        entries = list.entries
        unenteredCount = list.unenteredCount
        self.address = address
        items = list.items
        readingCount = list.readingCount
        next = list.next
        self.mayReceive = mayReceive
        self.seesRegisters = seesRegisters
        self.keepsRegisters = keepsRegisters
    }

    var page: Page {
        var page = Page(
            title: address.title, place: address.direction == .outgoing ? .outgoing : .incoming,
            actions: (mayReceive ? Button.link("Tiếp nhận văn bản", "/documents/new", .primary) : .empty)
                + (readsInstructions ? Button.link("Văn bản chờ ý kiến", "/instructions") : .empty)
                + (keepsInterchange ? Button.link("Liên thông", "/interchange") : .empty)
                + erasures
                + (seesRegisters ? Button.link("Sổ đăng ký", "/registers") : .empty),
            main: "\(dropZone)\(tabs)\n\(filters)\n\(list)")
        page.assets = ["document.css"]
        return page
    }

    private var erasures: HTML {
        guard settlesErasures, address.direction == .incoming else { return .empty }
        return Button.link("Xoá tệp mật", "/erasures")
    }

    private var dropZone: HTML? {
        guard mayReceive, address.before == nil else { return nil }
        return UploadForm(isBrief: true).html
    }

    private var tabs: HTML {
        func tab(
            _ title: String, _ state: Document.State?, isUnentered: Bool = false, count: Int? = nil
        ) -> Tabs.Tab {
            let href = address.with { ($0.state, $0.isUnentered) = (state, isUnentered) }
            return Tabs.Tab(
                title, href, count: count, isCurrent: (address.state, address.isUnentered) == (state, isUnentered))
        }
        let unentered = unenteredCount.map { tab("Chưa vào sổ", nil, isUnentered: true, count: $0) }
        return Tabs.html(
            [
                tab("Tất cả", nil), tab("Chờ xác nhận", .reading, count: readingCount),
                tab("Đã xác nhận", .confirmed),
            ] + [unentered].compactMap(\.self), label: "Trạng thái văn bản")
    }

    private var filters: HTML {
        var chips: [FilterBar.Chip] = []
        if let direction = address.direction {
            chips.append(
                .init(
                    "Loại", DocumentWords.title(of: direction),
                    without: address.with { ($0.direction, $0.isUnentered) = (nil, false) }))
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
        let table = Table(caption: address.title, columns: columns, rows: items.map(row))
        return table.html + LoadMore.html(next: next.map { before in address.with { $0.before = before } })
    }

    /// The arrival number stands on the list of incoming papers.
    private var showsEntry: Bool { address.direction == .incoming && !address.isUnentered }

    /// Whoever keeps the books enters what stands in none from the list.
    private var offersEntry: Bool { address.isUnentered && keepsRegisters }

    private var columns: [Table.Column] {
        var columns: [Table.Column] = [.init("Văn bản")]
        if showsEntry { columns.append(.init("Số đến", .number)) }
        columns += [
            .init("Ngày", .date), .init("Cơ quan ban hành"), .init("Trạng thái"), .init("Nhiệm vụ", .number),
            .init("Người nhập"),
        ]
        if offersEntry { columns.append(.init("Sổ")) }
        return columns
    }

    private func entry(_ item: DocumentItem) -> HTML {
        guard let place = entries[item.label.id] else { return "<span class=\"muted\">chưa</span>" }
        return "\(place.number)<br><small class=\"muted\">\(WrittenDay.html(place.day))</small>"
    }

    private func row(_ item: DocumentItem) -> Table.Row {
        let secrecy: HTML? =
            item.secrecy == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: item.secrecy), .late))"
        let circle: HTML? = item.isRestricted ? " \(StateBadge.html("Hạn chế xem", .still))" : nil
        let urgency: HTML? =
            item.urgency == .none ? nil : " \(StateBadge.html(DocumentWords.title(of: item.urgency), .soon))"
        let recall: HTML? = item.recall.map { _ in " \(StateBadge.html(PaperRecall.word, .late))" }
        let name = DocumentWords.name(item.label)
        let title: HTML? =
            name == item.label.title ? nil : "<br><span class=\"document-title\">\(item.label.title)</span>"
        var cells: [HTML] = [
            "<span class=\"document-name\">\(name)</span>\(recall)\(circle)\(secrecy)\(urgency)\(title)"
        ]
        if showsEntry { cells.append(entry(item)) }
        cells += [
            item.label.issuedOn.map { WrittenDay.html($0) } ?? "<span class=\"muted\">chưa rõ</span>",
            .text(item.issuer ?? ""),
            incomingStates[item.label.id].map(InstructionWords.badge) ?? DocumentWords.badge(item.state),
            item.state == .confirmed ? "\(item.obligationCount)" : "<span class=\"muted\">–</span>",
            "\(item.createdBy.name)<br><small class=\"muted\">\(WrittenDay.html(item.createdAt))</small>",
        ]
        if offersEntry {
            cells.append(
                """
                <a href="/documents/\(item.label.id)/entry">Vào sổ<span class="visually-hidden"> \(name)</span></a>
                """)
        }
        return Table.Row(key: item.label.id.description, href: href(item), cells: cells)
    }

    /// A paper that waits opens where it is confirmed, for whoever does that.
    private func href(_ item: DocumentItem) -> Href {
        item.state == .reading && mayReceive ? "/documents/\(item.label.id)/reading" : "/documents/\(item.label.id)"
    }

    private var empty: HTML {
        if address.isUnentered, address.before == nil {
            return EmptyState.html(
                "Không còn văn bản nào chưa vào sổ",
                "Mọi văn bản đến đã xác nhận mà anh/chị được xem đều đã có số đến.",
                action: Button.link("Xem văn bản đến", "/incoming"))
        }
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
