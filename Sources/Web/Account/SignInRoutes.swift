public import Desk
import Hummingbird
import HummingbirdCore
public import Office

/// Coming in and going out.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /sign-in?return= | anybody | the form; whoever is signed in goes on to where he or she wanted |
/// | POST | /sign-in | anybody | a session and the page wanted, or what was sent after the last one ended; or the reason |
/// | GET | /password/:token | the holder of a link | the form for a password of one's own |
/// | POST | /password/:token | the holder of a link | a session and the page wanted, or the form with the reason |
/// | POST | /sign-in/code | whoever gave the right password | a session by a code of the second factor, or the reason |
/// | POST | /sign-in/enrolment | whoever gave the right password and must have a second factor | a session, and recovery codes shown once |
/// | POST | /sign-out | anybody | the session ends; the sign-in form |
public struct SignInRoutes: RouteProvider {
    private let door: FrontDoor
    /// What is open to citizens.
    private let open: PublicRules?

    public init(door: FrontDoor, open: PublicRules? = nil) {
        self.door = door
        self.open = open
    }

    public func add(to routes: WebRoutes) {
        routes.open.get("/sign-in") { request, context in
            let target = try Self.target(in: request.query())
            guard context.visit.visitor == nil else {
                return Redirect(to: target).response(from: request, context: context)
            }
            return SignInScreen(target: target, outside: outside, open: open).page.response(
                from: request, context: context)
        }
        routes.open.post("/sign-in", use: signIn)
        routes.open.post("/sign-in/code", use: prove)
        routes.open.post("/sign-in/enrolment", use: enrol)
        routes.open.get("/password/:token") { request, context in
            let token = try context.parameters.require("token")
            let target = Self.target(in: try request.query())
            do {
                return NewPasswordScreen(
                    action: "/password/\(token)", target: target, link: try await door.link(token)
                ).page
            } catch let refusal as OfficeError {
                context.note(refusal, by: .link)
                throw refusal
            }
        }
        routes.open.post("/password/:token", use: choosePassword)
        routes.open.post("/sign-out", use: signOut)
    }

    @Sendable private func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
        let fields = try await request.form()
        let target = Self.target(in: fields)
        let form = CarriedForm(in: fields)
        do {
            let entry = try await door.signIn(
                login: fields["login"] ?? "", password: fields["password"] ?? "",
                from: request.browser(on: context.visit))
            return Response.entering(entry, to: target, from: request, context, form)
        } catch let refusal as OfficeError {
            context.note(refusal, by: .password)
            return SignInScreen(
                target: target, form: form, login: fields["login"] ?? "", outside: outside, refusal: refusal, open: open
            ).page.response(from: request, context: context)
        }
    }

    @Sendable private func prove(_ request: Request, _ context: WebContext) async throws -> Response {
        let fields = try await request.form()
        let (step, target, form) = (fields["step"] ?? "", Self.target(in: fields), CarriedForm(in: fields))
        do {
            let entry = try await door.prove(fields["code"] ?? "", at: step, from: request.browser(on: context.visit))
            return Response.entering(entry, to: target, from: request, context, form)
        } catch let refusal as OfficeError where refusal.code == .invalid || refusal.code == .tooManyRequests {
            context.note(refusal, by: .code)
            return ProvingScreen(step: step, target: target, form: form, refusal: refusal).page
                .response(from: request, context: context)
        } catch let refusal as OfficeError {
            context.note(refusal, by: .code)
            return SignInScreen(target: target, form: form, outside: outside, refusal: refusal, open: open).page
                .response(from: request, context: context)
        }
    }

    @Sendable private func enrol(_ request: Request, _ context: WebContext) async throws -> Response {
        let fields = try await request.form()
        let (step, target, form) = (fields["step"] ?? "", Self.target(in: fields), CarriedForm(in: fields))
        do {
            let made = try await door.enrol(fields["code"] ?? "", at: step, from: request.browser(on: context.visit))
            var response = RecoveryCodesScreen(codes: made.codes, next: target, form: form).page
                .response(from: request, context: context)
            response.admit(made.entry, context)
            return response
        } catch let refusal as OfficeError where refusal.code == .invalid || refusal.code == .tooManyRequests {
            context.note(refusal, by: .code)
            guard let (secret, login) = try await door.enrolment(step) else { throw refusal }
            return EnrolmentScreen(
                way: .signingIn(step: step, target: target, form: form), secret: secret, login: login, refusal: refusal
            ).page.response(from: request, context: context)
        } catch let refusal as OfficeError {
            context.note(refusal, by: .code)
            return SignInScreen(target: target, form: form, outside: outside, refusal: refusal, open: open).page
                .response(from: request, context: context)
        }
    }

    @Sendable private func choosePassword(_ request: Request, _ context: WebContext) async throws -> Response {
        let token = try context.parameters.require("token")
        let fields = try await request.form()
        let target = Self.target(in: fields)
        do {
            guard fields["password"] == fields["again"] else {
                throw OfficeError(.invalid, "Hai lần nhập mật khẩu không giống nhau.", field: "again")
            }
            let entry = try await door.choosePassword(
                fields["password"] ?? "", at: token, from: request.browser(on: context.visit))
            return Response.entering(entry, to: target, from: request, context)
        } catch let refusal as OfficeError {
            context.note(refusal, by: .link)
            guard refusal.code == .invalid else { throw refusal }
            let link = try await door.link(token)
            return NewPasswordScreen(action: "/password/\(token)", target: target, link: link, refusal: refusal).page
                .response(from: request, context: context)
        }
    }

    @Sendable private func signOut(_ request: Request, _ context: WebContext) async throws -> Response {
        let site = context.visit.site
        var elsewhere: String?
        if let token = request.cookies[SiteCookies.sessionName(on: site)]?.value {
            elsewhere = try await door.signOutEverywhere(token)
        }
        // A form may not lead out of the site, so the way out of the other system is a link on a page of ours.
        var response =
            elsewhere.map { SignedOutScreen(elsewhere: $0, title: outside ?? "").page }?
            .response(from: request, context: context)
            ?? Redirect(to: "/sign-in").response(from: request, context: context)
        response.setCookie(SiteCookies.noSession(on: site))
        // Drafts that the browser keeps go with whoever typed them, also where no script runs.
        response.headers[.clearSiteData] = "\"storage\""
        return response
    }

    private var outside: String? { door.outside?.settings.title }

    private static func target(in fields: FormFields) -> Href {
        fields["return"].flatMap { Href(returnPath: $0) } ?? "/"
    }
}
