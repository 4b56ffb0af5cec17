public import Desk
public import Foundation
import Glibc
public import Office
import WorkTime

/// The portal as a folder into which an adapter puts dossiers: `in` for what comes, `out` for statuses, `done` and `refused` for what was
/// fetched. Written and read with the same care as messages of the interchange: nothing half written, no links.
public struct PortalFolder: DossierPortal {
    private let folder: URL
    private let hub: DropFolderHub

    /// Makes the four folders where there are none. Throws `OfficeError` `.unavailable` where that cannot be done.
    public init(folder: URL, settling: TimeInterval = 3, now: @escaping @Sendable () -> Date = { Date() }) throws {
        self.folder = folder
        hub = try DropFolderHub(folder: folder, endings: [".json"], settling: settling, now: now)
    }

    public func waiting() async throws -> [HubMessage] { try await hub.waiting() }
    public func fetch(_ message: HubMessage) async throws -> [UInt8] { try await hub.fetch(message) }

    public func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        try await hub.acknowledge(message, outcome)
    }

    /// A file named after the status, so that the same one lies there once.
    public func tell(_ status: PortalStatus) async throws {
        let out = folder.appending(path: "out", directoryHint: .isDirectory)
        let part = out.appending(path: ".\(status.id).part")
        do {
            try PortalJSON.bytes(status).write(to: part)
            guard rename(part.path, out.appending(path: "\(status.id).json").path) == 0 else { throw Self.full }
        } catch {
            unlink(part.path)
            throw Self.full
        }
    }

    private static let full = OfficeError(
        .unavailable, "Không ghi được vào thư mục kết nối Cổng Dịch vụ công. Kiểm tra quyền ghi và dung lượng đĩa.")
}

/// Statuses as an adapter reads them.
enum PortalJSON {
    static func bytes(_ status: PortalStatus) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(Written(status))
    }

    /// Days as text, moments in milliseconds.
    private struct Written: Encodable {
        let version: Int
        let id: String
        let code: String
        let dossier: String?
        let step: String
        let words: String
        let due: String?
        let at: Int64

        init(_ status: PortalStatus) {
            version = status.version
            id = status.id
            code = status.code
            dossier = status.dossier
            step = status.step.rawValue
            words = status.words
            due = status.due?.description
            at = status.at.milliseconds
        }
    }
}
