import Foundation
public import Logging
import Office
import Storage

/// Fetches what waits at the portal and keeps it for the counter; what cannot be read is kept too, and refused with the reason.
public struct PortalReceiver: Sendable {
    private let desk: Desk
    private let files: FileStore
    private let portal: any DossierPortal
    private let logger: Logger

    public init(
        desk: Desk, files: FileStore, portal: any DossierPortal, logger: Logger = Logger(label: "portal")
    ) {
        self.desk = desk
        self.files = files
        self.portal = portal
        self.logger = logger
    }

    /// One message that cannot be fetched does not keep the others. Returns how many were acknowledged.
    @discardableResult
    public func work() async throws -> Int {
        var count = 0
        for message in try await portal.waiting() {
            do {
                try await portal.acknowledge(message, try await take(message))
                count += 1
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.error(
                    "a dossier of the portal was not taken in",
                    metadata: ["message": "\(message.name)", "error": "\(error)"])
            }
        }
        return count
    }

    private func take(_ waiting: HubMessage) async throws -> HubOutcome {
        let bytes: [UInt8]
        do {
            bytes = try await portal.fetch(waiting)
        } catch let error as OfficeError where error.code == .tooLarge {
            return try await keep(.malformed(error.message), nil, [], waiting)
        }
        do {
            return try await take(bytes, waiting)
        } catch let error as OfficeError where error == .erasedFileAgain {
            // A secret file of which nothing was kept comes once more: nothing of the message is, either.
            return try await keep(.malformed(error.message), nil, [], waiting)
        }
    }

    /// Throws `erasedFileAgain` before the message itself is kept.
    private func take(_ bytes: [UInt8], _ waiting: HubMessage) async throws -> HubOutcome {
        let message: PortalMessage
        do throws(OfficeError) {
            message = try PortalReading.message(bytes)
        } catch {
            return try await keep(.malformed(error.message), try await keep(raw: bytes, waiting), [], waiting)
        }
        var kept: [PortalFile] = []
        var broken: String?
        for file in message.files ?? [] {
            guard let content = Data(base64Encoded: file.base64) else {
                broken = broken ?? file.name
                continue
            }
            let stored = try await files.keep(Array(content))
            kept.append(
                PortalFile(
                    part: file.part,
                    file: AttachedFile(
                        hash: stored.hash, size: stored.size, name: file.name,
                        mediaType: file.mediaType ?? "application/octet-stream")))
        }
        let raw = try await keep(raw: bytes, waiting)
        if let broken {
            return try await keep(.malformed("Tệp «\(broken)» không giải mã được (base64)."), raw, [], waiting)
        }
        return try await keep(.read(message), raw, kept, waiting)
    }

    private func keep(raw bytes: [UInt8], _ waiting: HubMessage) async throws -> AttachedFile {
        let stored = try await files.keep(bytes)
        return AttachedFile(hash: stored.hash, size: stored.size, name: waiting.name, mediaType: "application/json")
    }

    private func keep(
        _ content: ReceivePortalMessage.Content, _ raw: AttachedFile?, _ files: [PortalFile], _ waiting: HubMessage
    ) async throws -> HubOutcome {
        let outcome = try await desk.perform(
            ReceivePortalMessage(content, raw: raw, files: files, name: waiting.name), as: .terminal)
        return switch outcome {
        case .kept, .repeated: .taken
        case .malformed(let reason): .refused(reason)
        }
    }
}
