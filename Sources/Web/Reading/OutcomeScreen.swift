import Desk
import Office
import WorkTime

/// What exists now that a paper is confirmed, and where to go on.
struct OutcomeScreen {
    let outcome: ConfirmationQuestion.Outcome

    private var item: DocumentItem { outcome.item }
    private var label: DocumentLabel { item.label }

    var page: Page {
        var page = Page(
            title: "Đã xác nhận \(DocumentWords.name(label))", place: item.direction.place,
            breadcrumbs: [.init("Văn bản", "/documents")], aside: DocumentWords.badge(.confirmed),
            actions: GuideTopic.confirm.link,
            main: "\(summary)\(ways)\(leads)", layout: .reading)
        page.assets = ["document.css"]
        return page
    }

    private var summary: HTML {
        let count = item.obligationCount
        let words: HTML =
            count == 0
            ? "Văn bản không giao nhiệm vụ; đã lưu để tra cứu."
            : "<b>\(count)</b> nhiệm vụ đã giao. Các đơn vị, cá nhân liên quan thấy phần của mình trong «Việc của tôi» từ bây giờ."
        let changes = outcome.relations.filter { $0.isOurs && $0.kind != .answers }.map { relation -> HTML in
            """
            <p>Văn bản này \(DocumentWords.verb(relation.kind)) \
            <a href="/plans/\(relation.document.id)">\(DocumentWords.name(relation.document))</a>; nhiệm vụ cũ giữ thời hạn trước \
            và căn cứ điều chỉnh.</p>
            """
        }
        return NoticeBox.html("<p>\(words)</p>\(changes)", .done)
    }

    private var ways: HTML {
        let board: HTML =
            item.obligationCount > 0
            ? Button.link("Mở bảng theo dõi kế hoạch", "/plans/\(label.id)", .primary) : .empty
        let following: HTML? = outcome.next.map {
            Button.link("Văn bản chờ tiếp theo: \(DocumentWords.name($0.label))", "/documents/\($0.label.id)/reading")
        }
        return """
            <p class="decision">\(board) \(Button.link("Xem văn bản", "/documents/\(label.id)")) \(following) \
            \(Button.link("Tiếp nhận văn bản khác", "/documents/new", .quiet))</p>
            """
    }

    /// Who leads how much, the most laden first.
    private var leads: HTML? {
        guard !outcome.obligations.isEmpty else { return nil }
        let counts = Dictionary(grouping: outcome.obligations, by: \.lead).sorted {
            ($1.value.count, $0.key.name) < ($0.value.count, $1.key.name)
        }
        let rows = counts.map { lead, items in
            Table.Row(
                key: lead.key.description, href: nil,
                cells: [
                    .text(lead.name), "\(items.count)",
                    items.compactMap(\.nextDue).min().map { WrittenDay.html($0) }
                        ?? "<span class=\"muted\">không có ngày</span>",
                ])
        }
        return """
            <section><h2>Đơn vị, cá nhân chủ trì</h2>\(Table(
                caption: "Số nhiệm vụ chủ trì",
                columns: [.init("Chủ trì"), .init("Nhiệm vụ", .number), .init("Hạn gần nhất", .date)], rows: rows).html)</section>
            """
    }
}
