import Dispatch
import Foundation
import PostgresStorage
public import Storage

/// A primary and a streaming replica of it, which `scripts/test-postgres pair` makes for one test.
public struct ReplicatedServer: Sendable {
    public enum Node: String, Sendable {
        case primary
        case replica

        /// As the server's own setting `port` says it.
        public var port: String { self == .primary ? "5501" : "5502" }
    }

    /// Whether this machine has the programs of PostgreSQL.
    public static let isPossible: Bool = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let folders = versions.map { "\(root)/\($0)/bin" } + ["/usr/bin", "/usr/local/bin"]
        return folders.contains { folder in
            ["initdb", "pg_basebackup"].allSatisfy {
                FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
            }
        }
    }()

    /// Where one waits for a child: a test's own thread has other tests to carry on.
    private static let queue = DispatchQueue(label: "test.replicas", attributes: .concurrent)
    private static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../scripts/test-postgres").standardizedFileURL.path

    private let folder: String

    /// Gives `body` both servers, and removes them afterwards.
    public static func with<Result>(_ body: (ReplicatedServer) async throws -> Result) async throws -> Result {
        let server = ReplicatedServer(folder: try await run("pair"))
        do {
            let result = try await body(server)
            try await run("unpair", server.folder)
            return result
        } catch {
            _ = try? await run("unpair", server.folder)
            throw error
        }
    }

    public func url(of node: Node) -> String {
        "postgresql:///postgres?host=\(folder)&port=\(node.port)&user=congvu"
    }

    /// Ends a server as if its machine had died.
    public func kill(_ node: Node) async throws { try await Self.run("kill", folder, node.rawValue) }

    public func start(_ node: Node) async throws { try await Self.run("serve", folder, node.rawValue) }

    /// What the replica itself says to a question, whatever it is by now.
    public func askReplica(_ question: SQL) async throws -> [Row] {
        let storage = try await PostgresStorage.open(
            url(of: .replica) + "&target_session_attrs=any", connections: 1, now: { testTime })
        do {
            let rows = try await storage.read { tx in try tx.query(question) }
            try await storage.close()
            return rows
        } catch {
            try? await storage.close()
            throw error
        }
    }

    /// Runs the script and returns what it prints. Throws what it complains of.
    @discardableResult
    private static func run(_ arguments: String...) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try runNow(arguments) }) }
        }
    }

    private static func runNow(_ arguments: [String]) throws -> String {
        let process = Process()
        let (output, complaints) = (Pipe(), FileHandle.nullDevice)
        process.executableURL = URL(filePath: "/bin/sh")
        // The servers keep what Foundation waits by for the child's end, so the child says itself how it ended.
        process.arguments = ["-c", "sh \"$0\" \"$@\"; echo \"status $?\"", script] + arguments
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
        let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let lines = words.split(whereSeparator: \.isNewline)
        guard lines.last == "status 0" else {
            throw PostgresServerFault(description: "test-postgres \(arguments): \(lines.last ?? "")")
        }
        return lines.dropLast().joined()
    }
}
