import Desk
import Office
import Process

/// What was entered so far: what was typed, which goes along from page to page, and the files that lie in the store. Nothing else is kept
/// before the dossier is sent.
struct OwnFormEntry {
    static let names = ["kind", "name", "number", "address", "phone", "mail", "wish", "wish-address"]

    let procedure: Key<Procedure>
    let fields: FormFields
    let papers: KeptPapers
    let draft: OwnFormDraft

    init(
        _ sent: FormFields, new: [OwnFormDraft.File], for answer: OwnFormQuestion.Answer, tokens: KeptFiles,
        in store: FileStore
    ) {
        let id = answer.procedure.id
        procedure = id
        papers = KeptPapers(
            sent, new: new, of: answer.procedure.content.parts.map(\.title), for: id, tokens: tokens, in: store)
        var fields = FormFields()
        let names = Self.names + answer.fields.map { "field-\($0.code)" } + [FormToken.field]
        for name in names {
            if let value = sent[name] { fields = fields.adding(name, value) }
        }
        self.fields = fields
        var typed: [String: String] = [:]
        if let act = answer.act, let process = answer.process {
            typed = ProcessInputs(act: act, version: process).fields(fields)
        }
        draft = OwnFormDraft(
            kind: fields["kind"].flatMap(Applicant.Kind.init) ?? answer.usualKind, name: fields["name"],
            number: fields["number"], address: fields["address"], phone: fields["phone"], mail: fields["mail"],
            fields: typed, files: papers.sendings,
            wish: fields["wish"].flatMap(DeliveryWay.init), wishAddress: fields["wish-address"])
    }

    /// By what the form is known when it is sent twice.
    var mark: String? {
        FormToken.mark(fields.adding("procedure", procedure.description), files: papers.marks)
    }
}
