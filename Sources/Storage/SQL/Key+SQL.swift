public import Office
public import WorkTime

extension Key: SQLBindable {
    public static var sqlType: SQL { "BIGINT" }
    public var sqlValue: SQLValue { value.sqlValue }
}

extension CalendarDay: SQLBindable {
    public static var sqlType: SQL { "TEXT" }
    public var sqlValue: SQLValue { description.sqlValue }
}

extension Row {
    public func key<Noun>(_ column: String, of noun: Noun.Type = Noun.self) throws(StorageError) -> Key<Noun> {
        Key(Int64(try int(column)))
    }

    public func keyIfPresent<Noun>(_ column: String, of noun: Noun.Type = Noun.self) throws(StorageError) -> Key<Noun>?
    {
        try intIfPresent(column).map { Key(Int64($0)) }
    }

    public func dayIfPresent(_ column: String) throws(StorageError) -> CalendarDay? {
        guard let text = try textIfPresent(column) else { return nil }
        guard let day = CalendarDay(text) else { throw StorageError(.row, "column \(column) is not a day") }
        return day
    }

    public func day(_ column: String) throws(StorageError) -> CalendarDay {
        guard let day = try dayIfPresent(column) else { throw StorageError(.row, "column \(column) is not present") }
        return day
    }
}
