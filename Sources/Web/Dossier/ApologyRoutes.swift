import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Dossiers that need a written apology before their time is over, and those whose time is over without one.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/apologies?view= | signed in | those that he or she sees, with the step for whoever holds them |
/// | GET | /api/dossiers/apologies?view= | signed in | the same for programs |
struct ApologyRoutes: RouteProvider {
    let desk: Desk

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/apologies") { request, context in
            let question = Self.question(try request.query())
            return ApologyListScreen(
                answer: try await desk.ask(question, as: context.actor), reader: context.actor, tab: question.tab
            ).page
        }
        routes.api.get(
            "/api/dossiers/apologies", "Hồ sơ sắp hết hạn hoặc quá hạn mà chưa có văn bản xin lỗi, mỗi lần 50",
            query: [
                .init(
                    "view", .choice(DueApologies.Tab.allCases.map(\.rawValue)), "Sắp hết hạn, quá hạn",
                    isRequired: false),
                .init("from", .day, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: CaseList.Answer.shape
        ) { request, context in
            try await desk.ask(Self.question(try request.query()), as: context.actor).list
        }
    }

    private static func question(_ query: FormFields) -> DueApologies {
        var after: CaseCursorPlace?
        if let id = query["after"].flatMap({ Key<LedgerCase>($0) }),
            let due = query["from"].flatMap({ CalendarDay($0) })
        {
            after = CaseCursorPlace(due: due, id: id)
        }
        return DueApologies(query["view"].flatMap { DueApologies.Tab(rawValue: $0) } ?? .soon, after: after)
    }
}
