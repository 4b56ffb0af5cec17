import CLibPQ
import Storage

/// The bound values of one statement as libpq takes them: texts that end in zero, one after the other.
struct PostgresArguments {
    private var bytes: [CChar] = []
    private var starts: [Int?] = []

    init(_ values: [SQLValue]) {
        starts.reserveCapacity(values.count)
        for value in values {
            switch value {
            case .null: starts.append(nil)
            case .int(let number): append(String(number))
            case .text(let text): append(text)
            case .bool(let flag): append(flag ? "t" : "f")
            }
        }
    }

    private mutating func append(_ text: String) {
        starts.append(bytes.count)
        bytes += text.utf8.lazy.map { CChar(bitPattern: $0) }
        bytes.append(0)
    }

    /// Runs the prepared statement of this name.
    func execute(_ name: String, on connection: OpaquePointer) -> OpaquePointer? {
        withPointers { PQexecPrepared(connection, name, CInt(starts.count), $0, nil, nil, 0) }
    }

    func execute(text: String, on connection: OpaquePointer) -> OpaquePointer? {
        withPointers { PQexecParams(connection, text, CInt(starts.count), nil, $0, nil, nil, 0) }
    }

    /// Puts the prepared statement of this name into an open pipeline. False when the connection does not take it.
    func send(_ name: String, on connection: OpaquePointer) -> Bool {
        withPointers { PQsendQueryPrepared(connection, name, CInt(starts.count), $0, nil, nil, 0) } == 1
    }

    func send(text: String, on connection: OpaquePointer) -> Bool {
        withPointers { PQsendQueryParams(connection, text, CInt(starts.count), nil, $0, nil, nil, 0) } == 1
    }

    private func withPointers<Result>(_ use: ([UnsafePointer<CChar>?]) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { buffer in
            use(starts.map { start in start.flatMap { offset in buffer.baseAddress.map { $0 + offset } } })
        }
    }
}
