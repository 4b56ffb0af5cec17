import Desk
import Office
import WorkTime

/// What the page says of the program itself: its work beside the requests, slow statements, rule files.
extension OperationsScreen {
    /// How many slow statements the page lists.
    private static let most = 20

    /// What needs somebody, in words.
    var programFaults: [String] {
        var faults: [String] = []
        if let fault = report.ruleFault {
            faults.append(
                "Tệp quy tắc trên đĩa có lỗi, máy chủ sẽ không khởi động lại được: \(fault.prefix(500))")
        }
        faults += report.answer.processFaults
        // The others may well take hours: pages of scans, signatures of a whole archive.
        for queue in report.answer.background where [.bulk, .urging].contains(queue.work) && isStuck(queue) {
            faults.append("\(Self.title(of: queue.work)): có việc đã đến lượt trên 10 phút mà chưa làm.")
        }
        return faults
    }

    var program: HTML {
        """
        <section><h2>Việc chạy nền</h2>\(background)</section>
        <section><h2>Truy vấn chậm</h2>\(slowStatements)</section>
        """
    }

    /// Beside the figures of database and disk.
    var programFacts: [(name: String, value: HTML)] {
        let rules: HTML =
            switch report.program.rules {
            case .asLoaded: "đúng như máy chủ đang dùng"
            case .changed: "đã sửa, áp dụng khi khởi động lại máy chủ"
            case .broken: "có lỗi"
            }
        return [("Tệp đang lưu", .text(Quantity.bytes(report.answer.filesSize))), ("Tệp quy tắc trên đĩa", rules)]
    }

    private var background: HTML {
        let rows = report.answer.background.map { queue in
            Table.Row(
                key: "background-\(queue.work.rawValue)", href: nil,
                cells: [
                    .text(Self.title(of: queue.work)), .text(Quantity.words(queue.count)),
                    queue.oldest.map { WrittenDay.html($0) } ?? "—",
                    isStuck(queue) ? StateBadge.html("Chậm", .late) : StateBadge.html("Bình thường", .done),
                ])
        }
        return Table(
            caption: "Đã đến lượt",
            columns: [
                .init("Việc"), .init("Số lượng", .number), .init("Sớm nhất đến lượt", .date), .init("Tình trạng"),
            ], rows: rows
        ).html
    }

    private var slowStatements: HTML {
        let slow = report.program.slow.prefix(Self.most)
        guard !slow.isEmpty else {
            return EmptyState.html(
                "Chưa có truy vấn chậm",
                "Câu lệnh mất từ 0,1 giây trở lên kể từ khi máy chủ khởi động được liệt kê ở đây.")
        }
        let rows = slow.enumerated().map { place, statement in
            Table.Row(
                key: "slow-\(place)", href: nil,
                cells: [
                    .text(statement.text), .text(Quantity.words(statement.count)),
                    .text(Self.seconds(statement.longest)),
                ])
        }
        return Table(
            caption: "Chậm nhất từ khi máy chủ khởi động",
            columns: [.init("Câu lệnh"), .init("Số lần chậm", .number), .init("Lâu nhất", .number)], rows: rows
        ).html
    }

    /// `1,2 giây`
    private static func seconds(_ milliseconds: Int) -> String {
        "\(Quantity.words(milliseconds / 1_000)),\(milliseconds % 1_000 / 100) giây"
    }

    private func isStuck(_ queue: BackgroundQueue) -> Bool {
        queue.oldest.map { $0.adding(seconds: Self.patience) < report.answer.now } ?? false
    }

    private static func title(of work: BackgroundQueue.Work) -> String {
        switch work {
        case .bulk: "Thao tác hàng loạt"
        case .urging: "Đôn đốc"
        case .pages: "Đọc vị trí chữ trên trang"
        case .signatures: "Kiểm tra lại chữ ký số"
        }
    }
}
