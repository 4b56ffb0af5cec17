public import WorkTime

/// What may be interpolated into `SQL` as a bound value.
public protocol SQLBindable: Sendable {
    /// The type name of such a column, in the words of both databases; an empty list must know it.
    static var sqlType: SQL { get }
    var sqlValue: SQLValue { get }
}

extension Int: SQLBindable {
    public static var sqlType: SQL { "BIGINT" }
    public var sqlValue: SQLValue { .int(self) }
}

extension Int64: SQLBindable {
    public static var sqlType: SQL { "BIGINT" }
    public var sqlValue: SQLValue { .int(Int(self)) }
}

extension String: SQLBindable {
    public static var sqlType: SQL { "TEXT" }
    public var sqlValue: SQLValue { .text(self) }
}

extension Bool: SQLBindable {
    public static var sqlType: SQL { "BOOLEAN" }
    public var sqlValue: SQLValue { .bool(self) }
}

extension Instant: SQLBindable {
    public static var sqlType: SQL { "BIGINT" }
    public var sqlValue: SQLValue { milliseconds.sqlValue }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    public static var sqlType: SQL { Wrapped.sqlType }
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
