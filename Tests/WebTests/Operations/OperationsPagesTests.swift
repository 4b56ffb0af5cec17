import Desk
import Office
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The page on operations")
struct OperationsPagesTests {
    @Test("It names first what needs somebody, then backups, queues and room")
    func page() async throws {
        try await withSite { site in
            let administrator = try await site.administrator()
            let page = try await administrator.get("/administration/operations").body
            #expect(page.contains("Máy chủ không tự sao lưu"))
            #expect(page.contains("Không có gì đang chờ gửi"))
            let json = try await administrator.get("/api/administration/operations").body
            #expect(json.contains(#","deadLetters":0,"filesBytes":0,"#))
            #expect(json.contains(#","queues":[],"slowStatements":[],"unsealedJournalEntries":"#))
            #expect(json.contains(#"{"count":0,"work":"pages"}"#))
            #expect(page.contains("Chưa có truy vấn chậm") && page.contains("đúng như máy chủ đang dùng"))
            let clerk = try await site.client(site.office.clerk, login: "lan")
            #expect(try await clerk.get("/administration/operations").status == 404)
            #expect(try await clerk.get("/api/administration/operations").status == 404)
        }
    }

    @Test("Only what is wrong is named", arguments: Case.all)
    func faults(_ example: Case) {
        #expect(OperationsScreen(report: example.report).faults == example.faults)
    }

    @Test("It tells what the program knows of itself: slow statements, work that is due, rule files with a mistake")
    func program() {
        var report = Case.all[0].report
        report.program = ProgramReport.Status(
            slow: [SlowStatement(text: "SELECT <1>", count: 1_234, longest: 2_350)],
            rules: .broken("urging.yaml: thiếu «ladder»."))
        let screen = OperationsScreen(report: report)
        let html = screen.page.main.string
        #expect(html.contains("SELECT &lt;1&gt;") && html.contains("1.234") && html.contains("2,3 giây"))
        #expect(
            screen.faults == [
                "Tệp quy tắc trên đĩa có lỗi, máy chủ sẽ không khởi động lại được: urging.yaml: thiếu «ladder»."
            ])
        report.program.rules = .changed
        #expect(OperationsScreen(report: report).page.main.string.contains("áp dụng khi khởi động lại"))
    }

    @Test("Work beside the requests that is due for long is named, unless it may take hours")
    func background() {
        let (now, old) = (testTime, testTime.adding(seconds: -601))
        let cases: [(BackgroundQueue, [String])] = [
            (.init(work: .bulk, count: 0, oldest: nil), []),
            (.init(work: .bulk, count: 1, oldest: now), []),
            (
                .init(work: .bulk, count: 1, oldest: old),
                ["Thao tác hàng loạt: có việc đã đến lượt trên 10 phút mà chưa làm."]
            ),
            (.init(work: .urging, count: 1, oldest: old), ["Đôn đốc: có việc đã đến lượt trên 10 phút mà chưa làm."]),
            (.init(work: .pages, count: 1, oldest: old), []), (.init(work: .signatures, count: 1, oldest: old), []),
        ]
        for (queue, faults) in cases {
            let answer = OperationsQuestion.Answer(
                queues: [], deadLetters: 0, unsealed: 0, databaseSize: 1, dailyRuns: [:], now: now,
                background: [queue])
            let report = OperationsReport(answer: answer, backup: nil, freeBytes: nil)
            #expect(OperationsScreen(report: report).programFaults == faults, "\(queue.work.rawValue)")
        }
    }

    @Test("Numbers are written as in Vietnamese papers")
    func quantities() {
        let words = [0, 999, 1_000, 1_234_567, -1_000].map(Quantity.words)
        #expect(words == ["0", "999", "1.000", "1.234.567", "−1.000"])
        let bytes = [0, 1_023, 1_024, 1_740_800, 10 << 20, 1_500 << 30].map(Quantity.bytes)
        #expect(bytes == ["0 byte", "1.023 byte", "1 KB", "1,7 MB", "10 MB", "1,5 TB"])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let report: OperationsReport
        let faults: [String]

        private static let now = testTime

        private static func report(
            queues: [OutboxQueue] = [], deadLetters: Int = 0, unsealed: Int = 0,
            backup: BackupStatus? = BackupStatus(backup: turn(hours: 6), rehearsal: turn(hours: 5)),
            free: Int? = 50 << 30, replica: ReplicaStatus? = nil
        ) -> OperationsReport {
            OperationsReport(
                answer: OperationsQuestion.Answer(
                    queues: queues, deadLetters: deadLetters, unsealed: unsealed, databaseSize: 1_740_800,
                    dailyRuns: [:], now: now), backup: backup, freeBytes: free, replica: replica)
        }

        private static func replica(isUsed: Bool, bytes: Int?, seconds: Int?) -> ReplicaStatus {
            ReplicaStatus(isUsed: isUsed, lagBytes: bytes, lagSeconds: seconds, reads: 90, fallbacks: 10)
        }

        private static func turn(hours: Int64, faults: [String] = []) -> BackupStatus.Turn {
            BackupStatus.Turn(
                at: now.adding(seconds: -hours * 3_600).milliseconds, name: "2026-03-02T180000Z", faults: faults,
                rows: 1_742,
                files: 12)
        }

        static let all = [
            Case(testDescription: "all is well", report: report(), faults: []),
            Case(
                testDescription: "no backups are made", report: report(backup: nil),
                faults: ["Máy chủ không tự sao lưu: hãy đặt thư mục sao lưu khi khởi động (--backup)."]),
            Case(
                testDescription: "the first night has not come", report: report(backup: BackupStatus()),
                faults: ["Sao lưu: chưa có lần nào.", "Khôi phục thử: chưa có lần nào."]),
            Case(
                testDescription: "the rehearsal failed and the backup is old",
                report: report(
                    backup: BackupStatus(backup: turn(hours: 31), rehearsal: turn(hours: 1, faults: ["Tệp ab thiếu."]))),
                faults: ["Sao lưu: đã quá 30 giờ chưa có lần mới.", "Khôi phục thử: Tệp ab thiếu."]),
            Case(
                testDescription: "mail is stuck",
                report: report(
                    queues: [
                        .init(kind: "notice.mail", count: 12, oldest: now.adding(seconds: -601)),
                        .init(kind: "digest.mail", count: 3, oldest: now.adding(seconds: -599)),
                    ], deadLetters: 2),
                faults: [
                    "Thông báo: 12 mục chờ gửi, có mục đã quá giờ gửi trên 10 phút.",
                    "Có thư chưa gửi được, xem mục «Thư chưa gửi được».",
                ]),
            Case(
                testDescription: "the disk is nearly full", report: report(unsealed: 1_001, free: 4 << 30),
                faults: [
                    "1.001 mục nhật ký chưa được niêm phong: kiểm tra đĩa và nhật ký máy chủ.",
                    "Đĩa chứa tệp chỉ còn trống 4 GB.",
                ]),
            Case(
                testDescription: "the replica is read from",
                report: report(replica: replica(isUsed: true, bytes: 512, seconds: 0)), faults: []),
            Case(
                testDescription: "the replica is far behind",
                report: report(replica: replica(isUsed: false, bytes: 10 << 20, seconds: 42)),
                faults: [
                    "Máy dự phòng của cơ sở dữ liệu chậm 42 giây (10 MB): mọi trang đang đọc từ máy chính."
                ]),
            Case(
                testDescription: "the replica is dead",
                report: report(replica: replica(isUsed: false, bytes: nil, seconds: nil)),
                faults: ["Máy dự phòng của cơ sở dữ liệu không trả lời: mọi trang đang đọc từ máy chính."]),
        ]
    }
}
