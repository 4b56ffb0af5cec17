public import Desk
import WorkTime

/// What the pages of reports need beside the ledger's services.
public struct ReportServices: Sendable {
    let ledger: LedgerServices
    let rules: ReportRules

    public init(_ ledger: LedgerServices, rules: ReportRules) {
        self.ledger = ledger
        self.rules = rules
    }

    var desk: Desk { ledger.desk }
    var today: CalendarDay { ledger.today }
}
