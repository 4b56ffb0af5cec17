import Crypto
import Office
import Synchronization

/// What a migration is in each database, worked out once a process.
final class MigrationRendering: Sendable {
    struct Rendered: Sendable {
        let statements: [String]
        /// SHA-256 of the statements, by which an applied migration is known again.
        let checksum: String
    }

    private let known = Mutex<[SQL.Dialect: Rendered]>([:])

    func rendered(for dialect: SQL.Dialect, _ statements: [Migration.Statement]) -> Rendered {
        if let found = known.withLock({ $0[dialect] }) { return found }
        let texts = statements.flatMap { $0.texts(for: dialect) }.map { MigrationToken.render($0, for: dialect) }
        let sum = SHA256.hash(data: Array(texts.joined(separator: ";\n").utf8)).hexadecimal
        let rendered = Rendered(statements: texts, checksum: sum)
        known.withLock { $0[dialect] = rendered }
        return rendered
    }
}
