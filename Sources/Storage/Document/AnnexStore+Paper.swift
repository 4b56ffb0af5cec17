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

    /// Adds files that came with a paper behind its annexes; those that it has already are passed over. Where they come
    /// in the place of what came before, one of the same name as an earlier one takes its place, which stays as it was,
    /// marked; `sparing` are the hashes of those whose place none takes. Returns those for which there is no room.
    @discardableResult
    public static func insert(
        _ tx: any Transaction, _ new: [New], of paper: Key<Document>, replaces: Bool = false,
        sparing hashes: Set<String> = []
    ) throws -> [New] {
        let found = try places(tx, for: new, of: paper, replaces: replaces, sparing: hashes)
        for (place, replaced, annex) in found.places {
            try tx.send(
                """
                INSERT INTO document_annex (document_id, position, title, file_hash, file_name, text)
                VALUES (\(paper), \(place), \(annex.title), \(annex.file.hash), \(annex.file.name), \(annex.text))
                """)
            guard let replaced else { continue }
            try tx.send(
                """
                UPDATE document_annex SET replaced_by = \(place)
                WHERE document_id = \(paper) AND position = \(replaced)
                """)
        }
        return found.beyond
    }

    /// Those for which `insert` would find no room.
    public static func beyond(
        _ tx: any Transaction, _ new: [New], of paper: Key<Document>, replaces: Bool = false,
        sparing hashes: Set<String> = []
    ) throws -> [New] {
        try places(tx, for: new, of: paper, replaces: replaces, sparing: hashes).beyond
    }

    private static func places(
        _ tx: any Transaction, for new: [New], of paper: Key<Document>, replaces: Bool, sparing spared: Set<String>
    ) throws -> (places: [(place: Int, replaced: Int?, annex: New)], beyond: [New]) {
        let old = try tx.query(
            """
            SELECT position, file_hash, file_name, replaced_by FROM document_annex WHERE document_id = \(paper)
            ORDER BY position LIMIT 10000
            """)
        var hashes = Set(try old.map { try $0.text("file_hash") })
        var last = try old.last?.int("position") ?? 0
        // Two of one name that come together are two annexes.
        var holding: [(place: Int, name: String, hash: String)] = []
        for row in old where try row.intIfPresent("replaced_by") == nil {
            holding.append((try row.int("position"), try row.text("file_name"), try row.text("file_hash")))
        }
        var count = holding.count
        var result: (places: [(place: Int, replaced: Int?, annex: New)], beyond: [New]) = ([], [])
        for annex in new where hashes.insert(annex.file.hash).inserted {
            let replaced =
                replaces
                ? holding.firstIndex { $0.name == annex.file.name && !spared.contains($0.hash) } : nil
            guard replaced != nil || count < PaperAnnex.most else {
                result.beyond.append(annex)
                continue
            }
            last += 1
            if replaced == nil { count += 1 }
            result.places.append((last, replaced.map { holding.remove(at: $0).place }, annex))
        }
        return result
    }

    /// Takes all annexes from a paper of which nothing is kept; files that nothing else names are forgotten.
    static func dropAll(_ tx: any Transaction, of paper: Key<Document>) throws {
        let rows = try tx.query(
            "SELECT file_hash FROM document_annex WHERE document_id = \(paper) ORDER BY position LIMIT 10000")
        try tx.send("DELETE FROM document_annex WHERE document_id = \(paper)")
        for row in rows { try FileRowStore.forget(tx, hash: try row.text("file_hash")) }
    }
}
