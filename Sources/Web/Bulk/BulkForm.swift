import Desk
import Office
import WorkTime

/// Reads what was filled in for a bulk act, and offers whom work can be passed to.
struct BulkForm {
    let services: LedgerServices
    let actor: Actor

    /// Nil when something is wrong, which then stands in the form.
    func wish(of kind: BulkKind, in form: inout FormReader) async throws -> BulkWish? {
        var wish = BulkWish()
        switch kind {
        case .accept, .acceptResult, .remind: break
        case .pass:
            if form.fields["officer"] != "none" {
                wish.officer = form.key("officer", "Người thực hiện", of: Person.self)
                if wish.officer == nil, form.isValid { form.refuse("officer", "Chọn người thực hiện.") }
                if let officer = wish.officer {
                    try await AbsenceWarning(desk: services.desk, actor: actor)
                        .note([("officer", Key(officer))], in: &form)
                }
            }
        case .report:
            wish.words = form.requiredText("words", "Nội dung", upTo: 10_000)
            wish.isFinal = form.fields["kind"] == "final"
            wish.percent = form.integer("percent", "Tỷ lệ hoàn thành", in: 0...100)
        case .adjust:
            wish.due = form.day("due", "Thời hạn mới")
            if wish.due == nil, form.isValid { form.refuse("due", "Chưa nhập «Thời hạn mới».") }
            wish.words = form.requiredText("words", "Lý do", upTo: 2_000)
            wish.basis = try await basis(in: &form)
        case .returnResult: wish.words = form.requiredText("words", "Lý do trả lại", upTo: 2_000)
        }
        return form.isValid ? wish : nil
    }

    /// The people of the units that the actor answers for, each once.
    func officers() async throws -> [UnitColleague] {
        var met: Set<Key<Party>> = []
        var officers: [UnitColleague] = []
        for standing in actor.standings.filter(\.rank.answersForUnit).prefix(2) {
            officers += try await services.desk.ask(UnitColleagues(standing.unit), as: actor).filter {
                met.insert($0.person.key).inserted
            }
        }
        return officers
    }

    private func basis(in form: inout FormReader) async throws -> Key<Document>? {
        switch form.picked("basis", "Văn bản", of: Document.self) {
        case .key(let key)?: return key
        case .text(let typed)?:
            if let key = try await DocumentFinder(services: services, actor: actor).only(typed) { return key }
            form.refuse("basis", "Không xác định được văn bản «\(typed)». Hãy chọn trong danh sách.")
            return nil
        case nil: return nil
        }
    }
}
