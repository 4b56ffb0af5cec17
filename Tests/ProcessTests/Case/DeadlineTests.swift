import Office
import Process
import Testing
import WorkTime

@Suite("When the time of a case is over")
struct DeadlineTests {
    @Test("The last day and its article are those of the law", arguments: DeadlineCase.all)
    func cases(told: DeadlineCase) throws {
        let (version, play, clock) = try told.play()
        let running = try #require(play.clocks[told.clock])
        #expect(running.due(clock)?.written == told.due)
        let reasons = running.reasons(version)
        #expect(reasons.contains { $0.article?.contains(told.article) ?? false }, "\(reasons)")
        #expect(running.days(clock).due == running.due(clock))
    }

    @Test("A clock says why it ends when it does: event, length, pause, new appointment, each with its article")
    func reasons() throws {
        let (version, play, _) = try DeadlineCase(
            name: "", process: "one-unit", given: "10 ngày làm việc",
            steps: [
                .init("receive", "2026-02-27 16:30"), .init("assign", "2026-03-02 10:00"),
                .init("request-supplement", "2026-03-04 09:00"), .init("supplement", "2026-03-11 09:00"),
                .init("apologise", "2026-03-12 09:00", ["new-date": "2026-04-03"]),
            ], clock: "", due: nil, article: ""
        ).play()
        let reasons = try #require(play.clocks["settle"]).reasons(version)
        #expect(
            reasons.map { "\($0.text) (\($0.article ?? ""))" } == [
                "Tính từ lúc 16:30 ngày 27/02/2026 ()",
                "Sau 15:00 hoặc ngày nghỉ: coi như đầu giờ ngày làm việc tiếp theo, 02/03/2026 (quy định của cơ quan về chuyển hồ sơ trong ngày)",
                "Thời hạn: 10 ngày làm việc (danh mục)",
                "Tạm dừng từ 09:00 ngày 04/03/2026 đến 09:00 ngày 11/03/2026: Yêu cầu bổ sung hồ sơ (Điều 11 Nghị định 118/2025/NĐ-CP)",
                "Hẹn lại ngày 03/04/2026: Xin lỗi và hẹn lại (Nghị định 118/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP, mẫu số 04)",
            ])
    }
}
