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
        /// A row does not hold what its reader expects.
        case row
        /// The migrations of this program and those in the database do not fit.
        case migration
        case other
    }

    public let kind: Kind
    /// The name of the broken constraint, as the schema spells it.
    public let constraint: String?
    /// What happened, for a log. Never contains values.
    public let message: String

    public init(_ kind: Kind, constraint: String? = nil, _ message: String) {
        self.kind = kind
        self.constraint = constraint
        self.message = message
    }
}
