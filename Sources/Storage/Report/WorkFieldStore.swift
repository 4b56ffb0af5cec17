import Office
import Vietnamese

/// Fields of work, named by the sections of plans.
enum WorkFieldStore {
    /// The field of each obligation of these papers, by paper and place: that of the outermost section around it.
    static func fields(
        _ tx: any Transaction, of places: [(document: Key<Document>?, ref: String?)]
    ) throws -> [Key<WorkField>?] {
        let documents = Set(places.compactMap { $0.ref == nil ? nil : $0.document })
        guard !documents.isEmpty else { return places.map { _ in nil } }
        var headings: [Section: String] = [:]
        for row in try tx.query(
            """
            SELECT document_id, ref, heading FROM document_heading
            WHERE document_id IN (\(list: documents.sorted())) AND ref NOT LIKE '%.%' ORDER BY document_id, position
            """)
        {
            headings[Section(document: try row.key("document_id"), ref: try row.text("ref"))] = try row.text("heading")
        }
        let names = places.map { place -> String? in
            guard let document = place.document, let ref = place.ref, let top = ref.split(separator: ".").first,
                top.count < ref.count
            else { return nil }
            return headings[Section(document: document, ref: String(top))].flatMap { name(of: $0, ref: String(top)) }
        }
        let keys = try keys(tx, of: Set(names.compactMap { $0 }))
        return names.map { $0.flatMap { keys[$0.folded] } }
    }

    /// «II. Công tác hành chính» is the field «Công tác hành chính».
    private static func name(of heading: String, ref: String) -> String? {
        var rest = heading[...]
        if rest.hasPrefix(ref) { rest = rest.dropFirst(ref.count).drop { ".):- ".contains($0) } }
        let name = String(rest).tidy
        return name.folded.isEmpty ? nil : String(name.prefix(200))
    }

    private static func keys(_ tx: any Transaction, of names: Set<String>) throws -> [String: Key<WorkField>] {
        guard !names.isEmpty else { return [:] }
        var known = try known(tx, names)
        let missing = names.filter { known[$0.folded] == nil }.sorted()
        if !missing.isEmpty {
            let rows = missing.map { [$0.sqlValue, $0.folded.sqlValue] }
            try tx.send(
                "INSERT INTO work_field (name, name_fold) VALUES \(rows: rows) ON CONFLICT (name_fold) DO NOTHING")
            known = try self.known(tx, names)
        }
        return known
    }

    private static func known(_ tx: any Transaction, _ names: Set<String>) throws -> [String: Key<WorkField>] {
        var result: [String: Key<WorkField>] = [:]
        for row in try tx.query(
            "SELECT id, name_fold FROM work_field WHERE name_fold IN (\(list: names.map(\.folded).sorted()))")
        {
            result[try row.text("name_fold")] = try row.key("id")
        }
        return result
    }

    private struct Section: Hashable {
        let document: Key<Document>
        let ref: String
    }
}
