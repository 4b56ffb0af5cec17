import Crypto
import Office
import WorkTime

/// How entries are chained: each hash covers the entry's place, its time, who, what, on what, the digest of its body,
/// and the hash before it.
///
/// Fields are joined by a line feed, which none of them but the body may hold, and the body stands as its digest: so two
/// different entries never give the same bytes. Anybody can make the hashes again with `sha256sum`.
enum JournalChain {
    /// The hash before the first entry.
    static let beginning = String(repeating: "0", count: 64)

    static func hash(of entry: JournalEntry, at seq: Int64, after previous: String) -> String {
        let body = SHA256.hash(data: Array(entry.body.utf8)).hexadecimal
        let fields = [
            String(seq), String(entry.id), String(entry.at.milliseconds), entry.actor.map(\.description) ?? "-",
            entry.act, entry.subjectKind, String(entry.subject), body, previous,
        ]
        return SHA256.hash(data: Array(fields.joined(separator: "\n").utf8)).hexadecimal
    }

    /// The entries with their places after the end of the chain.
    static func seal(_ entries: [JournalEntry], after head: (seq: Int64, hash: String)?) -> [SealedEntry] {
        var (seq, hash) = head ?? (0, beginning)
        return entries.map { entry in
            seq += 1
            hash = Self.hash(of: entry, at: seq, after: hash)
            return SealedEntry(seq: seq, entry: entry, hash: hash)
        }
    }
}
