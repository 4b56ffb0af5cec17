import Desk
import Office
import WorkTime

/// What the address of the dossiers behind a figure says: `/procedures/7/dossiers?of=late&year=2026`.
struct ProcedureTallyAddress: Equatable {
    let procedure: Key<Procedure>
    let tally: ProcedureTally
    /// Nil for this year.
    let year: Int?
    private(set) var after: CaseCursorPlace?

    init(_ procedure: Key<Procedure>, _ tally: ProcedureTally, year: Int? = nil) {
        self.procedure = procedure
        self.tally = tally
        self.year = year
    }

    init(_ procedure: Key<Procedure>, _ query: FormFields) {
        self.init(
            procedure, query["of"].flatMap(ProcedureTally.init) ?? .received, year: query["year"].flatMap { Int($0) })
        if let id = query["after"].flatMap({ Key<LedgerCase>($0) }),
            let due = query["from"].flatMap({ CalendarDay($0) })
        {
            after = CaseCursorPlace(due: due, id: id)
        }
    }

    var question: ProcedureDossiers { ProcedureDossiers(procedure, tally, year: year, after: after) }

    var href: Href {
        ("/procedures/\(procedure)/dossiers" as Href).adding("of", tally.rawValue)
            .adding("year", year.map { "\($0)" }).adding("from", after?.due.description)
            .adding("after", after?.id.description)
    }

    func from(_ cursor: CaseCursorPlace) -> ProcedureTallyAddress {
        var address = self
        address.after = cursor
        return address
    }
}
