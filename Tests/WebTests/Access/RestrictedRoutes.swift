import Hummingbird
import Office

/// Every address that answers with something of papers and obligations, made concrete for the restricted paper and for
/// one that does not exist.
struct RestrictedRoutes {
    let paper: RestrictedPaper
    let economy: Key<Office.Unit>
    let head: Key<Person>

    /// What does not exist.
    static let nothing = 987_654

    /// The lists, searches, boards and exports in which something of it may stand.
    var lists: [String] {
        let number = "28"
        let word = "khong+tuoc"
        return [
            "/work", "/work?tab=coordinate", "/work?tab=assigned", "/work?tab=overdue", "/work?text=\(word)",
            "/work.csv", "/work.csv?tab=assigned", "/api/work", "/api/work?tab=assigned", "/documents", "/incoming",
            "/documents?state=reading", "/api/documents", "/plans", "/api/plans", "/search?q=\(word)",
            "/search?q=\(word)&in=documents", "/search?q=\(word)&in=obligations", "/notices", "/api/notices",
            "/search?q=\(number)",
            "/api/search?q=\(word)", "/api/search/documents?q=\(number)", "/api/search/documents?q=&plans=yes",
            "/units/\(economy)", "/api/units/\(economy)", "/people/\(head)", "/api/people/\(head)",
            "/units/\(economy)/obligations.csv", "/people/\(head)/hand-over", "/api/people/\(head)/hand-over",
            "/reports", "/reports/figures?by=plan", "/reports/records?figure=assigned", "/reports/waits",
            "/reports/units/\(economy)", "/api/reports/board", "/api/reports/figures?by=plan",
            "/api/reports/records?figure=assigned", "/api/reports/units/\(economy)",
            "/urging", "/api/urging", "/urging/meeting", "/api/urging/meeting", "/urging/letters", "/absences",
            "/obligations/new", "/administration/journal", "/administration/journal?act=document.",
            "/administration/journal?kind=obligation&subject=\(paper.reported)",
        ]
    }

    /// The address of a route for the restricted paper (`exists`) or for nothing; nil for a route that names neither a
    /// paper nor an obligation.
    func path(of path: RouterPath, exists: Bool) -> String? {
        let route = "\(path)".replacing("{", with: ":").replacing("}", with: "")
        guard
            route.hasPrefix("/documents/:") || route.hasPrefix("/api/documents/:") || route.hasPrefix("/plans/:")
                || route.hasPrefix("/api/plans/:") || route.hasPrefix("/obligations/:")
                || route.hasPrefix("/api/obligations/:")
        else { return nil }
        let isReading =
            route.contains("/reading") || route.contains("/confirmation") || route.contains("/amendment")
            || route.contains("/dropping")
        let isPaper = route.contains("documents/") || route.contains("plans/")
        let id = isPaper ? (isReading ? paper.reading.value : paper.confirmed.value) : paper.reported.value
        return route.replacing(":id", with: exists ? "\(id)" : "\(Self.nothing)")
            .replacing(":part", with: "\(paper.part)").replacing(":evidence", with: "\(paper.evidence)")
            .replacing(":milestone", with: "1").replacing(":task", with: "1").replacing(":objection", with: "1")
    }
}
