public import Office

/// Who is told when an obligation is urged.
public enum UrgingAudienceStore {
    /// The parties of one obligation by what they are to it.
    public struct Circle: Sendable, Equatable {
        public var officers: Set<Key<Party>> = []
        public var heads: Set<Key<Party>> = []
        public var leaders: Set<Key<Party>> = []

        public subscript(_ audience: Rung.Audience) -> Set<Key<Party>> {
            switch audience {
            case .officer: officers
            case .head: heads
            case .leader: leaders
            }
        }
    }

    /// One statement for at most a thousand obligations. Only parts that are open are urged; an outside agency is told
    /// through whoever follows it.
    public static func circles(
        _ tx: any Transaction, of ids: [Key<Obligation>]
    ) throws -> [Key<Obligation>: Circle] {
        guard !ids.isEmpty else { return [:] }
        var result: [Key<Obligation>: Circle] = [:]
        let rows = try tx.query(
            """
            SELECT p.obligation_id, p.party_id, p.role, p.officer_id, o.assigner_id, u.is_outside, u.follower_id
            FROM participant p JOIN obligation o ON o.id = p.obligation_id LEFT JOIN unit u ON u.id = p.party_id
            WHERE p.obligation_id IN (\(list: ids)) AND (p.role = 'direct' OR p.role IN ('lead', 'part') AND p.is_open)
            """)
        for row in rows {
            let party: Key<Party> = try row.key("party_id")
            let follower: Key<Party>? = try row.keyIfPresent("follower_id")
            let told = try row.boolIfPresent("is_outside") == true ? follower : party
            var circle = try result[row.key("obligation_id")] ?? Circle()
            circle.leaders.insert(try row.key("assigner_id"))
            if try row.text("role") == ParticipantRole.direct.rawValue {
                circle.leaders.formUnion([told].compactMap { $0 })
            } else {
                circle.heads.formUnion([told].compactMap { $0 })
                let officer: Key<Party>? = try row.keyIfPresent("officer_id")
                circle.officers.formUnion([officer ?? told].compactMap { $0 })
            }
            result[try row.key("obligation_id")] = circle
        }
        return result
    }
}
