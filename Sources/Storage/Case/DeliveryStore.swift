public import Office
import WorkTime

/// How dossiers come, and how their results go.
public enum DeliveryStore {
    /// `address` is where the post brings the result; nil for the applicant's own. `lateReason` says why it is entered after the day on which
    /// it was received; nil where it was received when it was entered.
    public static func insert(
        _ tx: any Transaction, channel: IntakeChannel, wish: DeliveryWay, to address: String?,
        lateReason: String? = nil, of id: Key<LedgerCase>
    ) throws {
        try tx.send(
            """
            INSERT INTO dossier_intake (case_id, channel, wish, wish_address, late_reason, entered_at)
            VALUES (\(id), \(channel), \(wish), \(address), \(lateReason), \(lateReason == nil ? nil : tx.now))
            """)
    }

    /// A draft that was checked.
    public static func insert(
        _ tx: any Transaction, _ draft: DeliveryDraft, of id: Key<LedgerCase>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO dossier_delivery (case_id, way, receiver, number, tracking, by_id, at)
            VALUES (\(id), \(draft.way), \(draft.receiver ?? ""), \(draft.number), \(draft.tracking), \(person), \(tx.now))
            """)
    }

    /// Who brought it.
    public static func applicant(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> String? {
        try tx.first("SELECT name FROM process_applicant WHERE case_id = \(id)")?.text("name")
    }

    static let columns: SQL = """
        di.channel AS intake_channel, di.wish AS intake_wish, di.wish_address AS intake_wish_address,
            di.late_reason AS intake_late_reason, di.entered_at AS intake_entered_at, dd.way AS delivery_way,
            dd.receiver AS delivery_receiver,
            dd.number AS delivery_number, dd.tracking AS delivery_tracking, dd.by_id AS delivery_by_id,
            dp.full_name AS delivery_by_name, dd.at AS delivery_at
        """
    static let tables: SQL = """
        LEFT JOIN dossier_intake di ON di.case_id = c.id
        LEFT JOIN dossier_delivery dd ON dd.case_id = c.id
        LEFT JOIN person dp ON dp.id = dd.by_id
        """
}

extension DossierDelivery {
    /// From columns that begin with `delivery_`; nil where nothing was handed over.
    init?(ifPresent row: Row) throws {
        guard let way: DeliveryWay = try row.codeIfPresent("delivery_way") else { return nil }
        self.init(
            way: way, receiver: try row.text("delivery_receiver"), number: try row.textIfPresent("delivery_number"),
            tracking: try row.textIfPresent("delivery_tracking"), by: try NamedParty.person(row, "delivery_by"),
            at: try row.instant("delivery_at"))
    }
}
