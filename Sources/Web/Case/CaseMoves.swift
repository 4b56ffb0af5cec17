import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Cases that go on by a newer version of their process, after a preview: the same at the desks of dossiers, petitions and visits.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET, POST | …/:id/versions/:number | who answers for the unit that settles | what would be different by a newer version; goes on by it |
/// | POST | /api…/:id/versions/:number | the same | the case by that version |
struct CaseMoves {
    let desk: Desk
    /// The desk on whose pages it is.
    let place: CaseDesk

    private var path: String { "\(place.href.string)/:id/versions/:number" }

    func add(to routes: WebRoutes) {
        routes.officer.get(RouterPath(path)) { _, context in
            CaseMoveScreen(answer: try await preview(context)).page
        }
        routes.officer.post(RouterPath(path), use: move)
    }

    /// `answer`: what a program gets of the case then.
    func addAPI<Answer: Sendable>(
        to routes: WebRoutes, gives shape: JSONShape<Answer>,
        _ answer: @escaping @Sendable (Key<LedgerCase>, OfficerContext) async throws -> Answer
    ) {
        routes.api.post(
            "/api\(path)", "Chuyển \(place.noun) sang phiên bản mới của quy trình", takes: SeenCase.self, gives: shape
        ) { body, _, context in
            let id: Key<LedgerCase> = try context.key()
            _ = try await found(id, context)
            try await desk.perform(MoveCase(id, to: number(context), version: body.version), as: context.actor)
            return try await answer(id, context)
        }
    }

    private func number(_ context: OfficerContext) -> Int {
        context.parameters.get("number").flatMap { Int($0) } ?? 0
    }

    /// `.notFound` for a case of another desk.
    private func found(_ id: Key<LedgerCase>, _ context: OfficerContext) async throws -> CasePage {
        let page = try await desk.ask(CaseQuestion(id), as: context.actor)
        guard page.item.desk == place else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
        return page
    }

    private func preview(_ context: OfficerContext) async throws -> CaseMoveQuestion.Answer {
        let answer = try await desk.ask(
            CaseMoveQuestion(try context.key(), to: number(context)), as: context.actor)
        guard answer.page.item.desk == place else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
        return answer
    }

    @Sendable private func move(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let form = FormReader(try await request.form())
        let page = try await found(try context.key(), context)
        let target = number(context)
        try await desk.perform(MoveCase(page.item.id, to: target, version: form.version()), as: context.actor)
        return Redirect(
            to: place.href(of: page.item.id),
            saying: "\(place.capitalizedNoun) đã chuyển sang phiên bản \(target) của quy trình."
        ).response(from: request, context: context)
    }
}

/// The version of a case that a program saw when it decided.
struct SeenCase: Decodable, APIDescribed {
    let version: Int64

    static let schema = APISchema.object("SeenCase", [.init("version", .integer, "Phiên bản của hồ sơ đã xem")])
}

extension CaseDesk {
    /// «Hồ sơ», «Đơn», as a sentence begins with it.
    var capitalizedNoun: String { noun.prefix(1).uppercased() + noun.dropFirst() }
}
