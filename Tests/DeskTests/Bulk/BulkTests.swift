import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("One act on many obligations")
struct BulkTests {
    static let token = "0123456789abcdef"

    @Test("The preview says what is allowed and why not, the act does just that", arguments: Backend.all)
    func preview(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let mine = Key<Party>(office.internalAffairs)
            var ids: [Key<Obligation>] = []
            for lead in [mine, mine, Key<Party>(office.economy), mine] {
                ids.append(try await office.assign(office.task("Việc \(ids.count)", lead: [lead])))
            }
            let head = office.headOfInternalAffairs
            try await office.perform(AcceptObligation(try await office.part(of: ids[0], mine)), as: head)
            let before = try await office.journal().count
            let seen = try await office.ask(BulkPreview(.accept, ids), as: head)
            #expect(try await office.journal().count == before)
            let bulk = try await office.perform(StartBulk(token: Self.token, .accept, BulkWish(), ids), as: head)
            try await office.desk.finish(bulk, as: try await office.actor(head))
            let done = try await office.ask(BulkQuestion(bulk), as: head)
            #expect(seen.items.map(\.state) == [.refused, .pending, .refused, .pending])
            #expect(done.items.map(\.state) == [.refused, .done, .refused, .done])
            #expect(
                done.refusals.map(\.reason).sorted() == [
                    "Chỉ người đứng đầu đơn vị hoặc người được giao mới được tiếp nhận phần việc này.",
                    "Phần việc này đã được tiếp nhận.",
                ])
            #expect(try await office.journal().count == before + 2)
            await expectRefusal(.notFound) { _ = try await office.ask(BulkQuestion(bulk), as: office.chief) }
        }
    }

    @Test(
        "Killed after any number of items it goes on where it was; sent twice it begins nothing twice",
        arguments: [1, 2, 3])
    func killed(chunk: Int) async throws {
        try await withOffice(.sqliteFile) { office in
            let unit = Key<Party>(office.internalAffairs)
            var ids: [Key<Obligation>] = []
            for number in 0..<5 { ids.append(try await office.assign(office.task("Việc \(number)", lead: [unit]))) }
            let head = try await office.actor(office.headOfInternalAffairs)
            let start = StartBulk(token: Self.token, .report, BulkWish(words: "Đang làm", percent: 30), ids)
            let bulk = try await office.desk.perform(start, as: head)
            _ = try await office.desk.perform(RunBulk(bulk, limit: chunk), as: head)
            // The server is gone; the form is sent again, and another server looks for what was left.
            #expect(try await office.desk.perform(start, as: head) == bulk)
            office.clock.advance(seconds: 120)
            try await office.desk.resumeBulks()
            try await office.desk.resumeBulks()
            #expect(try await office.ask(BulkQuestion(bulk), as: head.person).count(.done) == 5)
            let reports = try await office.storage.read { tx in
                try tx.query("SELECT obligation_id FROM progress_report ORDER BY obligation_id").map {
                    try $0.key("obligation_id", of: Obligation.self)
                }
            }
            #expect(reports == ids)
        }
    }

    @Test(
        "Every kind of act is done to many, and asks for what it needs",
        arguments: [
            (BulkKind.pass, BulkWish()), (.adjust, BulkWish(words: "Chờ", due: .of("2025-06-30"))),
            (.remind, BulkWish()),
            (.report, BulkWish(words: "Xong", isFinal: true)),
        ])
    func kinds(_ kind: BulkKind, _ wish: BulkWish) async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            var ids: [Key<Obligation>] = []
            for number in 0..<3 { ids.append(try await office.assign(office.task("Việc \(number)", lead: [unit]))) }
            var wish = wish
            if kind == .pass { wish.officer = office.officerOfInternalAffairs }
            let who = [.adjust, .remind].contains(kind) ? office.chief : office.headOfInternalAffairs
            let bulk = try await office.perform(StartBulk(token: Self.token, kind, wish, ids), as: who)
            try await office.desk.finish(bulk, as: try await office.actor(who))
            #expect(try await office.ask(BulkQuestion(bulk), as: who).count(.done) == 3)
            guard kind == .report else { return }
            let result = try await office.perform(
                StartBulk(token: "fedcba9876543210", .acceptResult, BulkWish(), ids), as: office.chief)
            try await office.desk.finish(result, as: try await office.actor(office.chief))
            var states: Set<ObligationState> = []
            for id in ids { states.insert(try await office.obligation(id).state) }
            #expect(states == [.closed])
        }
    }

    @Test("The preview promised what was then refused", arguments: Backend.all)
    func promises(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let head = office.headOfInternalAffairs
            let ids = [
                try await office.assign(office.task("Việc 0", lead: [unit])),
                try await office.assign(office.task("Việc 1", lead: [unit])),
            ]
            try await office.perform(Remind(ids[0]), as: office.chief)
            _ = try await office.breakDown(ids[0], to: unit, due: nil)
            var seen: [[String]] = []
            for (kind, who) in [
                (BulkKind.remind, office.chief), (.report, head), (.adjust, office.planner), (.adjust, office.chief),
            ] {
                let summary = try await office.ask(BulkPreview(kind, ids), as: who)
                seen.append(summary.items.map { "\($0.state) \($0.reason ?? "")" })
            }
            let basis = "pending Do người khác giao: phải chọn văn bản làm căn cứ."
            #expect(
                seen == [
                    ["refused Hôm nay đã nhắc nhiệm vụ này rồi.", "pending "],
                    ["pending Còn 1 việc nhỏ chưa xong: chỉ báo cáo tiến độ được.", "pending "], [basis, basis],
                    ["pending ", "pending "],
                ])
            await expectRefusal(.invalid, field: "basis") {
                let wish = BulkWish(words: "Chờ", due: .of("2025-06-30"))
                _ = try await office.perform(
                    StartBulk(token: "aaaaaaaaaaaaaaaa", .adjust, wish, ids), as: office.planner)
            }
            let bulk = try await office.perform(
                StartBulk(token: Self.token, .report, BulkWish(words: "Xong", isFinal: true), ids), as: head)
            #expect(try await office.ask(BulkQuestion(bulk), as: head).items.map(\.state) == [.refused, .pending])
            try await office.desk.finish(bulk, as: try await office.actor(head))
            #expect(try await office.ask(BulkQuestion(bulk), as: head).items.map(\.state) == [.refused, .done])
        }
    }
}
