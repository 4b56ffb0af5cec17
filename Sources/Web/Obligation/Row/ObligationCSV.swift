import Exchange
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import WorkTime

/// A list of obligations as a table to take away: the columns of the screen and those for which it has no room.
struct ObligationCSV {
    /// The most rows that one table has.
    static let limit = 10_000

    private(set) var count = 0
    private var table = CSVTable([
        "Mã", "Căn cứ", "Mục", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Người thực hiện", "Phối hợp", "Người giao",
        "Thời hạn", "Thời hạn theo văn bản", "Trạng thái", "Ngày kết thúc", "Số ngày quá hạn", "Tiến độ (%)",
        "Ngày báo cáo gần nhất", "Báo cáo gần nhất",
    ])
    private let today: CalendarDay

    init(today: CalendarDay) {
        self.today = today
    }

    var text: String { table.text }

    mutating func append(_ items: [ObligationItem]) {
        for item in items.prefix(Self.limit - count) { append(item) }
    }

    private mutating func append(_ item: ObligationItem) {
        count += 1
        let late = item.isOverdue(on: today) ? item.nextDue.map { today.daysSinceEpoch - $0.daysSinceEpoch } : nil
        let reported = item.lastReport.map { OfficeTime.day(of: $0.at).description }
        table.append([
            item.id.description, item.document?.citation ?? "", item.ref ?? "", item.content, item.product ?? "",
            item.lead.name, item.officer?.name ?? "", item.coordinating.map(\.name).joined(separator: "; "),
            item.assigner.name, item.deadline.due?.description ?? "", item.deadline.words, item.state.word,
            item.closedOn?.description ?? "", late.map { String($0) } ?? "", String(item.progress), reported ?? "",
            item.lastReport?.text ?? "",
        ])
    }

    /// As a file of this name with the day.
    func response(named name: String) -> Response {
        var headers: HTTPFields = [.contentType: "text/csv; charset=utf-8"]
        headers[.contentDisposition] = "attachment; filename=\"\(name)-\(today).csv\""
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
