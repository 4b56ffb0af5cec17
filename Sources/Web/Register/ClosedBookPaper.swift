import Desk
import Office
import Paper
import WorkTime

/// A closed year of a book as a paper to be signed: its statutory columns, and what it was closed with.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục IV.
struct ClosedBookPaper {
    let book: ClosedBook.Answer

    /// What the agency's signature names on the first page, of letters that every signature can draw.
    var mark: String { "KS-\(book.register.id)/\(book.shown.year)" }

    /// What whoever holds the print compares it with.
    private var digest: String {
        book.digest == book.digestNow
            ? "Mã kiểm tra: \(book.digest)"
            : "Mã kiểm tra khi khóa sổ: \(book.digest); mã kiểm tra của bản này, lập ngày \(book.drawnOn.written): \(book.digestNow)"
    }

    var form: OfficialForm {
        let columns = BookColumns(direction: book.register.direction)
        let titles = columns.all.map { column in
            OfficialTable.Column(column.title, share: column.share)
        }
        let rows = book.lines.map { line in columns.cells(line).map(\.written) }
        return OfficialForm(
            head: book.head, title: book.register.name,
            subtitles: [RegisterWords.title(year: book.shown.year, kind: book.shown.kind)],
            blocks: [
                .table(OfficialTable(columns: titles, isNumbered: true, rows: rows)),
                .paragraph(
                    "Sổ khóa ngày \(book.closedOn.written); số cuối cùng \(RegisterNumber(book.shown.next - 1)), trong đó \(book.shown.used) số đã vào sổ, \(book.shown.void) số đã hủy."
                ),
                .paragraph(digest),
            ],
            signatories: [
                .init("Văn thư", direction: "(Ký, ghi rõ họ tên)"),
                .init("Người đứng đầu cơ quan", direction: "(Ký, ghi rõ họ tên, đóng dấu)"),
            ], isLandscape: true)
    }
}
