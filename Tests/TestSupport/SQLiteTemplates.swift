import Foundation
import SQLiteStorage

/// The files of which tests with SQLite get copies.
actor SQLiteTemplates {
    static let shared = SQLiteTemplates()
    private var making: [Template: Task<Data, any Error>] = [:]

    /// The bytes of the file.
    func file(of template: Template) async throws -> Data {
        if let task = making[template] { return try await task.value }
        let task = Task { try await self.made(template) }
        making[template] = task
        return try await task.value
    }

    private func made(_ template: Template) async throws -> Data {
        let base = if let base = template.base { try await file(of: base) } else { nil as Data? }
        return try await withTemporaryFolder { folder in
            let path = folder + "/office.sqlite"
            try base?.write(to: URL(filePath: path))
            let storage = try SQLiteStorage.open(path) { testTime }
            try await template.fill(storage)
            // Closed, all of it stands in the one file.
            try await storage.close()
            return try Data(contentsOf: URL(filePath: path))
        }
    }
}
