public import Office
import Vietnamese
public import WorkTime

/// Feedback on administrative regulations.
public enum FeedbackStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy phản ánh, kiến nghị này.")

    /// What is about to be kept.
    public struct New: Sendable {
        public let code: String
        public let channel: RegulationFeedback.Channel
        public let receivedOn: CalendarDay
        public let portalCode: String?
        public let sender: RegulationFeedback.Sender
        public let subject: String
        public let content: String
        public let regulation: String?
        public let mark: String?
        /// Nil for what the sender typed.
        public let receiver: Key<Person>?

        public init(
            code: String, channel: RegulationFeedback.Channel, receivedOn: CalendarDay, portalCode: String?,
            sender: RegulationFeedback.Sender, subject: String, content: String, regulation: String?, mark: String?,
            receiver: Key<Person>?
        ) {
            self.code = code
            self.channel = channel
            self.receivedOn = receivedOn
            self.portalCode = portalCode
            self.sender = sender
            self.subject = subject
            self.content = content
            self.regulation = regulation
            self.mark = mark
            self.receiver = receiver
        }
    }

    public static func insert(_ tx: any Transaction, _ new: New) throws -> Key<RegulationFeedback> {
        let words = "\(new.code) \(new.subject) \(new.content) \(new.regulation ?? "") \(new.sender.name)".folded
        let row = try tx.first(
            """
            INSERT INTO regulation_feedback (code, channel, received_on, portal_code, sender_kind, sender_name, address,
                phone, mail, agrees, subject, content, regulation, words, state, mark, receiver_id, received_at, version)
            VALUES (\(new.code), \(new.channel), \(new.receivedOn), \(new.portalCode), \(new.sender.kind),
                \(new.sender.name), \(new.sender.address), \(new.sender.phone), \(new.sender.mail), \(new.sender.agrees),
                \(new.subject), \(new.content), \(new.regulation), \(words), 'received', \(new.mark), \(new.receiver),
                \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "feedback was not written") }
        return try row.key("id")
    }

    /// What a form made before that is sent again; nil where it made nothing.
    public static func made(
        _ tx: any Transaction, by mark: String
    ) throws -> (id: Key<RegulationFeedback>, code: String)? {
        try tx.first("SELECT id, code FROM regulation_feedback WHERE mark = \(mark)").map { row in
            (try row.key("id"), try row.text("code"))
        }
    }

    // MARK: - Reading

    /// Throws `.notFound`, also for what the actor does not see.
    public static func find(
        _ tx: any Transaction, _ id: Key<RegulationFeedback>, for actor: Actor
    ) throws -> RegulationFeedback {
        guard let row = try tx.first("\(sql: select) WHERE f.id = \(id) AND \(sql: seen(by: actor))") else {
            throw notFound
        }
        return try feedback(row)
    }

    /// Who routed it; nil while nobody has.
    public static func router(_ tx: any Transaction, of id: Key<RegulationFeedback>) throws -> NamedParty? {
        try person("router_id", tx, id)
    }

    /// Who approved the answer; nil while nobody has.
    public static func approver(_ tx: any Transaction, of id: Key<RegulationFeedback>) throws -> NamedParty? {
        try person("approver_id", tx, id)
    }

    /// The same as he or she stands on that day; nil for who does not control procedures any more.
    public static func activeApprover(
        _ tx: any Transaction, of id: Key<RegulationFeedback>, on day: CalendarDay
    ) throws -> Actor? {
        guard let approver = try approver(tx, of: id) else { return nil }
        let actor = try ActorStore.actor(tx, Key(approver.key.value), on: day)
        return actor?.controlsProcedures == true ? actor : nil
    }

    private static func person(
        _ column: SQL, _ tx: any Transaction, _ id: Key<RegulationFeedback>
    ) throws -> NamedParty? {
        let row = try tx.first(
            """
            SELECT n.id AS person_id, n.full_name AS person_name FROM regulation_feedback f
            JOIN person n ON n.id = f.\(sql: column) WHERE f.id = \(id)
            """)
        return try row.flatMap { try NamedParty.personIfPresent($0, "person") }
    }

    /// What came from the portal with that code; nil where nothing did.
    public static func code(_ tx: any Transaction, ofPortal portalCode: String) throws -> String? {
        try tx.first("SELECT code FROM regulation_feedback WHERE portal_code = \(portalCode)").map {
            try $0.text("code")
        }
    }

    /// Those who lead the control of procedures see all; the unit that answers its own, who typed it in likewise.
    static func seen(by actor: Actor) -> SQL {
        guard !actor.controlsProcedures, !actor.isTerminal else { return "TRUE" }
        return "(f.unit_id IN (\(list: actor.inspectedUnits)) OR f.receiver_id = \(actor.person))"
    }

    /// The newest first. Words may stand without marks.
    public static func page(
        _ tx: any Transaction, states: [RegulationFeedback.State], text: String?,
        before: Key<RegulationFeedback>?, limit: Int, for actor: Actor
    ) throws -> [RegulationFeedback] {
        try tx.query(page(states: states, text: text, before: before, limit: limit, for: actor)).map(feedback)
    }

    static func page(
        states: [RegulationFeedback.State], text: String?, before: Key<RegulationFeedback>?, limit: Int,
        for actor: Actor
    ) -> SQL {
        var conditions: SQL = "f.state IN (\(list: states)) AND \(sql: seen(by: actor))"
        for word in (text ?? "").folded.split(separator: " ").prefix(8) {
            conditions += " AND f.words LIKE \("%\(word)%")"
        }
        if let before { conditions += " AND f.id < \(before)" }
        return "\(sql: select) WHERE \(sql: conditions) ORDER BY f.id DESC LIMIT \(limit)"
    }

    /// What a condition on `f` counts, in the order of its keys, as far as the actor sees it.
    static func counted(
        _ tx: any Transaction, _ condition: SQL, after id: Key<RegulationFeedback>?, limit: Int, for actor: Actor
    ) throws -> [RegulationFeedback] {
        try tx.query(counted(condition, after: id, limit: limit, for: actor)).map(feedback)
    }

    static func counted(_ condition: SQL, after id: Key<RegulationFeedback>?, limit: Int, for actor: Actor) -> SQL {
        """
        \(sql: select) WHERE \(sql: condition) AND f.id > \(id?.value ?? 0) AND \(sql: seen(by: actor))
        ORDER BY f.id LIMIT \(limit)
        """
    }

    private static let select: SQL = """
        SELECT f.id, f.code, f.channel, f.received_on, f.portal_code, f.sender_kind, f.sender_name, f.address, f.phone,
            f.mail, f.agrees, f.subject, f.content, f.regulation, f.kind, f.state, f.unit_id, un.name AS unit_unit,
            f.answer_due, f.answer, f.approved_on, f.answered_on, f.sent_way, f.sent_note, f.reason,
            f.forwarded_to, f.public_subject, f.public_content, f.public_answer, f.published_on, f.version
        FROM regulation_feedback f LEFT JOIN unit_name un ON un.unit_id = f.unit_id AND un.valid_to IS NULL
        """

    private static func feedback(_ row: Row) throws -> RegulationFeedback {
        let unit: NamedParty? =
            try row.intIfPresent("unit_id") == nil ? nil : try NamedParty.ifPresent(row, "unit")
        let publication: RegulationFeedback.Publication? = try row.textIfPresent("public_subject").map {
            .init(
                subject: $0, content: try row.text("public_content"), answer: try row.text("public_answer"),
                day: try row.dayIfPresent("published_on"))
        }
        let way: RegulationFeedback.Sending.Way? = try row.codeIfPresent("sent_way")
        let note = try row.textIfPresent("sent_note")
        return RegulationFeedback(
            id: try row.key("id"), code: try row.text("code"), channel: try row.code("channel"),
            receivedOn: try row.day("received_on"), portalCode: try row.textIfPresent("portal_code"),
            sender: .init(
                kind: try row.code("sender_kind"), name: try row.text("sender_name"),
                address: try row.textIfPresent("address"), phone: try row.textIfPresent("phone"),
                mail: try row.textIfPresent("mail"), agrees: try row.bool("agrees")),
            subject: try row.text("subject"), content: try row.text("content"),
            regulation: try row.textIfPresent("regulation"), kind: try row.codeIfPresent("kind"),
            state: try row.code("state"), unit: unit, answerDue: try row.dayIfPresent("answer_due"),
            answer: try row.textIfPresent("answer"), approvedOn: try row.dayIfPresent("approved_on"),
            answeredOn: try row.dayIfPresent("answered_on"),
            sending: way.map { .init(way: $0, note: note) }, reason: try row.textIfPresent("reason"),
            forwardedTo: try row.textIfPresent("forwarded_to"),
            publication: publication, version: Int64(try row.int("version")))
    }
}
