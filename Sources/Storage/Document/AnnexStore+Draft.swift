public import Office

/// Annexes of drafts.
extension AnnexStore {
    /// Adds one behind the others and returns its place.
    @discardableResult
    public static func add(_ tx: any Transaction, _ new: New, to paper: Key<Outgoing>) throws -> Int {
        let file = new.file
        try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
        let last = try tx.first("SELECT MAX(position) AS last FROM outgoing_annex WHERE outgoing_id = \(paper)")
        let place = (try last?.intIfPresent("last") ?? 0) + 1
        try tx.send(
            """
            INSERT INTO outgoing_annex (outgoing_id, position, title, file_hash, file_name, text)
            VALUES (\(paper), \(place), \(new.title), \(file.hash), \(file.name), \(new.text))
            """)
        return place
    }

    /// Takes one away; those behind it move up, and a file that nothing else names is forgotten. False where there is none at
    /// that place.
    public static func drop(_ tx: any Transaction, at position: Int, of paper: Key<Outgoing>) throws -> Bool {
        let row = try tx.first(
            """
            DELETE FROM outgoing_annex WHERE outgoing_id = \(paper) AND position = \(position) RETURNING file_hash
            """)
        guard let row else { return false }
        // In two steps: no two may stand at one place meanwhile.
        try tx.send(
            "UPDATE outgoing_annex SET position = -position WHERE outgoing_id = \(paper) AND position > \(position)")
        try tx.send(
            "UPDATE outgoing_annex SET position = -position - 1 WHERE outgoing_id = \(paper) AND position < 0")
        try FileRowStore.forget(tx, hash: try row.text("file_hash"))
        return true
    }
}
