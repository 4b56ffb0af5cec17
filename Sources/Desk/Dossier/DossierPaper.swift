public import Office
public import Paper
import Process
import Storage
import WorkTime

/// A paper that a step of a dossier made, as its form has it. `.notFound` for who may not see the dossier, and where the step made no such
/// paper.
///
/// Legal basis: Thông tư 03/2025/TT-VPCP, Phụ lục I (Thông tư 01/2018/TT-VPCP for dossiers of before 01/7/2025). It says what was so when the
/// step was taken: printed again later it says the same.
public struct DossierPaper: Question {
    public struct Answer: Sendable {
        public let id: Key<LedgerCase>
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
            page.process(at: position).act(taken.act)?.forms.contains(form) ?? false,
            let model = page.process(at: position).form(form)
        else { throw OfficeError(.notFound, "Bước này không lập giấy tờ đó.") }
        let head = try CaseFormHead(view: look)(of: page.counter, on: OfficeTime.day(of: taken.at))
        let text = DossierPaperText(page: page, taken: taken, model: model)
        return Answer(
            id: id, code: page.item.code, position: position, formCode: form,
            form: OfficialForm(
                head: head, heading: .dated, title: model.title, subtitles: text.subtitles, blocks: text.blocks,
                signatories: text.signatories))
    }
}
