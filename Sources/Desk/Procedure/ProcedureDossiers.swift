public import Office
import Storage
import WorkTime

/// The dossiers that a figure of a procedure counts, as far as the actor sees them: three statements.
public struct ProcedureDossiers: Question {
    public struct Answer: Sendable {
        public let procedure: Procedure
        /// The year that is counted.
        public let period: ReportPeriod
        public let list: CaseList.Answer
    }

    public let id: Key<Procedure>
    public let tally: ProcedureTally
    /// Nil for this year.
    public let year: Int?
    public let after: CaseCursorPlace?

    public init(_ id: Key<Procedure>, _ tally: ProcedureTally, year: Int? = nil, after: CaseCursorPlace? = nil) {
        self.id = id
        self.tally = tally
        self.year = year
        self.after = after
    }

    /// Throws `.notFound` for a year that there is not.
    public func answer(_ look: View) throws -> Answer {
        guard let period = ReportPeriod(.year, year: year ?? look.today.year) else {
            throw OfficeError(.notFound, "Không có số liệu của năm này.")
        }
        let procedure = try ProcedureStore.find(look.tx, id)
        let found = try ProcedureCountStore.page(
            look.tx, tally, of: id, in: period, apologies: ProcedureYears.apologies(in: look.rules),
            after: after.map { .init(due: $0.due, id: $0.id) }, limit: CaseList.pageSize + 1, for: look.actor)
        return Answer(
            procedure: procedure, period: period,
            list: CaseList.Answer(
                Array(found.prefix(CaseList.pageSize)), hasMore: found.count > CaseList.pageSize, look))
    }
}
