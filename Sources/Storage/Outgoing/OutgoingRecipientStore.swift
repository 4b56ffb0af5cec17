public import Office
public import WorkTime

/// To whom outgoing papers go.
public enum OutgoingRecipientStore {
    /// Puts these in the place of those that stood there. Only while nothing was sent.
    public static func write(
        _ tx: any Transaction, _ recipients: [OutgoingRecipient.New], of id: Key<Outgoing>
    ) throws {
        try tx.send("DELETE FROM outgoing_recipient WHERE outgoing_id = \(id)")
        guard !recipients.isEmpty else { return }
        let rows: [[SQLValue]] = recipients.enumerated().map { index, one in
            [
                id.sqlValue, index.sqlValue, one.party.sqlValue, one.name.sqlValue, one.remark.sqlValue,
                one.isAddressed.sqlValue,
            ]
        }
        try tx.send(
            """
            INSERT INTO outgoing_recipient (outgoing_id, position, party_id, name, remark, is_addressed)
            VALUES \(rows: rows)
            """)
    }

    /// In the order of the paper.
    public static func all(_ tx: any Transaction, of id: Key<Outgoing>) throws -> [OutgoingRecipient] {
        try tx.query(
            """
            SELECT \(sql: columns) FROM outgoing_recipient r WHERE r.outgoing_id = \(id) ORDER BY r.position LIMIT 1000
            """
        ).map(recipient)
    }

    /// Those of issued papers to whom nothing was sent yet, in the order of each paper.
    public static func unsent(
        _ tx: any Transaction, of ids: [Key<Outgoing>]
    ) throws -> [Key<Outgoing>: [OutgoingRecipient]] {
        guard !ids.isEmpty else { return [:] }
        var result: [Key<Outgoing>: [OutgoingRecipient]] = [:]
        for row in try tx.query(unsent(of: ids)) {
            let id: Key<Outgoing> = try row.key("outgoing_id")
            result[id, default: []].append(try mailed(row))
        }
        return result
    }

    /// In the order of the paper, with what became of a mail to those to whom nothing was sent yet.
    static func selection(of id: Key<Outgoing>) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "recipient",
            columns: [
                .number("id"), .number("party_id"), .text("name"), .text("remark"), .flag("is_addressed"), .text("way"),
                .number("sent_at"), .text("means"), .text("sent_note"), .number("received_at"), .text("receipt"),
                .flag("mail_is_dead"), .text("mail_error"),
            ],
            select: """
                SELECT r.position AS place, \(sql: columns), x.is_dead AS mail_is_dead, x.last_error AS mail_error
                FROM outgoing_recipient r
                LEFT JOIN outbox x ON r.sent_at IS NULL AND x.id = (
                    SELECT MAX(m.id) FROM outbox m WHERE m.kind = 'paper.mail' AND m.payload = CAST(r.id AS TEXT))
                WHERE r.outgoing_id = \(id) ORDER BY r.position LIMIT 1000
                """)
    }

    /// With what became of a mail to it, from columns `mail_is_dead` and `mail_error`.
    static func mailed(_ row: Row) throws -> OutgoingRecipient {
        var one = try recipient(row)
        if try row.boolIfPresent("mail_is_dead") ?? false {
            one.mailing = .givenUp(try row.textIfPresent("mail_error") ?? "")
        } else if try row.boolIfPresent("mail_is_dead") != nil {
            one.mailing = .underWay
        }
        return one
    }

    /// The issued paper of the ledger with those of its recipients to whom nothing was sent yet; nil where there are none.
    public static func unsent(
        _ tx: any Transaction, of document: Key<Document>
    ) throws -> (id: Key<Outgoing>, recipients: [OutgoingRecipient])? {
        guard let id = try OutgoingStore.issued(tx, as: document), let recipients = try unsent(tx, of: [id])[id]
        else { return nil }
        return (id, recipients)
    }

    static func unsent(of ids: [Key<Outgoing>]) -> SQL {
        """
        SELECT r.outgoing_id, \(sql: columns), x.is_dead AS mail_is_dead, x.last_error AS mail_error
        FROM outgoing_recipient r
        LEFT JOIN outbox x ON x.kind = 'paper.mail' AND x.payload = CAST(r.id AS TEXT)
        WHERE r.outgoing_id IN (\(list: ids)) AND r.sent_at IS NULL ORDER BY r.outgoing_id, r.position LIMIT 10000
        """
    }

    private static let columns: SQL = """
        r.id, r.party_id, r.name, r.remark, r.is_addressed, r.way, r.sent_at, r.means, r.sent_note, r.received_at, r.receipt
        """

    static func recipient(_ row: Row) throws -> OutgoingRecipient {
        OutgoingRecipient(
            id: try row.key("id"), party: try row.keyIfPresent("party_id"), name: try row.text("name"),
            remark: try row.textIfPresent("remark"), isAddressed: try row.bool("is_addressed"),
            way: try row.codeIfPresent("way"), sentAt: try row.instantIfPresent("sent_at"),
            means: try row.codeIfPresent("means"), sentNote: try row.textIfPresent("sent_note"),
            receivedAt: try row.instantIfPresent("received_at"), receipt: try row.textIfPresent("receipt"))
    }

    /// Settles how it is to be sent; nothing is sent by that.
    public static func settle(
        _ tx: any Transaction, _ way: Outgoing.Way, for recipients: [Key<OutgoingRecipient>], of id: Key<Outgoing>
    ) throws {
        guard !recipients.isEmpty else { return }
        try tx.send(
            """
            UPDATE outgoing_recipient SET way = \(way.rawValue)
            WHERE outgoing_id = \(id) AND id IN (\(list: recipients))
            """)
    }

    /// Records what proves that it was sent to those of them to whom nothing was sent before, and whether the paper is
    /// still here after that. Answers how many there were.
    @discardableResult
    public static func send(
        _ tx: any Transaction, by means: Outgoing.Means, to recipients: [Key<OutgoingRecipient>], of id: Key<Outgoing>,
        at moment: Instant? = nil, note: String? = nil, recordedBy person: Key<Person>? = nil
    ) throws -> Int {
        guard !recipients.isEmpty else { return 0 }
        try hold(tx, id)
        let count = try tx.execute(
            """
            UPDATE outgoing_recipient SET means = \(means.rawValue), sent_at = \(moment ?? tx.now), sent_note = \(note),
                sent_by = \(person)
            WHERE outgoing_id = \(id) AND id IN (\(list: recipients)) AND sent_at IS NULL
            """)
        try weigh(tx, id)
        return count
    }

    /// Takes back that these were sent it by the interchange: the message was given up. Whoever has acknowledged it keeps
    /// it.
    public static func giveUp(
        _ tx: any Transaction, _ recipients: [Key<OutgoingRecipient>], of id: Key<Outgoing>
    ) throws {
        guard !recipients.isEmpty else { return }
        try hold(tx, id)
        try tx.send(
            """
            UPDATE outgoing_recipient SET means = NULL, sent_at = NULL
            WHERE outgoing_id = \(id) AND id IN (\(list: recipients)) AND means = 'interchange' AND received_at IS NULL
            """)
        try weigh(tx, id)
    }

    /// Makes others who settle a recipient of the paper wait, so that `weigh` sees what they did.
    private static func hold(_ tx: any Transaction, _ id: Key<Outgoing>) throws {
        try tx.send("UPDATE outgoing SET is_here = is_here WHERE id = \(id)")
    }

    /// An issued paper is here as long as one of its recipients was sent nothing.
    public static func weigh(_ tx: any Transaction, _ id: Key<Outgoing>) throws {
        try tx.send(
            """
            UPDATE outgoing SET is_here = EXISTS (
                SELECT 1 FROM outgoing_recipient r WHERE r.outgoing_id = outgoing.id AND r.sent_at IS NULL)
            WHERE id = \(id) AND state = 'issued'
            """)
    }

    /// Records that it has arrived, and so was sent. Throws `.stale` when that was recorded before.
    public static func receive(
        _ tx: any Transaction, _ recipient: Key<OutgoingRecipient>, of id: Key<Outgoing>, receipt: String?,
        by person: Key<Person>
    ) throws {
        try hold(tx, id)
        try tx.changeOne(
            """
            UPDATE outgoing_recipient SET received_at = \(tx.now), receipt = \(receipt), recorded_by = \(person),
                means = CASE WHEN sent_at IS NULL THEN 'receipt' ELSE means END, sent_at = COALESCE(sent_at, \(tx.now))
            WHERE id = \(recipient) AND outgoing_id = \(id) AND received_at IS NULL
            """)
        try weigh(tx, id)
    }

    /// The outgoing paper that stands in the ledger as that one with its electronic recipients; nil where it has none.
    public static func electronic(
        _ tx: any Transaction, of document: Key<Document>
    ) throws -> (id: Key<Outgoing>, recipients: [OutgoingRecipient])? {
        let rows = try tx.query(
            """
            SELECT r.outgoing_id, \(sql: columns) FROM outgoing o JOIN outgoing_recipient r ON r.outgoing_id = o.id
            WHERE o.document_id = \(document) AND r.way = 'electronic' ORDER BY r.outgoing_id, r.position LIMIT 1000
            """)
        guard let first = rows.first else { return nil }
        return (try first.key("outgoing_id"), try rows.map(recipient))
    }

    /// Records that it has arrived, and so was sent, as the agency's system told. False where that was recorded before.
    public static func acknowledge(
        _ tx: any Transaction, _ recipient: Key<OutgoingRecipient>, of id: Key<Outgoing>, receipt: String
    ) throws -> Bool {
        try hold(tx, id)
        let count = try tx.execute(
            """
            UPDATE outgoing_recipient SET received_at = \(tx.now), receipt = \(receipt),
                means = CASE WHEN sent_at IS NULL THEN 'receipt' ELSE means END, sent_at = COALESCE(sent_at, \(tx.now))
            WHERE id = \(recipient) AND outgoing_id = \(id) AND received_at IS NULL
            """)
        guard count == 1 else { return false }
        try weigh(tx, id)
        return true
    }
}

/// The office's list of agencies and kinds that get no paper copy.
public enum PaperlessStore {
    public static func all(_ tx: any Transaction) throws -> [PaperlessRule] {
        try tx.query(
            """
            SELECT l.id, l.party_id, un.name AS party_unit, pe.full_name AS party_person, l.kind, l.basis, l.valid_from,
                l.valid_to, l.version
            FROM outgoing_paperless l
            LEFT JOIN unit_name un ON un.unit_id = l.party_id AND un.valid_to IS NULL
            LEFT JOIN person pe ON pe.id = l.party_id
            ORDER BY l.id LIMIT 1000
            """
        ).map { row in
            PaperlessRule(
                id: try row.key("id"), party: try NamedParty.ifPresent(row, "party"),
                kind: try row.textIfPresent("kind"), basis: try row.text("basis"),
                validFrom: try row.day("valid_from"), validTo: try row.dayIfPresent("valid_to"),
                version: Int64(try row.int("version")))
        }
    }

    public static func insert(
        _ tx: any Transaction, party: Key<Party>?, kind: String?, basis: String, from day: CalendarDay,
        by person: Key<Person>
    ) throws -> Key<PaperlessRule> {
        let row = try tx.first(
            """
            INSERT INTO outgoing_paperless (party_id, kind, basis, valid_from, entered_by, version)
            VALUES (\(party), \(kind), \(basis), \(day), \(person), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a line was not written") }
        return try row.key("id")
    }

    public static func end(
        _ tx: any Transaction, _ id: Key<PaperlessRule>, on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE outgoing_paperless SET valid_to = \(day), version = version + 1
            WHERE id = \(id) AND version = \(version) AND valid_to IS NULL
            """)
    }
}
