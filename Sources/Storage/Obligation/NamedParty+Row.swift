import Office

extension NamedParty {
    /// From columns `<prefix>_id`, `<prefix>_unit` (a unit's name of today) and `<prefix>_person` (a person's); nil
    /// where the key is NULL.
    static func ifPresent(_ row: Row, _ prefix: String) throws -> NamedParty? {
        guard let key: Key<Party> = try row.keyIfPresent(prefix + "_id") else { return nil }
        if let unit = try row.textIfPresent(prefix + "_unit") { return NamedParty(key: key, kind: .unit, name: unit) }
        return NamedParty(key: key, kind: .person, name: try row.text(prefix + "_person"))
    }

    /// From columns `<prefix>_id` and `<prefix>_name` of a person; nil where the key is NULL.
    static func personIfPresent(_ row: Row, _ prefix: String) throws -> NamedParty? {
        guard let key: Key<Party> = try row.keyIfPresent(prefix + "_id") else { return nil }
        return NamedParty(key: key, kind: .person, name: try row.text(prefix + "_name"))
    }

    static func person(_ row: Row, _ prefix: String) throws -> NamedParty {
        guard let person = try personIfPresent(row, prefix) else { throw StorageError(.row, "no \(prefix)_id") }
        return person
    }
}
