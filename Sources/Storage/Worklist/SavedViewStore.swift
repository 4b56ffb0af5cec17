public import Office
import Vietnamese

/// The saved views of each person; nobody asks for those of another.
public enum SavedViewStore {
    /// In the order in which they were first saved.
    public static func all(
        _ tx: any Transaction, of person: Key<Person>, _ list: SavedView.List
    ) throws -> [SavedView] {
        try tx.query(all(of: person, list)).map { row in
            SavedView(id: try row.key("id"), name: try row.text("name"), query: try row.text("query"))
        }
    }

    static func all(of person: Key<Person>, _ list: SavedView.List) -> SQL {
        """
        SELECT id, name, query FROM saved_view WHERE person_id = \(person) AND list = \(list) ORDER BY id LIMIT \(SavedView.most)
        """
    }

    /// Keeps filters under a name; those that stood under it before are replaced, whatever its marks and capitals.
    public static func put(
        _ tx: any Transaction, of person: Key<Person>, _ list: SavedView.List, name: String, query: String
    ) throws -> Key<SavedView> {
        let row = try tx.first(
            """
            INSERT INTO saved_view (person_id, list, name, name_fold, query, created_at)
            VALUES (\(person), \(list), \(name), \(name.folded), \(query), \(tx.now))
            ON CONFLICT (person_id, list, name_fold) DO UPDATE SET name = excluded.name, query = excluded.query
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a view was not written") }
        return try row.key("id")
    }

    /// False when the person has no such view.
    public static func rename(
        _ tx: any Transaction, _ id: Key<SavedView>, of person: Key<Person>, _ list: SavedView.List, to name: String
    ) throws -> Bool {
        try tx.execute(
            """
            UPDATE saved_view SET name = \(name), name_fold = \(name.folded)
            WHERE id = \(id) AND person_id = \(person) AND list = \(list)
            """) == 1
    }

    /// False when the person has no such view.
    public static func delete(
        _ tx: any Transaction, _ id: Key<SavedView>, of person: Key<Person>, _ list: SavedView.List
    ) throws -> Bool {
        try tx.execute(
            "DELETE FROM saved_view WHERE id = \(id) AND person_id = \(person) AND list = \(list)") == 1
    }
}
