import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Blank forms of procedures, for officers.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /procedures/:id/forms/:position | signed in | a blank form to take away |
/// | POST | /procedures/:id/forms | administrators, the counter | one is added |
/// | POST | /procedures/:id/forms/:position/removal | the same | one is taken away |
struct ProcedureBlankRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.post("/procedures/:id/forms", use: add)
        routes.officer.get("/procedures/:id/forms/:position") { _, context in
            let file = try await desk.ask(
                ProcedureBlankFile(try context.key(), Self.position(context.parameters), isPublic: false),
                as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: services.files, context)
        }
        routes.officer.post("/procedures/:id/forms/:position/removal") { request, context in
            let id: Key<Procedure> = try context.key()
            try await desk.perform(RemoveProcedureBlank(id, Self.position(context.parameters)), as: context.actor)
            return Redirect(to: "/procedures/\(id)", saying: "Đã bỏ mẫu.").response(from: request, context: context)
        }
    }

    /// What stands for the position in the address; -1 for what is no number.
    static func position(_ parameters: Parameters) -> Int { parameters.get("position").flatMap { Int($0) } ?? -1 }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Procedure> = try context.key()
        // Whoever may not add one is refused before a byte is kept.
        _ = try await desk.ask(ProcedureFormQuestion(), as: context.actor)
        let (fields, kept) = try await services.received(request, from: context.actor.person)
        var form = FormReader(fields)
        do {
            try await desk.perform(
                AddProcedureBlank(id, title: fields["blank-title"], file: kept.last?.file), as: context.actor)
            return Redirect(to: "/procedures/\(id)", saying: "Đã thêm mẫu.").response(from: request, context: context)
        } catch { try form.note(error, at: "blank-title") }
        let answer = try await desk.ask(ProcedureQuestion(id), as: context.actor)
        return ProcedureScreen(
            answer: answer, mayKeep: true, mayReceive: context.actor.receivesDossiers, blankForm: FormView(form),
            kept: kept,
            isFormOpen: desk.rules.open.takesOwnForms && desk.rules.opensOwnForm(of: answer.procedure, on: answer.today)
        ).page.response(from: request, context: context)
    }
}
