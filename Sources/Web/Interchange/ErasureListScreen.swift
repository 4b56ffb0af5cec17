import Desk
import Office
import WorkTime

/// «Xoá tệp mật»: what waits for a second person, and what became of the others.
struct ErasureListScreen {
    let answer: ErasureList.Answer

    var page: Page {
        var page = Page(
            title: "Xoá tệp mật", place: .incoming, breadcrumbs: [.init("Văn bản đến", "/incoming")],
            actions: GuideTopic.interchange.link, main: "\(waiting)\(settled)")
        page.assets = ["document.css"]
        return page
    }

    private var waiting: HTML {
        guard !answer.waiting.isEmpty else {
            return EmptyState.html(
                "Không có tệp nào chờ xác nhận xoá",
                "Văn thư đề nghị xoá ở trang của thông điệp đã tiếp nhận; quản trị hoặc lãnh đạo Văn phòng xác nhận ở đây."
            )
        }
        return table("Chờ xác nhận", answer.waiting)
    }

    private var settled: HTML { answer.settled.isEmpty ? .empty : table("Đã giải quyết", answer.settled) }

    private func table(_ caption: String, _ items: [FileErasure]) -> HTML {
        let rows = items.map { item in
            Table.Row(
                key: "erasure-\(item.id)", href: "/erasures/\(item.id)",
                cells: [
                    .text(item.file), .text(item.code ?? "—"), "<span class=\"clamp\">\(item.reason)</span>",
                    "\(item.askedByName), \(WrittenDay.html(item.askedAt))", ErasureWords.badge(item.state),
                ])
        }
        let table = Table(
            caption: caption,
            columns: [
                .init("Tệp"), .init("Kèm theo văn bản"), .init("Lý do"), .init("Đề nghị"), .init("Tình trạng"),
            ], rows: rows)
        return "<section><h2>\(caption)</h2>\(table.html)</section>"
    }
}
