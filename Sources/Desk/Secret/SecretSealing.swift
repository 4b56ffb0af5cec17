import Office
import Storage

/// Seals some rows that are readable or under an older key, in one transaction.
struct SecretSealing {
    let tx: any Transaction
    let secrets: OfficeSecrets

    private static let batch = 200

    /// How many it changed; 0 when all are under the key in force.
    func some() throws -> Int {
        guard let mark = secrets.marks.first else { return 0 }
        let prefix = "~\(mark)~"
        try SecretKeyStore.hold(tx, mark)
        var changed = 0
        for row in try SecretKeyStore.factors(tx, not: prefix, limit: Self.batch) {
            try SecondFactorStore.reseal(tx, of: row.id, try again(row.secret, .secondFactor(account: row.id.value)))
            changed += 1
        }
        for row in try SecretKeyStore.webhooks(tx, not: prefix, limit: Self.batch) {
            try WebhookStore.setSecret(tx, row.id, try again(row.secret, .webhook(row.id.value)))
            changed += 1
        }
        for row in try SecretKeyStore.offices(tx, not: prefix, limit: Self.batch) {
            try OfficeSecretStore.set(tx, row.name, try again(row.secret, .office(row.name)))
            changed += 1
        }
        // Ten minutes old at most: whoever was at it begins again.
        changed += try SecretKeyStore.endSteps(tx, not: prefix)
        for petition in try SecretKeyStore.petitions(tx, not: prefix, limit: 20) {
            let senders = try self.senders(of: petition)
            try PetitionSenderStore.remove(tx, of: petition)
            try PetitionSenderStore.insert(tx, senders, try secrets.sealed(senders, of: petition), of: petition)
            changed += senders.count
        }
        return changed
    }

    /// Throws an `OfficeError` `.unavailable` that names the first row that does not open.
    func openAll() throws {
        // What no secret begins with.
        let prefix = "~~"
        for row in try SecretKeyStore.factors(tx, not: prefix, limit: .max) {
            _ = try opened(row.secret, .secondFactor(account: row.id.value))
        }
        for row in try SecretKeyStore.webhooks(tx, not: prefix, limit: .max) {
            _ = try opened(row.secret, .webhook(row.id.value))
        }
        for row in try SecretKeyStore.offices(tx, not: prefix, limit: .max) {
            _ = try opened(row.secret, .office(row.name))
        }
        for petition in try SecretKeyStore.petitions(tx, not: prefix, limit: .max) { _ = try senders(of: petition) }
    }

    /// Puts something that can be opened in the place of all that cannot.
    func giveUp() throws {
        let prefix = "~\(secrets.marks.first ?? "")~"
        for row in try SecretKeyStore.factors(tx, not: prefix, limit: .max) {
            try SecondFactorStore.remove(tx, of: row.id)
        }
        for row in try SecretKeyStore.webhooks(tx, not: prefix, limit: .max) {
            try WebhookStore.stop(tx, row.id)
            try WebhookStore.setSecret(
                tx, row.id, try secrets.seal(SecretToken.random().text, for: .webhook(row.id.value)))
        }
        for row in try SecretKeyStore.offices(tx, not: prefix, limit: .max) {
            try OfficeSecretStore.set(tx, row.name, try secrets.seal(SecretToken.random().text, for: .office(row.name)))
        }
        _ = try SecretKeyStore.endSteps(tx, not: prefix)
        for petition in try SecretKeyStore.petitions(tx, not: prefix, limit: .max) {
            let senders = try PetitionSenderStore.senders(tx, of: petition).map { kept in
                kept.sealed == nil ? kept.sender : Self.unknown(kept.sender.kind)
            }
            try PetitionSenderStore.remove(tx, of: petition)
            try PetitionSenderStore.insert(tx, senders, try secrets.sealed(senders, of: petition), of: petition)
        }
    }

    private static func unknown(_ kind: Applicant.Kind) -> Applicant {
        Applicant(kept: kind, name: "Không đọc được (mất khoá)", number: nil, address: nil, phone: nil, mail: nil)
    }

    private func again(_ text: String, _ place: SecretPlace) throws -> String {
        try secrets.seal(try opened(text, place), for: place)
    }

    private func opened(_ text: String, _ place: SecretPlace) throws -> String {
        do { return try secrets.open(text, for: place) } catch { throw Self.unreadable(place.words) }
    }

    private func senders(of petition: Key<LedgerCase>) throws -> [Applicant] {
        do { return try secrets.senders(of: petition, tx) } catch let error as OfficeError
            where error.code == .unavailable
        {
            throw Self.unreadable(SecretPlace.sender(petition: petition.value, position: 0).words)
        }
    }

    private static func unreadable(_ words: String) -> OfficeError {
        OfficeError(
            .unavailable,
            "Không mở được \(words): nội dung đã bị sửa hoặc khoá không khớp. Khôi phục bản ghi này từ bản sao lưu rồi chạy lại."
        )
    }
}

extension SecretPlace {
    /// What stands there, for whoever has to mend it.
    fileprivate var words: String {
        switch self {
        case .secondFactor(let account): "mã xác thực hai bước của tài khoản số \(account)"
        case .signInStep: "lần đăng nhập đang dở"
        case .webhook(let id): "khoá của kết nối nhận sự kiện số \(id)"
        case .sender(let petition, _): "người gửi của đơn số \(petition) trong hệ thống"
        case .office(let name): "bí mật «\(name)» của cơ quan"
        }
    }
}
