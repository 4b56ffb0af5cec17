import Office
import Paper
import Storage
import WorkTime

/// A read paper as it is kept, worked out before the transaction that keeps it: its texts as JSON, its words as the index
/// takes them in.
struct ReceivedPaper: Sendable {
    let header: CheckedHeader
    let layout: String
    let pages: [String]
    let original: String
    let draft: ReadingDraft
    /// The draft as JSON.
    let draftText: String
    let entry: CutEntry

    init(_ paper: ReadPaper, of file: AttachedFile, draft: ReadingDraft) throws {
        let header = CheckedHeader(draft.header, paper.reading, of: file)
        var draft = draft
        if draft.header.title?.tidyOrNil == nil { draft.header.title = header.title }
        self.header = header
        layout = try JSONText.encode(paper.text.withoutText)
        pages = paper.pages.map(\.kept)
        original = try JSONText.encode(paper.reading)
        self.draft = draft
        draftText = try JSONText.encode(draft)
        entry = CutEntry(.unplaced(header, text: paper.text.text))
    }
}

extension CheckedHeader {
    /// What a paper says of itself until it is confirmed: as its draft has it, where that has nothing as it was read. Confirmed
    /// without a correction, it is then found by the same words as before.
    fileprivate init(_ draft: DraftHeader, _ reading: Reading, of file: AttachedFile) {
        let typed = draft.issuedOn?.tidyOrNil
        self.init(
            direction: draft.direction, kind: draft.kind?.tidyOrNil ?? reading.kind,
            number: draft.number?.tidyOrNil ?? reading.number,
            issuedOn: typed.flatMap { CalendarDay(typed: $0) } ?? reading.date,
            issuer: draft.issuer?.tidyOrNil ?? reading.issuer,
            title: draft.title?.tidyOrNil ?? reading.title?.tidyOrNil ?? file.name,
            signer: draft.signer?.tidyOrNil ?? reading.signer, urgency: .none,
            recipients: draft.recipients?.tidyOrNil ?? reading.recipientLine)
    }
}
