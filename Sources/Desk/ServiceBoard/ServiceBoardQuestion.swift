public import Office
import Storage
import WorkTime

/// The public board of a period: six statements, whoever asks; what it says is for everybody.
public struct ServiceBoardQuestion: Question {
    public let period: ReportPeriod
    /// What the index counted over each dossier a moment ago, to be shown again; nil to count it anew.
    public let ledger: [ServiceIndexCount: Share]?

    public init(_ period: ReportPeriod, ledger: [ServiceIndexCount: Share]? = nil) {
        self.period = period
        self.ledger = ledger
    }

    /// Throws `.notFound` for a period that the board is not made for, or that has not begun.
    public func answer(_ look: View) throws -> ServiceBoard {
        let span = ServiceBoard.span(of: period)
        guard ServiceBoard.kinds.contains(period.kind), span.start <= look.today else {
            throw OfficeError(.notFound, "Không có bảng công khai của kỳ này.")
        }
        let counts = try ServiceBoardStore.counts(look.tx, in: span)
        let procedures = try ServiceBoardStore.procedures(look.tx)
        var total = ServiceCount()
        var byUnit: [Key<Unit>: ServiceCount] = [:]
        var byProcedure: [Key<Procedure>: ServiceCount] = [:]
        for (place, count) in counts {
            total += count
            byUnit[place.unit, default: ServiceCount()] += count
            byProcedure[place.procedure, default: ServiceCount()] += count
        }
        let units = try ServiceBoardStore.units(look.tx, byUnit.keys.sorted { $0.value < $1.value })
        return ServiceBoard(
            period: period, span: span, total: total,
            units: units.map { ServiceLine(key: $0.key.value, name: $0.name, count: byUnit[$0.key] ?? ServiceCount()) },
            procedures: procedures.compactMap { procedure in
                byProcedure[procedure.key].map {
                    ServiceLine(key: procedure.key.value, code: procedure.code, name: procedure.title, count: $0)
                }
            },
            index: try look.rules.index.map { try index($0, total, procedures.filter(\.isActive), span, look) },
            at: look.now)
    }

    /// Nothing where the rule asks for nothing of it.
    private func shares(
        _ rule: ServiceIndexRule, _ span: ReportSpan, _ look: View
    ) throws -> [ServiceIndexCount: Share] {
        guard rule.criteria.contains(where: { $0.count?.standsBesideEntries ?? false }) else { return [:] }
        return try IndexLedgerStore.shares(
            look.tx, in: span, on: look.today, classifiedFrom: try look.firstDayInTimeToClassify())
    }

    private func index(
        _ rule: ServiceIndexRule, _ total: ServiceCount, _ procedures: [ServiceBoardStore.Described],
        _ span: ReportSpan, _ look: View
    ) throws -> ServiceIndex {
        var counted = try ledger ?? shares(rule, span, look)
        counted[.timely] = total.timely
        counted[.satisfied] = total.satisfaction
        counted[.described] = Share(procedures.filter(\.hasParts).count, of: procedures.count)
        counted[.online] = Share(procedures.filter(\.isOnline).count, of: procedures.count)
        let months = ServiceBoard.months(of: period)
        let entries = try IndexEntryStore.entries(look.tx, of: months)
        let entered = Dictionary(grouping: entries, by: \.criterion)
        return ServiceIndex(
            rule: rule,
            scores: rule.criteria.map { criterion in
                // What was published of a month by numbers that were entered stays so, though the ledger counts it by now.
                let own = entered[criterion.code] ?? []
                if own.isEmpty, let count = criterion.count {
                    return ServiceIndex.Score(criterion: criterion, share: counted[count])
                }
                return ServiceIndex.Score(
                    criterion: criterion, share: own.isEmpty ? nil : own.map(\.share).reduce(Share(0, of: 0), +),
                    source: Self.source(of: own, isCounted: criterion.count != nil, months: months.count))
            }, ledger: counted.filter { $0.key.standsBesideEntries })
    }

    /// Numbers of some months only, of what the ledger would count over all of them, say so.
    private static func source(of entries: [IndexEntry], isCounted: Bool, months: Int) -> String? {
        guard let last = entries.last else { return nil }
        guard isCounted, entries.count < months else { return last.source }
        return "\(last.source); số nhập của \(entries.count) trên \(months) tháng"
    }
}
