import Office
import Synchronization
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Telling whoever brought a dossier by mail") struct ApplicantMailTests {
    private static func deliver(_ office: TestOffice) async throws -> [Letter] {
        let kept = Kept()
        let mailer = ApplicantMailer(
            storage: office.storage, rules: try TestOffice.dossierRules(), officeName: "Văn phòng UBND tỉnh",
            origin: "https://congvu.example.vn", carry: { kept.add($0) })
        let worker = OutboxWorker(storage: office.storage, handlers: [.applicantMail: mailer])
        while try await worker.work() > 0 {}
        return kept.all
    }

    private final class Kept: Sendable {
        private let letters = Mutex<[Letter]>([])
        var all: [Letter] { letters.withLock { $0 } }
        func add(_ letter: Letter) { letters.withLock { $0.append(letter) } }
    }

    @Test(
        "Papers that are missing, another day, the result: each once, without what stands in the dossier; without an address nothing",
        arguments: Backend.all)
    func letters(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            var draft = office.draft(procedure)
            draft.mail = "hung@vidu.vn"
            for draft in [draft, office.draft(procedure)] {
                let id = try await office.perform(ReceiveDossier(draft), as: office.counter)
                try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
                try await office.take(
                    "request-supplement", of: id, as: office.officerOfEconomy, ["missing": "Sơ đồ bí mật"])
                try await office.take("supplement", of: id, as: office.counter)
                try await office.take(
                    "apologise", of: id, as: office.officerOfEconomy, ["reason": "bí mật", "new-date": "2025-04-08"])
                try await office.take("propose", of: id, as: office.officerOfEconomy)
                try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "bí mật"])
                try await office.take("deliver", of: id, as: office.counter)
            }
            let letters = try await Self.deliver(office)
            #expect(
                letters.map(\.subject) == [
                    "Hồ sơ H99.13-250314-0001: cần bổ sung giấy tờ",
                    "Hồ sơ H99.13-250314-0001: xin lỗi và hẹn lại ngày trả kết quả",
                    "Hồ sơ H99.13-250314-0001: đã có kết quả",
                ])
            #expect(letters.allSatisfy { $0.address == "hung@vidu.vn" && !$0.text.contains("bí mật") })
            #expect(letters.map(\.id) == ["dossier.1.3", "dossier.1.5", "dossier.1.7"])
            #expect(
                letters[1].text.contains("Ngày hẹn mới: ") && letters[1].text.contains("08/4/2025")
                    || letters[1].text.contains("08/04/2025"))
            #expect(letters[0].text.contains("https://congvu.example.vn/tra-cuu?ma=H99.13-250314-0001-"))
            #expect(try await Self.deliver(office).isEmpty)
        }
    }
}
