import Desk
import Office
import Paper
import WorkTime

/// A confirmed paper: what it says, and what became of what it lays on people.
struct DocumentScreen {
    let document: DocumentPage
    let today: CalendarDay
    /// What was searched for when the paper was opened from the results; empty where nothing was.
    var find = ""

    private var item: DocumentItem { document.item }
    private var obligations: [ObligationItem] { document.obligations }
    private var label: DocumentLabel { item.label }

    var page: Page {
        var page = Page(
            title: DocumentWords.name(label), place: item.direction.place,
            breadcrumbs: [.init("Văn bản", "/documents")], aside: "\(DocumentWords.badge(item.state))\(recallBadge)",
            actions: actions,
            main: "\(lead)\(Panes.object(content: content, facts: facts))")
        page.assets = ["reading.css", "document.css"]
        page.sight = .document(label.id)
        return page
    }

    private var actions: HTML {
        let board: HTML =
            item.state == .confirmed && item.obligationCount > 0
            ? Button.link("Bảng theo dõi", "/plans/\(label.id)", .primary) : .empty
        let confirm: HTML =
            item.state == .reading && document.mayConfirm
            ? Button.link("Kiểm tra và xác nhận", "/documents/\(label.id)/reading", .primary) : .empty
        let original: HTML =
            document.fileHash == nil ? .empty : Button.link("Tải tệp gốc", "/documents/\(label.id)/original")
        let entry: HTML = document.mayEnter ? Button.link("Vào sổ", "/documents/\(label.id)/entry") : .empty
        let instructions: HTML =
            item.state == .confirmed && item.direction == .incoming
            ? Button.link("Ý kiến chỉ đạo", "/documents/\(label.id)/instructions") : .empty
        let sending: HTML =
            document.maySend ? Button.link("Gửi liên thông", "/documents/\(label.id)/sending") : .empty
        let filing: HTML =
            item.state == .confirmed ? Button.link("Lập hồ sơ", "/documents/\(label.id)/filing") : .empty
        let more: HTML =
            item.state == .confirmed
            ? Menu.html(
                "Khác", items: [.init("Thêm nhiệm vụ của văn bản này", "/obligations/new?document=\(label.id)")])
            : .empty
        let answer: HTML =
            item.direction == .incoming && item.state == .confirmed
            ? Button.link("Soạn văn bản trả lời", ("/outgoing/new" as Href).adding("answers", label.id.description))
            : .empty
        return GuideTopic.documents.link + board + confirm + entry + instructions + filing + sending + answer + original
            + more
    }

    private var lead: HTML { "<p class=\"document-lead\">\(label.title)</p>\(recall)" }

    private var recallBadge: HTML? { item.recall.map { _ in " \(StateBadge.html(PaperRecall.word, .late))" } }

    /// That it was called back, when and why.
    private var recall: HTML? {
        item.recall.map { recall in
            NoticeBox.html(
                "<p>Văn bản đã thu hồi, \(WrittenDay.html(recall.at)):</p><p class=\"written\">\(recall.reason)</p>",
                .late)
        }
    }

    // MARK: - Facts

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Loại", .text(DocumentWords.title(of: item.direction))),
            ("Số, ký hiệu", .text(label.number ?? "không có")),
            ("Ngày ban hành", label.issuedOn.map { WrittenDay.html($0) } ?? "chưa rõ"),
            ("Cơ quan ban hành", .text(item.issuer ?? "chưa rõ")),
        ]
        if let entry = document.entry {
            let name = RegisterWords.numberName(item.direction)
            let number: HTML = "<b>\(entry.number)</b>, \(WrittenDay.html(entry.day))"
            facts.insert(
                (
                    name,
                    document.seesRegisters
                        ? "<a href=\"/registers/\(entry.register)?year=\(entry.year)\">\(number)</a>" : number
                ),
                at: 0)
            if let first = document.first {
                facts.insert(("Bản trùng của", "<a href=\"/documents/\(first)\">văn bản đã vào sổ trước</a>"), at: 1)
            }
        }
        if let signer = document.signer { facts.append(("Người ký", .text(signer))) }
        if let recipients = document.recipients { facts.append(("Nơi nhận", .text(recipients))) }
        if let day = document.replyBy { facts.append(("Hạn trả lời", WrittenDay.html(day))) }
        if item.urgency != .none {
            facts.append(("Độ khẩn", StateBadge.html(DocumentWords.title(of: item.urgency), .soon)))
        }
        if item.secrecy != .none {
            facts.append(("Độ mật", StateBadge.html(DocumentWords.title(of: item.secrecy), .late)))
        }
        if item.isRestricted {
            facts.append(("Phạm vi xem", "Hạn chế; mỗi lần mở, tải đều được ghi vào nhật ký"))
        }
        facts.append(("Tiếp nhận", "\(item.createdBy.name), \(WrittenDay.html(item.createdAt))"))
        if let file = document.caseFile {
            facts.append(("Hồ sơ", "<a href=\"/cases/\(file.id)\">\(file.name)</a>"))
        }
        if let confirmed = document.confirmedAt { facts.append(("Xác nhận", WrittenDay.html(confirmed))) }
        return Facts.html(facts) + (annexes ?? .empty) + (relations ?? .empty)
    }

    private var annexes: HTML? {
        guard !document.annexes.isEmpty else { return nil }
        let lines = document.annexes.map { annex -> HTML in
            let replaced: HTML? = annex.replacedBy.map {
                " <small class=\"muted\">đã được thay bằng phụ lục \($0)</small>"
            }
            if let closing = annex.closing {
                return
                    "<li value=\"\(annex.position)\">\(annex.title) <small class=\"muted\">\(closing.words)</small>\(replaced)</li>"
            }
            return
                "<li value=\"\(annex.position)\"><a href=\"/documents/\(label.id)/annexes/\(annex.position)\">\(annex.title)</a>\(AnnexWorth(annex: annex).html)\(replaced)</li>"
        }
        return "<h2 class=\"relations-head\">Phụ lục, tệp kèm theo</h2><ol class=\"document-relations\">\(lines)</ol>"
    }

    private var relations: HTML? {
        guard !document.relations.isEmpty else { return nil }
        let lines = document.relations.map { relation -> HTML in
            let verb = DocumentWords.verb(relation.kind)
            return """
                <li>\(relation.isOurs ? "Văn bản này \(verb)" : "Được \(verb) bởi") \
                <a href="/documents/\(relation.document.id)">\(DocumentWords.name(relation.document))</a></li>
                """
        }
        return "<h2 class=\"relations-head\">Văn bản liên quan</h2><ul class=\"document-relations\">\(lines)</ul>"
    }

    // MARK: - Content

    private var content: HTML {
        "\(obligationList)\(SignatureList(document)?.html)\(sheet)"
    }

    private var obligationList: HTML? {
        guard item.state == .confirmed else { return nil }
        guard !obligations.isEmpty else { return "<p class=\"muted\">Văn bản này không giao nhiệm vụ nào.</p>" }
        let numbers = Dictionary(
            document.marks.enumerated().map { ($1.obligation, $1.range.start) }, uniquingKeysWith: { first, _ in first }
        )
        let rows = obligations.map { obligation -> Table.Row in
            let place: HTML? = numbers[obligation.id].map {
                " <a class=\"task-source\" href=\"#p\($0)\">đoạn trong văn bản</a>"
            }
            return Table.Row(
                key: obligation.id.description, href: "/obligations/\(obligation.id)",
                cells: [
                    "<span class=\"clamp\">\(obligation.ref.map { "\($0). " })\(obligation.content)</span>",
                    "\(obligation.lead.name)\(place)", DueWords.html(obligation, today: today), obligation.state.badge,
                ])
        }
        let table = Table(
            caption: "Nhiệm vụ của văn bản",
            columns: [.init("Nhiệm vụ"), .init("Chủ trì"), .init("Thời hạn", .date), .init("Trạng thái")], rows: rows)
        let more: HTML? =
            document.hasMore ? "<p><a href=\"/plans/\(label.id)\">Xem đủ \(item.obligationCount) nhiệm vụ</a></p>" : nil
        return
            "<section><h2>Nhiệm vụ (\(document.hasMore ? item.obligationCount : obligations.count))</h2>\(table.html)\(more)</section>"
    }

    private var sheet: HTML {
        guard let text = document.text else {
            let words =
                item.secrecy == .none
                ? "Văn bản này chỉ được đăng ký thông tin, không có nội dung trên hệ thống."
                : "Văn bản \(DocumentWords.title(of: item.secrecy).lowercased()): chỉ đăng ký thông tin; nội dung không lưu trên hệ thống."
            return NoticeBox.html("<p>\(words)</p>")
        }
        let marks = document.marks.enumerated().map { index, mark in
            PaperMark(
                .task(index + 1), mark.range.start..<max(mark.range.start, mark.range.end),
                label: "Nhiệm vụ \(mark.ref ?? "\(index + 1)"): \(mark.state.word)",
                target: "/obligations/\(mark.obligation)",
                note:
                    "<a class=\"mark-state\" href=\"/obligations/\(mark.obligation)\" tabindex=\"-1\" aria-hidden=\"true\">\(mark.state.badge)</a>"
            )
        }
        let found = find.isEmpty ? [] : FoundMark.marks(find, in: text.text)
        let pages = FoundPages(pages: document.foundPages, document: label.id, isScan: PageImages.isScan(text))
        let images: HTML =
            document.fileHash == nil
            ? .empty
            : PageImages.html(of: text, in: label.id, isOpen: document.foundPages.isEmpty)
                + PageImages.html(ofCopy: document, read: text)
        return """
            <section class="document-paper"><h2>Nội dung</h2>\(foundLine(found))\
            \(pages.html)\(images)\
            \(PaperSheet(text, marks: marks + found).html)</section>
            """
    }

    /// How often the words stand in the paper, and the way to the first place and back to the search.
    private func foundLine(_ found: [PaperMark]) -> HTML? {
        guard !find.isEmpty else { return nil }
        let back: HTML =
            "<a href=\"\(("/search" as Href).adding("q", find))\">Về kết quả tìm</a> · <a href=\"/documents/\(label.id)\">Bỏ đánh dấu</a>"
        guard let first = found.first else {
            guard document.foundPages.isEmpty else {
                return "<p class=\"found-line\">«\(find)» \(onPages). \(back)</p>"
            }
            return "<p class=\"found-line muted\">Nội dung văn bản không có «\(find)». \(back)</p>"
        }
        return """
            <p class="found-line">«\(find)» có ở <a href="#\(FoundMark.id(first.range.lowerBound))">\(found.count) chỗ</a> \
            trong văn bản\(document.foundPages.isEmpty ? .empty : ", \(onPages)" as HTML). \(back)</p>
            """
    }

    /// «trên ảnh trang 2, 5», each leading to its picture.
    private var onPages: HTML {
        let links = document.foundPages.prefix(10).map { page -> HTML in
            "<a href=\"#\(FoundPages.id(page.number))\">\(page.number)</a>"
        }
        return "trên ảnh trang \(HTML.joined(links, separator: ", "))\(document.foundPages.count > 10 ? "…" : "")"
    }
}
