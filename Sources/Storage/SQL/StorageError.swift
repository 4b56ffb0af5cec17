/// Why the database refused. Adapters map result codes to it, never texts.
public struct StorageError: Error, Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case unique
        case foreignKey
        case check
        case notNull
        /// The transaction lost against another one; `Storage.write` has tried again and given up.
        case serialization
        /// A lock was not granted in time.
        case busy
        /// The database cannot be reached, or the connection was lost.
        case unavailable
        /// The database can be read and takes nothing: its file or its disk may only be read.
        case readOnly
        /// The task was cancelled; `Storage` throws `CancellationError` instead.
        case cancelled
        /// A row does not hold what its reader expects.
        case row
        /// The migrations of this program and those in the database do not fit.
        case migration
        case other
    }

    public let kind: Kind
    /// The name of the broken constraint, as the schema spells it; `table.column` for `notNull`. Nil for `foreignKey`,
    /// because SQLite does not say which.
    public let constraint: String?
    /// What happened, for a log. Never contains values.
    public let message: String

    public init(_ kind: Kind, constraint: String? = nil, _ message: String) {
        self.kind = kind
        self.constraint = constraint
        self.message = message
    }
}

extension StorageError {
    /// For adapters: the same with the text of the statement, where the fault is not explained by a constraint.
    public func during(_ text: String) -> StorageError {
        guard kind == .other else { return self }
        return StorageError(kind, constraint: constraint, "\(message) in: \(text.prefix(400))")
    }
}
