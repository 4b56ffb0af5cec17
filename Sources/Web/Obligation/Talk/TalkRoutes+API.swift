import Desk
import Hummingbird
import Office

/// The same for programs.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | POST | /api/obligations/:id/remarks | whoever sees it | writes something, calls those who are mentioned |
/// | POST | /api/obligations/:id/watch | the same | follows it, or stops |
/// | POST | /api/obligations/:id/reminders | the same | leaves a note for oneself |
/// | POST | /api/obligations/:id/reminders/:reminder | its owner | is done with it |
/// | POST | /api/obligations/:id/requests/:request/withdrawal | whoever may ask | takes a request back |
/// | GET | /api/work/watched | signed in | what one follows, and one's notes |
extension TalkRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/obligations/:id/remarks", "Trao đổi về một nhiệm vụ, nhắc tên người khác",
            takes: APIForm(
                "NewRemark",
                [
                    .init("text", .text, "Nội dung"),
                    .init("mention", .list(.integer), "Mã những người được nhắc tên", isRequired: false),
                ]), gives: ObligationPage.shape
        ) { fields, _, context in
            let id: Key<Obligation> = try context.key()
            var form = FormReader(fields)
            _ = try await services.desk.perform(try await remark(on: id, &form, context), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "/api/obligations/:id/watch", "Theo dõi một nhiệm vụ, hoặc thôi theo dõi",
            takes: APIForm("Watch", [.init("on", .choice(["yes", "no"]), "Theo dõi hay thôi")]),
            gives: ObligationPage.shape
        ) { fields, _, context in
            let id: Key<Obligation> = try context.key()
            try await services.desk.perform(Watch(id, isOn: fields["on"] != "no"), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "/api/obligations/:id/reminders", "Đặt lời nhắc cho riêng mình",
            takes: APIForm(
                "NewReminder", [.init("on", .day, "Ngày nhắc"), .init("note", .text, "Điều cần nhớ")]),
            gives: ObligationPage.shape
        ) { fields, _, context in
            let id: Key<Obligation> = try context.key()
            var form = FormReader(fields)
            let day = form.day("on", "Ngày nhắc")
            let note = form.requiredText("note", "Điều cần nhớ", upTo: 500)
            guard let day, form.isValid else { throw RefusedForm(errors: form.errors) }
            try await services.desk.perform(SetReminder(of: id, on: day, note: note), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "/api/obligations/:id/reminders/:reminder", "Xong một lời nhắc của mình", takes: APIForm("ReminderEnd"),
            gives: ObligationPage.shape
        ) { _, _, context in
            let id = try await services.desk.perform(EndReminder(try context.key("reminder")), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "/api/obligations/:id/requests/:request/withdrawal", "Rút một đề nghị", takes: APIForm("Withdrawal"),
            gives: ObligationPage.shape
        ) { _, _, context in
            let id: Key<Obligation> = try context.key()
            try await services.desk.perform(WithdrawRequest(try context.key("request"), of: id), as: context.actor)
            return try await page(id, context)
        }
        routes.api.get(
            "/api/work/watched", "Nhiệm vụ đang theo dõi và lời nhắc riêng",
            query: [.init("after", .text, "Giá trị «next» của trang trước", isRequired: false)],
            gives: WatchedPage.shape
        ) { request, context in
            let after = try request.query()["after"].flatMap { DueCursor($0) }
            return try await services.desk.ask(WatchedQuestion(after: after), as: context.actor)
        }
    }

    private func page(_ id: Key<Obligation>, _ context: OfficerContext) async throws -> ObligationPage {
        try await services.desk.ask(ObligationQuestion(id), as: context.actor)
    }
}

extension WatchedPage {
    static let shape = JSONShape<WatchedPage>(
        "Watched",
        [
            .init(list: "items", ObligationItem.shape, "Nhiệm vụ đang theo dõi", \.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.description },
            .init(list: "reminders", ReminderItem.shape, "Lời nhắc riêng") { $0.reminders.map(\.reminder) },
        ])
}
