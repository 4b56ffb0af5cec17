public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// One's own account.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /account | signed in | posts, password, second factor, keys of programs, sessions |
/// | POST | /account/password | signed in | the password is changed, other sessions end |
/// | POST | /account/sessions/:id/ending | signed in | one of the own sessions ends |
/// | POST | /account/other-sessions/ending | signed in | all but this one end |
/// | GET | /api/account/sessions | signed in by a session | where one is signed in |
/// | POST | /api/account/sessions/:id/ending | signed in by a session | one of them ends |
/// | POST | /api/account/password | signed in by a session | the password is changed |
public struct AccountRoutes: RouteProvider {
    let desk: Desk
    let door: FrontDoor

    public init(desk: Desk, door: FrontDoor) {
        self.desk = desk
        self.door = door
    }

    public func add(to routes: WebRoutes) {
        addAPI(to: routes)
        routes.officer.get("/account") { request, context in
            try await screen(request, context).page
        }
        routes.officer.post("/account/password", use: changePassword)
        routes.officer.post("/account/sessions/:id/ending") { request, context in
            _ = try await desk.perform(EndSession(.one(try context.key())), as: context.actor)
            return Redirect(to: "/account", saying: "Đã đăng xuất khỏi trình duyệt đó.")
        }
        routes.officer.post("/account/other-sessions/ending") { request, context in
            let current = try await signedIn(request, context).session
            let ended = try await desk.perform(EndSession(.allBut(current)), as: context.actor)
            return Redirect(to: "/account", saying: "Đã đăng xuất khỏi \(ended) trình duyệt khác.")
        }
    }

    @Sendable private func changePassword(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let fields = try await request.form()
        do {
            guard fields["password"] == fields["again"] else {
                throw OfficeError(.invalid, "Hai lần nhập mật khẩu không giống nhau.", field: "again")
            }
            try await door.changePassword(
                of: try await signedIn(request, context), from: fields["current"] ?? "", to: fields["password"] ?? "")
        } catch let refusal as OfficeError where [.invalid, .tooManyRequests].contains(refusal.code) {
            return try await screen(request, context, refusal: refusal).page.response(from: request, context: context)
        }
        return Redirect(to: "/account", saying: "Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.")
            .response(from: request, context: context)
    }

    private func screen(
        _ request: Request, _ context: OfficerContext, refusal: OfficeError? = nil
    ) async throws -> AccountScreen {
        AccountScreen(
            name: context.actor.name, account: try await desk.ask(MyAccount(), as: context.actor),
            notices: try await desk.ask(NoticeChoices(), as: context.actor),
            calendars: try await desk.ask(MyCalendarFeeds(), as: context.actor),
            current: try await signedIn(request, context).session,
            refusal: refusal)
    }

    private func signedIn(_ request: Request, _ context: OfficerContext) async throws -> SignedIn {
        try await door.signedIn(request, context)
    }
}

extension FrontDoor {
    /// The session of whoever asks. Throws `.forbidden` for a program: what concerns an account itself is for its owner.
    func signedIn(_ request: Request, _ context: OfficerContext) async throws -> SignedIn {
        guard !context.visitor.isProgram else {
            throw OfficeError(.forbidden, "Việc này chỉ làm được khi chính chủ tài khoản đăng nhập.")
        }
        let token = request.cookies[SiteCookies.sessionName(on: context.visit.site)]?.value ?? ""
        guard let signedIn = try await visitor(token) else {
            throw OfficeError(.unauthenticated, "Hãy đăng nhập để tiếp tục.")
        }
        return signedIn
    }
}
