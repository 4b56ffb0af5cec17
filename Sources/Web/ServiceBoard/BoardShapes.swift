import Desk
import Office

/// What `POST /api/service-index` takes.
struct NewIndexEntries: Decodable, APIDescribed {
    struct Entry: Decodable, APIDescribed {
        let criterion: String
        let part: Int?
        let whole: Int?

        static let schema = APISchema.object(
            "NewIndexEntry",
            [
                .init("criterion", .text, "Mã mục"), .init("part", .integer, "Tử số", isRequired: false),
                .init("whole", .integer, "Mẫu số; không có cả hai là bỏ số đã nhập", isRequired: false),
            ])
    }

    let month: String
    let source: String?
    let entries: [Entry]

    static let schema = APISchema.object(
        "NewIndexEntries",
        [
            .init("month", .text, "Tháng, như 2026-11"), .init("source", .text, "Nguồn số liệu", isRequired: false),
            .init("entries", .list(Entry.schema), "Các mục"),
        ])
}

extension ServiceCount {
    static let fields: [JSONShape<ServiceCount>.Field] = [
        .init("received", "Tiếp nhận trong kỳ", \.received), .init("onTime", "Trả kết quả đúng hạn", \.onTime),
        .init("late", "Kết thúc quá hạn", \.late), .init("open", "Đang giải quyết", \.open),
        .init("overdue", "Đang quá hạn", \.overdue), .init("awaitingApplicant", "Chờ người nộp", \.awaitingApplicant),
        .init("ratings", "Lượt đánh giá", \.ratings), .init("satisfied", "Lượt hài lòng", \.satisfied),
        .init("timelyPermille", "Tỷ lệ đúng hạn, phần nghìn", \.timely.permille),
        .init("satisfiedPermille", "Tỷ lệ hài lòng, phần nghìn", \.satisfaction.permille),
    ]
}

extension ServiceLine {
    static let shape = JSONShape<ServiceLine>(
        "ServiceLine",
        [
            .init("key", "Mã đơn vị hoặc thủ tục trong hệ thống", \.key), .init("code", "Mã thủ tục", \.code),
            .init("name", "Tên", \.name),
        ] + ServiceCount.fields.map { .init($0, of: \.count) })
}

extension ServiceIndex.Score {
    static let shape = JSONShape<ServiceIndex.Score>(
        "ServiceScore",
        [
            .init("code", "Mã mục", \.criterion.code), .init("title", "Chỉ số", \.criterion.title),
            .init("most", "Điểm tối đa", \.criterion.most),
            .init("points", "Điểm đạt được, phần trăm điểm; không có khi chưa có số liệu", \.points),
            .init("part", "Tử số") { $0.share?.part }, .init("whole", "Mẫu số") { $0.share?.whole },
            .init("isCounted", "Hệ thống tự tính") { $0.criterion.count != nil && $0.source == nil },
            .init("source", "Nguồn của số đã nhập", \.source),
        ])
}

extension ServiceBoard {
    static let shape = JSONShape<ServiceBoard>(
        "ServiceBoard",
        [
            .init("period", "Kỳ", \.period.description), .init("from", "Từ ngày", \.span.start),
            .init("to", "Đến ngày", \.span.end), .init("at", "Lúc đếm", \.at),
            .init("total", JSONShape<ServiceCount>("ServiceCount", ServiceCount.fields), "Toàn cơ quan", \.total),
            .init(list: "units", ServiceLine.shape, "Theo đơn vị", \.units),
            .init(list: "procedures", ServiceLine.shape, "Theo thủ tục", \.procedures),
            .init(list: "scores", ServiceIndex.Score.shape, "Bộ chỉ số phục vụ") { $0.index?.scores ?? [] },
            .init("points", "Tổng điểm đã có số liệu, phần trăm điểm") { $0.index?.sum.points },
            .init("pointsMost", "Điểm tối đa của các mục đã có số liệu") { $0.index?.sum.most },
        ])
}

extension IndexEntries.Answer {
    static let shape = JSONShape<IndexEntries.Answer>(
        "IndexEntries",
        [
            .init("month", "Tháng", \.month.description),
            .init(
                list: "entries",
                JSONShape<IndexEntry>(
                    "IndexEntry",
                    [
                        .init("criterion", "Mã mục", \.criterion), .init("part", "Tử số", \.share.part),
                        .init("whole", "Mẫu số", \.share.whole), .init("source", "Nguồn số liệu", \.source),
                    ]), "Số đã nhập", \.entries),
        ])
}
