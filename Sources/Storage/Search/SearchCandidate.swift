import Office
import WorkTime

/// A record that the database found, with what ranking and counting ask of it.
struct SearchCandidate {
    let entry: Key<SearchEntry>
    let kind: SubjectKind
    let id: Int64
    let at: Int
    /// The keys of its title and names.
    let title: String
    /// The folded number of a paper.
    let number: String?
    /// Kind and issuer as the paper prints them.
    let genre: String?
    let issuer: String?
    /// When a paper was issued, when an obligation is due.
    let day: CalendarDay?
    let direction: Document.Direction?
    let state: String?

    init(_ row: Row) throws {
        entry = try row.key("id")
        kind = try row.code("subject_kind")
        id = Int64(try row.int("subject_id"))
        at = try row.int("at")
        title = try row.text("title")
        number = try row.textIfPresent("number")
        genre = try row.textIfPresent("genre")
        issuer = try row.textIfPresent("issuer")
        direction = try row.codeIfPresent("direction")
        let standing = try row.textIfPresent("standing")
        if kind == .document {
            state = standing
            day = try row.dayIfPresent("day")
        } else {
            let parts = standing?.split(separator: " ")
            state = parts?.first.map(String.init)
            day = try parts.flatMap { parts in
                guard parts.count > 1 else { return nil }
                guard let day = CalendarDay(String(parts[1])) else { throw StorageError(.row, "due_on is not a day") }
                return day
            }
        }
    }
}
