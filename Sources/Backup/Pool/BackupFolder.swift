public import Foundation
import Glibc
import Office
import WorkTime

/// A folder of backups: one folder for each, named by its moment, and the papers of all of them once, by their content.
public struct BackupFolder: Sendable {
    public let url: URL
    let content: KeptContent

    /// Throws an `OfficeError` when the folder cannot be made.
    public init(_ url: URL, key: BackupKey?) throws {
        self.url = url
        content = KeptContent(key: key)
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw OfficeError(.unavailable, "Không tạo được thư mục sao lưu \(url.path).") }
    }

    /// The whole backups, the oldest first.
    public func names() -> [String] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return entries.filter {
            $0.wholeMatch(of: /\d{4}-\d{2}-\d{2}T\d{6}Z/) != nil
                && FileManager.default.fileExists(atPath: manifestPlace(of: $0).path)
        }.sorted()
    }

    /// The newest of them, or the one of that name. Throws `.notFound` when there is none, `.conflict` when it was sealed
    /// with another key.
    public func find(_ name: String? = nil) throws -> (name: String, manifest: BackupManifest) {
        guard let found = name ?? names().last, names().contains(found) else {
            throw OfficeError(.notFound, "Không có bản sao lưu hoàn chỉnh nào trong \(url.path).")
        }
        guard let data = try? Data(contentsOf: manifestPlace(of: found)),
            let manifest = try? JSONDecoder().decode(BackupManifest.self, from: data)
        else { throw OfficeError(.conflict, "Bản sao lưu \(found) không đọc được: tệp mô tả đã hỏng.") }
        guard manifest.key == content.key?.mark else {
            throw OfficeError(
                .conflict,
                content.key == nil
                    ? "Bản sao lưu \(found) đã được mã hoá: cho biết tệp khoá bằng --key."
                    : "Bản sao lưu \(found) không được mã hoá bằng khoá này.")
        }
        return (found, manifest)
    }

    static func name(of moment: Instant) -> String {
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
        return date.formatted(
            .verbatim(
                "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits)T\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)Z",
                locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
    }

    func place(of name: String) -> URL { url.appending(path: name, directoryHint: .isDirectory) }
    func databasePlace(of name: String) -> URL { place(of: name).appending(path: "office.sqlite") }
    func journalKeyPlace(of name: String) -> URL { place(of: name).appending(path: "journal.key") }
    func secretsPlace(of name: String) -> URL { place(of: name).appending(path: "secrets.key") }
    func listPlace(of name: String) -> URL { place(of: name).appending(path: "files.txt") }
    func manifestPlace(of name: String) -> URL { place(of: name).appending(path: "manifest.json") }

    /// The name under which a paper lies among those of all backups.
    func poolName(of hash: String) -> String { content.key?.name(of: hash) ?? hash }

    func poolPlace(named name: String) -> URL {
        url.appending(path: content.key == nil ? "files" : "sealed", directoryHint: .isDirectory)
            .appending(path: String(name.prefix(2)), directoryHint: .isDirectory).appending(path: name)
    }

    /// Runs `work` while no other process makes, takes away or reads a backup here.
    func alone<Value>(_ work: () async throws -> Value) async throws -> Value {
        let lock = open(url.appending(path: ".lock").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            if lock >= 0 { close(lock) }
            throw OfficeError(.conflict, "Thư mục \(url.path) đang được một lần sao lưu khác sử dụng.")
        }
        defer { close(lock) }
        return try await work()
    }
}
