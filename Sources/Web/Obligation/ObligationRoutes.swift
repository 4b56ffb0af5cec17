import Desk
import Hummingbird
import HummingbirdCore
import Office

/// One obligation and the files that show what was done.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /obligations/:id | whoever sees it | its page |
/// | GET | /obligations/:id/evidence/:evidence | the same | the file, to be saved |
/// | POST | /obligations/:id/milestones/:milestone/completion | lead, assigner, planner | marks a step as done |
public struct ObligationRoutes: RouteProvider {
    private let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/obligations/:id") { request, context in
            let content = try await services.desk.ask(ObligationQuestion(try context.key()), as: context.actor)
            return ObligationScreen(
                content: content, actor: context.actor, today: services.today, list: ListReturn(try request.query())
            ).page
        }
        routes.officer.get("/obligations/:id/evidence/:evidence") { _, context in
            let content = try await services.desk.ask(ObligationQuestion(try context.key()), as: context.actor)
            let key: Key<ReportItem.Evidence> = try context.key("evidence")
            guard let file = content.reports.flatMap(\.evidence).first(where: { $0.id == key }) else {
                throw OfficeError(.notFound, "Không tìm thấy tệp này.")
            }
            return try await FileDownload(name: file.fileName, hash: file.hash).response(from: services.files, context)
        }
        routes.api.post(
            "/api/obligations/:id/milestones/:milestone/completion", ObligationAct.completeMilestone.apiSummary,
            takes: ObligationAct.completeMilestone.apiForm, gives: ObligationPage.shape
        ) { _, _, context in
            let id: Key<Obligation> = try context.key()
            try await services.desk.perform(CompleteMilestone(try context.key("milestone"), of: id), as: context.actor)
            return try await services.desk.ask(ObligationQuestion(id), as: context.actor)
        }
        routes.officer.post("/obligations/:id/milestones/:milestone/completion") { request, context in
            let id: Key<Obligation> = try context.key()
            let back = ("/obligations/\(id)" as Href).keeping(ListReturn(try request.query()))
            do {
                try await services.desk.perform(
                    CompleteMilestone(try context.key("milestone"), of: id), as: context.actor)
                return Redirect(to: back, saying: "Đã đánh dấu mốc đã xong.")
            } catch let error as OfficeError where error.code == .conflict {
                return Redirect(to: back, saying: error.message)
            }
        }
    }
}
