import Desk
import Office
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@Suite("Delivering what leaves the house")
struct OutboxWorkerTests {
    @Test("What is delivered is delivered once and gone", arguments: Backend.all)
    func once(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post(["1", "2", "3"])
            let post = Postman()
            let worker = OutboxWorker(storage: office.storage, handlers: [.noticeMail: post])
            #expect(try await worker.work() == 3)
            #expect(try await worker.work() == 0)
            #expect(post.delivered == ["1", "2", "3"])
        }
    }

    @Test(
        "What fails comes back later and later, is given up after the eighth time, and can be revived",
        arguments: Backend.all)
    func failing(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post(["1"])
            let broken = Postman(failure: OfficeError(.unavailable, "Máy chủ thư không trả lời."))
            let worker = OutboxWorker(storage: office.storage, handlers: [.noticeMail: broken])
            var days: Int64 = 0
            while try await office.letters().isEmpty, days < 10 {
                _ = try await worker.work()
                office.clock.advance(seconds: 60)
                if try await worker.work() == 0 { office.clock.advance(days: 1) }
                days += 1
            }
            let letter = try #require(try await office.letters().first)
            #expect(letter.attempts == 8 && letter.lastError == "Máy chủ thư không trả lời.")
            #expect(broken.delivered.count == 8)
            try await office.perform(ReviveDeadLetter(letter.id), as: office.administrator)
            let mended = Postman()
            #expect(try await OutboxWorker(storage: office.storage, handlers: [.noticeMail: mended]).work() == 1)
            #expect(mended.delivered == ["1"])
            #expect(try await office.journal().suffix(1) == ["dead_letter.revived dead_letter \(letter.id)"])
            await expectRefusal(.conflict) {
                try await office.perform(ReviveDeadLetter(letter.id), as: office.administrator)
            }
        }
    }

    @Test(
        "What will never be taken is given up at once; it is dropped with a reason, by administrators only",
        arguments: Backend.all)
    func refused(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post(["1"])
            let refusing = Postman(failure: OutboxRefusal("550 không có hộp thư này"))
            #expect(try await OutboxWorker(storage: office.storage, handlers: [.noticeMail: refusing]).work() == 1)
            let letter = try #require(try await office.letters().first)
            #expect(letter.attempts == 1)
            await expectRefusal(.notFound) {
                try await office.perform(DropDeadLetter(letter.id, reason: "Nghỉ hưu"), as: office.clerk)
            }
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(DropDeadLetter(letter.id, reason: " "), as: office.administrator)
            }
            try await office.perform(DropDeadLetter(letter.id, reason: "Nghỉ hưu"), as: office.administrator)
            #expect(try await office.letters() == [])
            #expect(try await office.journal().suffix(1) == ["dead_letter.dropped dead_letter \(letter.id)"])
        }
    }

    @Test("A worker that dies after delivery delivers the same again, under the same name", arguments: Backend.all)
    func dying(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post(["7"])
            let taken = try await office.storage.write { tx in
                try OutboxStore.lease(tx, until: tx.now.adding(seconds: 900), limit: 10)
            }
            #expect(taken.map(\.payload) == ["7"])
            let post = Postman()
            let worker = OutboxWorker(storage: office.storage, handlers: [.noticeMail: post])
            #expect(try await worker.work() == 0)
            office.clock.advance(seconds: 901)
            #expect(try await worker.work() == 1)
            #expect(post.delivered == ["7"])
            // The dead one wakes: it ends nothing that is not its own any more.
            #expect(try await office.storage.write { tx in try OutboxStore.done(tx, taken[0]) } == false)
        }
    }

    @Test("At a stop the message under way is finished and the rest given back", arguments: Backend.all)
    func stopping(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post(["1", "2", "3"])
            let post = Postman()
            let worker = OutboxWorker(storage: office.storage, handlers: [.noticeMail: post])
            #expect(try await worker.work(while: { post.delivered.isEmpty }) == 1)
            let attempts = try await office.storage.read { tx in
                try tx.query("SELECT attempts, leased_until FROM outbox ORDER BY id").map {
                    "\(try $0.int("attempts")) \(try $0.intIfPresent("leased_until") == nil)"
                }
            }
            #expect(attempts == ["0 true", "0 true"])
        }
    }

    @Test(
        "Several processes share the work: each message goes to one of them",
        arguments: [Backend.sqliteFile, .postgres])
    func sharing(backend: Backend) async throws {
        try await withOutbox(backend) { office, post in
            try await post((1...200).map(String.init))
            let post = Postman()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...4 {
                    let worker = OutboxWorker(storage: office.storage, handlers: [.noticeMail: post])
                    group.addTask { while try await worker.work() > 0 {} }
                }
                try await group.waitForAll()
            }
            #expect(post.delivered.compactMap(Int.init).sorted() == Array(1...200))
        }
    }

    private func withOutbox(
        _ backend: Backend, _ body: (TestOffice, _ post: ([String]) async throws -> Void) async throws -> Void
    ) async throws {
        try await withOffice(backend) { office in
            try await body(office) { payloads in
                try await office.storage.write { tx in
                    try OutboxStore.post(tx, kind: .noticeMail, payloads: payloads)
                }
            }
        }
    }
}

/// Writes down what it is given, or fails.
private final class Postman: OutboxHandler {
    private let written = Mutex<[String]>([])
    private let failure: (any Error)?

    init(failure: (any Error)? = nil) { self.failure = failure }

    var delivered: [String] { written.withLock { $0 } }

    func deliver(_ message: OutboxStore.Message) async throws {
        written.withLock { $0.append(message.payload) }
        if let failure { throw failure }
    }
}

extension TestOffice {
    fileprivate func letters() async throws -> [DeadLetter] {
        try await ask(DeadLetterList(), as: administrator).letters
    }
}
