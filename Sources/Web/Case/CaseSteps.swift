import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process
import WorkTime

/// Steps and papers of the cases of a desk: the same on the pages of dossiers, petitions and visits.
struct CaseSteps {
    let desk: Desk
    let books: NameBooks
    let printer: FormPrinter
    /// The desk on whose pages it is.
    let place: CaseDesk

    func add(to routes: WebRoutes) {
        let step = RouterPath("\(place.href.string)/:id/steps/:act")
        let paper = "\(place.href.string)/:id/papers/:position/:form"
        routes.officer.get(step) { _, context in
            CaseStepScreen(answer: try await question(context)).page
        }
        routes.officer.post(step, use: take)
        routes.officer.get(RouterPath(paper)) { request, context in
            let origin = desk.rules.open.opensLookUp ? request.origin(of: context.visit.site) : nil
            return CasePrintScreen(
                answer: try await self.paper(context), origin: origin, offersPdf: printer.isReady
            ).page
        }
        routes.officer.get(RouterPath("\(paper)/docx")) { _, context in
            let answer = try await self.paper(context)
            return try DocxDownload(name: "\(answer.formCode)-\(answer.id).docx", form: answer.form).response
        }
        routes.officer.get(RouterPath("\(paper)/pdf")) { _, context in
            let answer = try await self.paper(context)
            return try await printer.download(answer.form, name: "\(answer.formCode)-\(answer.id).pdf")
        }
    }

    func reader(_ actor: Actor) -> PartyReader { PartyReader(desk: desk, books: books, actor: actor) }

    // MARK: - Steps

    private func question(_ context: OfficerContext) async throws -> CaseStepQuestion.Answer {
        try await question(try context.key(), context)
    }

    /// `.notFound` for a case of another desk.
    func question(_ id: Key<LedgerCase>, _ context: OfficerContext) async throws -> CaseStepQuestion.Answer {
        let answer = try await desk.ask(
            CaseStepQuestion(id, act: context.parameters.get("act") ?? ""), as: context.actor)
        guard answer.page.item.desk == place else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
        return answer
    }

    @Sendable private func take(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await question(context)
        var form = FormReader(try await request.form())
        do {
            if try await take(answer, &form, as: context.actor) {
                return Redirect(
                    to: place.href(of: answer.page.item.id), saying: "Đã ghi nhận: \(answer.offer.act.title)."
                )
                .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "version") }
        return CaseStepScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    /// False when the form has faults, which are then in it.
    func take(
        _ answer: CaseStepQuestion.Answer, _ form: inout FormReader, as actor: Actor
    ) async throws -> Bool {
        let act = answer.offer.act
        let inputs = ProcessInputs(act: act, version: answer.page.process)
        let parties = try await inputs.parties(reader(actor), in: &form)
        let paper = Self.takesAnswer(act) ? form.key("answer", "Văn bản trả lời", of: Document.self) : nil
        if Self.takesAnswer(act), paper == nil, form.fields["answer-text"].map({ !$0.isEmpty }) ?? false {
            form.refuse("answer", "Chọn văn bản trả lời trong danh sách.")
        }
        let delivery = answer.page.delivers(act) ? DeliveryInputs.draft(&form) : nil
        guard form.isValid else { return false }
        try await desk.perform(
            TakeCaseStep(
                answer.page.item.id, act: act.code, fields: inputs.fields(form.fields), parties: parties,
                papers: Set(form.fields.all("papers")), brought: form.fields.all("brought").compactMap { Int($0) },
                answer: paper, delivery: delivery, version: form.version()), as: actor)
        return true
    }

    /// Whether the step writes down what an agency answered that a petition was passed to.
    static func takesAnswer(_ act: ProcessAct) -> Bool { act.clocks.contains(.stop("elsewhere")) }

    // MARK: - Papers

    private func paper(_ context: OfficerContext) async throws -> CasePrint.Answer {
        let paper = try await desk.ask(
            CasePrint(
                try context.key(), position: context.parameters.get("position").flatMap { Int($0) } ?? 0,
                form: context.parameters.get("form") ?? ""), as: context.actor)
        guard paper.desk == place else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
        return paper
    }
}
