import Desk
import Hummingbird
import Office

/// What the outbox gave up, for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/administration/letters?after= | administrators | the messages, oldest first |
/// | POST | /api/administration/letters/:id/revival | administrators | it is tried again |
/// | POST | /api/administration/letters/:id/dropping | administrators | it is thrown away |
extension DeadLetterRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/administration/letters", "Thư chưa gửi được, cũ nhất trước",
            query: [.init("after", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: DeadLetterList.Answer.shape
        ) { request, context in
            let after = try request.query()["after"].flatMap { Key<DeadLetter>($0) }
            return try await desk.ask(DeadLetterList(after: after), as: context.actor)
        }
        routes.api.post(
            "/api/administration/letters/:id/revival", "Gửi lại một thư chưa gửi được",
            takes: APIForm("ReviveDeadLetter"),
            gives: Self.done
        ) { _, _, context in
            let letter: Key<DeadLetter> = try context.key()
            try await desk.perform(ReviveDeadLetter(letter), as: context.actor)
            return letter
        }
        routes.api.post(
            "/api/administration/letters/:id/dropping", "Bỏ một thư chưa gửi được",
            takes: APIForm("DropDeadLetter", [.init("reason", .text, "Lý do")]), gives: Self.done
        ) { fields, _, context in
            let letter: Key<DeadLetter> = try context.key()
            try await desk.perform(DropDeadLetter(letter, reason: fields["reason"] ?? ""), as: context.actor)
            return letter
        }
    }

    private static let done = JSONShape<Key<DeadLetter>>("DeadLetterDone", [.init("id", "Mã thư") { $0 }])
}

extension DeadLetterList.Answer {
    static let shape = JSONShape<DeadLetterList.Answer>(
        "DeadLetters",
        [
            .init(list: "items", line, "Các thư") { list in
                list.letters.map { ($0, list.recipients[$0.id]) }
            },
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])

    private static let line = JSONShape<(DeadLetter, String?)>(
        "DeadLetter",
        [
            .init("id", "Mã thư") { $0.0.id }, .init("kind", "Loại thư") { $0.0.kind },
            .init("recipient", "Người nhận") { $0.1 }, .init("attempts", "Số lần đã thử") { $0.0.attempts },
            .init("error", "Lỗi của lần thử cuối") { $0.0.lastError },
            .init("createdAt", "Lúc tạo") { $0.0.createdAt },
        ])
}
