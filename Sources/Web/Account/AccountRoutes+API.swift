import Desk
import Hummingbird
import Office

/// One's own account for a program that is signed in by a session; a key of a program does not reach it.
extension AccountRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/account/sessions", "Các phiên đăng nhập của mình",
            gives: JSONShape<([Session], Key<Session>)>(
                "Sessions",
                [
                    .init(list: "items", Session.shape, "Các phiên, mới dùng nhất trước") { $0.0 },
                    .init("current", "Phiên đang hỏi") { $0.1 },
                ])
        ) { request, context in
            let current = try await door.signedIn(request, context).session
            return (try await desk.ask(MyAccount(), as: context.actor).sessions, current)
        }
        routes.api.post(
            "/api/account/sessions/:id/ending", "Kết thúc một phiên đăng nhập của mình", takes: APIForm("EndSession"),
            gives: DoneAnswer.shape
        ) { _, request, context in
            _ = try await door.signedIn(request, context)
            _ = try await desk.perform(EndSession(.one(try context.key())), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/account/other-sessions/ending", "Kết thúc mọi phiên đăng nhập khác của mình",
            takes: APIForm("EndOtherSessions"), gives: DoneAnswer.shape
        ) { _, request, context in
            let current = try await door.signedIn(request, context).session
            _ = try await desk.perform(EndSession(.allBut(current)), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/account/password", "Đổi mật khẩu của mình",
            takes: APIForm(
                "ChangePassword",
                [.init("current", .text, "Mật khẩu hiện tại"), .init("password", .text, "Mật khẩu mới")]),
            gives: DoneAnswer.shape
        ) { fields, request, context in
            try await door.changePassword(
                of: try await door.signedIn(request, context), from: fields["current"] ?? "",
                to: fields["password"] ?? "")
            return DoneAnswer()
        }
    }
}

extension Session {
    static let shape = JSONShape<Session>(
        "Session",
        [
            .init("id", "Mã phiên", \.id), .init("device", "Trình duyệt", \.device),
            .init("address", "Địa chỉ", \.address), .init("createdAt", "Lúc đăng nhập", \.createdAt),
            .init("seenAt", "Lần dùng gần nhất", \.seenAt),
        ])
}
