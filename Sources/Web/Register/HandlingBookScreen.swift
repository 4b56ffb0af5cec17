import Desk
import Office
import WorkTime

/// «Sổ theo dõi giải quyết văn bản đến» as it is printed: the seven columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
struct HandlingBookScreen {
    let answer: HandlingBookQuestion.Answer
    let address: RegisterAddress
    let officeName: String

    private var book: RegisterBookQuestion.Answer { answer.book }

    private static let titles = [
        "Số đến", "Tên loại, số, ký hiệu, ngày, tác giả của văn bản", "Đơn vị hoặc người nhận", "Thời hạn giải quyết",
        "Tiến độ giải quyết", "Số, ký hiệu văn bản trả lời", "Ghi chú",
    ]

    var page: Page {
        var page = Page(
            title: "Sổ theo dõi giải quyết văn bản đến \(RegisterWords.title(year: book.year, kind: book.kind))",
            place: .incoming,
            breadcrumbs: [
                .init("Sổ đăng ký văn bản", "/registers"),
                .init(book.register.name, address.with { $0.year = book.year }.href),
            ],
            actions: book.next.map { next in
                Button.link("Phần sau", address.with { $0.cursor = next }.handling)
            } ?? .empty, main: "\(cover)\(table)")
        page.assets = ["register.css"]
        return page
    }

    private var cover: HTML {
        """
        <p class="book-office">\(officeName)</p>
        <p class="no-print muted">\(book.register.name). Dùng lệnh in của trình duyệt, khổ A4 ngang. Mỗi phần có tối đa 1.000 dòng.</p>
        """
    }

    private var table: HTML {
        let titles = Self.titles.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let numbers = Self.titles.indices.map { "<th scope=\"col\">(\($0 + 1))</th>" as HTML }
        let rows = book.lines.map { line -> HTML in
            let cells = cells(line).map { "<td>\($0)</td>" as HTML }
            return "<tr\(attribute: "class", line.state == .void ? "is-void" : nil)>\(cells)</tr>\n"
        }
        return """
            <div class="book-scroll" tabindex="0" role="region" aria-label="Các dòng của sổ"><table class="book">\
            <caption class="visually-hidden">Sổ theo dõi giải quyết văn bản đến</caption>\
            <thead><tr>\(titles)</tr><tr class="numbers">\(numbers)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private func cells(_ line: RegisterEntry) -> [String] {
        let handling = line.document.flatMap { answer.handling[$0.id] }
        let isVoid = line.state == .void
        return [
            line.number.description, isVoid ? RegisterWords.word(line.state) : paper(line), line.receiver?.name ?? "",
            isVoid ? "" : handling?.due?.written ?? "", isVoid ? "" : handling?.progress ?? "",
            handling?.answers.joined(separator: "; ") ?? "", (isVoid ? line.reason : line.note) ?? "",
        ]
    }

    private func paper(_ line: RegisterEntry) -> String {
        guard let label = line.document else { return RegisterWords.word(line.state) }
        let name = [label.kind, label.number].compactMap(\.self).joined(separator: " ")
        let day = label.issuedOn.map { "ngày \($0.written)" }
        let parts = [name.isEmpty ? label.title : name, day, line.issuer.map { "của \($0)" }]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
