import Testing
import Vietnamese

@Suite("Order of the alphabet")
struct SortKeyTests {
    @Test(
        "Lists stand as a reader expects",
        arguments: [
            [
                "a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "u", "ư",
                "y",
            ],
            ["An Bình", "An Ca", "Ân", "Bình"], ["Điều 2", "Điều 02a", "Điều 10", "Điều 100"],
            ["Hà Anh", "Hà Chi", "Hạ An"], ["Sở Công Thương", "Sở Tài chính", "Sở Y tế", "Văn phòng"],
            ["1", "2", "10", "a"], ["ma", "má", "man"], ["Phòng 1", "Phòng Hành chính - Quản trị", "Phòng Nội chính"],
        ])
    func sorts(list: [String]) {
        let shuffled = list.reversed().sorted { $0.sortKey < $1.sortKey }
        #expect(shuffled == list)
    }

    @Test(
        "Case, blanks and signs do not count",
        arguments: [("SỞ  XÂY DỰNG", "sở xây dựng"), ("Kinh tế - xã hội", "kinh tế xã hội")])
    func equals(one: String, other: String) {
        #expect(one.sortKey == other.sortKey)
    }

    @Test("Keys compare by bytes as by characters, whatever the text")
    func bytes() {
        let keys = ["Đà", "đa 12", "東", "Ωmega", "x\u{301}", "1000000000000", "999999999999"].map(\.sortKey)
        for one in keys {
            for other in keys where (one < other) != Array(one.utf8).lexicographicallyPrecedes(Array(other.utf8)) {
                Issue.record("«\(one)» and «\(other)»")
            }
        }
    }
}
