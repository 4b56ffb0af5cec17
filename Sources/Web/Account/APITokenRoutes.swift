public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Keys by which programs come in for their owner. No program makes or revokes one.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /account/tokens | signed in | the own keys, and the form for another |
/// | POST | /account/tokens | signed in by a session | a key, shown once |
/// | POST | /account/tokens/:id/revocation | its owner | it works no more |
/// | GET | /api/account/tokens | signed in by a session | the own keys |
/// | POST | /api/account/tokens | signed in by a session | a key, shown once |
/// | POST | /api/account/tokens/:id/revocation | its owner | it works no more |
public struct APITokenRoutes: RouteProvider {
    private let desk: Desk
    private let door: FrontDoor
    private let tokens: @Sendable () -> SecretToken

    public init(
        desk: Desk, door: FrontDoor, tokens: @escaping @Sendable () -> SecretToken = SecretToken.random
    ) {
        self.desk = desk
        self.door = door
        self.tokens = tokens
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/account/tokens") { _, context in try await form(context).page }
        routes.officer.post("/account/tokens") { request, context in
            let fields = try await request.form()
            do {
                let (_, key) = try await make(fields, request, context)
                return APITokenScreen(key: key).page
            } catch let refusal as OfficeError where [.invalid, .conflict].contains(refusal.code) {
                var form = try await form(context)
                (form.fields, form.refusal) = (fields, refusal)
                return form.page
            }
        }
        routes.officer.post("/account/tokens/:id/revocation") { request, context in
            _ = try await door.signedIn(request, context)
            try await desk.perform(RevokeAPIToken(try context.key()), as: context.actor)
            return Redirect(to: "/account/tokens", saying: "Đã thu hồi khóa.")
        }
        addAPI(to: routes)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/account/tokens", "Khóa của các chương trình",
            gives: JSONShape<[APIToken]>(
                "APITokens", [.init(list: "items", APIToken.shape, "Các khóa còn dùng được") { $0 }])
        ) { request, context in
            _ = try await door.signedIn(request, context)
            return try await desk.ask(MyGuards(), as: context.actor).tokens
        }
        routes.api.post(
            "/api/account/tokens", "Lập khóa cho chương trình",
            takes: APIForm(
                "NewAPIToken",
                [
                    .init("name", .text, "Tên khóa"),
                    .init("reach", .choice(APIToken.Reach.allCases.map(\.rawValue)), "Khóa được làm gì"),
                    .init("days", .integer, "Thời hạn, số ngày"),
                ]),
            gives: JSONShape<(Key<APIToken>, String)>(
                "MadeAPIToken",
                [.init("id", "Mã của khóa") { $0.0 }, .init("key", "Khóa; chỉ hiện một lần") { $0.1 }])
        ) { fields, request, context in try await make(fields, request, context) }
        routes.api.post(
            "/api/account/tokens/:id/revocation", "Thu hồi một khóa", takes: APIForm("RevokeAPIToken"),
            gives: DoneAnswer.shape
        ) { _, request, context in
            _ = try await door.signedIn(request, context)
            try await desk.perform(RevokeAPIToken(try context.key()), as: context.actor)
            return DoneAnswer()
        }
    }

    private func form(_ context: OfficerContext) async throws -> APITokenForm {
        APITokenForm(
            tokens: try await desk.ask(MyGuards(), as: context.actor).tokens,
            mayAdminister: context.actor.has(.administrator))
    }

    private func make(
        _ fields: FormFields, _ request: Request, _ context: OfficerContext
    ) async throws -> (Key<APIToken>, String) {
        _ = try await door.signedIn(request, context)
        guard let reach = APIToken.Reach(rawValue: fields["reach"] ?? "") else {
            throw OfficeError(.invalid, "Chọn khóa được làm gì.", field: "reach")
        }
        let token = tokens()
        let id = try await desk.perform(
            MakeAPIToken(fields["name"] ?? "", reach: reach, days: Int(fields["days"] ?? "") ?? 0, token: token),
            as: context.actor)
        return (id, MakeAPIToken.text(token))
    }
}

extension APIToken {
    static let shape = JSONShape<APIToken>(
        "APIToken",
        [
            .init("id", "Mã của khóa", \.id), .init("name", "Tên", \.name),
            .init(choice: "reach", "Khóa được làm gì", \.reach), .init("createdAt", "Lúc lập", \.createdAt),
            .init("expiresAt", "Lúc hết hạn", \.expiresAt), .init("usedAt", "Lần dùng gần nhất", \.usedAt),
        ])
}
