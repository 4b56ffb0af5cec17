import Desk
import Office
import WorkTime

/// A year's book as it is printed and bound: the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
struct BookPrintScreen {
    let answer: RegisterBookQuestion.Answer
    let address: RegisterAddress
    let officeName: String

    private var book: Register { answer.register }
    private var isIncoming: Bool { book.direction == .incoming }

    var page: Page {
        var page = Page(
            title: "\(book.name) \(RegisterWords.title(year: answer.year, kind: answer.kind))",
            place: isIncoming ? .incoming : .outgoing,
            breadcrumbs: [
                .init("Sổ đăng ký văn bản", "/registers"),
                .init(book.name, address.with { $0.year = answer.year }.href),
            ],
            actions: next.map { Button.link("Phần sau", $0) } ?? .empty,
            main: "\(cover)\(table)\(seal)")
        page.assets = ["register.css"]
        return page
    }

    private var next: Href? { answer.next.map { next in address.with { $0.cursor = next }.print } }

    private var cover: HTML {
        """
        <p class="book-office">\(officeName)</p>
        <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4 ngang. Mỗi phần có tối đa 1.000 dòng.</p>
        """
    }

    private var table: HTML {
        let titles = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let numbers = columns.indices.map { "<th scope=\"col\">(\($0 + 1))</th>" as HTML }
        let rows = answer.lines.map { line -> HTML in
            let cells = (isIncoming ? incoming(line) : outgoing(line)).map { "<td>\($0)</td>" as HTML }
            return "<tr\(attribute: "class", line.state == .void ? "is-void" : nil)>\(cells)</tr>\n"
        }
        return """
            <div class="book-scroll" tabindex="0" role="region" aria-label="Các dòng của sổ"><table class="book">\
            <caption class="visually-hidden">\(book.name)</caption><thead><tr>\(titles)</tr><tr class="numbers">\(numbers)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private var columns: [String] {
        isIncoming
            ? [
                "Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày văn bản",
                "Tên loại và trích yếu nội dung văn bản",
                "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú",
            ]
            : [
                "Số, ký hiệu văn bản", "Ngày văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
                "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
            ]
    }

    private func incoming(_ line: RegisterEntry) -> [HTML] {
        [
            WrittenDay.html(line.day), "\(line.number)", .text(line.issuer ?? ""), .text(line.document?.number ?? ""),
            line.document?.issuedOn.map { WrittenDay.html($0) } ?? .empty, excerpt(line),
            .text(line.receiver?.name ?? ""), line.passedOn.map { WrittenDay.html($0) } ?? .empty, .empty, note(line),
        ]
    }

    private func outgoing(_ line: RegisterEntry) -> [HTML] {
        [
            .text(line.document?.number ?? line.number.description),
            WrittenDay.html(line.document?.issuedOn ?? line.day), excerpt(line), .text(line.signer ?? ""),
            .text(line.issued?.recipients.joined(separator: "; ") ?? line.receiver?.name ?? ""),
            .text(line.issued?.keptBy.map { "Văn thư; \($0)" } ?? ""), .text(line.copies.map(String.init) ?? ""),
            (line.issued?.sentOn ?? line.passedOn).map { WrittenDay.html($0) } ?? .empty, .empty, note(line),
        ]
    }

    private func excerpt(_ line: RegisterEntry) -> HTML {
        guard let label = line.document, line.state != .void else {
            return "<i>\(RegisterWords.word(line.state))</i>"
        }
        return .text([label.kind, label.title].compactMap(\.self).joined(separator: " "))
    }

    private func note(_ line: RegisterEntry) -> HTML {
        .text([line.state == .used ? nil : line.reason, line.note].compactMap(\.self).joined(separator: "; "))
    }

    /// What stands under the last line of a closed year.
    private var seal: HTML {
        guard let shown = answer.shown, let closed = shown.closedOn, answer.next == nil else { return .empty }
        return """
            <section class="book-seal"><p>Sổ khóa ngày \(WrittenDay.html(closed)); số cuối cùng \
            \(RegisterNumber(shown.next - 1)), trong đó \(shown.used) số đã vào sổ, \(shown.void) số đã hủy.</p>
            <p class="digest">Mã kiểm tra: \(answer.digest ?? "")</p>
            <div class="book-signatures"><p><b>VĂN THƯ</b><br><i>(Ký, ghi rõ họ tên)</i></p>\
            <p><b>NGƯỜI ĐỨNG ĐẦU CƠ QUAN</b><br><i>(Ký, ghi rõ họ tên, đóng dấu)</i></p></div></section>
            """
    }
}
