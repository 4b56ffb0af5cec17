import Office
import Paper
import Storage
import WorkTime

/// The head of the forms of case files: of the office, or of the unit that hands in.
struct CaseFormHead {
    let view: View

    func callAsFunction(symbol: String, on day: CalendarDay? = nil) throws -> OfficialHead {
        let letters = view.rules.letters
        let today = view.today
        return OfficialHead(
            superior: letters.superior, issuer: letters.issuer,
            issuerInText: try UnitStore.officeItem(view.tx)?.unit.name ?? letters.issuer, symbol: symbol,
            place: letters.place, date: day.map { .issued($0) } ?? .draft(year: today.year, month: today.month))
    }
}
