public import Office

/// The words of papers where they stand on the pictures of their pages, in the form that `PageWords` keeps.
public enum DocumentPageStore {
    /// Pages in their order; one without words takes no row.
    public static func insert(_ tx: any Transaction, of id: Key<Document>, pages: [String]) throws {
        let filled = pages.enumerated().filter { !$0.element.isEmpty }
        for chunk in filled.chunks() {
            let rows = chunk.map { index, words in [id.sqlValue, (index + 1).sqlValue, words.sqlValue] }
            try tx.send("INSERT INTO document_page (document_id, page, words) VALUES \(rows: rows)")
        }
    }

    /// By their pages, counted from 1. Of a paper that the actor may see: nothing is checked here.
    static func selection(of id: Key<Document>) -> Sheaf.Selection {
        Sheaf.Selection(name: "page", columns: [.number("page"), .text("words")], select: words(of: id))
    }

    /// From a row of `selection`.
    static func page(_ row: Row) throws -> (page: Int, words: String) {
        (try row.int("page"), try row.text("words"))
    }

    static func words(of id: Key<Document>) -> SQL {
        "SELECT page AS place, page, words FROM document_page WHERE document_id = \(id) ORDER BY page LIMIT 100"
    }
}
