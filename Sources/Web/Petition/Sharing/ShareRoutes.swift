import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// With which agencies a petition is shared, what they are asked and say; and the same petition as such an agency sees it.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /petitions/:id/shares | who sees the petition | its shares, questions, opinions |
/// | GET, POST | /petitions/:id/sharing | who receives citizens | it is shared |
/// | GET, POST | /petitions/shares/:id/ending, …/asks | who receives citizens | the share ends; the agency is asked |
/// | GET, POST | /petitions/asks/:id/withdrawal | who receives citizens | a question is taken back |
/// | GET, POST | /petitions/shares/:id/opinion | who speaks for the agency | its opinion |
/// | GET | /petitions/shares/:id, /petitions/asks/:id | the agency, who sees the petition | leads to the page |
/// | GET | /petitions/shared | signed in | what is shared with one's agencies |
/// | GET | /petitions/shared/:id, …/files/:position | the agency | the petition as far as it is shared |
/// | GET, POST | /api/petitions… | the same | the same for programs |
struct ShareRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/petitions/:id/shares") { _, context in
            SharingScreen(answer: try await desk.ask(PetitionSharing(try context.key()), as: context.actor)).page
        }
        routes.officer.get("/petitions/:id/sharing") { request, context in
            let answer = try await offer(context, under: try request.query()["circle"])
            return ShareFormScreen(answer: answer, form: FormToken.given(FormView(ShareFormScreen.values(answer))))
                .page
        }
        routes.officer.post("/petitions/:id/sharing", use: share)
        routes.officer.get("/petitions/shares/:id") { _, context in
            Redirect(to: Self.href(try await desk.ask(SharePlace(try context.key()), as: context.actor)))
        }
        routes.officer.get("/petitions/asks/:id") { _, context in
            Redirect(to: Self.href(try await desk.ask(SharePlace(of: try context.key()), as: context.actor)))
        }
        routes.officer.get("/petitions/shared") { request, context in
            let after = try request.query()["after"].flatMap { Key<PetitionShare>($0) }
            return SharedListScreen(
                answer: try await desk.ask(SharedPetitionList(after: after), as: context.actor), reader: context.actor
            ).page
        }
        routes.officer.get("/petitions/shared/:id") { _, context in
            SharedPetitionScreen(petition: try await seen(context)).page
        }
        routes.officer.get("/petitions/shared/:id/files/:position") { _, context in
            let file = try await desk.perform(
                OpenSharedFile(
                    try context.key(), context.parameters.get("position").flatMap { Int($0) } ?? -1),
                as: context.actor)
            return try await FileDownload(name: file.name, hash: file.hash).response(from: services.files, context)
        }
        for act in acts { act.add(to: routes) }
        addAPI(to: routes)
    }

    /// The petition as the reader's agency sees it; that somebody looked at the content of a denunciation is recorded.
    func seen(_ context: OfficerContext) async throws -> SharedPetition {
        let petition = try await ReplicaReading.withoutReplica {
            try await desk.ask(SharedPetitionQuestion(try context.key()), as: context.actor)
        }
        if petition.isWorthNoting { try await desk.perform(NoteSharedLook(petition.id), as: context.actor) }
        return petition
    }

    static func href(_ place: SharePlace.Answer) -> Href {
        switch place {
        case .shared(let id): "/petitions/shared/\(id)"
        case .petition(let id): "/petitions/\(id)/shares"
        }
    }

    private func offer(_ context: OfficerContext, under circle: String?) async throws -> ShareForm.Answer {
        try await desk.ask(
            ShareForm(try context.key(), under: circle.flatMap { Key<CoordinationCircle>($0) }), as: context.actor)
    }

    @Sendable private func share(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let fields = try await request.form()
        let answer = try await offer(context, under: fields["circle"])
        var form = FormReader(fields)
        do {
            if let command = Self.command(answer.item.id, &form) {
                let id = try await desk.perform(command, as: context.actor)
                return Redirect(to: "/petitions/\(id)/shares", saying: "Đã chia sẻ đơn.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "agencies") }
        return ShareFormScreen(answer: answer, form: FormToken.given(FormView(form))).page
            .response(from: request, context: context)
    }

    /// By the page's fields, a level for each agency, or by a program's, a list of agencies for each level.
    static func command(_ id: Key<LedgerCase>, _ form: inout FormReader) -> SharePetition? {
        var levels: [Key<Office.Unit>: ShareLevel] = [:]
        for level in ShareLevel.allCases {
            for unit in form.keys(level.field, of: Office.Unit.self) { levels[unit] = level }
        }
        for pair in form.fields.pairs where pair.name.hasPrefix(ShareFormScreen.prefix) {
            guard let unit = Key<Office.Unit>(String(pair.name.dropFirst(ShareFormScreen.prefix.count))) else {
                continue
            }
            if let level = ShareLevel(rawValue: pair.value) { levels[unit] = level }
        }
        let circle = form.key("circle", "Quy chế phối hợp", of: CoordinationCircle.self)
        let until = form.day("until", "Chia sẻ đến hết ngày")
        guard form.isValid else { return nil }
        return SharePetition(
            id, under: circle, levels: levels, purpose: form.fields["purpose"], until: until,
            mark: FormToken.mark(form.fields))
    }
}

extension ShareLevel {
    /// Under which a program lists the agencies of this level.
    var field: String {
        switch self {
        case .facts: "seesFacts"
        case .content: "seesContent"
        case .files: "seesFiles"
        }
    }
}
