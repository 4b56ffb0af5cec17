import Synchronization

/// What one request knows of the database's changes: reads within it may come from a replica that has them all.
///
/// A read outside of any scope sees the primary, and so does a storage without a replica.
public final class ReadingScope: Sendable {
    /// The scope of the running task.
    @TaskLocal public static var current: ReadingScope?

    private let state: Mutex<State>

    private struct State {
        var known: LogPosition?
        var written: LogPosition?
        var mayFollow: Bool
    }

    /// `known` is up to where the asker has seen changes already, by own writes or because of being told; nil for no such.
    /// `mayFollow` is false where reads decide about a change.
    public init(known: LogPosition?, mayFollow: Bool) {
        state = Mutex(State(known: known, mayFollow: mayFollow))
    }

    /// Whether a replica may answer.
    public var mayFollow: Bool { state.withLock { $0.mayFollow } }

    /// What a read must see at least.
    public var known: LogPosition? { state.withLock { $0.known } }

    /// Up to where the scope itself has written; nil when it wrote nothing.
    public var written: LogPosition? { state.withLock { $0.written } }

    /// For adapters: a read saw the primary. Those after it do too: what one request sees never goes back in time.
    public func stay() {
        state.withLock { $0.mayFollow = false }
    }

    /// For adapters: a write was kept, and the log is as far.
    public func note(_ position: LogPosition) {
        state.withLock { state in
            state.written = max(state.written ?? position, position)
            state.known = max(state.known ?? position, position)
        }
    }
}
