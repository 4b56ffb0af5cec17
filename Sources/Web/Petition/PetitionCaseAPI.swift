import Desk
import Hummingbird
import Office

/// What programs do alike with a petition and with a visit: see it, take its steps, see who brought it.
struct PetitionCaseAPI {
    /// What the document of the API says of each.
    struct Words {
        let page: String
        let step: String
        let senders: String
        /// Names what is sent to see who brought it.
        let ask: String
        let notFound: String
    }

    let desk: Desk
    let steps: CaseSteps
    let words: Words
    /// Whether it is of this desk.
    let isHere: @Sendable (PetitionQuestion.Answer) -> Bool

    func add(to routes: WebRoutes) {
        let path = "/api\(steps.place.href.string)/:id"
        routes.api.get(path, words.page, gives: PetitionQuestion.Answer.shape) { _, context in
            try await page(try context.key(), context)
        }
        routes.api.post(
            "\(path)/steps/:act", words.step, takes: NewDossierStep.self, gives: PetitionQuestion.Answer.shape
        ) { body, _, context in
            let id: Key<LedgerCase> = try context.key()
            let answer = try await steps.question(id, context)
            var form = FormReader(body.fields)
            guard try await steps.take(answer, &form, as: context.actor) else { throw form.firstFault }
            return try await page(id, context)
        }
        routes.api.post(
            "\(path)/senders", "\(words.senders); khi được giữ bí mật, lần xem được ghi vào nhật ký",
            takes: APIForm(words.ask), gives: Applicant.senderListShape
        ) { _, _, context in
            let id: Key<LedgerCase> = try context.key()
            _ = try await page(id, context)
            return try await desk.perform(LookAtSenders(id), as: context.actor)
        }
    }

    private func page(_ id: Key<LedgerCase>, _ context: OfficerContext) async throws -> PetitionQuestion.Answer {
        let answer = try await desk.ask(PetitionQuestion(id), as: context.actor)
        guard isHere(answer) else { throw OfficeError(.notFound, words.notFound) }
        return answer
    }
}
