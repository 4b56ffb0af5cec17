public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// How people sign in, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/sign-on | administrators | which roles must have a second factor |
/// | POST | /administration/sign-on | administrators | the roles are laid down |
/// | GET | /api/administration/sign-on | administrators | the same |
/// | POST | /api/administration/sign-on | administrators | the same |
/// | POST | /api/people/:id/second-factor/ending | administrators | somebody's second factor is taken away |
public struct SignOnRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) {
        self.desk = desk
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/sign-on") { _, context in
            SignOnScreen(rule: try await desk.ask(SecondFactorRule(), as: context.actor)).page
        }
        routes.officer.post("/administration/sign-on") { request, context in
            let roles = Set(try await request.form().all("role").compactMap(Role.init))
            try await desk.perform(SetSecondFactorRule(roles), as: context.actor)
            return Redirect(to: AdministrationTabs.signOn.href, saying: "Đã lưu quy định xác thực hai lớp.")
        }
        let shape = JSONShape<SecondFactorRule.Answer>(
            "SecondFactorRule",
            [
                .init(choices: "role", "Vai trò phải xác thực hai lớp; «officer» là mọi người") { rule in
                    rule.roles.sorted { $0.rawValue < $1.rawValue }
                },
                .init("have", "Số tài khoản đang bật", \.have),
                .init("accounts", "Số tài khoản đang hoạt động", \.accounts),
            ])
        routes.api.get(
            "/api/administration/sign-on", "Vai trò nào phải xác thực hai lớp", gives: shape
        ) { _, context in try await desk.ask(SecondFactorRule(), as: context.actor) }
        routes.api.post(
            "/api/administration/sign-on", "Quy định vai trò phải xác thực hai lớp",
            takes: APIForm(
                "SetSecondFactorRule",
                [.init("role", .list(.choice(Role.allCases.map(\.rawValue))), "Các vai trò", isRequired: false)]),
            gives: shape
        ) { fields, _, context in
            try await desk.perform(
                SetSecondFactorRule(Set(fields.all("role").compactMap(Role.init))), as: context.actor)
            return try await desk.ask(SecondFactorRule(), as: context.actor)
        }
        routes.api.post(
            "/api/people/:id/second-factor/ending", "Gỡ xác thực hai lớp của một người",
            takes: APIForm("ResetSecondFactor"), gives: DoneAnswer.shape
        ) { _, _, context in
            try await desk.perform(ResetSecondFactor(try context.key()), as: context.actor)
            return DoneAnswer()
        }
    }
}
