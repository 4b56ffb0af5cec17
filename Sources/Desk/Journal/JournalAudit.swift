import Foundation
import Office
public import Storage

/// Reads a whole journal, from the database or from an export, and says whether it holds.
public enum JournalAudit {
    public struct Verdict: Sendable, Equatable {
        /// Entries in the chain up to the end or the first fault.
        public let count: Int64
        /// Entries that wait for the sealer; nil for an export, which has none.
        public let unsealed: Int?
        public let fault: JournalCheck.Fault?
    }

    private static let stretch = 5000

    /// Checks the journal of a database, a stretch at a time.
    public static func check(_ storage: any Storage, publicKey: String? = nil) async throws -> Verdict {
        var check = JournalCheck(
            roots: try await storage.read { tx in try JournalRootStore.all(tx) }, publicKey: publicKey)
        try await eachStretch(of: storage) { entries in
            for entry in entries { check.take(entry) }
        }
        check.end()
        let unsealed = try await storage.read { tx in try JournalStore.countUnsealed(tx) }
        return Verdict(count: check.count, unsealed: unsealed, fault: check.fault)
    }

    /// Writes the journal as JSON lines, roots first, through `write`.
    public static func export(_ storage: any Storage, write: (String) throws -> Void) async throws {
        for root in try await storage.read({ tx in try JournalRootStore.all(tx) }) {
            try write(try JournalExportLine(root).text() + "\n")
        }
        try await eachStretch(of: storage) { entries in
            for entry in entries { try write(try JournalExportLine(entry).text() + "\n") }
        }
    }

    /// Checks an export with nothing but its lines. Throws `.invalid` for a line that is not of a journal.
    public static func check(lines: some Sequence<String>, publicKey: String? = nil) throws -> Verdict {
        var roots: [JournalRoot] = []
        var check: JournalCheck?
        for (number, line) in lines.enumerated() where !line.isEmpty {
            guard let parsed = try? JSONDecoder().decode(JournalExportLine.self, from: Data(line.utf8)) else {
                throw OfficeError(.invalid, "Dòng \(number + 1) không phải là một dòng của nhật ký.")
            }
            if let root = parsed.signedRoot { roots.append(root) }
            guard let sealed = parsed.sealed else { continue }
            var going = check ?? JournalCheck(roots: roots, publicKey: publicKey)
            going.take(sealed)
            check = going
        }
        var ending = check ?? JournalCheck(roots: roots, publicKey: publicKey)
        ending.end()
        return Verdict(count: ending.count, unsealed: nil, fault: ending.fault)
    }

    private static func eachStretch(
        of storage: any Storage, _ body: ([SealedEntry]) throws -> Void
    ) async throws {
        var last: Int64 = 0
        while true {
            let entries = try await storage.read { [last] tx in
                try JournalStore.sealed(tx, after: last, limit: stretch)
            }
            guard let end = entries.last else { return }
            try body(entries)
            last = end.seq
        }
    }
}
