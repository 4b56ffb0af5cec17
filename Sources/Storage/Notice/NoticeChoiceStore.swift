public import Office

/// How people want to be told.
public enum NoticeChoiceStore {
    /// What these people chose otherwise than usual for these kinds: one statement for a thousand of them.
    public static func choices(
        _ tx: any Transaction, of people: some Collection<Key<Person>>, for kinds: Set<NoticeKind>
    ) throws -> [Key<Person>: [NoticeKind: NoticeChannel]] {
        var choices: [Key<Person>: [NoticeKind: NoticeChannel]] = [:]
        for chunk in people.chunks() {
            let rows = try tx.query(
                """
                SELECT person_id, kind, channel FROM notice_choice
                WHERE person_id IN (\(list: chunk)) AND kind IN (\(list: kinds.sorted { $0.rawValue < $1.rawValue }))
                """)
            for row in rows {
                choices[try row.key("person_id"), default: [:]][try row.code("kind")] = try row.code(
                    "channel", as: NoticeChannel.self)
            }
        }
        return choices
    }

    /// Where mail for the person would go, and what he or she chose otherwise than usual: one statement.
    public static func own(
        _ tx: any Transaction, _ person: Key<Person>
    ) throws -> (address: String?, choices: [NoticeKind: NoticeChannel]) {
        let rows = try tx.query(
            """
            SELECT p.email, c.kind, c.channel FROM person p LEFT JOIN notice_choice c ON c.person_id = p.id
            WHERE p.id = \(person) ORDER BY c.kind NULLS FIRST
            """)
        var choices: [NoticeKind: NoticeChannel] = [:]
        for row in rows {
            guard let kind: NoticeKind = try row.codeIfPresent("kind") else { continue }
            choices[kind] = try row.code("channel", as: NoticeChannel.self)
        }
        return (try rows.first?.textIfPresent("email"), choices)
    }

    /// Puts the person's choices in the place of the earlier ones; what is usual is not kept.
    public static func set(
        _ tx: any Transaction, _ choices: [NoticeKind: NoticeChannel], of person: Key<Person>
    ) throws {
        try tx.send("DELETE FROM notice_choice WHERE person_id = \(person)")
        let rows = choices.filter { $0.key.usualChannel != $0.value }.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            [person.sqlValue, $0.key.rawValue.sqlValue, $0.value.rawValue.sqlValue]
        }
        guard !rows.isEmpty else { return }
        try tx.send("INSERT INTO notice_choice (person_id, kind, channel) VALUES \(rows: rows)")
    }
}
