public import Office
import Storage
public import WorkTime

/// The tables of the report on petitions for a period: one statement for those of the same records. By whoever receives citizens and by leaders; each counts
/// what its reader may see.
public struct PetitionFigures: Question {
    public struct Answer: Sendable {
        public let from: CalendarDay
        public let to: CalendarDay
        /// By table, row and column.
        public let counts: [PetitionTable: [String: [String: Int]]]

        /// A table as it is drawn and taken away.
        public func table(_ table: PetitionTable) -> ReportTable {
            func cells(_ counts: (String) -> Int) -> [ReportTable.Cell] {
                table.columns.map { .number(counts($0.code)) }
            }
            let all = counts[table] ?? [:]
            return ReportTable(
                title: table.title,
                columns: [.init("Nội dung", share: 20)] + table.columns.map { .init($0.title, .number, share: 8) },
                rows: table.rows.map { row in [.text(row.title)] + cells { all[row.code]?[$0] ?? 0 } },
                total: table.rows.count < 2
                    ? nil : [.text("Tổng số")] + cells { code in all.values.reduce(0) { $0 + ($1[code] ?? 0) } })
        }
    }

    public let from: CalendarDay
    public let to: CalendarDay

    public init(from: CalendarDay, to: CalendarDay) {
        self.from = from
        self.to = to
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustReadPetitionFigures()
        guard from <= to else { throw OfficeError(.invalid, "Ngày đầu kỳ sau ngày cuối kỳ.", field: "from") }
        var counts: [PetitionTable: [String: [String: Int]]] = [:]
        for tables in PetitionTable.together {
            let found = try PetitionFigureStore.counts(
                look.tx, tables, from: from, to: to, today: look.today, for: look.actor)
            counts.merge(found) { $1 }
        }
        return Answer(from: from, to: to, counts: counts)
    }
}

/// The cases behind one of these counts, a hundred at a time: one statement.
public struct PetitionRecords: Question {
    public static let pageSize = 100

    public let table: PetitionTable
    public let row: String
    public let column: String
    public let from: CalendarDay
    public let to: CalendarDay
    public let after: Key<LedgerCase>?

    public init(
        _ table: PetitionTable, row: String, column: String, from: CalendarDay, to: CalendarDay,
        after: Key<LedgerCase>? = nil
    ) {
        self.table = table
        self.row = row
        self.column = column
        self.from = from
        self.to = to
        self.after = after
    }

    public func answer(_ look: View) throws -> CaseList.Answer {
        try look.actor.mustReadPetitionFigures()
        guard table.rows.contains(where: { $0.code == row }), table.columns.contains(where: { $0.code == column })
        else {
            throw OfficeError(.notFound, "Không có số liệu này.")
        }
        let found = try PetitionFigureStore.records(
            look.tx, table, row: row, column: column, from: from, to: to, today: look.today, after: after,
            limit: Self.pageSize + 1, for: look.actor)
        return CaseList.Answer(Array(found.prefix(Self.pageSize)), hasMore: found.count > Self.pageSize, look)
    }
}

extension Actor {
    /// Whether the figures on petitions are this person's to read.
    public var readsPetitionFigures: Bool { receivesCitizens || isLeader }

    func mustReadPetitionFigures() throws(OfficeError) {
        guard readsPetitionFigures else {
            throw OfficeError(
                .forbidden, "Số liệu đơn thư dành cho lãnh đạo và người được giao vai trò «Tiếp công dân».")
        }
    }
}
