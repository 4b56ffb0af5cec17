import Foundation
public import Logging
import Office
import Paper
public import Storage
import WorkTime

/// Reads the pages of papers again whose words have no places yet, one at a time beside the requests, so that what is found in
/// them is marked on their pictures too. Only the places are kept: the text, and what was confirmed from it, stay as they are.
///
/// A run that is broken off loses one paper at most, which comes again.
public struct PageWordsKeeper: Sendable {
    private let storage: any Storage
    private let files: FileStore
    private let read: PaperReading
    private let logger: Logger

    public init(
        storage: any Storage, files: FileStore, logger: Logger = Logger(label: "pages"), read: @escaping PaperReading
    ) {
        self.storage = storage
        self.files = files
        self.read = read
        self.logger = logger
    }

    /// How many are read before others get their turn.
    private static let atOnce = 20
    /// After how many minutes one is tried again that could not be read for a reason of ours; after the last it is given up.
    private static let pauses: [Int64] = [10, 60, 1_440]

    /// Reads what is due. Returns how many papers got the places of their words.
    @discardableResult
    public func run() async throws -> Int {
        let due = try await storage.read { tx in try PageReadingStore.due(tx, limit: Self.atOnce) }
        var count = 0
        for one in due {
            try Task.checkCancellation()
            guard try await take(one) else { continue }
            do {
                if try await pages(of: one) { count += 1 }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.error(
                    "the pages of a paper were not read", metadata: ["paper": "\(one.document)", "error": "\(error)"])
            }
        }
        return count
    }

    /// False when another process has taken it, or it was tried often enough.
    private func take(_ due: PageReadingStore.Due) async throws -> Bool {
        do {
            return try await storage.write { tx in
                guard due.tries < Self.pauses.count else {
                    try PageReadingStore.forget(tx, due.document)
                    return false
                }
                let next = tx.now.milliseconds + Self.pauses[due.tries] * 60_000
                try PageReadingStore.take(tx, due, next: Instant(milliseconds: next))
                return true
            }
        } catch let error as OfficeError where error.code == .stale {
            return false
        }
    }

    /// False when the file cannot be read, or has no words: it would be the same the next time.
    private func pages(of due: PageReadingStore.Due) async throws -> Bool {
        var pages: [PageWords] = []
        if let url = files.url(of: due.file), files.holds(due.file) {
            do { pages = try await read(url, due.name).pages } catch let error as OfficeError
                where error.code == .invalid
            {}
        }
        let words = pages.map(\.kept)
        try await storage.write { tx in try PageReadingStore.keep(tx, due, pages: words) }
        return !words.allSatisfy(\.isEmpty)
    }
}
