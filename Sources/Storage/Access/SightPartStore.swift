public import Office
public import WorkTime

/// Parts in obligations by which papers, dossiers and the obligations themselves are seen, now and earlier.
public enum SightPartStore {
    /// A part that one of the holders takes in an obligation now: the rows by which every list filters.
    public struct Part: Sendable, Equatable {
        public let holder: Key<Party>
        public let part: SightPart
        public let obligation: Key<Obligation>
    }

    public static func parts(
        _ tx: any Transaction, of holders: [Key<Party>], in subject: SightSubject
    ) throws -> [Part] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT w.holder_id, w.tab, w.obligation_id FROM work_item AS w
            WHERE w.obligation_id IN (\(sql: obligations)) AND w.holder_id IN (\(list: holders))
            ORDER BY w.obligation_id, w.holder_id, w.tab LIMIT 50
            """
        ).map { row in
            Part(
                holder: try row.key("holder_id"), part: SightPart(tab: try row.code("tab")),
                obligation: try row.key("obligation_id"))
        }
    }

    /// A row of an obligation's participants with one of the holders, laid at the moment or earlier.
    public struct Seat: Sendable, Equatable {
        public let holder: Key<Party>
        public let role: ParticipantRole
        public let obligation: Key<Obligation>
        public let laidAt: Instant
        /// Whether its history stands in standings, day by day.
        public let hasStandings: Bool
    }

    public static func seats(
        _ tx: any Transaction, of holders: [Key<Party>], in subject: SightSubject, at moment: Instant
    ) throws -> [Seat] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT p.party_id, p.role, p.obligation_id, p.laid_at,
                EXISTS (SELECT 1 FROM part_standing s WHERE s.participant_id = p.id) AS has_standings
            FROM participant AS p
            WHERE p.obligation_id IN (\(sql: obligations)) AND p.party_id IN (\(list: holders))
                AND p.laid_at <= \(moment)
            ORDER BY p.obligation_id, p.id LIMIT 100
            """
        ).map { row in
            Seat(
                holder: try row.key("party_id"), role: try row.code("role"),
                obligation: try row.key("obligation_id"), laidAt: try row.instant("laid_at"),
                hasStandings: try row.bool("has_standings"))
        }
    }

    /// Days through which a part stood with a unit, an officer and a leader. `until` is the first day on which it did not.
    public struct Standing: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let party: Key<Party>
        public let officer: Key<Party>?
        public let leader: Key<Party>
        public let from: CalendarDay
        public let until: CalendarDay
        public let laidAt: Instant
    }

    /// The standings with one of the holders that touch the day.
    public static func standings(
        _ tx: any Transaction, of holders: [Key<Party>], in subject: SightSubject, on day: CalendarDay
    ) throws -> [Standing] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT s.obligation_id, s.party_id, s.officer_id, s.leader_id, s.from_on, s.until_on, p.laid_at
            FROM part_standing AS s JOIN participant AS p ON p.id = s.participant_id
            WHERE s.obligation_id IN (\(sql: obligations)) AND s.from_on <= \(day) AND s.until_on >= \(day)
                AND (s.party_id IN (\(list: holders)) OR s.officer_id IN (\(list: holders))
                    OR s.leader_id IN (\(list: holders)))
            ORDER BY s.obligation_id, s.from_on, s.id LIMIT 200
            """
        ).map { row in
            Standing(
                obligation: try row.key("obligation_id"), party: try row.key("party_id"),
                officer: try row.keyIfPresent("officer_id"), leader: try row.key("leader_id"),
                from: try row.day("from_on"), until: try row.day("until_on"), laidAt: try row.instant("laid_at"))
        }
    }

    /// The obligations that one of the holders assigns as they are now, made at the moment or earlier.
    public static func assigned(
        _ tx: any Transaction, by holders: [Key<Party>], in subject: SightSubject, at moment: Instant
    ) throws -> [(obligation: Key<Obligation>, holder: Key<Party>, createdAt: Instant)] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT o.assigner_id, o.id, o.created_at FROM obligation AS o
            WHERE o.id IN (\(sql: obligations)) AND o.assigner_id IN (\(list: holders)) AND o.created_at <= \(moment)
            ORDER BY o.id LIMIT 50
            """
        ).map { row in
            (
                obligation: try row.key("id"), holder: try row.key("assigner_id"),
                createdAt: try row.instant("created_at")
            )
        }
    }

    /// What the journal says of people who were replaced in an obligation. `body` is the entry's JSON.
    public struct Replacement: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let createdAt: Instant
        public let at: Instant
        public let body: String
    }

    /// Oldest first.
    public static func replacements(_ tx: any Transaction, in subject: SightSubject) throws -> [Replacement] {
        guard let obligations = obligations(subject) else { return [] }
        return try tx.query(
            """
            SELECT j.subject_id, o.created_at, j.at, j.body FROM journal_entry j JOIN obligation o ON o.id = j.subject_id
            WHERE j.subject_kind = \(SubjectKind.obligation) AND j.subject_id IN (\(sql: obligations))
                AND j.act IN (\(list: [JournalAct.obligationReassigned, .doerReplaced]))
            ORDER BY j.id LIMIT 2000
            """
        ).map { row in
            Replacement(
                obligation: try row.key("subject_id"), createdAt: try row.instant("created_at"),
                at: try row.instant("at"), body: try row.text("body"))
        }
    }

    /// The obligations by whose parts the record is seen; nil for what is seen otherwise.
    private static func obligations(_ subject: SightSubject) -> SQL? {
        switch subject {
        case .obligation(let id): "SELECT id FROM obligation WHERE id = \(id)"
        case .document(let id): "SELECT id FROM obligation WHERE document_id = \(id)"
        case .instruction(let id):
            "SELECT id FROM obligation WHERE document_id = (SELECT i.document_id FROM instruction i WHERE i.id = \(id))"
        case .dossier(let id), .petition(let id), .visit(let id):
            "SELECT obligation_id FROM process_charge WHERE case_id = \(id)"
        case .outgoing, .caseFile, .sharedPetition, .inspection, .inspectionVisit, .feedback, .procedureReview,
            .letter, .interchange, .bulk, .report:
            nil
        }
    }
}
