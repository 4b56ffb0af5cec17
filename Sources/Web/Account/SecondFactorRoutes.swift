public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// One's own second factor. No program changes it.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /account/second-factor | signed in | whether there is one |
/// | POST | /account/second-factor | by the password | the picture for the telephone |
/// | POST | /account/second-factor/confirmation | by a code | it is in force; recovery codes, shown once |
/// | POST | /account/second-factor/recovery | by a code | new recovery codes, shown once |
/// | POST | /account/second-factor/ending | by a code | there is none any more |
/// | | /api/account/second-factor… | the same | the same |
public struct SecondFactorRoutes: RouteProvider {
    let desk: Desk
    let door: FrontDoor

    public init(desk: Desk, door: FrontDoor) {
        self.desk = desk
        self.door = door
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/account/second-factor") { _, context in try await screen(context).page }
        routes.officer.post("/account/second-factor") { request, context in
            let fields = try await request.form()
            return try await page(context, refused: nil) {
                let visitor = try await door.signedIn(request, context)
                let secret = try await door.beginSecondFactor(of: visitor, password: fields["current"] ?? "")
                return EnrolmentScreen(way: .ownAccount, secret: secret, login: visitor.login).page
            }
        }
        routes.officer.post("/account/second-factor/confirmation", use: confirm)
        routes.officer.post("/account/second-factor/recovery") { request, context in
            let fields = try await request.form()
            return try await page(context, refused: "recovery") {
                let codes = try await door.renewRecoveryCodes(
                    of: try await door.signedIn(request, context),
                    code: fields[SecondFactorScreen.field(of: "recovery")] ?? "")
                return RecoveryCodesScreen(codes: codes, next: "/account/second-factor").page
            }
        }
        routes.officer.post("/account/second-factor/ending") { request, context in
            let fields = try await request.form()
            do {
                try await door.endSecondFactor(
                    of: try await door.signedIn(request, context),
                    code: fields[SecondFactorScreen.field(of: "ending")] ?? "")
            } catch let refusal as OfficeError where Self.isOfForm(refusal) {
                return try await screen(context, refusal, refused: "ending").page
                    .response(from: request, context: context)
            }
            return Redirect(to: "/account/second-factor", saying: "Đã tắt xác thực hai lớp.")
                .response(from: request, context: context)
        }
        addAPI(to: routes)
    }

    @Sendable private func confirm(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let fields = try await request.form()
        let visitor = try await door.signedIn(request, context)
        do {
            let codes = try await door.confirmSecondFactor(of: visitor, code: fields["code"] ?? "")
            return RecoveryCodesScreen(codes: codes, next: "/account").page
        } catch let refusal as OfficeError where Self.isOfForm(refusal) {
            // Without the secret at hand the picture cannot be drawn again: it is the one that is being set up.
            guard let secret = try await desk.ask(PendingSecondFactor(), as: context.actor) else {
                return try await screen(context, refusal).page
            }
            return EnrolmentScreen(way: .ownAccount, secret: secret, login: visitor.login, refusal: refusal).page
        }
    }

    private func page(
        _ context: OfficerContext, refused: String?, _ body: () async throws -> Page
    ) async throws -> Page {
        do {
            return try await body()
        } catch let refusal as OfficeError where Self.isOfForm(refusal) {
            return try await screen(context, refusal, refused: refused).page
        }
    }

    private func screen(
        _ context: OfficerContext, _ refusal: OfficeError? = nil, refused: String? = nil
    ) async throws -> SecondFactorScreen {
        SecondFactorScreen(
            account: try await desk.ask(MyGuards(), as: context.actor), refusal: refusal, refused: refused)
    }

    private static func isOfForm(_ refusal: OfficeError) -> Bool {
        [.invalid, .conflict, .tooManyRequests].contains(refusal.code)
    }
}
