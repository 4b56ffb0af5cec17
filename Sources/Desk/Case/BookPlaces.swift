import Office
import Process
import WorkTime

/// What stands in the places of a desk's book.
struct BookPlaces: FormPlaces {
    let from: CalendarDay
    let to: CalendarDay
    /// Of its one table, by the name of the cell.
    let lines: [[String: String]]

    var written: [String] { [] }

    func words(_ place: FormPlace) -> String? {
        switch place {
        case .fromDay: from.written
        case .toDay: to.written
        default: nil
        }
    }

    func list(_ place: FormPlace) -> [String] { [] }
    func rows(_ place: FormPlace) -> [[String: String]] { lines }
    func field(_ code: String) -> (title: String, lines: [String])? { nil }

    /// The book by the layout that holds on its last day. Throws `.notFound` where the rules have none.
    func form(of desk: CaseDesk, by book: FormBook) throws -> FilledForm {
        guard let layout = book.layout(of: FormLayout.book, at: desk, on: to) else {
            throw OfficeError(.notFound, "Chưa có mẫu trình bày của sổ này trong quy tắc của cơ quan.")
        }
        return FilledForm(layout: layout, places: self)
    }
}
