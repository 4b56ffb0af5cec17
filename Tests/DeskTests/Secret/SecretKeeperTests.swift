import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Secrets in the database are sealed") struct SecretKeeperTests {
    /// What a copy of the database must not tell.
    private static let readable = [
        "Lê Quang Vinh", "le quang vinh", "001077054321", "Số 9, ngõ 2", "0987654321", "vinh@vidu.vn", "Hoàng Thị Tám",
        SenderName.sound("Lê Quang Vinh"),
    ]

    private static let webhook = SecretToken(bytes: [UInt8](repeating: 9, count: 32))

    /// Everything that the tables with secrets hold, as one text.
    private func contents(_ office: TestOffice) async throws -> String {
        try await office.storage.read { tx in
            try ["petition_sender", "second_factor", "sign_in_step", "webhook"].flatMap { table in
                try tx.query(SQL(stringLiteral: "SELECT * FROM \(table)")).map { row in
                    try row.columnNames.map { "\(try row.value($0))" }.joined(separator: " ")
                }
            }.joined(separator: "\n")
        }
    }

    /// A second factor, a webhook, and a denunciation; returns the secret of the factor and the petition.
    private func keepSecrets(_ office: TestOffice) async throws -> (SharedSecret, Key<LedgerCase>) {
        try await office.openReception()
        let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
        _ = try await office.perform(
            AddWebhook(
                WebhookInput(name: "Trục tỉnh", address: "https://su-kien.tinh.vn/", groups: ["role."]),
                secret: Self.webhook), as: office.administrator)
        let secret = SharedSecret(bytes: [UInt8](repeating: 5, count: 20))
        try await office.storage.write { tx in
            guard let account = try AccountStore.find(tx, person: office.administrator) else { return }
            let sealed = try TestOffice.secrets.seal(
                secret.text, for: .secondFactor(account: account.id.value))
            _ = try SecondFactorStore.begin(tx, of: account.id, secret: sealed)
            _ = try SecondFactorStore.confirm(tx, of: account.id, step: 1)
        }
        return (secret, id)
    }

    @Test(
        "A copy tells no secret of a second factor or webhook, and nothing of who denounced; who was named reads it",
        arguments: Backend.all)
    func sealed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let (secret, id) = try await keepSecrets(office)
            let kept = try await contents(office)
            #expect((Self.readable + [secret.text, Self.webhook.text]).filter(kept.contains) == [])
            #expect(
                try await office.perform(LookAtSenders(id), as: office.receiver).map(\.address) == [
                    "Số 9, ngõ 2, phường Đông Giang", "Tổ 3",
                ])
        }
    }

    @Test(
        "Who denounced twice is still found by name, number and telephone, by who was named alone",
        arguments: Backend.all)
    func found(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let (_, id) = try await keepSecrets(office)
            for (name, number, phone) in [
                ("Le Quang Vinh", nil, nil), ("Ai đó", "001077054321", nil), ("Ai đó", nil, "0987 654 321"),
            ] as [(String, String?, String?)] {
                let draft = PetitionDraft(
                    kinds: [.denunciation], subject: "Tố cáo", name: name, number: number, phone: phone,
                    unit: office.leadership)
                let matches = try await office.ask(SimilarPetitions(draft), as: office.receiver)
                #expect(matches.first { $0.id == id }?.sender == "Lê Quang Vinh")
            }
        }
    }

    @Test(
        "What an earlier version left readable is sealed at the start, and a new key takes all over",
        arguments: Backend.all)
    func broughtForward(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let (secret, id) = try await keepSecrets(office)
            try await makeReadable(office, secret, id)
            let before = try await contents(office)
            #expect((Self.readable + [secret.text, Self.webhook.text]).filter { !before.contains($0) } == [])
            try await withTemporaryFolder { folder in
                let file = SecretsFile(URL(filePath: folder).appending(path: "secrets.key"))
                let keeper = SecretKeeper(storage: office.storage, file: file)
                let secrets = try await keeper.open()
                #expect(try await keeper.bringForward(secrets) == 4)
                #expect(try await keeper.bringForward(secrets) == 0)
                try await holds(office, secrets, secret, id)
                // Broken off after the file was written: the next change finds everything all the same.
                _ = try file.rotate()
                #expect(try await keeper.rekey() == 4)
                let rekeyed = try #require(try file.read())
                try await holds(office, rekeyed, secret, id)
                let kept = try await contents(office)
                #expect(!kept.contains(secrets.marks[0]) && kept.contains(rekeyed.marks[0]))
                #expect(try await office.journal().last?.hasPrefix("office.secrets_rekeyed") == true)
                // Without its keys the office is not opened with new ones.
                try FileManager.default.removeItem(at: file.url)
                await expectRefusal(.unavailable) { _ = try await keeper.open() }
                _ = try file.make()
                await expectRefusal(.unavailable) { _ = try await keeper.open() }
            }
        }
    }

    @Test(
        "One row that does not open stops a change of the key before anything is replaced, and is named",
        arguments: Backend.all)
    func unreadableRow(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let (secret, id) = try await keepSecrets(office)
            try await makeReadable(office, secret, id)
            try await withTemporaryFolder { folder in
                let file = SecretsFile(URL(filePath: folder).appending(path: "secrets.key"))
                let keeper = SecretKeeper(storage: office.storage, file: file)
                let secrets = try await keeper.open()
                try await keeper.bringForward(secrets)
                _ = try await office.storage.write { tx in
                    try tx.execute("UPDATE webhook SET secret = \("~\(secrets.marks[0])~AAAA")")
                }
                let error = await #expect(throws: OfficeError.self) { _ = try await keeper.rekey() }
                #expect(error?.message.contains("kết nối nhận sự kiện số 1") == true)
                #expect(try file.read()?.marks == secrets.marks)
                _ = try await office.storage.write { tx in
                    try tx.execute("UPDATE webhook SET secret = \(Self.webhook.text)")
                }
                #expect(try await keeper.rekey() > 0)
            }
        }
    }

    @Test(
        "Where the keys are lost for good the office goes on with new ones, and says what is gone",
        arguments: Backend.all)
    func lost(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let (_, id) = try await keepSecrets(office)
            try await office.storage.write { tx in try SecretKeyStore.note(tx, TestOffice.secrets.marks[0]) }
            try await withTemporaryFolder { folder in
                let file = SecretsFile(URL(filePath: folder).appending(path: "secrets.key"))
                let keeper = SecretKeeper(storage: office.storage, file: file)
                await expectRefusal(.unavailable) { _ = try await keeper.open() }
                try await keeper.abandon()
                await expectRefusal(.conflict) { try await keeper.abandon() }
                let secrets = try await keeper.open()
                let desk = Desk(storage: office.storage, rules: office.desk.rules, secrets: secrets)
                let receiver = try await office.actor(office.receiver)
                #expect(
                    try await desk.perform(LookAtSenders(id), as: receiver).map(\.name) == [
                        "Không đọc được (mất khoá)", "Không đọc được (mất khoá)",
                    ])
                let (factors, isActive) = try await office.storage.read { tx in
                    (try SecondFactorStore.counts(tx).have, try WebhookStore.all(tx).map(\.isActive))
                }
                #expect(factors == 0 && isActive == [false])
            }
        }
    }

    /// As rows of before this version.
    private func makeReadable(_ office: TestOffice, _ secret: SharedSecret, _ id: Key<LedgerCase>) async throws {
        let senders = try await office.perform(LookAtSenders(id), as: office.receiver)
        try await office.storage.write { tx in
            try PetitionSenderStore.remove(tx, of: id)
            try PetitionSenderStore.insert(tx, senders, of: id)
            try tx.execute("UPDATE petition_sender SET is_secret = TRUE")
            try tx.execute("UPDATE webhook SET secret = \(Self.webhook.text)")
            try tx.execute("UPDATE second_factor SET secret = \(secret.text)")
        }
    }

    private func holds(
        _ office: TestOffice, _ secrets: OfficeSecrets, _ secret: SharedSecret, _ id: Key<LedgerCase>
    ) async throws {
        let kept = try await contents(office)
        #expect((Self.readable + [secret.text, Self.webhook.text]).filter(kept.contains) == [])
        let (senders, factor, webhook) = try await office.storage.read { tx in
            let account = try #require(try AccountStore.find(tx, person: office.administrator))
            let factor = try #require(try SecondFactorStore.find(tx, of: account.id))
            let webhook = try #require(try WebhookStore.all(tx).first)
            let sealed = try #require(try WebhookStore.secret(tx, webhook.id))
            return (
                try secrets.senders(of: id, tx).map(\.name), try secrets.sharedSecret(of: account.id, factor),
                try secrets.open(sealed, for: .webhook(webhook.id.value))
            )
        }
        #expect(senders == ["Lê Quang Vinh", "Hoàng Thị Tám"] && factor == secret && webhook == Self.webhook.text)
        let desk = Desk(storage: office.storage, rules: office.desk.rules, secrets: secrets)
        let receiver = try await office.actor(office.receiver)
        let matches = try await desk.ask(SimilarPetitions(office.denunciation()), as: receiver)
        #expect(matches.first?.sender == "Lê Quang Vinh")
    }
}
