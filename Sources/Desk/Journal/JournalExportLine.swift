import Foundation
import Office
import WorkTime

/// One line of an exported journal: JSON, an entry or a day's root.
struct JournalExportLine: Codable, Equatable {
    struct Entry: Codable, Equatable {
        let seq: Int64
        let id: Int64
        let at: Instant
        let actor: Int64?
        let act: String
        let subjectKind: String
        let subject: Int64
        let body: String
        let hash: String
    }

    struct Root: Codable, Equatable {
        let day: CalendarDay
        let seq: Int64
        let hash: String
        let signature: String
        let publicKey: String
    }

    var entry: Entry?
    var root: Root?

    init(_ sealed: SealedEntry) {
        entry = Entry(
            seq: sealed.seq, id: sealed.entry.id, at: sealed.entry.at, actor: sealed.entry.actor?.value,
            act: sealed.entry.act, subjectKind: sealed.entry.subjectKind, subject: sealed.entry.subject,
            body: sealed.entry.body, hash: sealed.hash)
    }

    init(_ root: JournalRoot) {
        self.root = Root(
            day: root.day, seq: root.seq, hash: root.hash, signature: root.signature, publicKey: root.publicKey)
    }

    var sealed: SealedEntry? {
        entry.map { entry in
            SealedEntry(
                seq: entry.seq,
                entry: JournalEntry(
                    id: entry.id, at: entry.at, actor: entry.actor.map { Key($0) }, act: entry.act,
                    subjectKind: entry.subjectKind, subject: entry.subject, body: entry.body),
                hash: entry.hash)
        }
    }

    var signedRoot: JournalRoot? {
        root.map {
            JournalRoot(day: $0.day, seq: $0.seq, hash: $0.hash, signature: $0.signature, publicKey: $0.publicKey)
        }
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
