import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Sending an issued paper to those whom it has not reached, and recording that it was sent otherwise.
extension OutgoingRoutes {
    func addSending(to routes: WebRoutes) {
        routes.officer.post("/outgoing/:id/sending") { _, context in
            let id: Key<Outgoing> = try context.key()
            let count = try await desk.perform(SendWaiting(id), as: context.actor)
            return Redirect(
                to: Href("/outgoing/\(id)").at("recipients"),
                saying: "Đã chuyển gửi điện tử đến \(count) nơi nhận.")
        }
        routes.officer.post("/outgoing/:id/handover") { request, context in
            let id: Key<Outgoing> = try context.key()
            let answer = try await desk.ask(OutgoingQuestion(id), as: context.actor)
            // Whoever may not record it reads no form of it.
            try answer.item.paper.check(.receive, by: context.actor)
            var form = FormReader(try await request.form())
            do {
                if let command = Self.handover(of: id, &form) {
                    try await desk.perform(command, as: context.actor)
                    return Redirect(to: Href("/outgoing/\(id)").at("recipients"), saying: "Đã ghi nhận đã gửi.")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "recipient") }
            var shown = try await screen(answer, context)
            shown.refusedSending = FormView(form)
            return shown.page.response(from: request, context: context)
        }
        addSendingAPI(to: routes)
    }

    private func addSendingAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/outgoing/:id/sending",
            "Gửi qua trục liên thông, thư điện tử đến các nơi nhận chưa được gửi mà nay có đường gửi",
            takes: APIForm("OutgoingSending"), gives: OutgoingQuestion.Answer.shape
        ) { _, _, context in
            let id: Key<Outgoing> = try context.key()
            _ = try await desk.perform(SendWaiting(id), as: context.actor)
            return try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
        routes.api.post(
            "/api/outgoing/:id/handover", "Ghi nhận đã gửi cho nơi nhận bằng cách khác",
            takes: APIForm(
                "OutgoingHandover",
                [
                    .init("recipient", .list(.integer), "Mã các nơi nhận"),
                    .init("means", .choice(Outgoing.Means.recorded.map(\.rawValue)), "Gửi bằng"),
                    .init("day", .day, "Ngày gửi; không có là hôm nay", isRequired: false),
                    .init("note", .text, "Ghi chú", isRequired: false),
                ]), gives: OutgoingQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<Outgoing> = try context.key()
            var form = FormReader(fields)
            guard let command = Self.handover(of: id, &form) else { throw form.firstFault }
            try await desk.perform(command, as: context.actor)
            return try await desk.ask(OutgoingQuestion(id), as: context.actor)
        }
    }

    /// Nil when the form was refused before anything was tried.
    private static func handover(of id: Key<Outgoing>, _ form: inout FormReader) -> RecordSending? {
        let recipients = form.keys("recipient", of: OutgoingRecipient.self)
        let means: Outgoing.Means? = form.choice("means", "Gửi bằng")
        if means == nil, form.isValid { form.refuse("means", "Chưa chọn «Gửi bằng».") }
        let day = form.day("day", "Ngày gửi")
        let note = form.text("note", "Ghi chú", upTo: 300)
        guard form.isValid, let means else { return nil }
        return RecordSending(id, to: recipients, by: means, on: day, note: note)
    }
}
