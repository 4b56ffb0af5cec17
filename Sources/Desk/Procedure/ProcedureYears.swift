public import Office
import Process
import Storage
import WorkTime

/// How the dossiers of a procedure went this year and last, this year first: one statement. Everybody in the office may read it, as
/// everybody may read the public board.
public struct ProcedureYears: Question {
    public let id: Key<Procedure>

    public init(_ id: Key<Procedure>) { self.id = id }

    public func answer(_ look: View) throws -> [ProcedureYear] {
        let current = ReportPeriod(.year, holding: look.today)
        let last = ReportPeriod(.year, year: look.today.year - 1)
        return try ProcedureCountStore.years(
            look.tx, of: id, in: [current] + (last.map { [$0] } ?? []), apologies: Self.apologies(in: look.rules))
    }

    /// The steps of dossiers that make a written apology, in every version of every process.
    static func apologies(in rules: OfficeRules) -> [String] {
        Set(
            rules.processes.processes.filter { !$0.kind.isPetition }.flatMap {
                DossierFacts.acts(making: "apology", of: $0)
            }
        ).sorted()
    }
}
