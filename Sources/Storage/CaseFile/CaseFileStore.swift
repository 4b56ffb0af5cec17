public import Office
import Vietnamese
public import WorkTime

/// Case files: what changes of them.
public enum CaseFileStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy hồ sơ này.")

    /// A file about to be written.
    public struct New: Sendable {
        public let year: Int
        public let code: CaseCode
        public let title: String
        public let retention: Retention
        public let kind: CaseFile.Kind
        public let unit: Key<Unit>
        public let keeper: Key<Person>
        public let state: CaseFile.State
        public let isListed: Bool
        public let startedOn: CalendarDay?
        public let note: String?
        public let visibility: Visibility

        public init(
            year: Int, code: CaseCode, title: String, retention: Retention, kind: CaseFile.Kind, unit: Key<Unit>,
            keeper: Key<Person>, state: CaseFile.State, isListed: Bool, startedOn: CalendarDay?, note: String?,
            visibility: Visibility
        ) {
            self.year = year
            self.code = code
            self.title = title
            self.retention = retention
            self.kind = kind
            self.unit = unit
            self.keeper = keeper
            self.state = state
            self.isListed = isListed
            self.startedOn = startedOn
            self.note = note
            self.visibility = visibility
        }
    }

    public static func insert(_ tx: any Transaction, _ new: New, by creator: Key<Person>) throws -> Key<CaseFile> {
        let scope = try ScopeStore.of(tx, new.visibility, creator: creator)
        if new.visibility == .participants {
            try ScopeStore.admit(
                tx,
                Scope.Membership(person: new.keeper, scope: scope, reason: .granted, reasonID: new.keeper.value))
        }
        let row = try tx.first(
            """
            INSERT INTO case_file (
                year, code, code_fold, code_sort, title, title_fold, retention_years, kind, unit_id, keeper_id, state,
                is_listed, started_on, paper_count, note, scope_id, created_by, created_at, version)
            VALUES (
                \(new.year), \(new.code.text), \(new.code.folded), \(new.code.sortKey), \(new.title),
                \(new.title.folded), \(new.retention.years), \(new.kind), \(new.unit), \(new.keeper), \(new.state),
                \(new.isListed), \(new.startedOn), 0, \(new.note), \(scope), \(creator), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a case file was not written") }
        return try row.key("id")
    }

    /// What can still be said otherwise while the file is not closed. Throws `.stale` when somebody was faster.
    public static func change(
        _ tx: any Transaction, _ id: Key<CaseFile>, code: CaseCode, title: String, retention: Retention,
        kind: CaseFile.Kind, keeper: Key<Person>, startedOn: CalendarDay?, note: String?, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE case_file SET code = \(code.text), code_fold = \(code.folded), code_sort = \(code.sortKey),
                title = \(title), title_fold = \(title.folded), retention_years = \(retention.years), kind = \(kind),
                keeper_id = \(keeper), started_on = \(startedOn), note = \(note), version = version + 1
            WHERE id = \(id) AND version = \(version) AND state IN ('planned', 'open')
            """)
    }

    /// Makes other acts on the file wait. Throws `.notFound` when the actor may not see it.
    public static func lock(_ tx: any Transaction, _ id: Key<CaseFile>, for actor: Actor) throws {
        let hit = try tx.execute(
            """
            UPDATE case_file SET version = version + 1
            WHERE id = \(id) AND \(sql: Access.sees(caseFile: "case_file", actor))
            """)
        guard hit == 1 else { throw notFound }
    }

    /// Makes other acts on the file wait, whoever may see it; its keeper, nil where it takes no papers.
    public static func hold(_ tx: any Transaction, _ id: Key<CaseFile>) throws -> Key<Person>? {
        try tx.first(
            """
            UPDATE case_file SET version = version + 1 WHERE id = \(id) AND state IN ('planned', 'open')
            RETURNING keeper_id
            """)?.key("keeper_id")
    }

    /// Opens one that was planned; says nothing to one that is open.
    public static func open(_ tx: any Transaction, _ id: Key<CaseFile>, on day: CalendarDay) throws {
        try tx.send(
            """
            UPDATE case_file SET state = 'open', started_on = COALESCE(started_on, \(day))
            WHERE id = \(id) AND state = 'planned'
            """)
    }

    public static func close(
        _ tx: any Transaction, _ id: Key<CaseFile>, endedOn: CalendarDay, on day: CalendarDay,
        handInBy: CalendarDay?, sheets: Int?
    ) throws {
        try tx.changeOne(
            """
            UPDATE case_file SET state = 'closed', ended_on = \(endedOn), closed_on = \(day),
                hand_in_by = \(handInBy), sheets = \(sheets)
            WHERE id = \(id) AND state = 'open'
            """)
    }

    /// The work goes on: papers go in again.
    public static func reopen(_ tx: any Transaction, _ id: Key<CaseFile>) throws {
        try tx.changeOne(
            """
            UPDATE case_file SET state = 'open', ended_on = NULL, closed_on = NULL, hand_in_by = NULL, sheets = NULL
            WHERE id = \(id) AND state IN ('closed', 'archived')
            """)
    }

    /// Moves files between being closed, offered and archived. Throws `.stale` when one is not where it was.
    public static func move(
        _ tx: any Transaction, _ ids: [Key<CaseFile>], from: CaseFile.State, to: CaseFile.State
    ) throws {
        let hit = try tx.execute(
            """
            UPDATE case_file SET state = \(to), version = version + 1
            WHERE id IN (\(list: ids)) AND state = \(from)
            """)
        guard hit == ids.count else { throw OfficeError.stale }
    }

    /// How many the person keeps that the archive has not got; stops at 1,000.
    public static func kept(_ tx: any Transaction, by keeper: Key<Person>) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS n FROM (SELECT id FROM case_file
                WHERE keeper_id = \(keeper) AND state <> 'archived' LIMIT 1000) AS counted
            """)?.int("n") ?? 0
    }

    /// Gives what one person keeps, and the archive has not got, to another; of a reader what he or she sees.
    /// Which these were, by key.
    public static func passOn(
        _ tx: any Transaction, from keeper: Key<Person>, to next: Key<Person>, seenBy reader: Actor?
    ) throws -> [Key<CaseFile>] {
        let sight: SQL = reader.map { " AND \(sql: Access.sees(caseFile: "case_file", $0))" } ?? .empty
        return try tx.query(
            """
            UPDATE case_file SET keeper_id = \(next), version = version + 1
            WHERE keeper_id = \(keeper) AND state <> 'archived'\(sql: sight)
            RETURNING id
            """
        ).map { try $0.key("id") }.sorted()
    }

    /// What a unit that ends has not handed in, and what it has to file, goes to the unit in its place.
    public static func succeed(_ tx: any Transaction, _ unit: Key<Unit>, by next: Key<Unit>) throws {
        try tx.send(
            """
            UPDATE case_file SET unit_id = \(next), version = version + 1
            WHERE unit_id = \(unit) AND state <> 'archived'
            """)
        try tx.send("UPDATE unfiled_paper SET unit_id = \(next) WHERE unit_id = \(unit)")
        try tx.send("UPDATE hand_in SET unit_id = \(next) WHERE unit_id = \(unit) AND state = 'offered'")
        try tx.send("UPDATE case_duty SET unit_id = \(next) WHERE unit_id = \(unit)")
    }

    /// Takes one out of the year's list in which nothing was begun.
    public static func drop(_ tx: any Transaction, _ id: Key<CaseFile>, version: Int64) throws {
        try tx.changeOne("DELETE FROM case_file WHERE id = \(id) AND state = 'planned' AND version = \(version)")
    }

    public static func count(_ tx: any Transaction, _ id: Key<CaseFile>, papers: Int) throws {
        try tx.send("UPDATE case_file SET paper_count = paper_count + \(papers) WHERE id = \(id)")
    }

    /// The next number of the notation in the year whose code is not taken yet.
    public static func takeCode(_ tx: any Transaction, year: Int, notation: String) throws -> CaseCode {
        for _ in 0..<1_000 {
            let row = try tx.first(
                """
                INSERT INTO case_number (year, notation, next_number) VALUES (\(year), \(notation.folded), 2)
                ON CONFLICT (year, notation) DO UPDATE SET next_number = case_number.next_number + 1
                RETURNING next_number - 1 AS number
                """)
            guard let number = try row?.int("number"), let code = CaseCode(number: number, notation: notation) else {
                throw OfficeError(.invalid, "Ký hiệu hồ sơ không hợp lệ.", field: "code")
            }
            if try !isTaken(tx, code, year: year) { return code }
        }
        throw OfficeError(.conflict, "Không còn số hồ sơ trống cho ký hiệu này.", field: "code")
    }

    /// Whether another file of the year bears the code.
    public static func isTaken(
        _ tx: any Transaction, _ code: CaseCode, year: Int, besides id: Key<CaseFile>? = nil
    ) throws -> Bool {
        try tx.first(
            """
            SELECT id FROM case_file WHERE year = \(year) AND code_fold = \(code.folded)
                AND id <> \(id?.value ?? 0)
            """) != nil
    }
}
