import Office
public import WorkTime

/// What a transaction body may do. Synchronous on purpose: nothing can be awaited while a transaction is open.
///
/// A statement that fails ends the transaction: whatever the body does afterwards, nothing of it is kept. So the body
/// must not catch and go on; `ON CONFLICT` says what to do instead.
public protocol Transaction: AnyObject {
    var dialect: SQL.Dialect { get }

    /// The time of the transaction, fixed at its beginning.
    var now: Instant { get }

    /// All rows that the statement returns; statements with `RETURNING` too.
    func query(_ sql: SQL) throws(StorageError) -> [Row]

    /// The number of rows that the statement inserted, changed or deleted.
    @discardableResult
    func execute(_ sql: SQL) throws(StorageError) -> Int

    /// Carries out a statement of which nobody asks more than that it succeeds. It may travel together with the next one
    /// that is asked something, or with the commit: then a fault of it shows there.
    func send(_ sql: SQL) throws(StorageError)

    /// Carries out what was sent and has not travelled yet. Whoever ends a transaction by a throw that is no failure calls it
    /// first, so that a fault of it shows.
    func settle() throws(StorageError)

    /// Runs `body`, whose statements all find their rows by keys, so that one plan fits any values: a database that plans
    /// each statement for the values at hand may plan these once a connection. `always`: it shall, also where it takes the
    /// one plan for dearer; without, it may go on planning.
    func byKeys<Value>(always: Bool, _ body: () throws -> Value) throws -> Value
}

extension Transaction {
    public func send(_ sql: SQL) throws(StorageError) { try execute(sql) }

    public func settle() throws(StorageError) {}

    public func byKeys<Value>(always: Bool, _ body: () throws -> Value) throws -> Value { try body() }

    /// Plans once a connection where the database sees no harm in it.
    public func byKeys<Value>(_ body: () throws -> Value) throws -> Value { try byKeys(always: false, body) }

    /// The first row, or nil when there is none.
    public func first(_ sql: SQL) throws(StorageError) -> Row? {
        try query(sql).first
    }

    /// Makes a change that must hit exactly one row, the one whose version its reader saw.
    ///
    /// Throws `OfficeError` `.stale` when it hits none.
    public func changeOne(_ sql: SQL) throws {
        guard try execute(sql) == 1 else { throw OfficeError.stale }
    }
}
