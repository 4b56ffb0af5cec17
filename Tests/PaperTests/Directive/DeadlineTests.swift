import Foundation
import Paper
import Testing

@Suite("When something is due")
struct DeadlineTests {
    private static let prose: [(String, String)] = [
        ("trước ngày 25/3/2026", "date 2026-03-25"),
        ("trước ngày 25 tháng 3 năm 2026", "date 2026-03-25"),
        ("chậm nhất ngày 05/4/2026", "date 2026-04-05"),
        ("chậm nhất là ngày 05/4/2026", "date 2026-04-05"),
        ("muộn nhất ngày 06/4/2026", "date 2026-04-06"),
        ("hạn cuối là ngày 07/4/2026", "date 2026-04-07"),
        ("hoàn thành trước 30/4/2026", "date 2026-04-30"),
        ("hoàn thành trước ngày 30/4", "date 2026-04-30"),
        ("hoàn thành trước ngày 01/02", "date 2026-02-01"),
        ("xong trước ngày 15/5/2026", "date 2026-05-15"),
        ("trước 17h00 ngày 20/3/2026", "date 2026-03-20 17:00"),
        ("trước 15 giờ 30 ngày 20/3/2026", "date 2026-03-20 15:30"),
        ("trước 16h00, thứ Sáu, ngày 20/3/2026", "date 2026-03-20 16:00"),
        ("trước ngày 25-3-2026", "date 2026-03-25"),
        ("hoàn thành trong tháng 4/2026", "month 2026-04-01..2026-04-30"),
        ("hoàn thành trong tháng 4 năm 2026", "month 2026-04-01..2026-04-30"),
        ("hoàn thành trong tháng 4", "month 2026-04-01..2026-04-30"),
        ("xong trong tháng 5/2026", "month 2026-05-01..2026-05-31"),
        ("hoàn thành trong quý II/2026", "quarter 2026-04-01..2026-06-30"),
        ("xong trong quý III/2026", "quarter 2026-07-01..2026-09-30"),
        ("hoàn thành trong quý IV năm 2026", "quarter 2026-10-01..2026-12-31"),
        ("hoàn thành trong quý 2/2026", "quarter 2026-04-01..2026-06-30"),
        ("hoàn thành trong Quý II, III năm 2026", "quarter 2026-04-01..2026-09-30"),
        (", hoàn thành trong năm 2026", "year 2026-01-01..2026-12-31"),
        ("hoàn thành trong 6 tháng đầu năm 2026", "range 2026-01-01..2026-06-30"),
        ("thực hiện từ ngày 01/4/2026 đến ngày 30/4/2026", "range 2026-04-01..2026-04-30"),
        ("thực hiện từ ngày 01/4/2026 đến hết ngày 30/4/2026", "range 2026-04-01..2026-04-30"),
        ("thực hiện từ tháng 4/2026 đến tháng 6/2026", "range 2026-04-01..2026-06-30"),
        ("trong vòng 10 ngày kể từ ngày nhận được văn bản", "relative 10 day"),
        ("trong vòng 05 ngày làm việc kể từ ngày ký", "relative 5 working-day"),
        ("trong thời hạn 03 ngày làm việc", "relative 3 working-day"),
        ("trong vòng 02 tháng kể từ ngày ban hành", "relative 2 month"),
        ("trong vòng 48 giờ kể từ khi phát hiện", "relative 48 hour"),
        ("không quá 15 ngày kể từ ngày tiếp nhận hồ sơ", "relative 15 day"),
        ("định kỳ hằng tháng", "ongoing month"),
        ("định kỳ hằng quý", "ongoing quarter"),
        ("định kỳ 6 tháng", "ongoing half-year"),
        ("hằng tuần báo cáo", "ongoing week"),
        ("hằng năm rà soát", "ongoing year"),
        ("trình trước 20/3", "date 2026-03-20"),
        ("đến hết 30/6 để tổng hợp", "-"),
        ("trước ngày 31/01 năm sau", "date 2027-01-31"),
        ("đến ngày 30/6/2026 hoàn thành toàn bộ", "date 2026-06-30"),
        ("phấn đấu đến hết năm 2026 hoàn thành", "year 2026-01-01..2026-12-31"),
        ("trong tuần thứ hai của tháng 3/2026", "month 2026-03-01..2026-03-31"),
        ("chậm nhất 15 ngày kể từ ngày ban hành Kế hoạch", "relative 15 day"),
        ("sau khi có hướng dẫn của Bộ Y tế, trong 07 ngày làm việc", "relative 7 working-day"),
        ("trong 05 ngày làm việc, kể từ ngày nhận được văn bản", "relative 5 working-day"),
        ("báo cáo trước ngày 10 hằng tháng", "ongoing month 10"),
        ("báo cáo chậm nhất vào ngày 05 của tháng sau", "ongoing month 5"),
        ("hằng tháng (trước ngày 25) gửi kết quả", "ongoing month 25"),
        ("định kỳ trước ngày 20 tháng cuối quý báo cáo", "ongoing quarter 20"),
        ("báo cáo trước ngày 25 của tháng cuối quý", "ongoing quarter 25"),
        ("báo cáo trước 16 giờ thứ Sáu hằng tuần", "ongoing week 5"),
        ("giao ban hằng tuần với các chủ đầu tư", "ongoing week"),
        ("báo cáo trước ngày 15/6 và ngày 15/12 hằng năm", "ongoing half-year 15"),
        ("báo cáo trước ngày 30/11 hằng năm", "ongoing year"),
        ("báo cáo trước ngày 15/12 hằng năm", "ongoing year 15"),
        ("sơ kết vào tháng 6, tháng 11 hằng năm", "ongoing year"),
        ("ngay sau khi có kết luận", "-"),
        ("trước 1/3 số hộ dân", "-"),
        ("theo quy định", "-"),
        ("khẩn trương, kịp thời", "-"),
        ("bảo đảm tiến độ", "-"),
        ("theo Công văn số 12/SNV-VP ngày 02/3/2026", "-"),
        ("tại Quyết định số 15/QĐ-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh", "-"),
        ("theo Luật Đất đai năm 2024", "-"),
        ("giai đoạn 2026 - 2030", "-"),
        ("các dự án hoàn thành năm 2025", "-"),
        ("các hồ sơ phát sinh trước ngày 01/01/2026", "-"),
        ("(dự kiến tổ chức trong tháng 4/2026)", "-"),
        ("cho các hộ được cấp đất trước ngày 15/10/1993", "-"),
    ]

    @Test("A phrase in running text says when, or nothing", arguments: prose)
    func inProse(_ phrase: String, _ due: String) throws {
        let paper = """
            Số: 145/UBND-KT
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v rà soát hồ sơ
            Kính gửi: Sở Y tế.

            Thực hiện Chương trình công tác, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

            1. Giao Sở Y tế rà soát hồ sơ \(phrase).
            """
        #expect(try Self.due(in: paper, name: "paper.txt") == [due])
    }

    private static let cells: [(String, String)] = [
        ("Quý II/2026", "quarter 2026-04-01..2026-06-30"),
        ("Tháng 6/2026", "month 2026-06-01..2026-06-30"),
        ("6/2026", "month 2026-06-01..2026-06-30"),
        ("30/6/2026", "date 2026-06-30"),
        ("Trước 30/6/2026", "date 2026-06-30"),
        ("Năm 2026", "year 2026-01-01..2026-12-31"),
        ("2026", "year 2026-01-01..2026-12-31"),
        ("Thường xuyên", "ongoing"),
        ("Hằng năm", "ongoing year"),
        ("Hằng quý", "ongoing quarter"),
        ("Quý III - IV năm 2026", "quarter 2026-07-01..2026-12-31"),
        ("Tháng 6, 7 năm 2026", "month 2026-06-01..2026-07-31"),
        ("Từ tháng 3 đến tháng 9/2026", "range 2026-03-01..2026-09-30"),
        ("2026 - 2030", "range 2026-01-01..2030-12-31"),
        ("Quý IV", "quarter 2026-10-01..2026-12-31"),
        ("Từ 20 giờ 15 phút ngày 23 tháng 5", "date 2026-05-23 20:15"),
        ("Sau 15 ngày kể từ ngày ký", "relative 15 day"),
        ("05 ngày làm việc sau khi nhận được văn bản", "relative 5 working-day"),
        ("T6/2026", "month 2026-06-01..2026-06-30"),
        ("T.6/2026", "month 2026-06-01..2026-06-30"),
        ("Q.III/2026", "quarter 2026-07-01..2026-09-30"),
        ("QIV", "quarter 2026-10-01..2026-12-31"),
        ("Tuần 2 tháng 4/2026", "month 2026-04-01..2026-04-30"),
        ("Trong năm", "year 2026-01-01..2026-12-31"),
        ("Trước ngày 31/01 năm liền kề", "date 2027-01-31"),
        ("Từ tháng 11/2026 đến khi kết thúc kiểm kê", "ongoing 2026-11-01.."),
        ("Kỳ họp giữa năm 2026 (tháng 7/2026)", "month 2026-07-01..2026-07-31"),
        ("Hằng tháng (trước ngày 25)", "ongoing month 25"),
        ("Hằng quý, trước ngày 20 tháng cuối quý", "ongoing quarter 20"),
        ("Trước ngày 05 của tháng liền kề", "ongoing month 5"),
        ("Thứ Sáu hằng tuần", "ongoing week 5"),
        ("Ngày 15/6 và 15/12 hằng năm", "ongoing half-year 15"),
        ("02 lần/năm", "ongoing half-year"),
        ("6 tháng/lần", "ongoing half-year"),
        ("Ngay sau khi có kết luận", "-"),
        ("Theo kế hoạch", "-"),
    ]

    @Test("A cell of the column of times says when, or nothing", arguments: cells)
    func inCell(_ cell: String, _ due: String) throws {
        let paper = """
            # KẾ HOẠCH

            Số: 1/KH-UBND

            Sơn Hà, ngày 10 tháng 3 năm 2026

            | TT | Nội dung | Chủ trì | Thời gian |
            |---|---|---|---|
            | 1 | Rà soát hồ sơ | Sở Y tế | \(cell) |
            """
        #expect(try Self.due(in: paper, name: "paper.md") == [due])
    }

    private static func due(in text: String, name: String) throws -> [String] {
        let paper = try PaperReader.read(bytes: Array(text.utf8), name: name)
        return DirectiveReader().read(paper).tasks.map { ReadingSketch.when($0.deadline) }
    }
}
