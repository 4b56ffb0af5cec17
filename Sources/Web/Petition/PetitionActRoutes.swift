import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The page of one petition or visit, and what is done on it beside the steps of its process.
struct PetitionActRoutes {
    let services: LedgerServices
    let place: CaseDesk

    var desk: Desk { services.desk }
    var moves: CaseMoves { CaseMoves(desk: services.desk, place: place) }

    func add(to routes: WebRoutes) {
        let base = "\(place.href.string)/:id"
        routes.officer.get(RouterPath(base)) { _, context in
            PetitionScreen(answer: try await answer(context)).page
        }
        routes.officer.post(RouterPath("\(base)/senders")) { _, context in
            let answer = try await answer(context)
            let senders = try await desk.perform(LookAtSenders(answer.page.item.id), as: context.actor)
            return PetitionScreen(answer: answer, revealed: senders).page
        }
        routes.officer.post(RouterPath("\(base)/confidants"), use: name)
        routes.officer.post(RouterPath("\(base)/confidants/:person/ending")) { request, context in
            let id: Key<LedgerCase> = try context.key()
            try await desk.perform(EndConfidant(id, try context.key("person")), as: context.actor)
            return back(id, "Đã thôi cho xem.", request, context)
        }
        routes.officer.post(RouterPath("\(base)/links"), use: link)
        routes.officer.post(RouterPath("\(base)/links/:other/ending")) { request, context in
            let id: Key<LedgerCase> = try context.key()
            try await desk.perform(UnlinkPetitions(id, from: try context.key("other")), as: context.actor)
            return back(id, "Đã bỏ liên kết.", request, context)
        }
        if place == .petitions { routes.officer.post(RouterPath("\(base)/check"), use: check) }
        moves.add(to: routes)
        addAPI(to: routes)
    }

    private func answer(_ context: OfficerContext) async throws -> PetitionQuestion.Answer {
        let answer = try await desk.ask(PetitionQuestion(try context.key()), as: context.actor)
        guard answer.page.item.desk == place else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
        return answer
    }

    private func back(
        _ id: Key<LedgerCase>, _ words: String, _ request: Request, _ context: OfficerContext
    ) -> Response {
        Redirect(to: place.href(of: id), saying: words).response(from: request, context: context)
    }

    /// Does what the form says, and shows the page with what is wrong where that is refused.
    private func act(
        _ request: Request, _ context: OfficerContext, saying words: String, at field: String,
        _ body: (inout FormReader, Key<LedgerCase>) async throws -> Void
    ) async throws -> Response {
        let answer = try await answer(context)
        var form = FormReader(try await request.form())
        do {
            try await body(&form, answer.page.item.id)
            if form.isValid { return back(answer.page.item.id, words, request, context) }
        } catch { try form.note(error, at: field) }
        return PetitionScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    @Sendable private func name(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await act(request, context, saying: "Đã chỉ định người được xem.", at: "person") { form, id in
            let reader = PartyReader(desk: desk, books: services.books, actor: context.actor)
            let person = try await reader.person("person", "Người được xem", in: &form)
            if person == nil, form.isValid { form.refuse("person", "Chưa chọn «Người được xem».") }
            guard form.isValid, let person else { return }
            try await desk.perform(NameConfidant(id, person, reason: form.fields["reason"] ?? ""), as: context.actor)
        }
    }

    @Sendable private func link(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await act(request, context, saying: "Đã liên kết.", at: "other") { form, id in
            let kind = form.choice("link-kind", "Liên quan thế nào", of: PetitionLink.Kind.self) ?? .again
            guard form.isValid else { return }
            try await desk.perform(LinkPetitions(id, to: form.fields["other"] ?? "", as: kind), as: context.actor)
        }
    }

    @Sendable private func check(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try await act(request, context, saying: "Đã ghi kết quả kiểm tra.", at: "failed") { form, id in
            let traits = form.flag("classed") ? PetitionReader.traits(&form) : nil
            guard form.isValid else { return }
            try await desk.perform(
                CheckPetition(
                    id, failedTest: form.fields["failed"], failure: form.fields["failure"], traits: traits),
                as: context.actor)
        }
    }
}
