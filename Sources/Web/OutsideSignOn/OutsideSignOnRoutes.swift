public import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// Signing in by an account that another system keeps (OpenID Connect); «not found» where the server has none.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /sign-in/office?return= | anybody | leads to the other system; the sign-in form when it does not answer |
/// | GET | /sign-in/office/return?code=&state= | who comes back from there | a session and the page wanted, or the reason |
/// | POST | /sign-in/office/ending | the other system | the sessions of whoever signed out there end; 400 for what proves nothing |
public struct OutsideSignOnRoutes: RouteProvider {
    private let door: FrontDoor

    public init(door: FrontDoor) {
        self.door = door
    }

    public func add(to routes: WebRoutes) {
        routes.open.get("/sign-in/office", use: setOut)
        routes.open.get("/sign-in/office/return", use: comeBack)
        routes.open.post("/sign-in/office/ending") { request, _ in
            do {
                try await door.endOutside(try await request.form()["logout_token"] ?? "")
                return Response(status: .ok)
            } catch let refusal as OfficeError where refusal.code == .invalid {
                // As OpenID Connect Back-Channel Logout 1.0, 2.8 wants it.
                return Response(status: .badRequest)
            }
        }
    }

    @Sendable private func setOut(_ request: Request, _ context: WebContext) async throws -> Response {
        let target = try request.query()["return"].flatMap { Href(returnPath: $0) } ?? "/"
        do {
            let (address, state) = try await door.beginOutside(to: target.string)
            var response = Response(status: .seeOther, headers: [.location: address])
            response.setCookie(Self.cookie(state.text, seconds: 600, on: context.visit.site))
            return response
        } catch let refusal as OfficeError where refusal.code != .notFound {
            context.note(refusal, by: .elsewhere)
            return signIn(to: target, refusal, request, context)
        }
    }

    @Sendable private func comeBack(_ request: Request, _ context: WebContext) async throws -> Response {
        let query = try request.query()
        let site = context.visit.site
        let state = query["state"] ?? ""
        // The browser that went there is the one that comes back: nobody is signed in by a link of somebody else's.
        let isOwn = !state.isEmpty && request.cookies[Self.name(on: site)]?.value == state
        var response: Response
        do {
            // A refusal signs nobody in, and some providers send it without the state.
            if query["error"] != nil, isOwn || state.isEmpty { throw Self.refused }
            guard isOwn else {
                throw OfficeError(
                    .unauthenticated, "Lần đăng nhập này không bắt đầu từ trình duyệt này. Hãy đăng nhập lại.")
            }
            guard let code = query["code"] else { throw Self.refused }
            let (entry, target) = try await door.finishOutside(
                code: code, state: state, from: request.browser(on: context.visit))
            response = Response.entering(
                entry, to: Href(returnPath: target) ?? "/", from: request, context)
        } catch let refusal as OfficeError where refusal.code != .notFound {
            context.note(refusal, by: .elsewhere)
            response = signIn(to: "/", refusal, request, context)
        }
        // Whatever else leads here ends no sign-in that is under way.
        if isOwn { response.setCookie(Self.cookie("", seconds: 0, on: site)) }
        return response
    }

    /// The form for a password, and why the other way did not lead in.
    private func signIn(
        to target: Href, _ refusal: OfficeError, _ request: Request, _ context: WebContext
    ) -> Response {
        SignInScreen(target: target, outside: door.outside?.settings.title, elsewhere: refusal).page
            .response(from: request, context: context)
    }

    private static let refused = OfficeError(
        .unauthenticated, "Hệ thống kia không cho đăng nhập, hoặc anh/chị đã thôi đăng nhập.")

    private static func name(on site: Site) -> String {
        site.isSecure ? "__Host-congvu-outside" : "congvu-outside"
    }

    private static func cookie(_ value: String, seconds: Int, on site: Site) -> Cookie {
        Cookie(
            name: name(on: site), value: value, maxAge: seconds, path: "/", secure: site.isSecure, httpOnly: true,
            sameSite: .lax)
    }
}
