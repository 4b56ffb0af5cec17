import Crypto
import Desk
import Hummingbird
import HummingbirdCore
import Office

/// One act on many obligations: chosen in a list, looked through, done, accounted for.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | POST | /bulk/preview | signed in | says what is allowed, what is refused and why; changes nothing |
/// | POST | /bulk | the same | does what is allowed |
/// | GET | /bulk/:bulk | whoever did it | how it went |
public struct BulkRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        routes.officer.post("/bulk/preview", use: preview)
        routes.officer.post("/bulk", use: start)
        routes.officer.get("/bulk/:bulk") { request, context in
            let id: Key<BulkSummary> = try context.key("bulk")
            let summary = try await services.desk.ask(BulkQuestion(id), as: context.actor)
            return BulkResultScreen(summary: summary, id: id, list: ListReturn(try request.query())).page
        }
        addAPI(to: routes)
    }

    @Sendable private func preview(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let form = FormReader(try await request.form())
        let list = ListReturn(try request.query())
        let chosen = form.keys("obligation", of: Obligation.self)
        guard let kind = form.fields["act"].flatMap(BulkKind.init), !chosen.isEmpty else {
            return Redirect(to: list?.list ?? "/work", saying: "Chưa chọn việc nào.")
                .response(from: request, context: context)
        }
        return try await screen(kind, chosen, FormView(), list, context).page.response(from: request, context: context)
    }

    @Sendable private func start(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let list = ListReturn(try request.query())
        let boxes = form.keys("obligation", of: Obligation.self)
        let ticked = Set(boxes)
        let all = form.keys("chosen", of: Obligation.self)
        // A form without the preview's list means what is ticked.
        let chosen = all.isEmpty ? boxes : all
        guard let kind = form.fields["act"].flatMap(BulkKind.init), !chosen.isEmpty else {
            return Redirect(to: list?.list ?? "/work", saying: "Chưa chọn việc nào.")
                .response(from: request, context: context)
        }
        if ticked.isEmpty { form.refuse("obligation", "Đánh dấu ít nhất một việc để thực hiện.") }
        // What was refused is accounted for as well.
        let refused = Set(form.keys("refused", of: Obligation.self))
        let meant = ticked.union(refused)
        if let wish = try await BulkForm(services: services, actor: context.actor).wish(of: kind, in: &form) {
            do {
                let id = try await services.desk.perform(
                    StartBulk(
                        token: form.fields["token"] ?? "", kind, wish, chosen.filter(meant.contains),
                        refused: refused.subtracting(ticked)), as: context.actor)
                try await services.desk.finish(id, as: context.actor)
                return Redirect(to: ("/bulk/\(id)" as Href).keeping(list)).response(from: request, context: context)
            } catch let error as OfficeError where error.code == .invalid {
                form.refuse(error.field ?? "words", error.message)
            }
        }
        var again = try await screen(kind, chosen, FormView(form), list, context)
        again.ticked = ticked
        return again.page.response(from: request, context: context)
    }

    private func screen(
        _ kind: BulkKind, _ chosen: [Key<Obligation>], _ form: FormView, _ list: ListReturn?,
        _ context: OfficerContext
    ) async throws -> BulkPreviewScreen {
        let summary = try await services.desk.ask(BulkPreview(kind, chosen), as: context.actor)
        var screen = BulkPreviewScreen(
            summary: summary, chosen: chosen, form: form, token: form.fields["token"] ?? Self.newToken(), list: list)
        if kind == .pass { screen.officers = try await BulkForm(services: services, actor: context.actor).officers() }
        return screen
    }

    private static func newToken() -> String {
        SymmetricKey(size: .bits128).withUnsafeBytes { bytes in
            bytes.map { String($0, radix: 36) }.joined()
        }.padding(16)
    }
}

extension String {
    fileprivate func padding(_ length: Int) -> String { self + String(repeating: "0", count: max(0, length - count)) }
}
