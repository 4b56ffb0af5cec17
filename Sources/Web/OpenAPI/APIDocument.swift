import Foundation
import HTTPTypes
import NIOCore
import Synchronization

/// The routes of the JSON API as an OpenAPI 3.1 document. The same routes always give the same bytes.
///
/// It is written when somebody first asks for it: that takes longer than all else that a start does.
final class APIDocument: Sendable {
    private let operations: [APIBook.Operation]
    private let title: String
    private let written = Mutex<Result<ByteBuffer, any Error>?>(nil)

    init(of operations: [APIBook.Operation], title: String) {
        self.operations = operations
        self.title = title
    }

    /// Throws what writing it threw, each time.
    var text: ByteBuffer {
        get throws {
            try written.withLock { known in
                let result = known ?? Result { try Self.written(operations, title: title) }
                known = result
                return try result.get()
            }
        }
    }

    private static func written(_ operations: [APIBook.Operation], title: String) throws -> ByteBuffer {
        var paths: [String: [String: JSONValue]] = [:]
        var schemas: [String: JSONValue] = [:]
        Fault.schema.collect(into: &schemas)
        for operation in operations {
            paths[operation.template, default: [:]][operation.method.rawValue.lowercased()] = operation.description
            operation.answer.collect(into: &schemas)
            if case .json(let body)? = operation.body { body.collect(into: &schemas) }
        }
        let document: JSONValue = [
            "openapi": "3.1.0",
            "info": ["title": .text(title), "version": "1"],
            "servers": [["url": "/"]],
            "paths": .object(paths.mapValues(JSONValue.object)),
            "components": [
                "schemas": .object(schemas),
                "securitySchemes": [
                    "session": ["type": "apiKey", "in": "cookie", "name": "congvu"],
                    "key": ["type": "http", "scheme": "bearer"],
                ],
            ],
            "security": [["session": []], ["key": []]],
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return ByteBuffer(bytes: try encoder.encode(document))
    }
}
