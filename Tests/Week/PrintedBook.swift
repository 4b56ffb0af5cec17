import Foundation

/// A book as it is printed, read back from the pages: the cells of its lines.
enum PrintedBook {
    /// All lines of this year's book, page by page, as whoever prints it turns them.
    static func lines(of book: Int64, year: Int, by client: WeekClient) async throws -> [[String]] {
        var all: [[String]] = []
        var after = ""
        while true {
            let page = try await client.page("/registers/\(book)/print?year=\(year)\(after)")
            let rows = rows(in: page)
            all += rows
            guard let next = page.range(of: "/print?year=\(year)&amp;after=") else { return all }
            let cursor = page[next.upperBound...].prefix { $0 != "\"" }
            after = "&after=\(cursor)"
            guard !rows.isEmpty else { return all }
        }
    }

    static func rows(in page: String) -> [[String]] {
        guard let body = page.range(of: "<tbody>"), let end = page.range(of: "</tbody>") else { return [] }
        return page[body.upperBound..<end.lowerBound].components(separatedBy: "</tr>").compactMap { row in
            let cells = row.components(separatedBy: "</td>").dropLast().map(text)
            return cells.isEmpty ? nil : cells
        }
    }

    /// Without its tags.
    private static func text(_ html: String) -> String {
        var text = ""
        var isTag = false
        for letter in html {
            switch letter {
            case "<": isTag = true
            case ">": isTag = false
            default: if !isTag { text.append(letter) }
            }
        }
        for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(entity, with: letter)
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
