import Desk
import Office
import TestSupport
import Testing
import WorkTime

@testable import Exchange

@Suite("A calendar as RFC 5545 writes it")
struct CalendarTextTests {
    @Test(
        "Text cannot leave its field",
        arguments: [
            ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("một\r\nhai\nba", "một\\nhai\\nba"), ("x\u{7}y\tz", "xy z"), ("", ""),
        ])
    func escaping(text: String, written: String) {
        #expect(CalendarText.escaped(text) == written)
    }

    @Test("No line is longer than 75 bytes, and unfolded it is whole", arguments: testSeeds(20))
    func folding(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters: [Character] = ["a", "ế", "đ", " ", "🇻🇳", "ộ", ":", "x"]
        let line = String(
            (0..<Int.random(in: 0...400, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
        let folded = CalendarText.folded(line)
        #expect(folded.split(separator: "\r\n", omittingEmptySubsequences: false).allSatisfy { $0.utf8.count <= 75 })
        #expect(folded.replacing("\r\n ", with: "") == line)
    }
}
