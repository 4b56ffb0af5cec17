import Foundation
import Office
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Telling other systems what happens") struct WebhookTests {
    /// What arrived, and what is answered.
    private final class Receiver: Sendable {
        let status = Mutex(200)
        let got = Mutex<[WebhookSender.Delivery]>([])

        @Sendable func carry(_ delivery: WebhookSender.Delivery) async throws -> Int {
            got.withLock { $0.append(delivery) }
            return status.withLock { $0 }
        }

        var bodies: [String] { got.withLock { $0.map { String(decoding: $0.body, as: UTF8.self) } } }
    }

    private static let secret = SecretToken(bytes: [UInt8](repeating: 7, count: 32))

    private func input(_ groups: [String] = ["role."]) -> WebhookInput {
        WebhookInput(name: "Trục tỉnh", address: "https://su-kien.tinh.vn/congvu", groups: groups)
    }

    /// Seals what was written and tells it.
    private func tell(_ office: TestOffice, _ receiver: Receiver) async throws -> Int {
        try await withTemporaryFolder { folder in
            let key = try JournalKey(file: URL(filePath: folder + "/key"))
            try await JournalSealer(storage: office.storage, key: key).seal()
        }
        try await office.desk.postWebhooks()
        let worker = OutboxWorker(
            storage: office.storage,
            handlers: [
                .webhook: WebhookSender(
                    storage: office.storage, secrets: office.desk.secrets, carry: receiver.carry)
            ])
        return try await worker.work()
    }

    @Test("What happens from then on is told once, signed, by keys and acts alone", arguments: Backend.all)
    func telling(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let receiver = Receiver()
            _ = try await tell(office, receiver)
            _ = try await office.perform(AddWebhook(input(), secret: Self.secret), as: office.administrator)
            #expect(try await tell(office, receiver) == 0)
            _ = try await office.perform(
                GrantRole(person: office.headOfEconomy, role: .archivist), as: office.administrator)
            #expect(try await tell(office, receiver) == 1)
            #expect(try await tell(office, receiver) == 0)
            let delivery = try #require(receiver.got.withLock { $0.first })
            let body = try #require(receiver.bodies.first)
            #expect(
                body.contains("\"act\":\"role.granted\"") && body.contains("\"kind\":\"person\"")
                    && !body.contains("archivist") && !body.contains("Vũ Đình Nam"))
            let seconds = office.clock.now.milliseconds / 1_000
            #expect(
                delivery.headers.contains(
                    "Congvu-Signature: t=\(seconds),v1="
                        + WebhookSender.signature(of: "\(seconds).\(body)", Self.secret.text)))
        }
    }

    @Test("The signature is HMAC-SHA256 as RFC 4231 has it")
    func signature() {
        #expect(
            WebhookSender.signature(of: "what do ya want for nothing?", "Jefe")
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("What does not arrive is tried again, then lies among the letters that were given up", arguments: Backend.all)
    func retrying(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let receiver = Receiver()
            _ = try await tell(office, receiver)
            receiver.status.withLock { $0 = 500 }
            let id = try await office.perform(AddWebhook(input(), secret: Self.secret), as: office.administrator)
            try await office.perform(TryWebhook(id), as: office.administrator)
            #expect(try await tell(office, receiver) == 1)
            #expect(try await tell(office, receiver) == 0)
            office.clock.advance(days: 1)
            receiver.status.withLock { $0 = 200 }
            #expect(try await tell(office, receiver) == 1)
            #expect(receiver.bodies == Array(repeating: "{\"events\":[],\"trial\":true,\"webhook\":\(id)}", count: 2))
            try await office.perform(TryWebhook(id), as: office.administrator)
            receiver.status.withLock { $0 = 410 }
            #expect(try await tell(office, receiver) == 1)
            let letters = try await office.ask(DeadLetterList(), as: office.administrator)
            #expect(letters.letters.map(\.kind) == ["webhook.events"])
            #expect(letters.letters.first.flatMap { letters.recipients[$0.id] } == "Trục tỉnh")
        }
    }

    @Test(
        "Stopped, it hears nothing; told again, it hears what happened meanwhile; removed, never",
        arguments: Backend.all)
    func stopping(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let receiver = Receiver()
            _ = try await tell(office, receiver)
            let id = try await office.perform(AddWebhook(input(), secret: Self.secret), as: office.administrator)
            try await office.perform(
                ChangeWebhook(id, input(), isActive: false, version: 1), as: office.administrator)
            _ = try await office.perform(
                GrantRole(person: office.headOfEconomy, role: .archivist), as: office.administrator)
            #expect(try await tell(office, receiver) == 0)
            try await office.perform(
                ChangeWebhook(id, input(), isActive: true, version: 2), as: office.administrator)
            #expect(try await tell(office, receiver) == 1)
            try await office.perform(TryWebhook(id), as: office.administrator)
            try await office.perform(RemoveWebhook(id), as: office.administrator)
            _ = try await tell(office, receiver)
            #expect(receiver.bodies.count == 1)
        }
    }

    @Test("Only administrators say who is told, and what is wrong is said")
    func refusals() async throws {
        try await withOffice { office in
            await expectRefusal(.notFound) {
                _ = try await office.perform(AddWebhook(input(), secret: Self.secret), as: office.chief)
            }
            for (address, groups, field) in [
                ("ftp://may/x", ["role."], "address"), ("https://máy.vn/", ["role."], "address"),
                ("https://user@may.vn/", ["role."], "address"), ("https://may.vn/", [], "group"),
                ("https://may.vn/", ["khong-co."], "group"), ("https://may.vn/", ["r"], "group"),
            ] as [(String, [String], String)] {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(
                        AddWebhook(WebhookInput(name: "x", address: address, groups: groups), secret: Self.secret),
                        as: office.administrator)
                }
            }
        }
    }
}
