public import Office

/// Annexes of papers in the ledger.
extension AnnexStore {
    /// Gives a paper in the ledger the annexes of its draft. `leaving` are the files that leave in the place of those that stand
    /// there, with their text where it was read anew.
    public static func copy(
        _ tx: any Transaction, from draft: Key<Outgoing>, to paper: Key<Document>,
        leaving: [Int: (file: AttachedFile, text: String?)]
    ) throws {
        try tx.send(
            """
            INSERT INTO document_annex (document_id, position, title, file_hash, file_name, text)
            SELECT \(paper), position, title, file_hash, file_name, text FROM outgoing_annex
            WHERE outgoing_id = \(draft)
            """)
        for (position, (file, text)) in leaving.sorted(by: { $0.key < $1.key }) {
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            try tx.send(
                """
                UPDATE document_annex SET file_hash = \(file.hash), file_name = \(file.name),
                    text = COALESCE(\(text), text)
                WHERE document_id = \(paper) AND position = \(position)
                """)
        }
    }

    /// Adds files that came with a paper behind its annexes; those that it has already are passed over. One of the same name as
    /// an earlier one takes its place, which stays as it was, marked. Returns those for which there is no room.
    public static func insert(_ tx: any Transaction, _ new: [New], of paper: Key<Document>) throws -> [New] {
        let old = try all(tx, of: paper)
        var hashes = Set(old.map(\.file.hash))
        let fresh = new.filter { hashes.insert($0.file.hash).inserted }
        var place = old.map(\.position).max() ?? 0
        // Two of one name that come together are two annexes.
        var holding = old.filter { $0.replacedBy == nil }
        var count = holding.count
        var beyond: [New] = []
        for annex in fresh {
            let replaced = holding.firstIndex { $0.file.name == annex.file.name }
            guard replaced != nil || count < PaperAnnex.most else {
                beyond.append(annex)
                continue
            }
            place += 1
            try tx.send(
                """
                INSERT INTO document_annex (document_id, position, title, file_hash, file_name, text)
                VALUES (\(paper), \(place), \(annex.title), \(annex.file.hash), \(annex.file.name), \(annex.text))
                """)
            guard let replaced else {
                count += 1
                continue
            }
            try tx.send(
                """
                UPDATE document_annex SET replaced_by = \(place)
                WHERE document_id = \(paper) AND position = \(holding.remove(at: replaced).position)
                """)
        }
        return beyond
    }

    /// Takes all annexes from a paper of which nothing is kept; files that nothing else names are forgotten.
    static func dropAll(_ tx: any Transaction, of paper: Key<Document>) throws {
        let rows = try tx.query(
            "SELECT file_hash FROM document_annex WHERE document_id = \(paper) ORDER BY position LIMIT 200")
        try tx.send("DELETE FROM document_annex WHERE document_id = \(paper)")
        for row in rows { try FileRowStore.forget(tx, hash: try row.text("file_hash")) }
    }
}
