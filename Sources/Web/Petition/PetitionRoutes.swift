import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process
import WorkTime

/// Petitions: taken in, classified, led through the steps of their process. Who does not see one gets «not found»; who sent a
/// denunciation is shown by a POST, because each look is recorded.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /petitions?view=&state=&kind=&text= | signed in | the petitions that he or she may see |
/// | GET | /petitions/new?kind=&instance=&from= | who receives citizens | kinds to choose from, or the form of one |
/// | POST | /petitions/similar | who receives citizens | the form with what the petition may be the same as |
/// | POST | /petitions | who receives citizens | a petition is taken in |
/// | GET | /petitions/:id | who sees it | the petition with its history |
/// | POST | /petitions/:id/senders | who was named | the same with secret senders |
/// | GET | /petitions/:id/files/:position | who sees it, of secret ones who was named | a file of it |
/// | POST | /petitions/:id/confidants, …/:person/ending | who was named | who may see the senders |
/// | POST | /petitions/:id/check, …/links, …/links/:other/ending | who receives citizens | |
struct PetitionRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }
    var steps: CaseSteps {
        CaseSteps(desk: services.desk, books: services.books, printer: services.printer, place: .petitions)
    }
    private var acts: PetitionActRoutes { PetitionActRoutes(services: services, place: .petitions) }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/petitions", use: list)
        routes.officer.get("/petitions/new", use: newForm)
        routes.officer.post("/petitions", use: receive)
        routes.officer.post("/petitions/similar", use: similar)
        acts.add(to: routes)
        routes.officer.get("/petitions/:id/files/:position") { _, context in
            let file = try await desk.perform(
                OpenPetitionFile(
                    try context.key(), context.parameters.get("position").flatMap { Int($0) } ?? -1), as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: services.files, context)
        }
        steps.add(to: routes)
        addAPI(to: routes)
    }

    // MARK: - Lists

    @Sendable private func list(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let query = try request.query()
        if let text = query["text"], PetitionCode(text) != nil,
            let id = try await desk.ask(FindCase(text), as: context.actor)
        {
            return Redirect(to: "/petitions/\(id)").response(from: request, context: context)
        }
        let address = LedgerCaseAddress(query, of: .petitions, isAtDesk: context.actor.receivesCitizens)
        return PetitionListScreen(
            answer: try await desk.ask(address.question, as: context.actor), reader: context.actor, address: address,
            mayReceive: context.actor.receivesCitizens
        ).page.response(from: request, context: context)
    }

    // MARK: - Intake

    @Sendable private func newForm(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let query = try request.query()
        guard let kind = query["kind"].flatMap(PetitionKind.init) else {
            // Who may not take one in is told so here already.
            _ = try await desk.ask(VisitIntake(), as: context.actor)
            return PetitionChoiceScreen(origin: query["from"]).page
        }
        var fields: FormFields = [
            "kind": kind.rawValue, "instance": query["instance"] ?? "", "from": query["from"] ?? "",
        ]
        let intake = try await intake(fields, as: context.actor)
        fields = fields.setting("received", to: intake.today.description).setting(
            "sender-kind", to: Applicant.Kind.citizen.rawValue)
        if let unit = intake.origin?.unit.key ?? intake.units.first?.key {
            fields = fields.setting("unit", to: unit.description)
        }
        if let origin = intake.origin {
            fields = fields.setting("subject", to: origin.title)
            if origin.desk == .visits { fields = fields.setting("channel", to: PetitionChannel.visit.rawValue) }
        }
        if let sender = intake.senders.first {
            let known: [(String, String?)] = [
                ("name", sender.name), ("number", sender.number), ("address", sender.address), ("phone", sender.phone),
                ("mail", sender.mail),
            ]
            for (name, value) in known { if let value { fields = fields.setting(name, to: value) } }
        }
        return PetitionIntakeScreen(intake: intake, form: FormToken.given(FormView(fields))).page
    }

    func intake(_ fields: FormFields, as actor: Actor) async throws -> PetitionIntake.Answer {
        try await desk.ask(
            PetitionIntake(
                PetitionReader.kinds(fields), isSecond: PetitionReader.isSecond(fields),
                receivedOn: fields["received"].flatMap { CalendarDay(typed: $0) },
                origin: fields["from"].flatMap { Key<LedgerCase>($0) }), as: actor)
    }

    /// What a petition may be the same as; that somebody saw a secret sender beside it is recorded.
    func matches(_ draft: PetitionDraft, as actor: Actor) async throws -> [SimilarPetitions.Match] {
        let matches = try await desk.ask(SimilarPetitions(draft), as: actor)
        let looked = matches.filter { $0.isSecret && $0.sender != nil }.map(\.id)
        if !looked.isEmpty { try await desk.perform(NoteSenderMatches(looked), as: actor) }
        return matches
    }

    @Sendable private func similar(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (fields, kept) = try await services.received(request, from: context.actor.person)
        let intake = try await intake(fields, as: context.actor)
        var form = FormReader(fields)
        let draft = PetitionReader().draft(&form, intake, files: [])
        return PetitionIntakeScreen(
            intake: intake, form: FormView(fields), matches: try await matches(draft, as: context.actor),
            keptFiles: kept
        ).page.response(from: request, context: context)
    }

    @Sendable private func receive(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let (fields, kept) = try await services.received(request, from: context.actor.person)
        let intake = try await intake(fields, as: context.actor)
        var form = FormReader(fields)
        let draft = PetitionReader().draft(&form, intake, files: kept.map(\.file))
        let matches = try await matches(draft, as: context.actor)
        let guided = guided(draft, matches, intake)
        let seen = Set((fields["seen"] ?? "").split(separator: " ").map(String.init))
        if matches.contains(where: { $0.score >= 70 && !seen.contains($0.id.description) }) {
            form.refuse(
                "seen", "Có đơn có thể trùng. Xem mục «Đơn có thể trùng», chọn liên kết nếu có, rồi ghi nhận lại."
            )
        }
        if let guided, fields["proposed"] != guided.code {
            form.refuse(
                "failed",
                "\(guided.reason): đã chọn giúp điều kiện không đáp ứng. Kiểm tra rồi ghi nhận lại; nếu nội dung khác, chọn «Đủ các điều kiện»."
            )
        }
        do {
            if form.isValid {
                let id = try await desk.perform(
                    ReceivePetition(draft, mark: FormToken.mark(fields, files: kept.map(\.file.hash))),
                    as: context.actor)
                return Redirect(to: "/petitions/\(id)", saying: "Đã ghi nhận đơn.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "subject") }
        var view = FormView(form)
        if let guided, fields["proposed"] != guided.code {
            view = FormView(
                fields.setting("failed", to: GuidedBefore.test).setting("failure", to: guided.reason)
                    .setting("proposed", to: guided.code), errors: form.errors)
        }
        return PetitionIntakeScreen(intake: intake, form: view, matches: matches, keptFiles: kept).page
            .response(from: request, context: context)
    }

    /// The earlier petition of the same content by which this one does not pass; nil where a test was said not to be passed.
    private func guided(
        _ draft: PetitionDraft, _ matches: [SimilarPetitions.Match], _ intake: PetitionIntake.Answer
    ) -> GuidedBefore? {
        guard (draft.failedTest ?? "").isEmpty, intake.tests.contains(where: { $0.code == GuidedBefore.test }) else {
            return nil
        }
        return matches.lazy.compactMap { GuidedBefore(draft.links[$0.id], code: $0.code, way: $0.way) }.first
    }
}
