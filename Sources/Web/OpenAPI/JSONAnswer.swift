import Foundation
public import Hummingbird
import HummingbirdCore
import NIOCore

/// A value on its way to a program.
public struct JSONAnswer<Value: Encodable & Sendable>: ResponseGenerator {
    private let value: Value

    public init(_ value: Value) {
        self.value = value
    }

    public func response(from request: Request, context: some RequestContext) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: try encoder.encode(value))))
    }
}
