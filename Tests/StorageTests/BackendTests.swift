import Storage
import TestSupport
import Testing

@Test(arguments: Backend.all) func opens(_ backend: Backend) async throws {
    let value = try await withStorage(backend) { storage in
        try await storage.write { tx in
            try tx.execute("CREATE TABLE t (a \(sql: String.sqlType) NOT NULL)")
            try tx.execute("INSERT INTO t (a) VALUES \(rows: [[.text("đ")], [.text("e")]])")
            return try tx.query("SELECT a FROM t WHERE a IN (\(list: ["đ", "x"]))").map { try $0.text("a") }
        }
    }
    #expect(value == ["đ"])
}
