import Foundation
import Glibc
import PostgresStorage

/// The databases of which tests with PostgreSQL get copies.
actor PostgresTemplates {
    static let shared = PostgresTemplates()
    private static let process = ProcessInfo.processInfo.processIdentifier
    private var making: [Template: Task<String, any Error>] = [:]

    /// Gives `body` the URL of a database of its own, and drops it afterwards.
    nonisolated func withCopy<Result>(
        of template: Template?, _ body: (_ url: String) async throws -> Result
    ) async throws -> Result {
        let origin = if let template { try await database(of: template) } else { nil as String? }
        let server = try PostgresServer()
        let name = Self.name("\(TestNumbers.next())")
        try await server.create(name, copyOf: origin)
        do {
            let result = try await body(server.url(of: name))
            try await server.drop(name)
            return result
        } catch {
            try? await server.drop(name)
            throw error
        }
    }

    private func database(of template: Template) async throws -> String {
        if let task = making[template] { return try await task.value }
        let task = Task { try await self.made(template) }
        making[template] = task
        return try await task.value
    }

    private func made(_ template: Template) async throws -> String {
        let base = if let base = template.base { try await database(of: base) } else { nil as String? }
        let server = try PostgresServer()
        if base == nil { try await dropOrphans(server) }
        let name = Self.name(template.rawValue)
        try await server.create(name, copyOf: base)
        let storage = try await PostgresStorage.open(server.url(of: name), connections: 1) { testTime }
        try await template.fill(storage)
        // A database that somebody is connected to is not copied.
        try await storage.close()
        return name
    }

    /// Removes what processes left behind that did not come to their end.
    private func dropOrphans(_ server: PostgresServer) async throws {
        for name in try await server.databases(prefix: "test_") {
            guard let process = name.split(separator: "_").dropFirst().first.flatMap({ pid_t($0) }) else { continue }
            if Glibc.kill(process, 0) != 0, errno == ESRCH { try await server.drop(name) }
        }
    }

    private static func name(_ last: String) -> String { "test_\(process)_\(last)" }
}
