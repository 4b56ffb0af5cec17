import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Inspections of how procedures are controlled and one-stop counters run.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /inspections?year= | signed in | the plans of a year that he or she sees, the visits of the own units |
/// | GET, POST | /inspections/new, /inspections | who plans: the role, leaders | a plan is drafted |
/// | GET | /inspections/:id | who plans, the team | one plan |
/// | GET, POST | /inspections/:id/edit, …/issue, …/visits | who plans | changed, issued, a visit is added |
/// | GET | /inspections/visits/:id | who plans, the team, the inspected unit | one visit |
/// | GET, POST | /inspections/visits/:id/edit, …/cancellation | who plans | changed, struck |
/// | GET, POST | /inspections/visits/:id/samples, …/findings, …/minutes | the team | |
/// | GET, POST | /inspections/visits/:id/conclusion, …/remedies | who plans, the head of the team | |
/// | GET | /inspections/visits/:id/papers/:form, …/docx | who sees the visit | minutes, notice of the conclusion |
/// | GET | /inspections/samples/:id | who sees the visit | one sample, drawn again and compared |
/// | GET, POST | /inspections/visits/:id/material?of=&before= | the team, who plans; the team | what citizens said of the unit; a finding is made of it |
/// | POST | /inspections/findings/:id/confirmation | the team | |
/// | GET, POST | /inspections/findings/:id/dropping, …/explanation | the team; the inspected unit | |
/// | GET, POST | /api/inspections… | the same | the same for programs |
struct InspectionRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/inspections") { request, context in
            let year = try request.query()["year"].flatMap { Int($0) }.flatMap {
                (2000...2200).contains($0) ? $0 : nil
            }
            return InspectionListScreen(
                answer: try await desk.ask(InspectionList(year: year), as: context.actor), reader: context.actor
            ).page
        }
        routes.officer.get("/inspections/:id") { _, context in
            InspectionPlanScreen(
                answer: try await desk.ask(InspectionPlanQuestion(try context.key()), as: context.actor)
            ).page
        }
        routes.officer.get("/inspections/visits/:id") { _, context in
            InspectionVisitScreen(
                answer: try await desk.ask(InspectionVisitQuestion(try context.key()), as: context.actor)
            ).page
        }
        routes.officer.get("/inspections/samples/:id") { _, context in
            InspectionSampleScreen(
                answer: try await desk.ask(InspectionSampleQuestion(try context.key()), as: context.actor)
            ).page
        }
        routes.officer.get("/inspections/visits/:id/papers/:form") { _, context in
            let answer = try await paper(context)
            return InspectionPrintScreen(answer: answer, name: context.parameters.get("form") ?? "").page
        }
        routes.officer.get("/inspections/visits/:id/papers/:form/docx") { _, context in
            let answer = try await paper(context)
            return try DocxDownload(
                name: "kiem-tra-\(answer.visit.id)-\(context.parameters.get("form") ?? "").docx", form: answer.form
            ).response
        }
        routes.officer.post("/inspections/findings/:id/confirmation") { request, context in
            let form = FormReader(try await request.form())
            let visit = try await confirm(form, context)
            return Redirect(to: "/inspections/visits/\(visit)", saying: "Đã xác nhận phát hiện.")
        }
        routes.officer.get("/inspections/visits/:id/material") { request, context in
            let question = try materials(try request.query(), context)
            return InspectionMaterialScreen(
                answer: try await desk.ask(question, as: context.actor), kind: question.kind
            ).page
        }
        routes.officer.post("/inspections/visits/:id/material") { request, context in
            let done = try await takeMaterial(try await request.form(), context)
            return Redirect(to: done.href, saying: done.words)
        }
        for act in planActs + visitActs + findingActs { act.add(to: routes) }
        addAPI(to: routes)
    }

    /// Throws `.notFound` for a form that there is not.
    private func paper(_ context: OfficerContext) async throws -> InspectionPrint.Answer {
        guard let form = context.parameters.get("form").flatMap(InspectionPrint.Form.init) else {
            throw HTTPError(.notFound)
        }
        return try await desk.ask(InspectionPrint(try context.key(), form), as: context.actor)
    }

    /// The visit that the finding is of.
    func confirm(_ form: FormReader, _ context: OfficerContext) async throws -> Key<InspectionVisit> {
        let id: Key<InspectionFinding> = try context.key()
        let visit = try await desk.ask(InspectionFindingQuestion(id), as: context.actor).visit.id
        try await desk.perform(DecideFinding(id, isConfirmed: true, version: form.version()), as: context.actor)
        return visit
    }

    func reader(_ context: OfficerContext) -> PartyReader {
        PartyReader(desk: desk, books: services.books, actor: context.actor)
    }
}

/// Minutes or the notice of a conclusion on screen, as they are printed on A4.
struct InspectionPrintScreen {
    let answer: InspectionPrint.Answer
    let name: String

    var page: Page {
        let base: Href = "/inspections/visits/\(answer.visit.id)"
        var page = Page(
            title: answer.form.title, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [.init("Kiểm tra tại \(answer.visit.unitName)", base)],
            actions: Button.link("Tải DOCX", base.followed(by: "/papers/\(name)/docx"), .primary)
                + GuideTopic.inspectionVisits.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4.</p>\(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }
}
