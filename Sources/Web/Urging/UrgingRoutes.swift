public import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Urging: how an obligation is urged, what waits for a letter or the leaders' meeting, the ladder of a plan.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /obligations/:id/urging | whoever sees it | rungs done and to come |
/// | POST | /obligations/:id/urging | assigner, director, planner | urges at once |
/// | GET | /urging?plan=&unit=&after= | signed in | what waits for a letter, of what he or she sees |
/// | GET | /urging/meeting, /urging/meeting.docx | the same | the list for the leaders' weekly meeting |
/// | GET, POST | /plans/:id/ladder | whoever sees the plan; the planner | the rungs of the plan |
/// | … | /api/… | the same | the same for programs |
public struct UrgingRoutes: RouteProvider {
    let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/obligations/:id/urging") { _, context in
            ObligationUrgingScreen(answer: try await desk.ask(UrgingQuestion(try context.key()), as: context.actor))
                .page
        }
        routes.officer.post("/obligations/:id/urging", use: urge)
        for (path, list) in [("/urging", UrgingListKind.letter), ("/urging/meeting", .meeting)] {
            routes.officer.get(RouterPath(path)) { request, context in
                let (filter, after) = try Self.filter(request)
                let answer = try await desk.ask(UrgingList(list, filter, after: after), as: context.actor)
                return UrgingListScreen(answer: answer, reader: context.actor, filter: filter).page
            }
        }
        routes.officer.get("/urging/meeting.docx") { request, context in
            let paper = try await desk.ask(MeetingPaper(try Self.filter(request).0), as: context.actor)
            return try DocxDownload(name: "danh-sach-giao-ban.docx", paper: paper).response
        }
        routes.officer.get("/plans/:id/ladder") { _, context in
            LadderScreen(answer: try await desk.ask(PlanLadder(try context.key()), as: context.actor)).page
        }
        routes.officer.post("/plans/:id/ladder", use: setLadder)
        addAPI(to: routes)
    }

    static func filter(_ request: Request) throws -> (UrgingListFilter, Key<Obligation>?) {
        let query = QueryReader(try request.query())
        return (
            UrgingListFilter(plan: try query.key("plan", "Kế hoạch"), unit: try query.key("unit", "Đơn vị chủ trì")),
            try query.key("after", "Trang sau")
        )
    }

    @Sendable private func urge(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Obligation> = try context.key()
        var form = FormReader(try await request.form())
        do {
            try await desk.perform(UrgeByHand(id, note: form.fields["note"] ?? ""), as: context.actor)
            return Redirect(to: "/obligations/\(id)/urging", saying: "Đã đôn đốc.").response(
                from: request, context: context)
        } catch {
            try form.note(error, at: "note")
        }
        let answer = try await desk.ask(UrgingQuestion(id), as: context.actor)
        return ObligationUrgingScreen(answer: answer, form: FormView(form)).page.response(
            from: request, context: context)
    }

    @Sendable private func setLadder(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let plan: Key<Document> = try context.key()
        var form = FormReader(try await request.form())
        let ladder = form.flag("default") ? nil : LadderFields.read(&form)
        if form.isValid {
            do {
                try await desk.perform(SetPlanLadder(plan, ladder, version: form.version()), as: context.actor)
                return Redirect(
                    to: "/plans/\(plan)/ladder",
                    saying: ladder == nil ? "Kế hoạch theo bậc đôn đốc chung." : "Đã lưu bậc đôn đốc của kế hoạch."
                ).response(from: request, context: context)
            } catch { try form.note(error, at: "days-0") }
        }
        let answer = try await desk.ask(PlanLadder(plan), as: context.actor)
        return LadderScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }
}
