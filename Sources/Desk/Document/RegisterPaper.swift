public import Office
import Storage

/// Registers a paper by what it says of itself, without content: the only way for one of Mật and above, and for one on
/// paper alone.
///
/// By a clerk or the planner. Writes `document.registered`. Legal basis: Luật Bảo vệ bí mật nhà nước.
public struct RegisterPaper: Command {
    public let header: DraftHeader
    public let secrecy: Document.Secrecy
    public let visibility: Visibility

    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(
        _ header: DraftHeader, secrecy: Document.Secrecy, visibility: Visibility = .participants, mark: String? = nil
    ) {
        self.header = header
        self.secrecy = secrecy
        self.visibility = visibility
        self.mark = mark
    }

    public func run(_ act: Act) throws -> DraftOutcome<Key<Document>> {
        try act.actor.requireReader()
        let checked: CheckedReading
        switch ReadingDraft(header: header).checked() {
        case .faults(let faults): return .refused(faults)
        case .sound(let reading): checked = reading
        }
        return .done(try act.once(mark) { try enter(checked, act) })
    }

    private func enter(_ checked: CheckedReading, _ act: Act) throws -> Key<Document> {
        let document = try DocumentStore.insert(
            act.tx,
            NewDocument(header: checked.header, secrecy: secrecy, state: .confirmed, visibility: visibility, file: nil),
            by: act.actor.person)
        // The excerpt of a secret paper is not to be found by its words.
        if secrecy == .none { try act.index(document, checked.header) }
        try act.record(
            .documentRegistered, on: .document, document.value, ["secrecy": JournalValue(secrecy.rawValue)])
        return document
    }
}
