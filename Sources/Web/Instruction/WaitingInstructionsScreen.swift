import Desk
import Office

/// «Văn bản chờ ý kiến»: the incoming papers that wait for a leader, the oldest first.
struct WaitingInstructionsScreen {
    let answer: WaitingInstructions.Answer

    var page: Page {
        var page = Page(
            title: "Văn bản chờ ý kiến", place: .incoming, breadcrumbs: [.init("Văn bản đến", "/incoming")],
            actions: GuideTopic.instructions.link, main: list)
        page.assets = ["document.css"]
        return page
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                "Không có văn bản nào chờ ý kiến", "Văn bản được văn thư trình sẽ hiện ở đây cho đến khi có ý kiến.",
                action: Button.link("Xem văn bản đến", "/incoming"))
        }
        let rows = answer.items.map { line -> Table.Row in
            let name = DocumentWords.name(line.document)
            let title: HTML? =
                name == line.document.title ? nil : "<br><span class=\"document-title\">\(line.document.title)</span>"
            return Table.Row(
                key: line.id.description, href: "/documents/\(line.document.id)/instructions",
                cells: [
                    "<span class=\"document-name\">\(name)</span>\(title)",
                    line.entry.map { "<b>\($0.number)</b>, \(WrittenDay.html($0.day))" }
                        ?? "<span class=\"muted\">–</span>",
                    line.leader.link,
                    "\(line.askedBy.name)<br><small class=\"muted\">\(WrittenDay.html(line.askedAt))</small>",
                    line.content.words.isEmpty
                        ? "<span class=\"muted\">–</span>" : "<span class=\"clamp\">\(line.content.words)</span>",
                ], isSelectable: false)
        }
        return Table(
            caption: "Văn bản chờ ý kiến, trình trước đứng trước",
            columns: [
                .init("Văn bản"), .init("Số đến"), .init("Lãnh đạo"), .init("Người trình"), .init("Ý kiến đang soạn"),
            ], rows: rows
        ).html + LoadMore.html(next: answer.next.map { "/instructions?after=\($0)" })
    }
}
