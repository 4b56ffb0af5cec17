import Logging
import Synchronization

/// What is logged, each line with all that goes along with it.
final class CapturedLog: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    /// Logs everything, however unimportant.
    var logger: Logger {
        Logger(label: "test") { _ in Handler(book: self) }
    }

    private func add(_ line: String) { kept.withLock { $0.append(line) } }

    private struct Handler: LogHandler {
        let book: CapturedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(book: CapturedLog) { self.book = book }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }
                .map { "\($0.key)=\($0.value)" }.sorted()
            let error = event.error.map { ["error=\($0)"] } ?? []
            book.add((["\(event.level) \(event.message)"] + facts + error).joined(separator: " "))
        }
    }
}
