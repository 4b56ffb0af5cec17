import Desk
import Office

/// Work that is about to be laid on somebody who is away: wherever that is done it is asked once more.
struct AbsenceWarning {
    /// The box by which it is done all the same.
    static let field = "despiteAbsence"
    static let described = APISchema.Field(
        field, .flag, "Vẫn giao dù có người đang vắng mặt", isRequired: false)
    /// Ends what is said at the field, so that the page knows where the box belongs.
    static let hint = "Chọn người khác, hoặc đánh dấu «Vẫn giao» bên dưới rồi gửi lại."

    let desk: Desk
    let actor: Actor

    /// Refuses each party that is away at its field, until the sender says that it is meant.
    func note(_ parties: [(field: String, party: Key<Party>)], in form: inout FormReader) async throws {
        guard form.isValid, !parties.isEmpty, !form.flag(Self.field) else { return }
        let absences = try await desk.ask(AbsencesOf(parties.map(\.party)), as: actor)
        for (field, party) in parties {
            if let absence = absences[party] { form.refuse(field, "\(absence.warning) \(Self.hint)") }
        }
    }

    /// The box, where it was asked for or is ticked already.
    static func box(_ form: FormView) -> HTML {
        guard form.fields[field] != nil || form.errors.contains(where: { $0.message.hasSuffix(hint) }) else {
            return .empty
        }
        return form.checkbox(field, "Vẫn giao dù có người đang vắng mặt")
    }
}
