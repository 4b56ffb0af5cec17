import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Fees of dossiers, and to whom results go") struct FeeTests {
    /// A dossier that is ready to be returned; its fee of 200.000 đồng has to be paid before.
    private func ready(_ office: TestOffice, isFirst: Bool = true) async throws -> Key<LedgerCase> {
        let procedure = try #require(try await office.openCounter()["one-unit"])
        let draft = ProcedureDraft(
            code: "1.990000", title: "Thủ tục one-unit", field: "Thương mại", process: "one-unit", unit: office.economy,
            term: "7 ngày làm việc", fee: 200_000, result: "Văn bản", basis: "QĐ 101", parts: "Đơn đề nghị\nSơ đồ",
            isFeeFirst: isFirst)
        _ = try await office.perform(KeepProcedure(draft, procedure, version: 1), as: office.counter)
        var new = office.draft(procedure)
        new.wish = .post
        let id = try await office.perform(ReceiveDossier(new), as: office.counter)
        try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
        try await office.take("propose", of: id, as: office.officerOfEconomy)
        try await office.take("sign", of: id, as: office.headOfEconomy, ["result": "12/GP-KT"])
        return id
    }

    @Test(
        "What is not paid is said so and not handed over; a payment, an exemption and what was wrong stand in the book",
        arguments: Backend.all)
    func payment(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let id = try await ready(office)
            var page = try await office.page(id)
            #expect(page.owed == DossierFee(due: 200_000, isFirst: true, paid: 0, exempt: 0))
            #expect(page.owed?.words == "chưa nộp 200.000 đồng")
            #expect(
                page.offers.first { $0.act.code == "deliver" }?.refusal?.contains("Còn phải nộp 200.000 đồng") == true)
            await expectRefusal(.conflict) { try await office.take("deliver", of: id, as: office.counter) }
            #expect(try await office.page(id).item.isOpen)
            try await office.perform(
                RecordFee(id, .paid, amount: 150_000, way: .cash, receipt: "BL-01", mark: "a"), as: office.counter)
            // The same form sent twice is one payment.
            try await office.perform(
                RecordFee(id, .paid, amount: 150_000, way: .cash, receipt: "BL-01", mark: "a"), as: office.counter)
            #expect(try await office.page(id).owed?.words == "còn phải nộp 50.000 đồng")
            try await office.perform(RecordFee(id, .exempt, reason: "Hộ nghèo"), as: office.counter)
            page = try await office.page(id)
            #expect(page.owed == DossierFee(due: 200_000, isFirst: true, paid: 150_000, exempt: 50_000))
            let exemption = try #require(try await office.ask(FeeQuestion(id), as: office.counter).entries.last)
            try await office.perform(VoidFee(id, exemption.id, reason: "Nhầm hồ sơ"), as: office.counter)
            #expect(try await office.page(id).owed?.left == 50_000)
            await expectRefusal(.conflict, field: "reason") {
                try await office.perform(VoidFee(id, exemption.id, reason: "Lần nữa"), as: office.counter)
            }
            try await office.perform(RecordFee(id, .paid, way: .portal, receipt: "DVC-9"), as: office.counter)
            let entries = try await office.ask(FeeQuestion(id), as: office.headOfEconomy).entries
            #expect(entries.map(\.amount) == [150_000, 50_000, -50_000, 50_000])
            try await office.take("deliver", of: id, as: office.counter)
            #expect(try await office.page(id).item.isOpen == false)
        }
    }

    @Test(
        "Wrong payments are refused with what is wrong, and nobody but the counter writes any down",
        arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let id = try await ready(office)
            let cases: [(RecordFee, OfficeError.Code, String)] = [
                (RecordFee(id, .paid, amount: 200_001, way: .cash, receipt: "1"), .invalid, "amount"),
                (RecordFee(id, .paid, amount: 0, way: .cash, receipt: "1"), .invalid, "amount"),
                (RecordFee(id, .paid, receipt: "1"), .invalid, "way"),
                (RecordFee(id, .paid, way: .cash), .invalid, "receipt"),
                (RecordFee(id, .exempt), .invalid, "reason"),
            ]
            for (command, code, field) in cases {
                await expectRefusal(code, field: field) { try await office.perform(command, as: office.counter) }
            }
            await expectRefusal(.forbidden) {
                try await office.perform(RecordFee(id, .exempt, reason: "x"), as: office.headOfEconomy)
            }
            await expectRefusal(.notFound) {
                try await office.perform(RecordFee(id, .exempt, reason: "x"), as: office.headOfReception)
            }
            #expect(try await office.ask(FeeQuestion(id), as: office.counter).entries == [])
        }
    }

    @Test("The delivery says how and to whom, in the dossier and in the book", arguments: Backend.all)
    func delivery(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let id = try await ready(office, isFirst: false)
            let version = try await office.page(id).item.version
            func deliver(_ draft: DeliveryDraft) async throws {
                try await office.perform(
                    TakeCaseStep(id, act: "deliver", delivery: draft, version: version), as: office.counter)
            }
            await expectRefusal(.invalid, field: "delivery-tracking") { try await deliver(.init(way: .post)) }
            try await deliver(.init(way: .post, receiver: "Phạm Thị Lan", number: "001", tracking: "EB123VN"))
            let page = try await office.page(id)
            let delivery = try #require(page.delivery)
            #expect(delivery.way == .post && delivery.receiver == "Phạm Thị Lan" && delivery.tracking == "EB123VN")
            #expect(page.wish == .post && page.channel == .counter)
            let line = try #require(try await office.ask(DossierBook(nil), as: office.counter).lines.first)
            #expect(line.way == .post && line.receiver == "Phạm Thị Lan")
            #expect(try await office.journal().contains("case.delivered case \(id)"))
        }
    }

    @Test(
        "After the result was handed over nobody takes back alone what he or she wrote; money goes back by a refund with its reason",
        arguments: Backend.all)
    func afterDelivery(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let id = try await ready(office)
            try await office.perform(
                RecordFee(id, .paid, way: .cash, receipt: "BL-01"), as: office.counter)
            try await office.take("deliver", of: id, as: office.counter)
            let entry = try #require(try await office.ask(FeeQuestion(id), as: office.counter).entries.first)
            await expectRefusal(.forbidden, field: "reason") {
                try await office.perform(VoidFee(id, entry.id, reason: "Nhầm"), as: office.counter)
            }
            for (command, field) in [
                (RecordFee(id, .refund, amount: 200_001, way: .cash, receipt: "1", reason: "x"), "amount"),
                (RecordFee(id, .refund, amount: 1, receipt: "1", reason: "x"), "way"),
                (RecordFee(id, .refund, amount: 1, way: .cash, reason: "x"), "receipt"),
                (RecordFee(id, .refund, amount: 1, way: .cash, receipt: "1"), "reason"),
            ] {
                await expectRefusal(.invalid, field: field) { try await office.perform(command, as: office.counter) }
            }
            try await office.perform(
                RecordFee(id, .refund, amount: 50_000, way: .transfer, receipt: "PC-1", reason: "Thu thừa"),
                as: office.counter)
            #expect(
                try await office.page(id).owed
                    == DossierFee(due: 200_000, isFirst: true, paid: 200_000, refunded: 50_000, exempt: 0))
            _ = try await office.desk.perform(
                GrantRole(person: office.headOfEconomy, role: .counter, from: .of("2024-01-02")), as: .terminal)
            await expectRefusal(.conflict, field: "reason") {
                try await office.perform(VoidFee(id, entry.id, reason: "Nhầm"), as: office.headOfEconomy)
            }
            let back = try #require(try await office.ask(FeeQuestion(id), as: office.counter).entries.last)
            for wrong in [back, entry] {
                try await office.perform(VoidFee(id, wrong.id, reason: "Ghi nhầm hồ sơ"), as: office.headOfEconomy)
            }
            #expect(try await office.page(id).owed?.left == 200_000)
        }
    }

    @Test(
        "A refund after which something was paid or let off is not taken back: more would be paid than is due",
        arguments: Backend.all)
    func voidedRefund(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let id = try await ready(office)
            try await office.perform(RecordFee(id, .paid, way: .cash, receipt: "BL-01"), as: office.counter)
            try await office.perform(
                RecordFee(id, .refund, amount: 50_000, way: .cash, receipt: "PC-1", reason: "Thu thừa"),
                as: office.counter)
            let refund = try #require(try await office.ask(FeeQuestion(id), as: office.counter).entries.last)
            for later in [
                RecordFee(id, .paid, way: .cash, receipt: "BL-02"), RecordFee(id, .exempt, reason: "Hộ nghèo"),
            ] {
                try await office.perform(later, as: office.counter)
                await expectRefusal(.conflict, field: "reason") {
                    try await office.perform(VoidFee(id, refund.id, reason: "Ghi nhầm"), as: office.counter)
                }
                let entry = try #require(try await office.ask(FeeQuestion(id), as: office.counter).entries.last)
                try await office.perform(VoidFee(id, entry.id, reason: "Ghi nhầm"), as: office.counter)
            }
            try await office.perform(VoidFee(id, refund.id, reason: "Ghi nhầm"), as: office.counter)
            #expect(
                try await office.page(id).owed == DossierFee(due: 200_000, isFirst: true, paid: 200_000, exempt: 0))
        }
    }

    @Test("A dossier that was refused is not charged, and what was paid for it is given back", arguments: Backend.all)
    func refused(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let id = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            try await office.perform(
                RecordFee(id, .paid, amount: 150_000, way: .cash, receipt: "BL-01"), as: office.counter)
            try await office.take("assign", of: id, as: office.headOfEconomy, parties: office.officer)
            try await office.take("propose", of: id, as: office.officerOfEconomy)
            try await office.take("refuse", of: id, as: office.headOfEconomy, ["reason": "Không đủ điều kiện"])
            await expectRefusal(.conflict, field: "amount") {
                try await office.perform(RecordFee(id, .paid, way: .cash, receipt: "2"), as: office.counter)
            }
            let page = try await office.page(id)
            #expect(!page.isCharged && page.left == 0 && page.owed?.left == 50_000)
            try await office.perform(
                RecordFee(id, .refund, way: .cash, receipt: "PC-1", reason: "Hồ sơ bị từ chối"), as: office.counter)
            #expect(try await office.page(id).owed?.kept == 0)
            await expectRefusal(.conflict, field: "amount") {
                try await office.perform(
                    RecordFee(id, .refund, way: .cash, receipt: "PC-2", reason: "Nữa"), as: office.counter)
            }
        }
    }
}
