import Storage

/// How the questions of one request may be answered by a replica of the database that has what the asker knows already.
///
/// What is known travels as a mark: an opaque text that the browser keeps and any process on the same database understands.
public enum ReplicaReading {
    /// Runs `body`, whose questions a replica may answer when it `mayFollow` and the replica has all that the marks say. What is no
    /// mark is passed over.
    ///
    /// Returns with the value the mark of what `body` has written; nil when it wrote nothing, or there is no replica.
    public static func following<Value>(
        marks: [String], mayFollow: Bool, _ body: () async throws -> Value
    ) async throws -> (value: Value, written: String?) {
        let scope = ReadingScope(known: marks.compactMap { LogPosition($0) }.max(), mayFollow: mayFollow)
        let value = try await ReadingScope.$current.withValue(scope) { try await body() }
        return (value, scope.written?.description)
    }

    /// Runs `body` with every question answered by the primary, for what is kept in memory and shown to others, and for what decides
    /// about a change. What is asked later in the same request is answered there too, so that it does not go back in time.
    public static func withoutReplica<Value>(_ body: () async throws -> Value) async throws -> Value {
        ReadingScope.current?.stay()
        return try await ReadingScope.$current.withValue(nil) { try await body() }
    }
}
