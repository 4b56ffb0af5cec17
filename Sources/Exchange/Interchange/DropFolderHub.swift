public import Desk
public import Foundation
import Glibc
import Office

/// Messages as files in a folder that another program looks into: `in` for what comes, `out` for what goes, `done` and
/// `refused` for what was fetched.
///
/// A file is written under a name that begins with a dot and renamed when it is whole. What others write is taken once it
/// has lain unchanged for some seconds, so that nothing half written is read; links are never followed.
public struct DropFolderHub: InterchangeHub {
    private let folder: URL
    private let settling: TimeInterval
    /// What its names end by.
    private let endings: [String]
    private let now: @Sendable () -> Date

    /// Makes the four folders where there are none. Throws `OfficeError` `.unavailable` where that cannot be done.
    public init(
        folder: URL, endings: [String] = [".edxml", ".xml"], settling: TimeInterval = 3,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        self.folder = folder
        self.endings = endings
        self.settling = settling
        self.now = now
        for name in ["in", "out", "done", "refused"] {
            do {
                try FileManager.default.createDirectory(at: place(name), withIntermediateDirectories: true)
            } catch {
                throw OfficeError(.unavailable, "Không tạo được thư mục liên thông \(place(name).path).")
            }
        }
    }

    private func place(_ name: String) -> URL { folder.appending(path: name, directoryHint: .isDirectory) }

    public func send(_ message: HubDelivery) async throws -> String {
        let name = "\(message.to.key)-\(message.name).edxml"
        let out = place("out")
        let part = out.appending(path: ".\(name).part")
        let descriptor = open(part.path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Self.full }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: message.bytes)
            try handle.synchronize()
            guard rename(part.path, out.appending(path: name).path) == 0 else { throw Self.full }
        } catch {
            unlink(part.path)
            throw Self.full
        }
        return name
    }

    public func waiting() async throws -> [HubMessage] {
        let moment = now().addingTimeInterval(-settling)
        let names = try FileManager.default.contentsOfDirectory(atPath: place("in").path).sorted()
        return names.lazy.filter { name in
            guard !name.hasPrefix("."), endings.contains(where: name.lowercased().hasSuffix) else {
                return false
            }
            var status = stat()
            guard lstat(place("in").appending(path: name).path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                return false
            }
            return TimeInterval(status.st_mtim.tv_sec) + TimeInterval(status.st_mtim.tv_nsec) / 1e9
                <= moment.timeIntervalSince1970
        }.prefix(100).map { HubMessage($0) }
    }

    public func fetch(_ message: HubMessage) async throws -> [UInt8] {
        let limit = EdXMLLimits().bytes
        let descriptor = open(try file(message).path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw OfficeError(.notFound, "Không đọc được tệp \(message.name).") }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let data = try handle.read(upToCount: limit + 1) ?? Data()
        guard data.count <= limit else {
            throw OfficeError(.tooLarge, "Thông điệp lớn hơn \(limit >> 20) MB.")
        }
        return [UInt8](data)
    }

    public func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        let target = place(outcome == .taken ? "done" : "refused")
        var name = message.name
        var number = 1
        while FileManager.default.fileExists(atPath: target.appending(path: name).path) {
            number += 1
            name = "\(number)-\(message.name)"
        }
        if case .refused(let words) = outcome {
            try Data((words + "\n").utf8).write(to: target.appending(path: name + ".ly-do.txt"), options: .atomic)
        }
        guard rename(try file(message).path, target.appending(path: name).path) == 0 else { throw Self.full }
    }

    /// Only a name, never a path.
    private func file(_ message: HubMessage) throws -> URL {
        guard !message.name.contains("/"), !message.name.hasPrefix(".") else {
            throw OfficeError(.notFound, "Không đọc được tệp \(message.name).")
        }
        return place("in").appending(path: message.name)
    }

    private static let full = OfficeError(
        .unavailable, "Không ghi được vào thư mục liên thông. Kiểm tra quyền ghi và dung lượng đĩa.")
}
