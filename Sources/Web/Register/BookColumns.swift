import Desk
import Office
import WorkTime

/// The columns of the statutory books, and what each line says in them, in print and as a file: Nghị định 30/2020/NĐ-CP,
/// Phụ lục IV.
struct BookColumns {
    let direction: Document.Direction

    var all: [ReportTable.Column] {
        direction == .incoming
            ? [
                .init("Ngày đến", .day, share: 8), .init("Số đến", share: 6), .init("Tác giả", share: 14),
                .init("Số, ký hiệu văn bản", share: 11), .init("Ngày văn bản", .day, share: 8),
                .init("Tên loại và trích yếu nội dung văn bản", share: 26),
                .init("Đơn vị hoặc người nhận", share: 14), .init("Ngày chuyển", .day, share: 8),
                .init("Ký nhận", share: 7), .init("Ghi chú", share: 10),
            ]
            : [
                .init("Số, ký hiệu văn bản", share: 11), .init("Ngày văn bản", .day, share: 8),
                .init("Tên loại và trích yếu nội dung văn bản", share: 26), .init("Người ký", share: 10),
                .init("Nơi nhận văn bản", share: 18), .init("Đơn vị, người nhận bản lưu", share: 11),
                .init("Số lượng bản", .number, share: 6), .init("Ngày chuyển", .day, share: 8),
                .init("Ký nhận", share: 7), .init("Ghi chú", share: 10),
            ]
    }

    func cells(_ line: RegisterEntry) -> [ReportTable.Cell] {
        direction == .incoming ? incoming(line) : outgoing(line)
    }

    private func incoming(_ line: RegisterEntry) -> [ReportTable.Cell] {
        [
            .day(line.day), .text(line.number.description), .text(line.issuer ?? ""),
            .text(line.document?.number ?? ""), day(line.document?.issuedOn), .text(excerpt(line)),
            .text(line.receiver?.name ?? ""), day(line.passedOn), .blank, .text(note(line)),
        ]
    }

    private func outgoing(_ line: RegisterEntry) -> [ReportTable.Cell] {
        [
            .text(line.document?.number ?? line.number.description), .day(line.document?.issuedOn ?? line.day),
            .text(excerpt(line)), .text(line.signer ?? ""),
            .text(line.issued?.recipients.joined(separator: "; ") ?? line.receiver?.name ?? ""),
            .text(line.issued?.keptBy.map { "Văn thư; \($0)" } ?? ""), line.copies.map { .number($0) } ?? .blank,
            day(line.issued?.sentOn ?? line.passedOn), .blank, .text(note(line)),
        ]
    }

    /// What stands in the place of a paper that is not there is set apart in print.
    static func isVacant(_ line: RegisterEntry) -> Bool { line.document == nil || line.state == .void }

    private func excerpt(_ line: RegisterEntry) -> String {
        guard let label = line.document, line.state != .void else { return RegisterWords.word(line.state) }
        return [label.kind, label.title].compactMap(\.self).joined(separator: " ")
    }

    private func note(_ line: RegisterEntry) -> String {
        [line.state == .used ? nil : line.reason, line.note].compactMap(\.self).joined(separator: "; ")
    }

    private func day(_ day: CalendarDay?) -> ReportTable.Cell { day.map { .day($0) } ?? .blank }
}
