public import Office
public import Paper
import Process
import Storage
import WorkTime

/// A paper that a step of a case made, as the layout of its form has it (`Rules/forms`). `.notFound` for who may not see the case, and
/// where the step made no such paper.
///
/// Legal basis: of dossiers Thông tư 03/2025/TT-VPCP, Phụ lục I (Thông tư 01/2018/TT-VPCP for those of before 01/7/2025); of petitions the
/// article that its form names. It says what was so when the step was taken: printed again later it says the same.
public struct CasePrint: Question {
    public struct Answer: Sendable {
        public let id: Key<LedgerCase>
        public let desk: CaseDesk
        public let code: String
        public let position: Int
        public let formCode: String
        public let form: OfficialForm
    }

    public let id: Key<LedgerCase>
    public let position: Int
    public let form: String

    public init(_ id: Key<LedgerCase>, position: Int, form: String) {
        self.id = id
        self.position = position
        self.form = form
    }

    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard let taken = page.transitions.first(where: { $0.position == position }),
            let model = page.forms(of: taken).first(where: { $0.code == form })
        else { throw OfficeError(.notFound, "Bước này không lập giấy tờ đó.") }
        let head = try CaseFormHead(view: look)(of: page.counter, on: OfficeTime.day(of: taken.at))
        let day = OfficeTime.day(of: taken.at)
        guard let layout = look.rules.forms.layout(of: model.code, at: page.item.desk, on: day) else {
            throw OfficeError(.notFound, "Chưa có mẫu trình bày của giấy tờ này trong quy tắc của cơ quan.")
        }
        let places: any CasePlaces =
            page.item.desk == .dossiers
            ? DossierPlaces(page: page, taken: taken, model: model)
            : PetitionPlaces(page: page, taken: taken, model: model, about: try PetitionAbout(page.item, look))
        let filled = FilledForm(layout: layout, places: places)
        return Answer(
            id: id, desk: page.item.desk, code: page.item.code, position: position, formCode: form,
            form: OfficialForm(
                head: head, heading: .dated, title: model.title, subtitles: filled.subtitles, blocks: filled.blocks,
                signatories: filled.signatories, isLandscape: layout.isLandscape))
    }
}
