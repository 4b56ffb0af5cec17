import Desk
import Office
import WorkTime

/// What the page on operations says, and its twin for programs.
struct OperationsReport: Sendable {
    /// What the program knows of itself.
    var program = ProgramReport.Status()
    let answer: OperationsQuestion.Answer
    /// Nil where the server makes no backups.
    let backup: BackupStatus?
    /// Bytes, where the files lie.
    let freeBytes: Int?
    /// Nil where all is read from one database.
    var replica: ReplicaStatus?

    var screen: OperationsScreen { OperationsScreen(report: self) }

    static let shape = JSONShape<OperationsReport>(
        "Operations",
        [
            .init(list: "queues", queue, "Những gì đang chờ gửi, theo loại") { $0.answer.queues },
            .init("deadLetters", "Số thư chưa gửi được, đếm đến 100") { $0.answer.deadLetters },
            .init(list: "background", background, "Việc chạy nền đã đến lượt, theo loại") { $0.answer.background },
            .init(list: "slowStatements", slow, "Câu lệnh chậm từ khi máy chủ khởi động") { $0.program.slow },
            .init("ruleFault", "Lỗi của tệp quy tắc trên đĩa; không có khi tệp đúng") { $0.ruleFault },
            .init("processFaults", "Những chỗ phải xem lại ở quy trình cơ quan đã ban hành") {
                $0.answer.processFaults
            },
            .init("filesBytes", "Dung lượng các tệp đang lưu, byte") { $0.answer.filesSize },
            .init("unsealedJournalEntries", "Số mục nhật ký chờ niêm phong") { $0.answer.unsealed },
            .init("databaseBytes", "Dung lượng cơ sở dữ liệu, byte") { $0.answer.databaseSize },
            .init("freeBytes", "Chỗ trống trên đĩa chứa tệp, byte") { $0.freeBytes },
            .init("backup", turn, "Lần sao lưu hằng đêm gần nhất; không có khi máy chủ không sao lưu") {
                $0.backup?.backup
            },
            .init("rehearsal", turn, "Lần khôi phục thử gần nhất") { $0.backup?.rehearsal },
            .init("replica", replica, "Máy dự phòng của cơ sở dữ liệu dùng để đọc; không có khi không dùng") {
                $0.replica
            },
        ])

    private static let replica = JSONShape<ReplicaStatus>(
        "OperationsReplica",
        [
            .init("isUsed", "Các trang có đang đọc từ máy dự phòng không", \.isUsed),
            .init("lagBytes", "Dữ liệu chưa theo kịp, byte; không có khi máy dự phòng không trả lời", \.lagBytes),
            .init("lagSeconds", "Chậm bao nhiêu giây; không có khi máy dự phòng không trả lời", \.lagSeconds),
            .init("reads", "Số lần đọc từ máy dự phòng kể từ khi máy chủ chạy", \.reads),
            .init("fallbacks", "Số lần phải đọc từ máy chính", \.fallbacks),
        ])

    private static let queue = JSONShape<OutboxQueue>(
        "OperationsQueue",
        [
            .init("kind", "Loại", \.kind), .init("count", "Số lượng", \.count),
            .init("oldest", "Cái chờ lâu nhất đến hạn gửi từ lúc nào", \.oldest),
        ])

    private static let turn = JSONShape<BackupStatus.Turn>(
        "OperationsTurn",
        [
            .init("at", "Xong lúc") { Instant(milliseconds: $0.at) },
            .init("name", "Tên bản sao lưu") { $0.name },
            .init("faults", "Các lỗi, cách nhau bằng xuống dòng; rỗng khi đạt") { $0.faults.joined(separator: "\n") },
            .init("rows", "Số dòng dữ liệu") { $0.rows }, .init("files", "Số tệp") { $0.files },
        ])
}
