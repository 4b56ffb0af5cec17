import Foundation
import Paper
import Presentation
import Testing

@Suite(
    "Mended papers in a word processor",
    .enabled(if: FileManager.default.isExecutableFile(atPath: PrintedPapers.program)))
struct MendedPaperTests {
    @Test("LibreOffice opens a mended paper and prints its words on pages of A4")
    func opens() throws {
        let rules = ["paper-size", "article-bold", "body-first-line", "basis-end", "number-zero", "page-number-place"]
        var papers: [String: [UInt8]] = [:]
        for breach in Breach.all where rules.contains(breach.rule) {
            let repaired = try Checker.plain.repaired(try breach.bytes())
            #expect(repaired.after.findings == [])
            papers[breach.rule] = repaired.bytes
        }
        for (_, bytes) in try PrintedPapers.pdf(papers) {
            let words = try PaperReader.read(bytes: bytes, name: "paper.pdf").text
            #expect(words.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && words.contains("Nơi nhận:"))
            // Other fonts may stand in for those that are not installed.
            let left = Set(try Checker.plain.report(of: bytes).findings.map(\.rule))
            #expect(
                left.isDisjoint(with: ["paper-size", "margin-left", "nation-size", "body-size", "page-number-place"]))
        }
    }
}
