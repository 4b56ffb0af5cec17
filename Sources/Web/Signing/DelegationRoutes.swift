public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Rights to sign, for administrators and clerks; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/delegations | administrators, clerks | the list with the form |
/// | POST | /administration/delegations | the same | a right is entered |
/// | POST | /administration/delegations/:id/ending | the same | it ends |
public struct DelegationRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/delegations") { _, context in
            try await screen(FormView(["kind": Delegation.Kind.order.rawValue]), context).page
        }
        routes.officer.post("/administration/delegations") { request, context in
            var form = FormReader(try await request.form())
            do {
                if try await give(&form, context) != nil {
                    return Redirect(to: "/administration/delegations", saying: "Đã ghi nhận quyền ký.")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "receiver") }
            return try await screen(FormView(form), context).page.response(from: request, context: context)
        }
        routes.officer.post("/administration/delegations/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            _ = try await desk.perform(
                EndDelegation(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/administration/delegations", saying: "Quyền ký đã kết thúc.")
        }
        addAPI(to: routes)
    }

    /// Nil when the form has faults, which are then in it.
    func give(_ form: inout FormReader, _ context: OfficerContext) async throws -> Key<Delegation>? {
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let receiver = try await reader.party("receiver", "Người hoặc đơn vị được giao", in: &form)
        if receiver == nil, !form.errors.contains(where: { $0.field == "receiver" }) {
            form.refuse("receiver", "Chưa chọn «Người hoặc đơn vị được giao».")
        }
        let giver = try await reader.person("giver", "Người giao", in: &form)
        let kinds = form.text("paperKinds", "Loại văn bản") ?? ""
        let command = GiveDelegation(
            kind: form.choice("kind", "Hình thức") ?? .order,
            giverTitle: form.requiredText("giverTitle", "Chức danh người giao", upTo: 150), giver: giver,
            receiver: receiver ?? Key(0), paperKinds: kinds.split { $0 == "\n" || $0 == ";" }.map(String.init),
            matters: form.requiredText("matters", "Nội dung được giao ký", upTo: 1_000),
            from: form.day("from", "Từ ngày"), to: form.day("to", "Đến hết ngày"),
            basis: form.requiredText("basis", "Căn cứ", upTo: 300),
            document: form.key("document", "Văn bản", of: Document.self))
        guard form.isValid else { return nil }
        return try await desk.perform(command, as: context.actor)
    }

    private func screen(_ form: FormView, _ context: OfficerContext) async throws -> DelegationScreen {
        DelegationScreen(
            answer: try await desk.ask(DelegationList(), as: context.actor),
            isAdministrator: context.actor.has(.administrator), form: form)
    }
}
