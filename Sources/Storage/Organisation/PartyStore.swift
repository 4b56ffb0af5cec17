import Office

/// Gives units and persons their common keys.
enum PartyStore {
    static func insertUnit(_ tx: any Transaction) throws -> Key<Unit> { Key(try insert(tx, kind: "unit")) }
    static func insertPerson(_ tx: any Transaction) throws -> Key<Person> { Key(try insert(tx, kind: "person")) }

    private static func insert(_ tx: any Transaction, kind: String) throws -> Int64 {
        guard let row = try tx.first("INSERT INTO party (kind) VALUES (\(kind)) RETURNING id") else {
            throw StorageError(.row, "no key was returned")
        }
        return Int64(try row.int("id"))
    }
}
