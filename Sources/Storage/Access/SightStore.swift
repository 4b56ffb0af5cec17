public import Office
public import WorkTime

/// What makes a record visible, as rows: its circle, who keeps it, since when it is open to whom.
public enum SightStore {
    /// A record as far as seeing it goes, as it is now. Which of it is filled depends on the noun.
    public struct Record: Sendable, Equatable {
        public let scope: Key<Scope>?
        public let createdAt: Instant
        /// Whoever keeps a case file, took a case in, typed feedback in, heads an inspection's team, was asked to sign a
        /// letter, did a bulk act, drafts an outgoing paper.
        public var person: Key<Person>?
        /// The unit that drafts, answers or is inspected, or to which a letter goes.
        public var unit: Key<Party>?
        /// Of an outgoing paper: who was chosen, and whether only those who take part may see it.
        public var reviewer: Key<Person>?
        public var signer: Key<Person>?
        public var isRestricted = false
        public var signedAt: Instant?
        /// Of a case file: since when it is closed and whether the archive has it, or is offered it.
        public var closedOn: CalendarDay?
        public var isOffered = false
        /// Of a case: its kind; whether the reception keeps it.
        public var kind = ""
        public var isOfReception = false
        /// Of a plan, a review, a letter: whether it is issued; of a letter when it was decided.
        public var isIssued = false
        public var decidedAt: Instant?
        /// Of a visit: its plan, and who follows the agency where it is an outside one.
        public var plan: Key<InspectionPlan>?
        public var isOutside = false
        public var follower: Key<Person>?
        public var members: [Key<Person>] = []

        init(scope: Key<Scope>? = nil, createdAt: Instant) {
            self.scope = scope
            self.createdAt = createdAt
        }
    }

    /// Nil when there is no such record. One statement; two for an inspection and a visit, whose teams are rows.
    public static func find(_ tx: any Transaction, _ subject: SightSubject) throws -> Record? {
        switch subject {
        case .obligation(let id):
            try tx.first("SELECT scope_id, created_at FROM obligation WHERE id = \(id)").map(inScope)
        case .document(let id):
            try tx.first("SELECT scope_id, created_at FROM document WHERE id = \(id)").map(inScope)
        case .instruction(let id):
            try tx.first(
                """
                SELECT d.scope_id, i.asked_at AS created_at FROM instruction i JOIN document d ON d.id = i.document_id
                WHERE i.id = \(id) AND i.state <> 'withdrawn'
                """
            ).map(inScope)
        case .outgoing(let id): try outgoing(tx, id)
        case .caseFile(let id): try caseFile(tx, id)
        case .dossier(let id): try ledgerCase(tx, id, desk: "dossiers")
        case .petition(let id): try ledgerCase(tx, id, desk: "petitions")
        case .visit(let id): try ledgerCase(tx, id, desk: "visits")
        case .sharedPetition(let id):
            try tx.first(
                "SELECT c.begun_at AS created_at FROM process_case c JOIN petition p ON p.case_id = c.id WHERE c.id = \(id)"
            ).map { row in Record(createdAt: try row.instant("created_at")) }
        case .inspection(let id): try SightControlStore.plan(tx, id)
        case .inspectionVisit(let id): try SightControlStore.visit(tx, id)
        case .feedback(let id): try SightControlStore.feedback(tx, id)
        case .procedureReview(let id): try SightControlStore.review(tx, id)
        case .letter(let id): try letter(tx, id)
        case .interchange(let id):
            try tx.first("SELECT created_at FROM interchange_message WHERE id = \(id)").map { row in
                Record(createdAt: try row.instant("created_at"))
            }
        case .bulk(let id):
            try tx.first("SELECT person_id, begun_at FROM bulk_act WHERE id = \(id)").map { row in
                var found = Record(createdAt: try row.instant("begun_at"))
                found.person = try row.key("person_id")
                return found
            }
        case .report(let id):
            try tx.first("SELECT frozen_at FROM report_issue WHERE id = \(id)").map { row in
                Record(createdAt: try row.instant("frozen_at"))
            }
        }
    }

    private static func inScope(_ row: Row) throws -> Record {
        Record(scope: try row.key("scope_id"), createdAt: try row.instant("created_at"))
    }

    private static func outgoing(_ tx: any Transaction, _ id: Key<Outgoing>) throws -> Record? {
        try tx.first(
            """
            SELECT created_at, is_restricted, signed_at, drafter_id, unit_id, reviewer_id, signer_id
            FROM outgoing WHERE id = \(id)
            """
        ).map { row in
            var found = Record(createdAt: try row.instant("created_at"))
            found.isRestricted = try row.bool("is_restricted")
            found.signedAt = try row.instantIfPresent("signed_at")
            found.person = try row.key("drafter_id")
            found.unit = try row.key("unit_id")
            found.reviewer = try row.keyIfPresent("reviewer_id")
            found.signer = try row.keyIfPresent("signer_id")
            return found
        }
    }

    private static func caseFile(_ tx: any Transaction, _ id: Key<CaseFile>) throws -> Record? {
        try tx.first(
            "SELECT scope_id, created_at, keeper_id, state, closed_on FROM case_file WHERE id = \(id)"
        ).map { row in
            var found = try inScope(row)
            found.person = try row.key("keeper_id")
            found.isOffered = ["offered", "archived"].contains(try row.text("state"))
            found.closedOn = try row.dayIfPresent("closed_on")
            return found
        }
    }

    private static func ledgerCase(_ tx: any Transaction, _ id: Key<LedgerCase>, desk: String) throws -> Record? {
        try tx.first(
            """
            SELECT scope_id, begun_at AS created_at, receiver_id, kind FROM process_case
            WHERE id = \(id) AND desk = \(desk)
            """
        ).map { row in
            var found = try inScope(row)
            found.person = try row.key("receiver_id")
            found.kind = try row.text("kind")
            found.isOfReception = desk != "dossiers"
            return found
        }
    }

    private static func letter(_ tx: any Transaction, _ id: Key<UrgingLetterItem>) throws -> Record? {
        try tx.first(
            "SELECT drafted_at, party_id, signer_id, state, decided_at FROM urging_letter WHERE id = \(id)"
        ).map { row in
            var found = Record(createdAt: try row.instant("drafted_at"))
            found.unit = try row.key("party_id")
            found.person = try row.keyIfPresent("signer_id")
            found.isIssued = try row.text("state") == "issued"
            found.decidedAt = try row.instantIfPresent("decided_at")
            return found
        }
    }

    /// Those whom decisions let into the circle by then, with the time where it was written down.
    public static func admissions(
        _ tx: any Transaction, of person: Key<Person>, to scope: Key<Scope>, by moment: Instant
    ) throws -> [(reason: Scope.Reason, since: Instant?)] {
        try tx.query(
            """
            SELECT reason, since FROM person_scope
            WHERE person_id = \(person) AND scope_id = \(scope) AND reason IN ('participant', 'granted')
                AND (since IS NULL OR since <= \(moment))
            ORDER BY reason, reason_id LIMIT 20
            """
        ).map { (reason: try $0.code("reason"), since: try $0.instantIfPresent("since")) }
    }

    /// As what the holders take part in an outgoing paper now.
    public static func capacities(
        _ tx: any Transaction, of holders: [Key<Party>], in id: Key<Outgoing>
    ) throws -> [(holder: Key<Party>, capacity: OutgoingCapacity)] {
        guard !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT holder_id, role FROM outgoing_party
            WHERE outgoing_id = \(id) AND holder_id IN (\(list: holders)) ORDER BY holder_id, role LIMIT 50
            """
        ).map { (holder: try $0.key("holder_id"), capacity: try $0.code("role")) }
    }
}
