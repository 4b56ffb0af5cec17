public import Office
import Paper
import Storage

/// A read paper beside the draft of its tasks. `.notFound` when the actor does not see it, `.forbidden` unless he or she is a
/// clerk or the planner, `.conflict` once it is confirmed or dropped.
public struct ReadingQuestion: Question {
    public let document: Key<Document>
    /// Leaves out who is away, for a page that does not say it: up to three statements less.
    public let isBrief: Bool

    public init(_ document: Key<Document>, isBrief: Bool = false) {
        self.document = document
        self.isBrief = isBrief
    }

    public func answer(_ look: View) throws -> ReadingPage {
        try page(look, DocumentItemStore.details(look.tx, document, for: look.actor, withText: true))
    }

    /// The same of a paper that was looked up already, with its text.
    func page(_ look: View, _ details: DocumentItemStore.Details) throws -> ReadingPage {
        let item = details.item
        try look.actor.requireReader()
        guard item.state == .reading, let stored = try ReadingStore.find(look.tx, of: document),
            let text = details.text
        else { throw OfficeError(.conflict, "Văn bản này đã được xác nhận hoặc đã bỏ, không còn bản bóc tách để sửa.") }
        let draft = try JSONText.decode(stored.draft, as: ReadingDraft.self)
        let names = try PartyNameStore.names(look.tx, of: draft.parties)
        let original = try JSONText.decode(stored.original, as: Reading.self)
        return ReadingPage(
            document: item, text: try PaperText(layout: text.layout, text: text.text), draft: draft,
            version: stored.version,
            editedBy: NamedParty(key: Key<Party>(stored.editedBy), kind: .person, name: stored.editedByName),
            editedAt: stored.editedAt, faults: draft.faults, findings: original.findings.map(ReadingFinding.init),
            names: names, absences: isBrief ? [:] : try AbsencesOf(named: names.values).answer(look))
    }
}

extension ReadingFinding {
    fileprivate init(_ finding: Finding) {
        self.init(
            rule: finding.rule.rawValue, severity: Severity(rawValue: finding.severity.rawValue) ?? .note,
            message: finding.message,
            source: Office.SourceRange(
                start: finding.source.start, end: finding.source.end, page: finding.source.page))
    }
}
