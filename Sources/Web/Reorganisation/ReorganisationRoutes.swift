public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Renaming, merging, splitting and ending units as one act, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/reorganisations?units= | administrators | the form, for units perhaps; what has been done |
/// | POST | /administration/reorganisations/preview | administrators | what it would move; nothing is kept |
/// | POST | /administration/reorganisations/edit | administrators | the form again, with what was typed |
/// | POST | /administration/reorganisations | administrators | it is done |
public struct ReorganisationRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/reorganisations") { request, context in
            var fields: FormFields = ["ends": "yes", "kind": Unit.Kind.division.rawValue]
            for unit in try request.query().all("units").prefix(50) { fields = fields.adding("units", unit) }
            return try await screen(FormView(fields), context).page
        }
        routes.officer.post("/administration/reorganisations/edit") { request, context in
            try await screen(FormView(try await request.form()), context).page
        }
        routes.officer.post("/administration/reorganisations/preview") { request, context in
            try await submit(request, context) { plan, form in
                try await preview(plan, form, context).response(from: request, context: context)
            }
        }
        routes.officer.post("/administration/reorganisations") { request, context in
            try await submit(request, context) { plan, form in
                do {
                    let outcome = try await desk.perform(Reorganise(plan), as: context.actor)
                    return Redirect(
                        to: "/administration/reorganisations",
                        saying: "Đã sắp xếp: chuyển \(outcome.obligations) nhiệm vụ, \(outcome.posts) chức danh."
                    )
                    .response(from: request, context: context)
                } catch let error as OfficeError {
                    var noted = form
                    try noted.note(error, at: "units")
                    return try await preview(plan, noted, context).response(from: request, context: context)
                }
            }
        }
        addAPI(to: routes)
    }

    /// What would be moved, with the choices made there before, and with why doing it was refused.
    private func preview(
        _ plan: Reorganisation, _ form: FormReader, _ context: OfficerContext
    ) async throws -> Page {
        let preview = try await desk.ask(ReorganisationPreview(plan), as: context.actor)
        guard preview.faults.isEmpty else { throw OfficeError(.invalid, preview.faults[0], field: "units") }
        return ReorganisationPreviewScreen(plan: plan, preview: preview, form: FormView(form)).page
    }

    private func submit(
        _ request: Request, _ context: OfficerContext,
        _ body: (Reorganisation, FormReader) async throws -> Response
    ) async throws -> Response {
        try context.actor.mustAdminister()
        var form = ReorganisationForm(try await request.form(), desk: desk, books: books, actor: context.actor)
        do {
            if let plan = try await form.plan() { return try await body(plan, form.form) }
        } catch { try form.note(error) }
        return try await screen(FormView(form.form), context).page.response(from: request, context: context)
    }

    private func screen(_ form: FormView, _ context: OfficerContext) async throws -> ReorganisationScreen {
        ReorganisationScreen(
            units: try await desk.ask(UnitsOfToday(), as: context.actor),
            done: try await desk.ask(ReorganisationList(), as: context.actor), form: form)
    }
}
