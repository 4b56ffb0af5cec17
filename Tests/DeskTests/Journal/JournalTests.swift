import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The journal")
struct JournalTests {
    /// A journal of `count` sealed entries, exported.
    private func exported(_ count: Int, on backend: Backend = .sqliteMemory) async throws -> [String] {
        try await withStorage(backend) { storage in
            try await withTemporaryFolder { folder in
                let sealer = JournalSealer(storage: storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
                for number in 0..<count {
                    try await storage.write { tx in
                        try JournalStore.append(
                            tx, actor: nil, act: .obligationAccepted, subjectKind: .obligation,
                            subject: Int64(number),
                            body: ["state": "accepted", "text": "«Ế»\n\"ừ\""])
                    }
                    if number % 3 == 0 { try await sealer.seal() }
                }
                try await sealer.seal()
                var lines: [String] = []
                try await JournalAudit.export(storage) { lines.append($0) }
                let inside = try await JournalAudit.check(storage)
                #expect(inside == JournalAudit.Verdict(count: Int64(count), unsealed: 0, fault: nil))
                return lines
            }
        }
    }

    @Test("Whole on both databases, and whole as an export", arguments: Backend.all)
    func whole(backend: Backend) async throws {
        let lines = try await exported(10, on: backend)
        let verdict = try JournalAudit.check(lines: lines)
        #expect(verdict == JournalAudit.Verdict(count: 10, unsealed: nil, fault: nil))
    }

    enum Tampering: String, CaseIterable, Sendable {
        case changedBody, changedTime, removedEntry, swappedEntries, repeatedEntry, cutTail, rehashedTail, forgedRoot
    }

    /// The place of the first fault that must be named.
    private static let places: [Tampering: Int64?] = [
        .changedBody: 5, .changedTime: 5, .removedEntry: 6, .swappedEntries: 6, .repeatedEntry: 4, .cutTail: 8,
        .rehashedTail: 10, .forgedRoot: nil,
    ]

    @Test("A tampered copy names its first bad entry", arguments: Tampering.allCases)
    func tampered(_ tampering: Tampering) async throws {
        var lines = try await exported(10)
        // One root comes first, so entry n stands at index n.
        switch tampering {
        case .changedBody: lines[5] = lines[5].replacing("accepted\\\"", with: "returned\\\"")
        case .changedTime: lines[5] = lines[5].replacing("1741917600000", with: "1741917600001")
        case .removedEntry: lines.remove(at: 5)
        case .swappedEntries: lines.swapAt(5, 6)
        case .repeatedEntry: lines.insert(lines[4], at: 5)
        case .cutTail: lines.removeLast(3)
        case .rehashedTail: lines = try rehashed(lines, from: 9)
        case .forgedRoot: lines[0] = lines[0].replacing("\"seq\":10", with: "\"seq\":9")
        }
        let fault = try JournalAudit.check(lines: lines).fault
        #expect(fault != nil && fault?.seq == Self.places[tampering] ?? nil)
    }

    /// The work of somebody who can write the table and knows the chain, but has no key.
    private func rehashed(_ lines: [String], from seq: Int) throws -> [String] {
        let parsed = try lines.map { try JSONDecoder().decode(JournalExportLine.self, from: Data($0.utf8)) }
        let entries = parsed.compactMap(\.sealed)
        let kept = Array(entries.prefix(seq - 1))
        let changed = entries.dropFirst(seq - 1).map { old in
            JournalEntry(
                id: old.entry.id, at: old.entry.at, actor: old.entry.actor, act: "obligation.cancelled",
                subjectKind: old.entry.subjectKind, subject: old.entry.subject, body: old.entry.body)
        }
        let tail = JournalChain.seal(changed, after: kept.last.map { ($0.seq, $0.hash) })
        return try [lines[0]] + (kept + tail).map { try JournalExportLine($0).text() + "\n" }
    }

    @Test("Two sealers at once give no place twice", arguments: Backend.all)
    func race(backend: Backend) async throws {
        try await withStorage(backend) { storage in
            try await withTemporaryFolder { folder in
                let sealer = JournalSealer(storage: storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<40 {
                        group.addTask {
                            try await storage.write { tx in
                                try JournalStore.append(
                                    tx, actor: nil, act: .unitRenamed, subjectKind: .unit, subject: Int64(number),
                                    body: [:])
                            }
                            // The loser's whole transaction is refused; what it wanted to seal stays for the winner.
                            _ = try? await sealer.seal()
                        }
                    }
                    try await group.waitForAll()
                }
                try await sealer.seal()
                let verdict = try await JournalAudit.check(storage)
                #expect(verdict == JournalAudit.Verdict(count: 40, unsealed: 0, fault: nil))
            }
        }
    }

    @Test("A sealed entry can be neither changed nor taken away", arguments: Backend.all)
    func appendOnly(backend: Backend) async throws {
        try await withStorage(backend) { storage in
            try await withTemporaryFolder { folder in
                try await storage.write { tx in
                    try JournalStore.append(
                        tx, actor: nil, act: .unitRenamed, subjectKind: .unit, subject: 1, body: [:])
                }
                try await JournalSealer(storage: storage, key: try JournalKey(file: URL(filePath: folder + "/key")))
                    .seal()
                for statement in [
                    "UPDATE journal_entry SET body = 'x'", "UPDATE journal_entry SET seq = 2",
                    "DELETE FROM journal_entry",
                ] as [SQL] {
                    await #expect(throws: StorageError.self) {
                        try await storage.write { tx in try tx.execute(statement) }
                    }
                }
            }
        }
    }
}
