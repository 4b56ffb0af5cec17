import Foundation
import Paper
import Testing

@Suite("What a careful reader would ask about")
struct FindingTests {
    private static let passages: [(String, [Finding.Rule])] = [
        ("Giao Sở Y tế theo dõi, đơn đốc các trạm trước ngày 30/4/2026.", [.misspelling]),
        ("Giao Sở Y tế phân đầu hoàn thành trước ngày 30/4/2026.", [.misspelling]),
        ("Giao Sở Y tế trưc ban trước ngày 30/4/2026.", [.misspelling]),
        ("Giao Sở Y tế rà soát hồ sơ.", [.taskWithoutTime]),
        ("Giao Sở Y tế rà soát hồ sơ trước ngày 01/3/2026.", [.contradictingDates]),
        ("Giao Sở Y tế thực hiện Nghị định số 181/2024/NĐCP trước ngày 30/4/2026.", [.malformedNumber]),
        ("Giao Sở Y tế họp vào thứ Hai, ngày 21/3/2026, báo cáo trước ngày 30/4/2026.", [.wrongWeekday]),
        ("Giao Sở Y tế thực hiện Công văn số 12/BYT-KH ngày 20/3/2026 trước ngày 30/4/2026.", [.contradictingDates]),
        ("Giao Sở Y tế tập huấn biểu mẫu điện tử tương tác vào tuần thứ hai, xong trước ngày 30/4/2026.", []),
    ]

    @Test("A letter that urges what is late is not asked why its days have passed")
    func urgingLetter() throws {
        let paper = try PaperReader.read(
            bytes: try DocxWriter.write(LetterFixture.letter(tasks: 3).paper), name: "cong-van.docx")
        let reading = DirectiveReader().read(paper)
        #expect(reading.tasks.contains { $0.deadline.due.map { $0 < LetterFixture.day("2026-02-05") } ?? false })
        #expect(!reading.findings.map(\.rule).contains(.contradictingDates))
    }

    @Test("A passage is asked about, or not", arguments: passages)
    func asked(_ passage: String, _ rules: [Finding.Rule]) throws {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 145/UBND-KT
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v rà soát
            Kính gửi: Sở Y tế.

            Thực hiện Chương trình công tác, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

            1. \(passage)
            """
        let paper = try PaperReader.read(bytes: Array(text.utf8), name: "paper.txt")
        #expect(DirectiveReader().read(paper).findings.map(\.rule) == rules)
    }
}
