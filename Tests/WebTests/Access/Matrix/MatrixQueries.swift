/// With which questions a list is asked besides its own address: where one of them shows a record, the list shows it.
enum MatrixQueries {
    /// By the word that stands in every record of the walk.
    private static let word = "kiem+ke"

    static func of(_ route: String) -> [String] {
        let path = route.hasPrefix("/api/") ? String(route.dropFirst(4)) : route
        switch path {
        case "/work", "/work.csv", "/work.xlsx":
            return ["", "?tab=coordinate", "?tab=assigned", "?tab=overdue"]
        case "/documents": return ["", "?state=reading", "?state=confirmed"]
        case "/search": return ["?q=\(word)", "?q=\(word)&in=documents", "?q=\(word)&in=obligations"]
        case "/search/documents", "/search/suggestions": return ["?q=\(word)"]
        case "/outgoing": return ["", "?view=all"]
        case "/cases": return ["", "?text=ho+so", "?keeper=me"]
        case "/cases/offers": return ["?q=ho+so"]
        case "/cases/due": return ["?list=lingering"]
        case "/dossiers": return ["", "?view=all"]
        case "/notices": return ["", "?view=all"]
        case "/plans": return ["", "?state=all"]
        case "/reports/figures", "/reports/figures.csv", "/reports/figures.xlsx": return ["?by=plan&on=2025-03-15"]
        case "/reports/records", "/reports/records.csv", "/reports/records.xlsx":
            return ["?figure=overdue&on=2025-03-15"]
        case "/reports/periodic" where route.hasPrefix("/api/"): return ["?period=2025-03"]
        case "/administration/journal": return ["", "?act=document.", "?kind=obligation&subject=2"]
        case "/petitions/figures/records":
            return ["?table=handling&row=complaint&column=all&from=2025-03-01&to=2025-03-14"]
        case "/service-index/records": return ["?month=2025-03&criterion=paid&of=whole"]
        case "/sight": return ["?kind=document&id=2"]
        case "/clock": return ["?from=2025-03-14&term=5+ng%C3%A0y+l%C3%A0m+vi%E1%BB%87c"]
        default: return [""]
        }
    }
}
