import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The filters of «Việc của tôi», or searches, kept under names, each person's own. The table is of the first; searches are
/// the same under /search/saved.
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
    let list: SavedView.List

    init(_ services: LedgerServices, _ list: SavedView.List) {
        self.services = services
        self.list = list
    }

    public func add(to routes: WebRoutes) {
        let path = RouterPath(list.path)
        routes.officer.get(path) { _, context in
            SavedViewScreen(list: list, views: try await views(context)).page
        }
        routes.officer.post(path, use: save)
        routes.officer.post(RouterPath(list.path + "/:id"), use: rename)
        routes.officer.post(RouterPath(list.path + "/:id/deletion")) { _, context in
            try await services.desk.perform(DropView(try context.key(), of: list), as: context.actor)
            return Redirect(to: list.href, saying: "Đã xóa \(list.noun).")
        }
        addAPI(to: routes)
    }

    private func save(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        // What the address cannot say is not kept; a page always sends what it can.
        let query = list.kept(try FormFields(query: form.fields["query"] ?? ""))
        do {
            _ = try await services.desk.perform(
                SaveView(form.fields["name"] ?? "", query: query, of: list), as: context.actor)
            return Redirect(to: list.href(of: query), saying: "Đã lưu \(list.noun).")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse("name", error.message)
            return SavedViewScreen(list: list, views: try await views(context), new: (query, FormView(form))).page
                .response(from: request, context: context)
        }
    }

    private func rename(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<SavedView> = try context.key()
        var form = FormReader(try await request.form())
        do {
            try await services.desk.perform(
                RenameView(id, to: form.fields["name"] ?? "", of: list), as: context.actor)
            return Redirect(to: list.href, saying: "Đã đổi tên \(list.noun).")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid {
            form.refuse("name", error.message)
            return SavedViewScreen(list: list, views: try await views(context), renaming: (id, FormView(form))).page
                .response(from: request, context: context)
        }
    }

    func views(_ context: OfficerContext) async throws -> [SavedView] {
        try await services.desk.ask(SavedViewsQuestion(list), as: context.actor)
    }
}
