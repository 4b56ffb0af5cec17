import Desk
import Office
import WorkTime

/// How the program is doing: first what needs somebody, then what waits, backups and room.
struct OperationsScreen {
    let report: OperationsReport

    /// Something due for longer than this, in seconds, is not under way but stuck.
    static let patience: Int64 = 600
    /// Below this many bytes the disk is nearly full.
    private static let littleRoom = 5 << 30
    /// A backup older than this, in seconds, is no backup of last night.
    private static let night: Int64 = 30 * 3_600

    var page: Page {
        Page(
            title: "Vận hành hệ thống", place: .administration,
            breadcrumbs: [MenuItem("Quản trị", "/administration")], actions: GuideTopic.operations.link,
            main: """
                \(AdministrationTabs.operations.html)
                \(verdict)
                <section><h2>Sao lưu</h2>\(backups)</section>
                <section><h2>Hàng đợi</h2>\(queues)</section>
                \(program)
                <section><h2>Dữ liệu và đĩa</h2>\(Facts.html(room))</section>
                """)
    }

    /// What needs somebody, in words; empty when nothing does.
    var faults: [String] {
        var faults = programFaults
        if let status = report.backup {
            faults += Self.faults(of: status.backup, "Sao lưu", now: report.answer.now)
            faults += Self.faults(of: status.rehearsal, "Khôi phục thử", now: report.answer.now)
        } else {
            faults.append("Máy chủ không tự sao lưu: hãy đặt thư mục sao lưu khi khởi động (--backup).")
        }
        for queue in report.answer.queues where isStuck(queue) {
            faults.append(
                "\(Self.title(of: queue.kind)): \(queue.count) mục chờ gửi, có mục đã quá giờ gửi trên 10 phút.")
        }
        if report.answer.deadLetters > 0 { faults.append("Có thư chưa gửi được, xem mục «Thư chưa gửi được».") }
        if report.answer.unsealed > 1_000 {
            faults.append(
                "\(Quantity.words(report.answer.unsealed)) mục nhật ký chưa được niêm phong: kiểm tra đĩa và nhật ký máy chủ."
            )
        }
        if let free = report.freeBytes, free < Self.littleRoom {
            faults.append("Đĩa chứa tệp chỉ còn trống \(Quantity.bytes(free)).")
        }
        if let replica = report.replica, !replica.isUsed {
            faults.append(
                "Máy dự phòng của cơ sở dữ liệu \(Self.lag(of: replica)): mọi trang đang đọc từ máy chính.")
        }
        return faults
    }

    private static func lag(of replica: ReplicaStatus) -> String {
        guard let bytes = replica.lagBytes, let seconds = replica.lagSeconds else { return "không trả lời" }
        return bytes == 0
            ? "vừa gặp lỗi" : "chậm \(Quantity.words(seconds)) giây (\(Quantity.bytes(bytes)))"
    }

    private var verdict: HTML {
        let faults = faults
        guard !faults.isEmpty else { return NoticeBox.html("Không có gì cần xử lý.", .done) }
        if faults.count == 1 { return NoticeBox.html(.text(faults[0]), .late) }
        return NoticeBox.html("<ul>\(faults.map { fault -> HTML in "<li>\(fault)</li>" })</ul>", .late)
    }

    private var backups: HTML {
        guard let status = report.backup else {
            return EmptyState.html(
                "Không có sao lưu hằng đêm",
                "Khi có thư mục sao lưu, mỗi đêm hệ thống lập một bản, khôi phục thử rồi báo kết quả ở đây.")
        }
        let rows = [("Sao lưu", status.backup), ("Khôi phục thử", status.rehearsal)].map { title, turn in
            Table.Row(
                key: title == "Sao lưu" ? "backup" : "rehearsal", href: nil,
                cells: [
                    .text(title), turn.map { WrittenDay.html(Instant(milliseconds: $0.at)) } ?? "chưa có",
                    .text(turn?.name ?? "—"), .text(turn.map { Quantity.words($0.rows) } ?? "—"),
                    .text(turn.map { Quantity.words($0.files) } ?? "—"), Self.badge(turn),
                ])
        }
        return Table(
            caption: "Lần gần nhất",
            columns: [
                .init("Việc"), .init("Xong lúc", .date), .init("Bản sao lưu"), .init("Số dòng", .number),
                .init("Số tệp", .number), .init("Kết quả"),
            ], rows: rows
        ).html
    }

    private var queues: HTML {
        guard !report.answer.queues.isEmpty else {
            return EmptyState.html("Không có gì đang chờ gửi", "Thư và thông điệp chờ gửi được đếm ở đây.")
        }
        let rows = report.answer.queues.map { queue in
            Table.Row(
                key: "queue-\(queue.kind)", href: nil,
                cells: [
                    .text(Self.title(of: queue.kind)), .text(Quantity.words(queue.count)),
                    WrittenDay.html(queue.oldest),
                    isStuck(queue) ? StateBadge.html("Chậm", .late) : StateBadge.html("Bình thường", .done),
                ])
        }
        return Table(
            caption: "Đang chờ gửi",
            columns: [
                .init("Loại"), .init("Số lượng", .number), .init("Mục sớm nhất đến giờ gửi", .date),
                .init("Tình trạng"),
            ], rows: rows
        ).html
    }

    private var room: [(name: String, value: HTML)] {
        let answer = report.answer
        var facts: [(name: String, value: HTML)] = [
            ("Cơ sở dữ liệu", .text(Quantity.bytes(answer.databaseSize))),
            ("Đĩa chứa tệp còn trống", .text(report.freeBytes.map(Quantity.bytes) ?? "không rõ")),
            ("Nhật ký chờ niêm phong", .text("\(Quantity.words(answer.unsealed)) mục")),
        ]
        if let replica = report.replica {
            let lag = replica.lagBytes == 0 ? "theo kịp máy chính" : Self.lag(of: replica)
            let reads =
                "\(Quantity.words(replica.reads)) lần đọc, \(Quantity.words(replica.fallbacks)) lần đọc từ máy chính"
            facts.append(("Máy dự phòng để đọc", .text("\(lag); \(reads)")))
        }
        for (work, name) in Self.dailyWork {
            facts.append((name, answer.dailyRuns[work].map { WrittenDay.html($0) } ?? "chưa chạy"))
        }
        return facts + programFacts
    }

    private func isStuck(_ queue: OutboxQueue) -> Bool {
        queue.oldest.adding(seconds: Self.patience) < report.answer.now
    }

    private static func faults(of turn: BackupStatus.Turn?, _ title: String, now: Instant) -> [String] {
        guard let turn else { return ["\(title): chưa có lần nào."] }
        if !turn.faults.isEmpty { return turn.faults.prefix(5).map { "\(title): \($0)" } }
        return Instant(milliseconds: turn.at).adding(seconds: night) < now
            ? ["\(title): đã quá 30 giờ chưa có lần mới."] : []
    }

    private static func badge(_ turn: BackupStatus.Turn?) -> HTML {
        guard let turn else { return "—" }
        return turn.faults.isEmpty
            ? StateBadge.html("Đạt", .done) : StateBadge.html("\(turn.faults.count) lỗi", .late)
    }

    private static func title(of kind: String) -> String { OutboxWords.title(of: kind) }

    private static let dailyWork: [(DailyWork, String)] = [
        (.digests, "Thư tổng hợp hằng ngày"), (.sweep, "Dọn dẹp hằng đêm"), (.words, "Đếm từ cho tìm kiếm"),
        (.filing, "Giao việc lập hồ sơ"), (.apologies, "Nhắc xin lỗi, hẹn lại"),
        (.folders, "Báo hồ sơ giấy khác nơi"), (.backup, "Sao lưu hằng đêm"),
    ]
}
