import Desk
import Office

/// What was entered so far of what is added to a dossier: by what the dossier is known, and the files that lie in the store.
struct SupplementEntry {
    /// The title under which any paper beside the dossier's list is sent; it stands behind them.
    static let other = "Giấy tờ khác"
    static let names = ["ma", "digits", FormToken.field]

    let fields: FormFields
    let titles: [String]
    let papers: KeptPapers

    init(
        _ sent: FormFields, new: [OwnFormDraft.File], for asked: SupplementQuestion.Asked, tokens: KeptFiles,
        in store: FileStore
    ) {
        titles = asked.papers + [Self.other]
        papers = KeptPapers(sent, new: new, of: titles, for: asked.dossier, tokens: tokens, in: store)
        var fields = FormFields()
        for name in Self.names {
            if let value = sent[name] { fields = fields.adding(name, value) }
        }
        self.fields = FormToken.given(FormView(fields)).fields
    }

    /// By what the form is known when it is sent twice.
    var mark: String? { FormToken.mark(fields, files: papers.marks) }
}
