import Paper
import WorkTime

/// Papers of the office of tỉnh Sơn Hà for tests of how they are drawn.
enum LetterFixture {
    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }

    static let head = OfficialHead(
        superior: "Ủy ban nhân dân\ntỉnh Sơn Hà", issuer: "Văn phòng", issuerInText: "Văn phòng UBND tỉnh", number: "7",
        symbol: "VP-TH", place: "Đông Giang", date: .issued(day("2026-02-05")))

    static let signature = OfficialSignature(
        authority: [.forHead("Chánh Văn phòng")], post: "Phó Chánh Văn phòng", name: "Trần Thu Hà")

    static let copies = OfficialCopies(
        ["Như trên", "Chánh Văn phòng (để b/c)", "Các Phó Chánh Văn phòng"], archive: "VT, TH")

    static func letter(tasks: Int) -> UrgingLetter {
        let list = (1...tasks).map { number in
            LateTask(
                content: "Rà soát, tham mưu sửa đổi quy chế làm việc của Văn phòng, nội dung thứ \(number)",
                basis: "Kế hoạch số 18/KH-VP ngày 12/01/2026", due: day("2026-01-\(10 + number % 20)"),
                daysLate: 26 - number % 20, coordinating: number.isMultiple(of: 2) ? ["Phòng Tổng hợp"] : [])
        }
        return UrgingLetter(
            head: head, unit: "Phòng Hành chính - Quản trị", isSubordinate: true,
            basis:
                "Kế hoạch số 18/KH-VP ngày 12/01/2026 của Văn phòng UBND tỉnh về khắc phục hạn chế, khuyết điểm năm 2026",
            asOf: day("2026-02-04"), tasks: list, finishBy: day("2026-02-20"), reportBy: day("2026-02-24"),
            reportTo: "Phòng Tổng hợp", signature: signature, copies: copies)
    }

    static func paper(_ blocks: [OfficialBlock], annexes: [OfficialAnnex] = []) -> OfficialPaper {
        OfficialPaper(
            head: head, title: .named(kind: "Báo cáo", excerpt: "Tình hình thực hiện nhiệm vụ"),
            addressees: ["Ủy ban nhân dân tỉnh"], blocks: blocks, signature: signature, copies: copies, annexes: annexes
        )
    }
}
