import Desk
import Office
import WorkTime

/// Outgoing papers: what waits for me, what I take part in, what is still at the clerk's, all of them.
struct OutgoingListScreen {
    let answer: OutgoingList.Answer
    let address: OutgoingAddress
    let seesRegisters: Bool
    /// Whether the reader keeps the Word templates of drafts.
    let keepsTemplates: Bool

    var page: Page {
        Page(
            title: answer.list.title, place: .outgoing, breadcrumbs: [.init("Văn bản đi", "/outgoing")],
            actions: GuideTopic.outgoing.link + Button.link("Soạn văn bản đi", "/outgoing/new", .primary)
                + (seesRegisters ? Button.link("Sổ đăng ký", "/registers") : .empty)
                + Button.link("Không gửi bản giấy", "/outgoing/paperless", .quiet)
                + (keepsTemplates ? Button.link("Mẫu Word", "/outgoing/templates", .quiet) : .empty),
            main: "\(tabs)\n\(lead)\(list)")
    }

    private var tabs: HTML {
        Tabs.html(
            OutgoingListKind.allCases.map { list in
                Tabs.Tab(
                    list.title, OutgoingAddress(list: list).href,
                    count: list == .waiting ? answer.waiting : list == .here ? answer.here : nil,
                    isCurrent: list == answer.list)
            } + [Tabs.Tab("Đã vào sổ", "/documents?direction=outgoing")], label: "Các nhóm văn bản đi")
    }

    private var lead: HTML? {
        guard answer.list == .here else { return nil }
        let late: HTML? =
            answer.late > 0
            ? " <b class=\"tone-late\">\(CountBadge.text(answer.late)) văn bản đã chậm.</b>" : nil
        return """
            <p class="prose">Văn bản đã ký phải phát hành trong ngày, chậm nhất buổi sáng ngày làm việc tiếp theo; văn bản khẩn \
            phát hành ngay (Điều 4, Điều 18 Nghị định 30/2020/NĐ-CP).\(late)</p>
            """
    }

    private var list: HTML {
        guard !answer.items.isEmpty else { return empty }
        let isHere = answer.list == .here
        let columns: [Table.Column] =
            isHere
            ? [
                .init("Văn bản"), .init("Ký lúc", .date), .init("Phải phát hành"), .init("Đang chờ"),
                .init("Người ký"),
            ]
            : [.init("Văn bản"), .init("Đơn vị soạn thảo"), .init("Trạng thái"), .init("Đang chờ"), .init("Từ", .date)]
        return Table(caption: answer.list.title, columns: columns, rows: answer.items.map(isHere ? here : row)).html
            + LoadMore.html(next: answer.next.map { address.after($0).href })
    }

    private func title(_ item: OutgoingItem) -> HTML {
        """
        <span class="document-name">\(OutgoingWords.name(item))</span>\(OutgoingWords.marks(item.paper))<br>\
        <span class="document-title">\(item.paper.excerpt)</span>
        """
    }

    private func row(_ item: OutgoingItem) -> Table.Row {
        let clock: HTML? = answer.clocks[item.paper.id].map { "<br>\(OutgoingWords.clock($0, at: answer.now))" }
        let back: HTML? =
            item.paper.state == .drafting && item.reason != nil
            ? "<br><small class=\"tone-late\">bị trả lại</small>" : nil
        return Table.Row(
            key: "outgoing-\(item.paper.id)", href: "/outgoing/\(item.paper.id)",
            cells: [
                title(item), "\(item.unitName)<br><small class=\"muted\">\(item.drafterName)</small>",
                "\(OutgoingWords.badge(item.paper.state))\(back)\(clock)",
                item.waitsFor.map { .text($0) } ?? "<span class=\"muted\">–</span>", WrittenDay.html(item.since),
            ])
    }

    private func here(_ item: OutgoingItem) -> Table.Row {
        return Table.Row(
            key: "outgoing-\(item.paper.id)", href: "/outgoing/\(item.paper.id)",
            cells: [
                title(item), item.signedAt.map { WrittenDay.html($0) } ?? .empty,
                answer.clocks[item.paper.id].map { OutgoingWords.clock($0, at: answer.now) } ?? .empty,
                "\(why(item))<br><small class=\"muted\">từ \(WrittenDay.html(item.since))</small>",
                .text(item.signerName ?? ""),
            ])
    }

    /// What keeps it here.
    private func why(_ item: OutgoingItem) -> HTML {
        guard let unsent = answer.unsent[item.paper.id] else {
            return "\(item.waitsFor ?? ""): \(item.paper.state == .signed ? "chờ cấp số" : "chờ đóng dấu, phát hành")"
        }
        let lines = unsent.prefix(5).map { one -> HTML in
            "<br>\(one.recipient.name): <span class=\"muted\">\(one.hindrance.words)</span>"
        }
        let more: HTML? = unsent.count > 5 ? "<br>và \(unsent.count - 5) nơi nhận khác" : nil
        return "Đã phát hành, chưa gửi \(unsent.count) nơi nhận:\(lines)\(more)"
    }

    private var empty: HTML {
        switch answer.list {
        case .waiting:
            EmptyState.html(
                "Không có văn bản đi nào chờ anh/chị",
                "Dự thảo cần cho ý kiến, ký nháy, ký hoặc cấp số sẽ hiện ở đây.",
                action: Button.link("Soạn văn bản đi", "/outgoing/new"))
        case .mine:
            EmptyState.html(
                "Chưa tham gia văn bản đi nào", "Dự thảo mình soạn, được hỏi ý kiến hoặc được trình sẽ hiện ở đây.",
                action: Button.link("Soạn văn bản đi", "/outgoing/new"))
        case .here:
            EmptyState.html(
                "Không còn văn bản nào ở văn thư",
                "Mọi văn bản đã ký mà anh/chị được xem đều đã phát hành và gửi đến đủ nơi nhận.",
                action: Button.link("Xem tất cả văn bản đi", OutgoingAddress(list: .all).href))
        case .all:
            EmptyState.html(
                "Chưa có văn bản đi nào", "Dự thảo đầu tiên sẽ hiện ở đây.",
                action: Button.link("Soạn văn bản đi", "/outgoing/new"))
        }
    }
}

extension OutgoingListKind {
    var title: String {
        switch self {
        case .waiting: "Văn bản đi chờ tôi"
        case .mine: "Đang soạn, đang trình"
        case .here: "Còn ở văn thư"
        case .all: "Tất cả"
        }
    }
}

/// What the address of the list says: `/outgoing?view=here&due=1741940000000&after=12`.
struct OutgoingAddress: Equatable {
    var list: OutgoingListKind
    var cursor: OutgoingCursor?

    init(list: OutgoingListKind) { self.list = list }

    init(_ query: FormFields) {
        list = query["view"].flatMap(OutgoingListKind.init) ?? .waiting
        cursor = query["after"].flatMap { Key<Outgoing>($0) }.map { id in
            .init(due: query["due"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }, id: id)
        }
    }

    func after(_ cursor: OutgoingCursor) -> OutgoingAddress {
        var address = self
        address.cursor = cursor
        return address
    }

    var href: Href {
        ("/outgoing" as Href).adding("view", list.rawValue)
            .adding("due", cursor?.due.map { String($0.milliseconds) }).adding("after", cursor?.id.description)
    }
}
