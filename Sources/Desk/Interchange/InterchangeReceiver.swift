public import Foundation
public import Logging
public import Office
import Storage

/// Fetches what waits at the hub, reads each message in a limited child process, and takes it into the ledger.
public struct InterchangeReceiver: Sendable {
    /// Reads a message in a limited child process. Throws `InterchangeRefusal` for what is no message of the standard.
    public typealias Reading = @Sendable (_ file: URL) async throws -> InterchangeMessage

    private let desk: Desk
    private let files: FileStore
    private let hub: any InterchangeHub
    private let read: Reading
    private let logger: Logger

    public init(
        desk: Desk, files: FileStore, hub: any InterchangeHub, logger: Logger = Logger(label: "interchange"),
        read: @escaping Reading
    ) {
        self.desk = desk
        self.files = files
        self.hub = hub
        self.read = read
        self.logger = logger
    }

    /// Takes in everything that waits. One message that cannot be fetched does not keep the others. Returns how many were
    /// taken in.
    @discardableResult
    public func work() async throws -> Int {
        var count = 0
        for message in try await hub.waiting() {
            do {
                let outcome = try await take(message)
                try await hub.acknowledge(message, outcome)
                count += 1
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.error(
                    "a message was not taken in", metadata: ["message": "\(message.name)", "error": "\(error)"])
            }
        }
        return count
    }

    private func take(_ waiting: HubMessage) async throws -> HubOutcome {
        let bytes: [UInt8]
        do {
            bytes = try await hub.fetch(waiting)
        } catch let error as OfficeError where error.code == .tooLarge {
            // Nothing of it is kept but that it came.
            _ = try await desk.perform(
                ReceiveMessage(.refused(InterchangeRefusal(error.message)), raw: nil, hubName: waiting.name),
                as: .terminal)
            return .refused(error.message)
        }
        let raw = try files.begin()
        try await raw.write(bytes[...])
        let read: ReceiveMessage.Content
        do {
            read = .read(try await self.read(raw.url))
        } catch let refusal as InterchangeRefusal {
            read = .refused(refusal)
        } catch {
            await raw.abandon()
            throw error
        }
        let outcome: ReceiveMessage.Outcome
        do {
            let attached = try await keepFiles(of: read)
            let command = ReceiveMessage(read, raw: try await raw.keep(), files: attached, hubName: waiting.name)
            outcome = try await desk.perform(command, as: .terminal)
        } catch let error as OfficeError where error == .erasedFileAgain {
            // A secret file of which nothing was kept comes once more: nothing of the message is, either.
            await raw.abandon()
            _ = try await desk.perform(
                ReceiveMessage(.refused(InterchangeRefusal(error.message)), raw: nil, hubName: waiting.name),
                as: .terminal)
            return .refused(error.message)
        }
        switch outcome {
        case .taken, .repeated: return .taken
        case .malformed:
            guard case .refused(let refusal) = read else { return .taken }
            return .refused(refusal.words)
        }
    }

    private func keepFiles(of read: ReceiveMessage.Content) async throws -> [AttachedFile] {
        guard case .read(.document(let document)) = read else { return [] }
        var attached: [AttachedFile] = []
        for file in document.attachments {
            let stored = try await files.keep(file.bytes)
            attached.append(
                AttachedFile(
                    hash: stored.hash, size: stored.size, name: file.name,
                    mediaType: file.mediaType ?? "application/octet-stream"))
        }
        return attached
    }
}

/// Why bytes are no message of the standard, for the clerk and for whoever sent them.
public struct InterchangeRefusal: Error, Sendable, Equatable {
    public let words: String

    public init(_ words: String) { self.words = words }
}
