import Office

/// Who takes part in what lies outside the office's scope, as rows beside the worklist's.
enum RestrictedHolderStore {
    /// Puts the rows of these obligations in the place of those they had, after their worklist rows were written.
    static func write(_ tx: any Transaction, _ ids: [Key<Obligation>]) throws {
        for chunk in ids.chunks(of: 500) {
            try tx.send("DELETE FROM restricted_holder WHERE obligation_id IN (\(list: chunk))")
            try tx.send(
                """
                INSERT INTO restricted_holder (holder_id, scope_id, obligation_id)
                SELECT DISTINCT w.holder_id, o.scope_id, o.id FROM obligation o
                JOIN scope s ON s.id = o.scope_id AND s.kind <> 'office'
                JOIN work_item w ON w.obligation_id = o.id
                WHERE o.id IN (\(list: chunk))
                """)
        }
    }

    /// The obligations that the actor sees for no other reason than that he or she takes part.
    static func obligations(of actor: Actor) -> SQL {
        """
        SELECT DISTINCT g.obligation_id FROM restricted_holder g
        WHERE g.holder_id IN (\(list: actor.holders)) AND g.scope_id NOT IN (\(sql: Access.scopes(of: actor)))
        """
    }
}
