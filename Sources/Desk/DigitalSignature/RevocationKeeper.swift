import Crypto
import Foundation
public import Logging
import Office
import Signature
public import Storage
import WorkTime

/// Asks the authorities about certificates of which the server does not know whether they were revoked, and checks the
/// signatures again that waited for it.
///
/// Only addresses that stand in certificates on the way to a trusted root are asked.
public struct RevocationKeeper: Sendable {
    /// Fetches from an address that a certificate names; with a question, posts it there. Throws when nobody answers, or
    /// the address is none that may be asked.
    public typealias Fetching = @Sendable (_ address: String, _ question: [UInt8]?) async throws -> [UInt8]

    private let storage: any Storage
    private let files: FileStore
    private let fetch: Fetching
    private let check: SignatureChecking
    private let logger: Logger

    public init(
        storage: any Storage, files: FileStore, logger: Logger = Logger(label: "revocation"),
        fetch: @escaping Fetching, check: @escaping SignatureChecking
    ) {
        self.storage = storage
        self.files = files
        self.fetch = fetch
        self.check = check
        self.logger = logger
    }

    /// After how many minutes it is tried again; then the result stands as it is.
    private static let pauses: [Int64] = [5, 30, 120, 360, 720, 1_440]
    /// How old what was fetched may be, in minutes, before it is asked for again.
    private static let fresh: Int64 = 60
    private static let forgetAfter: Int64 = 90 * 1_440

    /// Checks what is due, a few at a time. Returns how many were checked.
    @discardableResult
    public func run() async throws -> Int {
        let due = try await storage.read { tx in try RevocationStore.due(tx, limit: 10) }
        var count = 0
        for one in due where try await take(one) {
            do {
                try await recheck(one)
                count += 1
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.error(
                    "signatures were not checked again", metadata: ["file": "\(one.hash)", "error": "\(error)"])
            }
        }
        return count
    }

    /// False when another process has taken it.
    private func take(_ due: RevocationStore.Due) async throws -> Bool {
        do {
            try await storage.write { tx in
                let pause = due.tries < Self.pauses.count ? Self.pauses[due.tries] : nil
                try RevocationStore.take(tx, due, next: pause.map { Self.moment(tx.now, minutes: $0) })
            }
            return true
        } catch let error as OfficeError where error.code == .stale {
            return false
        }
    }

    private func recheck(_ due: RevocationStore.Due) async throws {
        let old = try JSONText.decode(due.report, as: SignatureReport.self)
        for source in old.sources { await ask(source) }
        guard let url = files.url(of: due.hash), files.holds(due.hash) else { return }
        let report = try await check(url, old.sources)
        try await storage.write { tx in
            try RevocationStore.settle(
                tx, due.hash, report: JSONText.encode(report), isLast: report.sources.isEmpty)
            try RevocationStore.forget(tx, before: Self.moment(tx.now, minutes: -Self.forgetAfter))
        }
    }

    /// An answer about the one certificate where it is given, else the list of all.
    private func ask(_ source: RevocationSource) async {
        if let address = source.answers, !source.question.isEmpty,
            await keep(address, digest: source.digest, question: source.question)
        {
            return
        }
        if let list = source.list { _ = await keep(list, digest: "", question: nil) }
    }

    /// Whether it is there now.
    private func keep(_ address: String, digest: String, question: [UInt8]?) async -> Bool {
        do {
            let isFresh = try await storage.read { tx in
                try RevocationStore.body(tx, address: address, digest: digest).map { found in
                    found.at.milliseconds > Self.moment(tx.now, minutes: -Self.fresh).milliseconds
                } ?? false
            }
            if isFresh { return true }
            let bytes = try await fetch(address, question)
            try await storage.write { tx in
                try RevocationStore.put(
                    tx, address: address, digest: digest, body: Data(bytes).base64EncodedString())
            }
            return true
        } catch {
            logger.warning(
                "nothing was learnt of revocation", metadata: ["address": "\(address)", "error": "\(error)"])
            return false
        }
    }

    private static func moment(_ now: Instant, minutes: Int64) -> Instant {
        Instant(milliseconds: now.milliseconds + minutes * 60_000)
    }
}

extension RevocationSource {
    /// The SHA-256 of the question, in hexadecimal.
    var digest: String {
        SHA256.hash(data: question).hexadecimal
    }
}
