import Testing
import Vietnamese

@Suite("Numbers and dates in words")
struct NumberWordsTests {
    @Test(
        "Numbers are said as they are read aloud",
        arguments: [
            (0, "không"), (4, "bốn"), (10, "mười"), (11, "mười một"), (14, "mười bốn"), (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"), (24, "hai mươi tư"), (55, "năm mươi lăm"), (101, "một trăm linh một"),
            (115, "một trăm mười lăm"), (1_005, "một nghìn không trăm linh năm"), (21_000, "hai mươi mốt nghìn"),
            (1_000_000, "một triệu"), (1_002_003, "một triệu không trăm linh hai nghìn không trăm linh ba"),
            (1_000_000_000, "một tỷ"), (2_000_000_005, "hai tỷ không trăm linh năm"),
            (1_000_000_000_000_000_000, "một tỷ tỷ"), (-7, "âm bảy"),
        ] as [(Int, String)])
    func numbers(number: Int, words: String) {
        #expect(NumberWords.text(number) == words)
    }

    @Test("A sum of money begins with a capital")
    func money() {
        #expect(NumberWords.money(1_250_000) == "Một triệu hai trăm năm mươi nghìn đồng")
    }

    @Test(
        "Days below ten and the first two months carry a zero",
        arguments: [
            (5, 2, "ngày 05 tháng 02 năm 2026"), (15, 3, "ngày 15 tháng 3 năm 2026"),
            (1, 12, "ngày 01 tháng 12 năm 2026"),
        ])
    func dates(day: Int, month: Int, words: String) {
        #expect(DateWords.text(day: day, month: month, year: 2026) == words)
    }
}
