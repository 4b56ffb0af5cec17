import Storage
import Vietnamese

/// What the two databases offer out of the box: their tokenizers and rankings over the same articles, any of the words.
struct StockRanking: Sendable {
    let name: String
    let dialect: SQL.Dialect
    private let table: SQL
    private let options: String

    static let all = [
        StockRanking("FTS5 unicode61", .sqlite, "stock_one", "unicode61"),
        StockRanking("FTS5 unicode61 remove_diacritics 2", .sqlite, "stock_two", "unicode61 remove_diacritics 2"),
        StockRanking("FTS5 trigram", .sqlite, "stock_three", "trigram"),
        StockRanking("to_tsvector('simple'), ts_rank", .postgres, "stock_one", ""),
        StockRanking("to_tsvector('simple'), ts_rank_cd by length", .postgres, "stock_two", "cd"),
    ]

    private init(_ name: String, _ dialect: SQL.Dialect, _ table: SQL, _ options: String) {
        self.name = name
        self.dialect = dialect
        self.table = table
        self.options = options
    }

    func fill(_ set: QuestionSet, _ storage: any Storage) async throws {
        let create: SQL =
            dialect == .sqlite
            ? "CREATE VIRTUAL TABLE \(sql: table) USING fts5 (text, tokenize = \(sql: SQL(stringLiteral: "'\(options)'")))"
            : """
            CREATE TABLE \(sql: table) (id BIGINT PRIMARY KEY, text TEXT,
                vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED)
            """
        let key: SQL = dialect == .sqlite ? "rowid" : "id"
        try await storage.write { tx in
            try tx.execute(create)
            for (number, text) in set.articles.enumerated() {
                try tx.execute("INSERT INTO \(sql: table) (\(sql: key), text) VALUES (\(number), \(text))")
            }
        }
    }

    func best(_ question: String, _ storage: any Storage) async throws -> [Int] {
        let words = Set(question.searchWords.map(String.init)).sorted()
        let statement: SQL
        if dialect == .sqlite {
            let match = words.map { "\"\($0)\"" }.joined(separator: " OR ")
            statement =
                "SELECT rowid AS id FROM \(sql: table) WHERE \(sql: table) MATCH \(match) ORDER BY rank LIMIT 10"
        } else {
            let match = words.map { "'\($0)'" }.joined(separator: " | ")
            let rank: SQL =
                options == "cd"
                ? "ts_rank_cd(vector, CAST(\(match) AS tsquery), 1)" : "ts_rank(vector, CAST(\(match) AS tsquery))"
            statement = """
                SELECT id FROM \(sql: table) WHERE vector @@ CAST(\(match) AS tsquery)
                ORDER BY \(sql: rank) DESC, id LIMIT 10
                """
        }
        return try await storage.read { tx in try tx.query(statement).map { try $0.int("id") } }
    }
}
