import Presentation
import Testing
import WorkTime

@Suite("Who signs, against the posts and delegations of the day")
struct SigningTests {
    private static let deputy = SigningRight(
        name: "Trần Thu Hà", lines: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])
    private static let head = SigningRight(name: "Nguyễn Văn An", lines: ["CHÁNH VĂN PHÒNG"])

    private static let cases: [(String, [SigningRight]?, [String])] = [
        ("nobody said who may sign", nil, []),
        ("a deputy who may", [head, deputy], []),
        ("somebody who may not", [head], ["authority-known: Trần Thu Hà"]),
        (
            "by another right", [SigningRight(name: "Trần Thu Hà", lines: ["TL. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG"])],
            ["authority-known: KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG"]
        ),
        (
            "a right that has ended",
            [SigningRight(name: deputy.name, lines: deputy.lines, until: CalendarDay("2026-02-04"))],
            ["authority-known: Trần Thu Hà"]
        ),
        (
            "a right that begins that day",
            [SigningRight(name: deputy.name, lines: deputy.lines, from: CalendarDay("2026-02-05"))], []
        ),
    ]

    @Test("A signature is right when somebody may sign so on the paper's day", arguments: cases)
    func known(_ what: String, _ rights: [SigningRight]?, _ findings: [String]) throws {
        #expect(try Checker.findings(try RightPaper.letter.bytes(), rights: rights) == findings)
    }
}
