public import Office
import Paper
import Signature
import Storage

/// A paper with its text and what was confirmed from it: two statements, three more where there are obligations.
/// `.notFound` when there is none that the actor sees.
public struct DocumentQuestion: Question {
    public let id: Key<Document>
    /// What was searched for when the paper was opened from the results; empty where nothing was.
    public let find: String

    /// How many of its obligations the page lists.
    static let listed = 100

    public init(_ id: Key<Document>, find: String = "") {
        self.id = id
        self.find = find
    }

    public func answer(_ look: View) throws -> DocumentPage { try look.tx.byKeys { try page(look) } }

    private func page(_ look: View) throws -> DocumentPage {
        let details = try DocumentItemStore.details(look.tx, id, for: look.actor, withText: true)
        let parts = try DocumentPartsStore.all(
            look.tx, of: id, for: look.actor, marks: 501, withAnnexes: details.hasAnnexes,
            withWords: details.fileHash != nil && !SearchMarks(find).isEmpty)
        let marks = parts.marks
        let entry = details.entry
        let mayRead = look.actor.has(.clerk) || look.actor.has(.planner)
        var page = DocumentPage(
            item: details.item, signer: details.signer, confirmedAt: details.confirmedAt, version: details.version,
            text: try details.text.map { try PaperText(layout: $0.layout, text: $0.text) }, fileHash: details.fileHash,
            fileName: details.fileName,
            marks: marks.prefix(500).compactMap { mark in
                mark.range.map { .init(obligation: mark.id, ref: mark.ref, state: mark.state, range: $0) }
            },
            obligations: try ObligationItemStore.items(
                look.tx, marks.prefix(Self.listed).map(\.id), for: look.actor),
            hasMore: marks.count > Self.listed,
            relations: parts.relations.map {
                DocumentPage.RelationItem(kind: $0.kind, document: $0.other, isOurs: $0.isOurs)
            }, mayConfirm: mayRead && details.item.state == .reading, entry: entry,
            mayEnter: entry == nil && look.actor.keepsRegisters && details.item.state != .dropped,
            seesRegisters: look.actor.seesRegisters,
            maySend: look.actor.keepsInterchange && look.rules.interchange != nil && details.fileHash != nil
                && details.item.direction == .outgoing && details.item.state == .confirmed,
            signatures: try details.signatures.map { try JSONText.decode($0.report, as: SignatureReport.self) },
            signaturesCheckedAt: details.signatures?.checkedAt, caseFile: details.caseFile, first: details.first,
            foundPages: foundPages(parts.words),
            lastPage: details.lastPage,
            annexes: parts.annexes)
        (page.recipients, page.replyBy) = (details.recipients, details.replyBy)
        return page
    }

    private func foundPages(_ words: [(page: Int, words: String)]) -> [FoundPage] {
        words.isEmpty ? [] : FoundPage.all(of: find, in: words.map { ($0.page, PageWords(kept: $0.words)) })
    }
}
