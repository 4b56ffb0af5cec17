import Exchange
import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import WorkTime

/// A list of obligations as a table to take away: the columns of the screen and those for which it has no room.
///
/// It goes out page by page, so that a list of any length takes the memory of one page.
struct ObligationExport: Sendable {
    /// The most rows that one file has.
    static let limit = 100_000

    let today: CalendarDay

    /// A file of this name with the day. `page` gives the rows after a cursor, and where the next begin.
    func response<Cursor: Sendable>(
        _ format: TableFile, named name: String,
        page: @escaping @Sendable (Cursor?) async throws -> (items: [ObligationItem], next: Cursor?)
    ) async throws -> Response {
        let name = "\(name)-\(today).\(format.rawValue)"
        switch format {
        case .csv:
            // What may fail fails before the first byte.
            let first = try await page(nil)
            return Response(
                status: .ok, headers: TableFile.headers(CSVTable.contentType, name),
                body: ResponseBody { writer in
                    var table = CSVTable(ReportTable(title: "", columns: Self.columns))
                    try await each(first, page) { items in
                        for item in items { table.append(row(item)) }
                        try await writer.write(ByteBuffer(string: table.take()))
                    }
                    try await writer.finish(nil)
                })
        case .xlsx:
            let file = try ScratchFile(ending: "xlsx")
            try await write(to: file, page)
            return Response(
                status: .ok, headers: TableFile.headers(XLSXWriter.contentType, name),
                body: ResponseBody { writer in
                    let handle = try FileHandle(forReadingFrom: URL(filePath: file.path))
                    defer { try? handle.close() }
                    while let data = try handle.read(upToCount: 256 << 10), !data.isEmpty {
                        try await writer.write(ByteBuffer(bytes: data))
                    }
                    try await writer.finish(nil)
                })
        }
    }

    private func write<Cursor: Sendable>(
        to file: ScratchFile, _ page: @Sendable (Cursor?) async throws -> (items: [ObligationItem], next: Cursor?)
    ) async throws {
        let writer = try XLSXWriter(path: file.path)
        try writer.begin(ReportTable(title: "Nhiệm vụ", columns: Self.columns))
        try await each(try await page(nil), page) { items in
            for item in items { try writer.append(row(item)) }
        }
        try writer.finish()
    }

    private func each<Cursor>(
        _ first: (items: [ObligationItem], next: Cursor?),
        _ page: (Cursor?) async throws -> (items: [ObligationItem], next: Cursor?),
        _ body: ([ObligationItem]) async throws -> Void
    ) async throws {
        var (items, next) = first
        var count = 0
        while true {
            let kept = Array(items.prefix(Self.limit - count))
            try await body(kept)
            count += kept.count
            guard let cursor = next, count < Self.limit else { return }
            (items, next) = try await page(cursor)
        }
    }

    static let columns: [ReportTable.Column] = [
        .init("Mã", .number, share: 5), .init("Căn cứ", share: 20), .init("Mục", share: 6),
        .init("Nhiệm vụ", share: 40), .init("Sản phẩm", share: 12), .init("Chủ trì", share: 20),
        .init("Người thực hiện", share: 14), .init("Phối hợp", share: 20), .init("Người giao", share: 14),
        .init("Thời hạn", .day, share: 8), .init("Thời hạn theo văn bản", share: 14), .init("Trạng thái", share: 10),
        .init("Ngày kết thúc", .day, share: 8), .init("Số ngày quá hạn", .number, share: 6),
        .init("Tiến độ (%)", .number, share: 6), .init("Ngày báo cáo gần nhất", .day, share: 8),
        .init("Báo cáo gần nhất", share: 30),
    ]

    func row(_ item: ObligationItem) -> [ReportTable.Cell] {
        let due = item.isOverdue(on: today) ? item.ownDue ?? item.nextDue : nil
        let late = due.map { today.daysSinceEpoch - $0.daysSinceEpoch }
        return [
            .number(Int(item.id.value)), .text(item.document?.citation ?? ""), .text(item.ref ?? ""),
            .text(item.content), .text(item.product ?? ""), .text(item.lead.name), .text(item.officer?.name ?? ""),
            .text(item.coordinating.map(\.name).joined(separator: "; ")), .text(item.assigner.name),
            .dayIfPresent(item.deadline.due), .text(item.deadline.words), .text(item.state.word),
            .dayIfPresent(item.closedOn), late.map(ReportTable.Cell.number) ?? .blank, .number(item.progress),
            .dayIfPresent(item.lastReport.map { OfficeTime.day(of: $0.at) }), .text(item.lastReport?.text ?? ""),
        ]
    }
}
