public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Who is away, who acts meanwhile, and which rights to sign one has.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /absences?after= | signed in | one's own; of their units for heads; everybody's for leaders and administrators |
/// | POST | /absences | the person, the head, leaders, administrators | the absence is entered |
/// | POST | /absences/:id/ending | the same | it ends today, or is taken back |
public struct AbsenceRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/absences") { request, context in
            let after = try request.query()["after"].flatMap { Key<Absence>($0) }
            return try await screen(after, FormView(), context).page
        }
        routes.officer.post("/absences") { request, context in
            var form = FormReader(try await request.form())
            do {
                if let outcome = try await enter(&form, context) {
                    return Redirect(to: "/absences", saying: Self.message(outcome))
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "from") }
            return try await screen(nil, FormView(form), context).page.response(from: request, context: context)
        }
        routes.officer.post("/absences/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            _ = try await desk.perform(
                EndAbsence(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/absences", saying: "Đã ghi nhận: người này có mặt trở lại.")
        }
        addAPI(to: routes)
    }

    /// Nil when the form has faults, which are then in it.
    func enter(_ form: inout FormReader, _ context: OfficerContext) async throws -> EnterAbsence.Outcome? {
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let person = try await reader.person("person", "Người vắng mặt", in: &form) ?? context.actor.person
        let substitute = try await reader.person("substitute", "Người làm thay", in: &form)
        let from = form.day("from", "Từ ngày")
        let to = form.day("to", "Đến hết ngày")
        for (field, day, label) in [("from", from, "Từ ngày"), ("to", to, "Đến hết ngày")]
        where day == nil && !form.errors.contains(where: { $0.field == field }) {
            form.refuse(field, "Chưa nhập «\(label)».")
        }
        let reason = form.choice("reason", "Lý do", of: Absence.Reason.self) ?? .leave
        guard form.isValid, let from, let to else { return nil }
        return try await desk.perform(
            EnterAbsence(person: person, substitute: substitute, reason: reason, from: from, to: to), as: context.actor)
    }

    private static func message(_ outcome: EnterAbsence.Outcome) -> String {
        guard !outcome.leftAlone.isEmpty else { return "Đã ghi nhận vắng mặt." }
        let names = outcome.leftAlone.joined(separator: ", ")
        return
            "Đã ghi nhận vắng mặt. Người này đang làm thay \(names) trong những ngày đó: cần chọn người khác làm thay."
    }

    private func screen(
        _ after: Key<Absence>?, _ form: FormView, _ context: OfficerContext
    ) async throws -> AbsenceScreen {
        AbsenceScreen(
            list: try await desk.ask(AbsenceList(after: after), as: context.actor),
            rights: try await desk.ask(DelegationList(isOwn: true), as: context.actor),
            actor: context.actor, form: form)
    }
}
