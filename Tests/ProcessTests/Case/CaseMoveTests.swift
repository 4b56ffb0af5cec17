import Office
import Process
import Testing
import WorkTime

@Suite("Moving a running case to a newer version")
struct CaseMoveTests {
    private func moved(_ process: String, _ steps: [DeadlineCase.Step], at: String) throws -> CaseMove {
        let (old, play, clock) = try DeadlineCase(
            name: "", process: process, steps: steps, clock: "", due: nil, article: ""
        ).play()
        let newer = try #require(try ShippedProcesses.book.get().version(process, old.number + 1))
        return try ProcessEngine(newer, clock: clock).moved(play, from: old, at: .at(at))
    }

    @Test("The preview says how the last day changes, and the clock keeps its start")
    func preview() throws {
        let move = try moved("complaint-first", [.init("receive", "2026-06-24 09:00")], at: "2026-07-01 08:00")
        #expect(
            move.differences == [
                "«Thụ lý đơn khiếu nại»: 10 ngày, hạn hết ngày 06/07/2026 → 07 ngày làm việc, hạn hết ngày 03/07/2026 (khoản 1 Điều 16 Nghị định 124/2020/NĐ-CP, sửa đổi tại Điều 10 Nghị định 155/2026/NĐ-CP)."
            ])
        #expect(move.case.version == 2 && move.case.clocks["acceptance"]?.begun == .at("2026-06-24 09:00"))
    }

    @Test("What stands still goes on standing still; steps that are new are named")
    func paused() throws {
        let complaint = try moved(
            "complaint-first", [.init("receive", "2026-06-01 09:00"), .init("accept", "2026-06-05 09:00")],
            at: "2026-07-01 08:00")
        #expect(complaint.differences == ["Ở trạng thái này có thêm: Tạm đình chỉ giải quyết."])
        let dossier = try moved(
            "one-unit",
            [
                .init("receive", "2025-06-20 09:00"), .init("assign", "2025-06-20 10:00"),
                .init("request-supplement", "2025-06-25 09:00"),
            ], at: "2025-07-01 08:00")
        #expect(dossier.differences == [] && dossier.case.clocks["settle"]?.isPaused == true)
    }

    @Test("No case goes to a version that does not hold yet, and none that is over goes anywhere")
    func refused() throws {
        let early = #expect(throws: CaseRefusal.self) {
            try moved("complaint-first", [.init("receive", "2026-06-24 09:00")], at: "2026-06-30 08:00")
        }
        let over = #expect(throws: CaseRefusal.self) {
            try moved(
                "complaint-first", [.init("receive", "2026-06-24 09:00"), .init("file", "2026-06-25 09:00")],
                at: "2026-07-02 08:00")
        }
        #expect([early?.reason, over?.reason] == [.time, .ended])
    }
}
