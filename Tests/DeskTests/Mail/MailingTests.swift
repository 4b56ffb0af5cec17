import Office
import Storage
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What is sent by mail")
struct MailingTests {
    @Test("A notice is a letter with its link; what is restricted stays in the house", arguments: Backend.all)
    func notices(backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.giveAddress(office.headOfEconomy, "nam.vd@example.vn")
            let head = Key<Party>(office.economy)
            try await office.perform(ChooseNotices([.assigned: .mail]), as: office.headOfEconomy)
            for visibility in [Visibility.office, .participants] {
                _ = try await office.assign(office.task(lead: [head]), visibility: visibility)
            }
            let letters = try await office.deliver()
            #expect(letters.map(\.address) == ["nam.vd@example.vn", "nam.vd@example.vn"])
            #expect(
                letters.map(\.subject) == [
                    "[Công vụ] Giao nhiệm vụ: Rà soát quy chế làm việc",
                    "[Công vụ] Giao nhiệm vụ: nội dung hạn chế người xem",
                ])
            #expect(
                letters[0].text == """
                    Kính gửi: Vũ Đình Nam

                    Giao nhiệm vụ: Rà soát quy chế làm việc
                    Chủ trì, thời hạn 30/04/2025
                    Người thực hiện: Phạm Anh Tú

                    Xem chi tiết: https://congvu.example.vn/notices/1

                    --
                    Thư tự động của phần mềm Công vụ, Văn phòng UBND tỉnh. Không trả lời thư này.
                    Chọn cách nhận thông báo: https://congvu.example.vn/account#notices

                    """)
            #expect(!letters[1].text.contains("Rà soát") && !letters[1].text.contains("30/04/2025"))
            #expect(letters[0].id == "notice.1.1741917600000")
        }
    }

    @Test("Whoever has no address, or has left, gets nothing, and nothing waits for ever", arguments: Backend.all)
    func nobody(backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(
                Telling { act in try act.inform([office.clerk], .urged, about: nil, words: "x") }, as: office.chief)
            #expect(try await office.deliver() == [])
            #expect(try await office.storage.read { tx in try tx.query("SELECT id FROM outbox") }.isEmpty)
        }
    }

    @Test(
        "The day's mail goes once, on working days from the set hour, with what is still unread", arguments: Backend.all
    )
    func digest(backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.giveAddress(office.clerk, "lan.nt@example.vn")
            // Friday 14 March 2025, 9 o'clock.
            let digests = PostDigests(storage: office.storage, hour: 10, calendar: .weekdays)
            func tell(_ words: String) async throws {
                try await office.perform(
                    Telling { act in try act.inform([office.clerk], .due, about: nil, words: words) }, as: office.chief)
            }
            try await tell("một")
            try await tell("hai")
            #expect(try await digests.run() == 0)
            office.clock.advance(seconds: 3_600)
            let read = try await office.ask(NoticeListQuestion(), as: office.clerk).items[1]
            try await office.perform(ReadNotice(read.id), as: office.clerk)
            #expect(try await digests.run() == 1)
            try await tell("ba")
            #expect(try await digests.run() == 0)
            let friday = try await office.deliver()
            #expect(friday.map(\.subject) == ["[Công vụ] Tổng hợp ngày 14/03/2025: 1 thông báo chưa đọc"])
            #expect(friday[0].text.contains("1. Nhắc việc đến hạn\n   hai\n") && !friday[0].text.contains("một"))
            office.clock.advance(days: 1)
            #expect(try await digests.run() == 0)
            office.clock.advance(days: 2)
            #expect(try await digests.run() == 1)
            #expect(try await office.deliver().map { $0.text.contains("ba") && !$0.text.contains("hai") } == [true])
        }
    }
}

extension TestOffice {
    func giveAddress(_ person: Key<Person>, _ address: String) async throws {
        let item = try await storage.read { tx in try PersonStore.find(tx, person) }
        guard let item else { return }
        try await perform(
            ChangePerson(
                person: person, fullName: item.person.fullName, email: address, phone: nil,
                version: item.person.version), as: administrator)
    }

    /// Delivers everything that is due, into the result.
    func deliver() async throws -> [Letter] {
        let letters = Letters()
        let mailer = NoticeMailer(
            storage: storage,
            writer: LetterWriter(officeName: "Văn phòng UBND tỉnh", origin: "https://congvu.example.vn"),
            carry: { letter in letters.add(letter) })
        let worker = OutboxWorker(storage: storage, handlers: [.noticeMail: mailer, .digestMail: mailer])
        while try await worker.work() > 0 {}
        return letters.all
    }
}

private final class Letters: Sendable {
    private let kept = Mutex<[Letter]>([])

    var all: [Letter] { kept.withLock { $0 } }

    func add(_ letter: Letter) { kept.withLock { $0.append(letter) } }
}
