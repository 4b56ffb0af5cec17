public import Storage
import Synchronization

/// Remembers the statements that a storage ran.
public final class StatementCounter: Sendable {
    private let texts = Mutex<[String]>([])

    public init() {}

    public var statements: [String] { texts.withLock { $0 } }

    /// To be handed to the storage.
    public var trace: StatementTrace { { text in self.texts.withLock { $0.append(text) } } }
}
