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
            actions: TableFile.links { address.file($0) } + (next.map { Button.link("Phần sau", $0) } ?? .empty),
            main: "\(cover)\(table)\(seal)")
        page.assets = ["register.css"]
        return page
    }

    private var next: Href? { answer.next.map { next in address.with { $0.cursor = next }.print } }

    private var cover: HTML {
        """
        <p class="book-office">\(officeName)</p>
        <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4 ngang. Mỗi phần có tối đa 1.000 dòng.</p>\(secrecy)
        """
    }

    private var secrecy: HTML? {
        guard book.isSecret else { return nil }
        let named: String = book.keeper.map { " (\($0.name))" } ?? ""
        return answer.isKeeper
            ? "\n<p class=\"no-print muted\">Anh/chị giữ sổ này nên in được trọn sổ; lần in này đã ghi vào nhật ký.</p>"
            : """

            <p class="no-print muted">Dòng của văn bản anh/chị không được xem để trống. Chỉ người giữ sổ\(named) in được trọn sổ.</p>
            """
    }

    private var table: HTML {
        let columns = BookColumns(direction: book.direction)
        let all = columns.all
        let titles = all.map { "<th scope=\"col\">\($0.title)</th>" as HTML }
        let numbers = titles.indices.map { "<th scope=\"col\">(\($0 + 1))</th>" as HTML }
        let rows = answer.lines.map { line -> HTML in
            let cells = columns.cells(line).enumerated().map { index, cell -> HTML in
                let isSetApart = BookColumns.isVacant(line) && all[index].title.hasPrefix("Tên loại")
                return isSetApart ? "<td><i>\(cell.written)</i></td>" : "<td>\(Self.cell(cell))</td>"
            }
            return "<tr\(attribute: "class", line.state == .void ? "is-void" : nil)>\(cells)</tr>\n"
        }
        return """
            <div class="book-scroll" tabindex="0" role="region" aria-label="Các dòng của sổ"><table class="book">\
            <caption class="visually-hidden">\(book.name)</caption><thead><tr>\(titles)</tr><tr class="numbers">\(numbers)</tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func cell(_ cell: ReportTable.Cell) -> HTML {
        if case .day(let day) = cell { WrittenDay.html(day) } else { .text(cell.written) }
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
