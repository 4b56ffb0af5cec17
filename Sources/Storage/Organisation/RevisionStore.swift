/// The number of the organisation's present state; the stores beside this one raise it with every change.
public enum RevisionStore {
    public static func current(_ tx: any Transaction) throws -> Int {
        guard let row = try tx.first("SELECT value FROM organisation_revision WHERE id = 1") else {
            throw StorageError(.row, "the organisation has no revision")
        }
        return try row.int("value")
    }

    static func raise(_ tx: any Transaction) throws {
        try tx.send("UPDATE organisation_revision SET value = value + 1 WHERE id = 1")
    }
}
