import Office
import Paper
import Storage
import WorkTime

/// The head of the forms of case files: of the office, or of the unit that hands in.
struct CaseFormHead {
    let view: View

    /// Of the office where no unit is named; a unit stands under the office's own name.
    func callAsFunction(of unit: NamedParty? = nil, on day: CalendarDay? = nil) throws -> OfficialHead {
        let letters = view.rules.letters
        let today = view.today
        let office = try UnitStore.officeItem(view.tx)?.unit.name ?? letters.issuer
        return OfficialHead(
            superior: unit == nil ? letters.superior : office, issuer: unit?.name ?? letters.issuer,
            issuerInText: office, symbol: "", place: letters.place,
            date: day.map { .issued($0) } ?? .draft(year: today.year, month: today.month))
    }
}
