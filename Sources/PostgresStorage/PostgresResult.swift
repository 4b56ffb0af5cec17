import CLibPQ
import Glibc
import Storage

/// A result of the server, which is freed with this value.
final class PostgresResult {
    private let result: OpaquePointer?

    init(_ result: OpaquePointer?) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    /// What was done: `INSERT 0 1`, `COMMIT`.
    var commandTag: String { String(cString: PQcmdStatus(result)) }

    /// The rows that an INSERT, UPDATE or DELETE touched; 0 for anything else.
    var changedRows: Int {
        commandTag.hasPrefix("SELECT") ? 0 : Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func rows() throws(StorageError) -> [Row] {
        let width = PQnfields(result)
        var names: [String] = []
        var readers: [Reader] = []
        for column in 0..<width {
            let name = String(cString: PQfname(result, column))
            names.append(name)
            readers.append(try Reader(type: PQftype(result, column), column: name))
        }
        let columns = RowColumns(names)
        var rows: [Row] = []
        rows.reserveCapacity(Int(PQntuples(result)))
        for row in 0..<PQntuples(result) {
            var values: [SQLValue] = []
            values.reserveCapacity(readers.count)
            for (column, reader) in readers.enumerated() {
                values.append(value(row, CInt(column), reader))
            }
            rows.append(Row(columns: columns, values: values))
        }
        return rows
    }

    private func value(_ row: CInt, _ column: CInt, _ reader: Reader) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        switch reader {
        case .number: return .int(Int(strtoll(start, nil, 10)))
        case .flag: return .bool(start.pointee == CChar(UInt8(ascii: "t")))
        case .text:
            let length = Int(PQgetlength(result, row, column))
            return start.withMemoryRebound(to: UInt8.self, capacity: length) {
                .text(String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self))
            }
        }
    }

    /// How a column's text becomes a value.
    private enum Reader {
        case number
        case flag
        case text

        init(type: Oid, column: String) throws(StorageError) {
            switch type {
            case 16: self = .flag
            case 20, 21, 23, 26: self = .number
            case 700, 701, 1700: throw StorageError(.row, "column \(column) holds fractions: CAST it to BIGINT")
            default: self = .text
            }
        }
    }
}
