import Desk
import Office
import WorkTime

/// One line of the results.
struct SearchRow: Sendable {
    let address: SearchAddress
    let marks: SearchMarks
    let today: CalendarDay

    func paper(_ found: FoundPaper) -> HTML {
        let item = found.item
        let label = item.label
        let state: HTML? = item.state == .reading ? StateBadge.html("Chờ xác nhận kết quả đọc", .soon) : nil
        let recall: HTML? = item.recall.map { _ in StateBadge.html(PaperRecall.word, .late) }
        let circle: HTML? = item.isRestricted ? StateBadge.html("Hạn chế xem", .still) : nil
        let count: HTML? =
            item.obligationCount == 0
            ? nil : " · <a href=\"/plans/\(label.id)\">\(item.obligationCount) nhiệm vụ</a>"
        let title = label.title.isEmpty ? DocumentWords.name(label) : label.title
        // Without a number a paper is cited by its excerpt, which stands above.
        let name = label.number == nil ? label.kind ?? "Văn bản không số" : label.citation
        return """
            <li><a class="result-title" href="\(opening(found))">\(Highlight.html(title, marks))</a> \(state)\(recall)\(circle)
            <p class="muted small">\(Highlight.html(name, marks))\
            \(item.issuer.map { " · \(Highlight.html($0, marks))" as HTML })\(count)</p>\
            \(found.passages.map { passage(item, $0) })</li>

            """
    }

    func task(_ item: ObligationItem) -> HTML {
        let row = ObligationRow(item, today: today, list: ListReturn(address.href))
        return """
            <li id="row-\(row.key)"><a class="result-title" href="\(row.href)">\(Highlight.html(item.content, marks))</a>
            <p class="result-facts small">\(row.state) \(row.due) <span class="muted">Chủ trì: \(row.lead) · Căn cứ: \(row.basis)</span></p></li>

            """
    }

    /// The paper, with the words marked in it where there are any.
    private func opening(_ found: FoundPaper) -> Href {
        found.passages.isEmpty ? found.item.label.href : paper(found.item)
    }

    private func passage(_ item: DocumentItem, _ passage: SearchPassage) -> HTML {
        """
        <p class="passage"><a href="\(paper(item).at(FoundMark.id(passage.place)))">\(Highlight.html(passage))</a></p>
        """
    }

    private func paper(_ item: DocumentItem) -> Href {
        ("/documents/\(item.label.id)" as Href).adding("find", address.query)
    }
}
