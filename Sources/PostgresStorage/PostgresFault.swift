import CLibPQ
import Storage

/// A refusal of the server with its SQLSTATE, which is empty when the connection broke.
struct PostgresFault: Error {
    let state: String
    let error: StorageError

    init(result: OpaquePointer?, connection: OpaquePointer, during text: String) {
        func field(_ code: UnicodeScalar) -> String? {
            PQresultErrorField(result, CInt(code.value)).map { String(cString: $0) }
        }
        state = field("C") ?? ""
        let message = field("M") ?? String(cString: PQerrorMessage(connection))
        error =
            switch state {
            case "23505": StorageError(.unique, constraint: field("n"), message)
            case "23514": StorageError(.check, constraint: field("n"), message)
            case "23503": StorageError(.foreignKey, message)
            case "23502": StorageError(.notNull, constraint: "\(field("t") ?? "").\(field("c") ?? "")", message)
            case "40001", "40P01": StorageError(.serialization, message)
            case "55P03": StorageError(.busy, message)
            case "57014": Task.isCancelled ? StorageError(.cancelled, message) : StorageError(.busy, message)
            case "": StorageError(.unavailable, message)
            default: Self.other(state, message, text)
            }
    }

    /// Of a server that is waited for no longer.
    init(unanswered message: String) {
        state = ""
        error = StorageError(.unavailable, message)
    }

    private static func other(_ state: String, _ message: String, _ text: String) -> StorageError {
        switch state.prefix(2) {
        case "08", "53", "57", "58": StorageError(.unavailable, message)
        // Faults of data quote the data.
        case "22": StorageError(.other, "SQLSTATE \(state)").during(text)
        default: StorageError(.other, message).during(text)
        }
    }
}
