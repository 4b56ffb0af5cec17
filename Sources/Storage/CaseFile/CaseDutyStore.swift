public import Office

/// Obligations that end by themselves, when a unit has filed or a file was handed in.
public enum CaseDutyStore {
    public static func insert(_ tx: any Transaction, _ duty: CaseDuty) throws {
        try tx.send(
            """
            INSERT INTO case_duty (obligation_id, kind, unit_id, file_id, hand_in_id, through_on)
            VALUES (\(duty.obligation), \(duty.kind), \(duty.unit), \(duty.file), \(duty.handIn), \(duty.through))
            """)
    }

    /// Nil for an obligation that is none.
    public static func find(_ tx: any Transaction, _ obligation: Key<Obligation>) throws -> CaseDuty? {
        try tx.first("\(sql: select) WHERE c.obligation_id = \(obligation)").map(CaseDuty.init)
    }

    /// What the obligation is for, where it ends by itself, and the file that it belongs to; one statement.
    /// Throws `.notFound` when the actor does not see the obligation.
    public static func place(
        _ tx: any Transaction, of obligation: Key<Obligation>, for actor: Actor
    ) throws -> (duty: CaseDuty?, file: Key<CaseFile>?) {
        let row = try tx.first(
            """
            SELECT o.id AS obligation_id, c.kind, c.unit_id, c.file_id, c.hand_in_id, c.through_on, co.file_id AS own_file
            FROM obligation o
            LEFT JOIN case_duty c ON c.obligation_id = o.id LEFT JOIN case_obligation co ON co.obligation_id = o.id
            WHERE o.id = \(obligation) AND \(sql: Access.sees(obligation: "o", actor))
            """)
        guard let row else { throw ObligationStore.notFound }
        let duty = try row.textIfPresent("kind") == nil ? nil : CaseDuty(row)
        return (duty, try duty?.file ?? row.keyIfPresent("own_file"))
    }

    /// The unit's open duty to file; nil where it has none.
    public static func filing(_ tx: any Transaction, of unit: Key<Unit>) throws -> CaseDuty? {
        try tx.first(filing(of: unit)).map(CaseDuty.init)
    }

    static func filing(of unit: Key<Unit>) -> SQL {
        """
        \(sql: select) JOIN obligation o ON o.id = c.obligation_id AND o.is_open
        WHERE c.unit_id = \(unit) AND c.kind = 'filing' ORDER BY c.obligation_id DESC LIMIT 1
        """
    }

    /// The open duties to hand in these files.
    public static func handIns(_ tx: any Transaction, of files: [Key<CaseFile>]) throws -> [CaseDuty] {
        guard !files.isEmpty else { return [] }
        return try tx.query(handIns(of: files)).map(CaseDuty.init)
    }

    static func handIns(of files: [Key<CaseFile>]) -> SQL {
        """
        \(sql: select) JOIN obligation o ON o.id = c.obligation_id AND o.is_open
        WHERE c.file_id IN (\(list: files)) ORDER BY c.obligation_id LIMIT 1000
        """
    }

    /// The open duty to receive what was handed in; nil where the archive has decided, or nobody keeps it.
    public static func receipt(_ tx: any Transaction, of handIn: Key<HandIn>) throws -> CaseDuty? {
        try tx.first(
            """
            \(sql: select) JOIN obligation o ON o.id = c.obligation_id AND o.is_open
            WHERE c.hand_in_id = \(handIn) ORDER BY c.obligation_id LIMIT 1
            """
        ).map(CaseDuty.init)
    }

    /// Makes others who charge the unit wait.
    public static func hold(_ tx: any Transaction, _ unit: Key<Unit>) throws {
        try tx.send("UPDATE unit SET version = version WHERE id = \(unit)")
    }

    private static let select: SQL = """
        SELECT c.obligation_id, c.kind, c.unit_id, c.file_id, c.hand_in_id, c.through_on FROM case_duty c
        """
}

extension CaseDuty {
    fileprivate init(_ row: Row) throws {
        self.init(
            obligation: try row.key("obligation_id"), kind: try row.code("kind"), unit: try row.key("unit_id"),
            file: try row.keyIfPresent("file_id"), handIn: try row.keyIfPresent("hand_in_id"),
            through: try row.dayIfPresent("through_on"))
    }
}
