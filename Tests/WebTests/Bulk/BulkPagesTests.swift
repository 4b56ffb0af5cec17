import Desk
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("One act on many obligations, in the browser")
struct BulkPagesTests {
    private static let token = "0123456789abcdef"

    /// The obligation of the ledger, which its lead may accept, and one that is none of this person's.
    private static func with(_ body: (LedgerSite, TestClient, Key<Obligation>, Key<Obligation>) async throws -> Void)
        async throws
    {
        try await withLedger { ledger in
            let office = ledger.office
            let outcome = try await office.perform(
                AssignByHand(
                    task: DraftTask(
                        id: 1, content: "Kiểm tra việc riêng",
                        lead: [DraftParty(printed: "Ban TCD", parties: [Key<Party>(office.reception)])]),
                    origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "10/03/2025", assigner: nil, document: nil,
                    visibility: .participants), as: office.chief)
            guard case .done(let hidden) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            let head = try await ledger.client(office.headOfInternalAffairs).client
            try await body(ledger, head, ledger.obligation, hidden)
        }
    }

    @Test("What its chooser does not see is counted, never named; the preview can be left without doing anything")
    func unseen() async throws {
        try await Self.with { ledger, head, mine, hidden in
            let preview = try await head.post(
                "/bulk/preview?from=%2Fwork%3Ftab%3Dwaiting",
                form: "act=accept&obligation=\(mine)&obligation=\(hidden)&obligation=99999")
            let said = [
                "3 việc đã chọn", "<b>2</b> mục đã chọn không có trong danh sách của anh/chị", "Thôi, không làm gì",
                "name=\"obligation\" value=\"\(mine)\"",
            ]
            #expect(said.filter { !preview.body.contains($0) } == [])
            #expect(!preview.body.contains("Kiểm tra việc riêng") && !preview.body.contains("/obligations/\(hidden)"))
            let chosen =
                "act=accept&token=\(Self.token)&chosen=\(mine)&chosen=\(hidden)&chosen=99999&refused=\(hidden)&refused=99999"
            let none = try await head.post("/bulk", form: chosen)
            #expect(none.status == 422 && none.body.contains("Đánh dấu ít nhất một việc"))
            let done = try await head.post("/bulk", form: chosen + "&obligation=\(mine)")
            let result = try await head.get(try #require(done.location)).body
            #expect(result.contains("<b>1</b> trên <b>1</b> việc đã thực hiện") && result.contains("<b>2</b> mục"))
            #expect(!result.contains("Kiểm tra việc riêng"))
            try expectGolden("bulk/result", text: result, kind: "html")
        }
    }

    @Test("What the preview said is refused stays so, even when it has become possible since")
    func refusedStays() async throws {
        try await Self.with { ledger, head, mine, _ in
            let chief = try await ledger.client(ledger.office.chief).client
            let second = try await ledger.office.perform(
                AssignByHand(
                    task: DraftTask(
                        id: 1, content: "Việc thứ hai",
                        lead: [DraftParty(printed: "Phòng NC", parties: [Key<Party>(ledger.office.internalAffairs)])]),
                    origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "10/03/2025", assigner: nil, document: nil,
                    visibility: .office), as: ledger.office.chief)
            guard case .done(let other) = second else { return }
            let done = try await chief.post(
                "/bulk",
                form:
                    "act=remind&token=\(Self.token)&chosen=\(mine)&chosen=\(other)&obligation=\(mine)&refused=\(other)")
            let result = try await chief.get(try #require(done.location)).body
            #expect(result.contains("<b>1</b> trên <b>2</b>") && result.contains("Lúc xem trước chưa làm được"))
        }
    }

    @Test("Passing many to somebody who is away is asked once more")
    func absent() async throws {
        try await Self.with { ledger, head, mine, _ in
            let office = ledger.office
            let today = OfficeTime.day(of: office.clock.now)
            try await office.perform(
                EnterAbsence(
                    person: office.officerOfInternalAffairs, substitute: nil, reason: .illness, from: today,
                    to: today.adding(days: 3)), as: office.officerOfInternalAffairs)
            let form =
                "act=pass&token=\(Self.token)&chosen=\(mine)&obligation=\(mine)&officer=\(office.officerOfInternalAffairs)"
            let asked = try await head.post("/bulk", form: form)
            #expect(asked.status == 422 && asked.body.contains("chưa có người làm thay"))
            #expect(try await head.post("/bulk", form: form + "&despiteAbsence=true").status == 303)
        }
    }
}
