public import Office

/// Who is told when an obligation is urged.
public enum UrgingAudienceStore {
    /// The parties of one obligation by what they are to it.
    public struct Circle: Sendable {
        public var officers: Set<Key<Party>> = []
        public var heads: Set<Key<Party>> = []
        public var leaders: Set<Key<Party>> = []
        /// Who does, and who answers for, each part that has a due day of its own.
        public var parts: [Key<Participant>: (officer: Key<Party>, head: Key<Party>)] = [:]

        public subscript(_ audience: Rung.Audience) -> Set<Key<Party>> {
            switch audience {
            case .officer: officers
            case .head: heads
            case .leader: leaders
            }
        }

        /// Whom a rung tells.
        public func told(by step: UrgingStep) -> Set<Key<Party>> {
            guard let id = step.part else { return Set(step.audience.flatMap { self[$0] }) }
            guard let part = parts[id] else { return [] }
            return Set(step.audience.map { $0 == .officer ? part.officer : part.head })
        }
    }

    /// One statement for at most a thousand obligations. Only parts that are open are urged, those with a due day of their own
    /// by that day and not by the whole's; an outside agency is told through whoever follows it.
    public static func circles(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: Circle] {
        guard !ids.isEmpty else { return [:] }
        var result: [Key<Obligation>: Circle] = [:]
        let rows = try tx.query(
            """
            SELECT p.obligation_id, p.id, p.party_id, p.role, p.due_on <> COALESCE(o.due_on, '') AS has_own_due, p.officer_id, o.assigner_id, u.is_outside, u.follower_id
            FROM participant p JOIN obligation o ON o.id = p.obligation_id LEFT JOIN unit u ON u.id = p.party_id
            WHERE p.obligation_id IN (\(list: ids)) AND (p.role = 'direct' OR p.role IN ('lead', 'part') AND p.is_open
                OR p.role = 'coordinate' AND p.is_open AND p.due_on IS NOT NULL)
            """)
        for row in rows {
            let party: Key<Party> = try row.key("party_id")
            let follower: Key<Party>? = try row.keyIfPresent("follower_id")
            let told = try row.boolIfPresent("is_outside") == true ? follower : party
            var circle = try result[row.key("obligation_id")] ?? Circle()
            circle.leaders.insert(try row.key("assigner_id"))
            let role: ParticipantRole = try row.code("role")
            let officer: Key<Party>? = try row.keyIfPresent("officer_id")
            let hasOwnDue = try row.boolIfPresent("has_own_due") ?? false
            if let told, role != .direct, hasOwnDue {
                circle.parts[try row.key("id")] = (officer ?? told, told)
            }
            if let told, role == .direct {
                circle.leaders.insert(told)
            } else if let told, role == .lead || role == .part && !hasOwnDue {
                circle.heads.insert(told)
                circle.officers.insert(officer ?? told)
            }
            result[try row.key("obligation_id")] = circle
        }
        return result
    }
}
