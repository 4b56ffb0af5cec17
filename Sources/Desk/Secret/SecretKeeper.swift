import Foundation
import Office
public import Storage

/// Sees to it that database and keys fit, and that every secret is sealed with the key in force: those that an earlier
/// version left readable, and those under a key that was replaced.
public struct SecretKeeper: Sendable {
    private let storage: any Storage
    private let file: SecretsFile

    public init(storage: any Storage, file: SecretsFile) {
        self.storage = storage
        self.file = file
    }

    /// The keys of this office, made where it has none yet.
    ///
    /// Throws an `OfficeError` `.unavailable` where the database has secrets under a key that the file does not hold: a new
    /// one would open nothing.
    public func open() async throws -> OfficeSecrets {
        let marks = try await storage.read { tx in try SecretKeyStore.marks(tx) }
        let found = try file.read()
        guard let found else {
            guard marks.isEmpty else { throw missing }
            return try file.make()
        }
        guard marks.allSatisfy(found.marks.contains) else { throw missing }
        return found
    }

    /// Seals what is not under the key in force; returns how many rows were changed. May be stopped and run again, also by
    /// several servers at once.
    @discardableResult
    public func bringForward(_ secrets: OfficeSecrets) async throws -> Int {
        guard let mark = secrets.marks.first else { return 0 }
        try await storage.write { tx in try SecretKeyStore.note(tx, mark) }
        var changed = 0
        while true {
            let count = try await storage.write { tx in try SecretSealing(tx: tx, secrets: secrets).some() }
            if count == 0 { break }
            changed += count
        }
        try await storage.write { tx in try SecretKeyStore.forget(tx, allBut: mark) }
        return changed
    }

    /// Replaces the key: a new one in the file, every secret under it. No server may be at work. Returns how many rows were
    /// changed. Throws an `OfficeError` `.unavailable` that names the row, before anything is replaced, where one
    /// does not open. Journal: `office.secrets_rekeyed`.
    public func rekey() async throws -> Int {
        let present = try await open()
        // Before anything is replaced: one row that does not open would stop it halfway, and the program with it.
        try await storage.read { tx in try SecretSealing(tx: tx, secrets: present).openAll() }
        // What an earlier change left under an older key goes under the one in force first: the file keeps two.
        try await bringForward(present)
        let secrets = try file.rotate()
        let changed = try await bringForward(secrets)
        try await storage.write { tx in
            guard let office = try UnitStore.office(tx), let mark = secrets.marks.first else { return }
            try Act(tx: tx, actor: .terminal).record(
                .secretsRekeyed, on: .office, office.value, ["key": .text(mark), "rows": .init(changed)])
        }
        return changed
    }

    /// Goes on without keys that are lost for good: a new one in the file; what only the old ones opened is given up. Second
    /// factors are taken away, webhooks stop, who denounced is not known any more, printed links for ratings work no more. No
    /// server may be at work. Journal: `office.secrets_rekeyed`.
    public func abandon() async throws {
        let found = try file.read()
        let marks = try await storage.read { tx in try SecretKeyStore.marks(tx) }
        guard !marks.allSatisfy((found?.marks ?? []).contains) else {
            throw OfficeError(
                .conflict, "Khoá giữ bí mật vẫn còn và khớp: không cần bỏ. Thay khoá bằng lệnh không có --lost.")
        }
        let secrets = try found ?? file.make()
        try await storage.write { tx in
            try SecretSealing(tx: tx, secrets: secrets).giveUp()
            for mark in secrets.marks.prefix(1) {
                try SecretKeyStore.note(tx, mark)
                try SecretKeyStore.forget(tx, allBut: mark)
            }
            guard let office = try UnitStore.office(tx) else { return }
            try Act(tx: tx, actor: .terminal).record(
                .secretsRekeyed, on: .office, office.value, ["lost": .bool(true)])
        }
    }

    private var missing: OfficeError {
        OfficeError(
            .unavailable,
            "Tệp khoá giữ bí mật \(file.url.path) thiếu hoặc không phải của cơ quan này. Khôi phục tệp từ bản sao lưu rồi chạy lại."
        )
    }
}
