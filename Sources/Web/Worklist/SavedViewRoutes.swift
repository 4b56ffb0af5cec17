import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The filters of «Việc của tôi» kept under names, each person's own.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /work/views | signed in | his or her views, to be renamed and deleted |
/// | POST | /work/views | signed in | keeps filters under a name |
/// | POST | /work/views/:id | whose it is | renames it |
/// | POST | /work/views/:id/deletion | whose it is | forgets it |
/// | GET, POST | /api/work/views… | the same | the same, as JSON |
public struct SavedViewRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/work/views") { _, context in
            SavedViewScreen(views: try await views(context)).page
        }
        routes.officer.post("/work/views", use: save)
        routes.officer.post("/work/views/:id", use: rename)
        routes.officer.post("/work/views/:id/deletion") { _, context in
            try await services.desk.perform(DropView(try context.key()), as: context.actor)
            return Redirect(to: "/work/views", saying: "Đã xóa chế độ xem.")
        }
        addAPI(to: routes)
    }

    private func save(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        // What the address cannot say is not kept; a page always sends what it can.
        let address = WorklistAddress(try FormFields(query: form.fields["query"] ?? ""))
        do {
            _ = try await services.desk.perform(
                SaveView(form.fields["name"] ?? "", query: address.isFiltered ? address.query : ""), as: context.actor)
            return Redirect(to: address.with { _ in }, saying: "Đã lưu chế độ xem.")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse("name", error.message)
            return SavedViewScreen(views: try await views(context), new: (address.query, FormView(form))).page
                .response(from: request, context: context)
        }
    }

    private func rename(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<SavedView> = try context.key()
        var form = FormReader(try await request.form())
        do {
            try await services.desk.perform(RenameView(id, to: form.fields["name"] ?? ""), as: context.actor)
            return Redirect(to: "/work/views", saying: "Đã đổi tên chế độ xem.")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse("name", error.message)
            return SavedViewScreen(views: try await views(context), renaming: (id, FormView(form))).page
                .response(from: request, context: context)
        }
    }

    func views(_ context: OfficerContext) async throws -> [SavedView] {
        try await services.desk.ask(SavedViewsQuestion(), as: context.actor)
    }
}
