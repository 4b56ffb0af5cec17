public import Office
public import WorkTime

/// Samples of dossiers, and what there is to draw from.
public enum InspectionSampleStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy mẫu hồ sơ này.")

    /// The dossiers that were taken in on these days for a unit, or for one whose work it took over, with their codes, in
    /// the order of the codes. For whom a dossier was taken in, its scope says: that stays when units change.
    public static func population(
        _ tx: any Transaction, of unit: Key<Unit>, from: Instant, until: Instant, procedure: Key<Procedure>?,
        limit: Int
    ) throws -> [(code: String, dossier: Key<LedgerCase>)] {
        try tx.query(population(of: unit, from: from, until: until, procedure: procedure, limit: limit)).map { row in
            (try row.text("code"), try row.key("id"))
        }
    }

    static func population(
        of unit: Key<Unit>, from: Instant, until: Instant, procedure: Key<Procedure>?, limit: Int
    ) -> SQL {
        let narrowed: SQL = procedure.map { "AND c.procedure_id = \($0)" } ?? ""
        return """
            WITH RECURSIVE inspected (id) AS (
                SELECT id FROM unit WHERE id = \(unit)
                UNION
                SELECT s.unit_id FROM inspected i JOIN unit_successor s ON s.successor_id = i.id AND s.position = 0
                JOIN unit u ON u.id = s.unit_id AND u.valid_to IS NOT NULL
            )
            SELECT c.id, c.code FROM process_case c
            WHERE c.kind = 'dossier' AND c.begun_at >= \(from) AND c.begun_at < \(until)
                AND c.scope_id IN (SELECT o.id FROM inspected i JOIN scope o ON o.unit_id = i.id)
                \(sql: narrowed)
            ORDER BY c.code, c.id LIMIT \(limit)
            """
    }

    /// What is kept of a dossier when it is drawn, and what its data show.
    public struct Facts: Sendable {
        /// The code of the process by which it goes.
        public let process: String
        public let title: String
        public let begunAt: Instant
        public let dueOn: CalendarDay?
        public let dueMinute: Int?
        public let endedAt: Instant?
        public let isLate: Bool
        public let isPaused: Bool
        /// The acts that were taken in it.
        public let acts: [String]
        /// Papers that were taken and did not stand in the procedure's list then.
        public let others: [String]
    }

    /// Three statements for each thousand.
    public static func facts(
        _ tx: any Transaction, of ids: [Key<LedgerCase>]
    ) throws -> [Key<LedgerCase>: Facts] {
        var result: [Key<LedgerCase>: Facts] = [:]
        for chunk in ids.chunks() {
            var acts: [Key<LedgerCase>: [String]] = [:]
            for row in try tx.query(
                "SELECT case_id, act FROM process_transition WHERE case_id IN (\(list: chunk)) ORDER BY case_id, position"
            ) {
                acts[try row.key("case_id"), default: []].append(try row.text("act"))
            }
            var beyond: [Key<LedgerCase>: [String]] = [:]
            for row in try tx.query(others(of: chunk)) {
                beyond[try row.key("case_id"), default: []].append(try row.text("title"))
            }
            for row in try tx.query(facts(of: chunk)) {
                let id: Key<LedgerCase> = try row.key("id")
                result[id] = Facts(
                    process: try row.text("process"), title: try row.text("title"),
                    begunAt: try row.instant("begun_at"),
                    dueOn: try row.dayIfPresent("due_on"), dueMinute: try row.intIfPresent("due_minute"),
                    endedAt: try row.instantIfPresent("ended_at"), isLate: try row.bool("is_late"),
                    isPaused: try row.bool("is_paused"), acts: acts[id] ?? [], others: beyond[id] ?? [])
            }
        }
        return result
    }

    /// The due day as the last step left it: a settled dossier's own is gone.
    static func facts(of ids: some Sequence<Key<LedgerCase>>) -> SQL {
        """
        SELECT c.id, c.process, c.title, c.begun_at, c.ended_at, c.is_late, c.is_paused, t.due_on, t.due_minute FROM process_case c
        LEFT JOIN process_transition t ON t.case_id = c.id AND t.position = (
            SELECT MAX(q.position) FROM process_transition q WHERE q.case_id = c.id AND q.due_on IS NOT NULL)
        WHERE c.id IN (\(list: ids)) ORDER BY c.id
        """
    }

    /// By the list as it was when each dossier was taken in: whoever asked for a paper that has left it since did nothing wrong.
    static func others(of ids: some Sequence<Key<LedgerCase>>) -> SQL {
        """
        SELECT case_id, title FROM dossier_part WHERE case_id IN (\(list: ids)) AND is_received AND NOT is_listed
        ORDER BY case_id, position
        """
    }

    /// What is about to be kept.
    public struct New: Sendable {
        public let visit: Key<InspectionVisit>
        public let source: InspectionSample.Source
        public let from: CalendarDay
        public let to: CalendarDay
        public let procedure: Key<Procedure>?
        public let size: InspectionSample.Size
        public let seed: String
        public let population: Int
        public let digest: String

        public init(
            visit: Key<InspectionVisit>, source: InspectionSample.Source, from: CalendarDay, to: CalendarDay,
            procedure: Key<Procedure>?, size: InspectionSample.Size, seed: String, population: Int, digest: String
        ) {
            self.visit = visit
            self.source = source
            self.from = from
            self.to = to
            self.procedure = procedure
            self.size = size
            self.seed = seed
            self.population = population
            self.digest = digest
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, by person: Key<Person>
    ) throws -> Key<InspectionSample> {
        let (size, isPercent) =
            switch new.size {
            case .count(let count): (count, false)
            case .percent(let percent): (percent, true)
            }
        let row = try tx.first(
            """
            INSERT INTO inspection_sample (visit_id, source, from_on, to_on, procedure_id, size, is_percent, seed,
                population, digest, drawn_by, drawn_at)
            VALUES (\(new.visit), \(new.source), \(new.from), \(new.to), \(new.procedure), \(size), \(isPercent),
                \(new.seed), \(new.population), \(new.digest), \(person), \(tx.now))
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a sample was not written") }
        return try row.key("id")
    }

    public static func insert(_ tx: any Transaction, _ dossiers: [SampledDossier]) throws {
        let rows = dossiers.map { dossier -> [SQLValue] in
            [
                dossier.sample.sqlValue, dossier.position.sqlValue, dossier.dossier.sqlValue, dossier.code.sqlValue,
                dossier.title.sqlValue, dossier.begunOn.sqlValue, dossier.dueOn.sqlValue, dossier.endedOn.sqlValue,
                dossier.isLate.sqlValue,
            ]
        }
        for chunk in rows.chunks() {
            try tx.execute(
                """
                INSERT INTO inspection_sampled (
                    sample_id, position, case_id, code, title, begun_on, due_on, ended_on, is_late)
                VALUES \(rows: chunk)
                """)
        }
    }

    public static func samples(
        _ tx: any Transaction, of visit: Key<InspectionVisit>
    ) throws -> [InspectionSample] {
        try tx.query(samples(where: "s.visit_id = \(visit)")).map(sample)
    }

    /// Throws `.notFound`; whoever sees its visit sees it.
    public static func find(_ tx: any Transaction, _ id: Key<InspectionSample>) throws -> InspectionSample {
        guard let row = try tx.first(samples(where: "s.id = \(id)")) else { throw notFound }
        return try sample(row)
    }

    static func samples(where condition: SQL) -> SQL {
        """
        SELECT s.id, s.visit_id, s.source, s.from_on, s.to_on, s.procedure_id, q.title AS procedure_title, s.size,
            s.is_percent, s.seed, s.population, s.digest, n.full_name AS drawn_name, s.drawn_at
        FROM inspection_sample s JOIN person n ON n.id = s.drawn_by LEFT JOIN procedure q ON q.id = s.procedure_id
        WHERE \(sql: condition) ORDER BY s.id LIMIT 100
        """
    }

    private static func sample(_ row: Row) throws -> InspectionSample {
        let size = try row.int("size")
        return InspectionSample(
            id: try row.key("id"), visit: try row.key("visit_id"), source: try row.code("source"),
            from: try row.day("from_on"), to: try row.day("to_on"), procedure: try row.keyIfPresent("procedure_id"),
            procedureTitle: try row.textIfPresent("procedure_title"),
            size: try row.bool("is_percent") ? .percent(size) : .count(size), seed: try row.text("seed"),
            population: try row.int("population"), digest: try row.text("digest"),
            drawnBy: try row.text("drawn_name"), drawnAt: try row.instant("drawn_at"))
    }

    public static func dossiers(
        _ tx: any Transaction, of id: Key<InspectionSample>
    ) throws -> [SampledDossier] {
        try tx.query(dossiers(of: id)).map { row in
            SampledDossier(
                sample: id, position: try row.int("position"), dossier: try row.keyIfPresent("case_id"),
                code: try row.text("code"), title: try row.textIfPresent("title"),
                begunOn: try row.dayIfPresent("begun_on"), dueOn: try row.dayIfPresent("due_on"),
                endedOn: try row.dayIfPresent("ended_on"), isLate: try row.bool("is_late"))
        }
    }

    static func dossiers(of id: Key<InspectionSample>) -> SQL {
        """
        SELECT position, case_id, code, title, begun_on, due_on, ended_on, is_late FROM inspection_sampled
        WHERE sample_id = \(id) ORDER BY position LIMIT 2000
        """
    }
}
