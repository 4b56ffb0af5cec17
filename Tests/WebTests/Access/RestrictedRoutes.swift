import Hummingbird
import Office
import Web

/// Every address that answers with something of papers and obligations, made concrete for the restricted paper and for
/// one that does not exist. What stands in none of the tables here fails the suite.
struct RestrictedRoutes {
    let paper: RestrictedPaper
    let traces: RestrictedTraces
    let economy: Key<Office.Unit>
    let head: Key<Person>

    /// What does not exist.
    static let nothing = 987_654

    /// The lists, searches, boards and exports in which something of it may stand.
    var lists: [String] {
        let number = "28"
        let word = "khong+tuoc"
        let period = "2025-03"
        let day = "on=2025-03-14"
        let late = "figure=overdue&\(day)"
        return [
            "/work", "/work?tab=coordinate", "/work?tab=assigned", "/work?tab=overdue", "/work?text=\(word)",
            "/work.csv", "/work.csv?tab=assigned", "/work.xlsx", "/api/work", "/api/work?tab=assigned", "/documents",
            "/incoming", "/outgoing", "/outgoing?view=all", "/outgoing/new", "/api/outgoing?view=all",
            "/documents?direction=outgoing", "/work/watched", "/api/work/watched",
            "/documents?state=reading", "/api/documents", "/instructions", "/api/instructions", "/interchange",
            "/api/interchange", "/erasures", "/api/erasures", "/plans", "/api/plans", "/search?q=\(word)",
            "/search?q=\(word)&in=documents", "/search?q=\(word)&in=obligations", "/notices", "/api/notices",
            "/search?q=\(number)", "/search?kind=ke+hoach", "/search?direction=incoming&year=2025",
            "/search?q=%22\(word)%22+-x", "/api/search?kind=ke+hoach", "/api/search/suggestions?q=khong",
            "/api/search/suggestions?q=kiem+ke",
            "/api/search?q=\(word)", "/api/search/documents?q=\(number)", "/api/search/documents?q=&plans=yes",
            "/units/\(economy)", "/api/units/\(economy)", "/people/\(head)", "/api/people/\(head)",
            "/units/\(economy)/obligations.csv", "/units/\(economy)/obligations.xlsx",
            "/people/\(head)/hand-over", "/api/people/\(head)/hand-over",
            "/urging", "/api/urging", "/urging/meeting", "/api/urging/meeting", "/urging/meeting.docx",
            "/urging/letters", "/absences", "/api/absences", "/obligations/new",
            "/administration/journal", "/administration/journal?act=document.",
            "/administration/journal?kind=obligation&subject=\(paper.reported)",
            "/calendar/\(traces.calendars.outsider)",
            "/reports", "/reports?plan=\(paper.confirmed)", "/api/reports/board",
            "/api/reports/board?plan=\(paper.confirmed)",
            "/reports/figures?by=plan&\(day)", "/reports/figures.csv?by=plan&\(day)",
            "/reports/figures.xlsx?by=plan&\(day)", "/api/reports/figures?by=plan&\(day)",
            "/reports/records?\(late)", "/reports/records.csv?\(late)", "/reports/records.xlsx?\(late)",
            "/api/reports/records?\(late)", "/reports/records?\(late)&plan=\(paper.confirmed)",
            "/reports/waits", "/reports/waits.csv", "/reports/waits.xlsx", "/api/reports/waits",
            "/reports/units/\(economy)", "/reports/units/\(economy)/report.csv",
            "/reports/units/\(economy)/report.xlsx",
            "/api/reports/units/\(economy)",
            "/reports/periodic", "/reports/periodic/\(period)", "/reports/periodic/\(period)/report.csv",
            "/reports/periodic/\(period)/report.xlsx", "/reports/periodic/\(period)/report.docx",
            "/api/reports/periodic?period=\(period)", "/api/reports/issues",
            "/cases", "/cases?text=\(word)", "/cases?keeper=me", "/api/cases", "/api/cases?text=\(word)",
            "/api/cases/offers?q=\(word)", "/cases/list", "/cases/list.docx", "/cases/unfiled", "/api/cases/unfiled",
            "/sight?kind=document&id=\(paper.confirmed)", "/api/sight?kind=obligation&id=\(paper.reported)",
            "/cases/due?list=lingering", "/api/cases/due", "/cases/hand-ins", "/api/cases/hand-ins", "/cases/new",
        ]
    }

    /// The address of a route for the restricted paper or what came of it (`exists`), or for nothing; nil for a route that
    /// names neither.
    func path(of path: RouterPath, exists: Bool) -> String? {
        let route = Self.text(path)
        func id(_ value: Int64) -> String { exists ? "\(value)" : "\(Self.nothing)" }
        if let prefix = Self.ofOthers.first(where: { route.hasPrefix($0) }) {
            let value: Int64 =
                prefix.contains("bulk")
                ? traces.bulk.value
                : prefix.contains("letters")
                    ? traces.letter.value
                    : prefix.contains("outgoing") ? traces.outgoing.value : traces.report.value
            return route.replacing(":number", with: "1").replacing(":position", with: "1").replacing(
                ":round", with: "1"
            ).replacing(":party", with: "1")
                .replacing(":recipient", with: "1").replacing(":bulk", with: id(value)).replacing(
                    ":id", with: id(value))
        }
        if route == "/calendar/:token" { return "/calendar/\(exists ? traces.calendars.participant : "khong-co")" }
        if route.hasPrefix("/cases/:id") || route.hasPrefix("/api/cases/:id") {
            return route.replacing(":id", with: id(traces.caseFile.value))
                .replacing(":document", with: "\(paper.confirmed)")
        }
        guard Self.ofPapers.contains(where: { route.hasPrefix($0) }) else { return nil }
        let isReading =
            route.contains("/reading") || route.contains("/confirmation") || route.contains("/amendment")
            || route.contains("/dropping")
        let isPaper = route.contains("documents/") || route.contains("plans/")
        let ofRequest = route.contains(":request")
        let key =
            isPaper
            ? (isReading ? paper.reading.value : paper.confirmed.value)
            : ofRequest ? paper.other.value : paper.reported.value
        return route.replacing(":id", with: id(key))
            .replacing(":part", with: "\(paper.part)").replacing(":request", with: "\(traces.request)")
            .replacing(":evidence", with: ofRequest ? "\(traces.requestEvidence)" : "\(paper.evidence)")
            .replacing(":milestone", with: "1").replacing(":task", with: "1").replacing(":reminder", with: "1")
            .replacing(":objection", with: "1").replacing(":point", with: "1").replacing(":instruction", with: "1")
            .replacing(":position", with: route.contains("/annexes/") ? "1" : "0").replacing(":page", with: "1")
    }

    private static let ofPapers = ["documents", "plans", "obligations", "instructions", "interchange"].flatMap {
        ["/\($0)/:", "/api/\($0)/:"]
    }
    private static let ofOthers = [
        "/bulk/:", "/api/bulk/:", "/urging/letters/:", "/api/urging/letters/:", "/reports/issues/:",
        "/api/reports/issues/:", "/outgoing/:", "/api/outgoing/:",
    ]

    // MARK: - Forms that name obligations

    /// What is posted to a place that no record has, naming the restricted task (`exists`) or nothing: form or JSON.
    func form(of path: RouterPath, exists: Bool) -> String? {
        let id = exists ? "\(paper.reported)" : "\(Self.nothing)"
        let document = exists ? "\(paper.confirmed)" : "\(Self.nothing)"
        return switch Self.text(path) {
        case "/bulk/preview", "/bulk": "act=remind&token=\(Self.token)&chosen=\(id)&obligation=\(id)"
        case "/api/bulk/preview": #"{"act":"remind","obligation":[\#(id)]}"#
        case "/api/bulk": #"{"act":"remind","token":"\#(Self.token)","obligation":[\#(id)]}"#
        case "/urging/letters": "obligation=\(id)"
        case "/api/urging/letters": #"{"obligation":[\#(id)]}"#
        case "/obligations": "content=Vi%E1%BB%87c&document=\(document)"
        case "/api/obligations": #"{"content":"Việc","lead":[\#(economy)],"document":\#(document)}"#
        case "/api/reviews/objections":
            #"{"obligation":\#(id),"participant":\#(paper.part),"reason":"Chờ số liệu"}"#
        case "/cases": "title=H&retention=10&token=\(Self.token)&document=\(document)"
        case "/api/cases": #"{"title":"H","retention":"10","document":[\#(document)]}"#
        case "/cases/unfiled/filing": "file=\(exists ? "\(traces.caseFile)" : "\(Self.nothing)")&papers=\(document)"
        case "/documents/register": "document=\(document)"
        default: nil
        }
    }

    private static let token = String(repeating: "t", count: 20)

    // MARK: - What there is besides

    /// Whether a route stands in one of the tables.
    func knows(_ route: Router<WebContext>.RouteDescription) -> Bool {
        let text = Self.text(route.path)
        if path(of: route.path, exists: true) != nil || form(of: route.path, exists: true) != nil { return true }
        if Self.quiet.contains(text) { return true }
        let pattern = text.split(separator: "/")
        return lists.contains { list in
            let asked = list.prefix { $0 != "?" }.split(separator: "/")
            return asked.count == pattern.count
                && zip(pattern, asked).allSatisfy {
                    Self.isPlace($0) ? $1.allSatisfy { $0.isNumber || $0 == "-" } : $0 == $1
                }
        }
    }

    private static func isPlace(_ segment: Substring) -> Bool { segment.hasPrefix(":") }

    /// «/obligations/:id», whatever the router calls a place in a path.
    static func text(_ path: RouterPath) -> String { "\(path)".replacing("{", with: ":").replacing("}", with: "") }
}
