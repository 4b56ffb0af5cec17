import Foundation
import Paper
import Presentation
import Testing

@Suite(
    "Real papers",
    .enabled(if: Verdicts.folder != nil, "không có thư mục văn bản thật ../shared/real cạnh dự án"))
struct RealPaperTests {
    @Test("Every alarm has been judged, and at most one a paper is wrong")
    func judged() throws {
        let verdicts = try Verdicts()
        var found: [Verdicts.Line] = []
        for url in Verdicts.papers {
            let report = try Checker.plain.report(of: Array(try Data(contentsOf: url)))
            let counts = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
            found += counts.map { Verdicts.Line(paper: url.lastPathComponent, rule: $0.key, count: $0.value) }
        }
        #expect(Set(found).subtracting(verdicts.lines).sorted() == [], "not judged yet")
        #expect(Set(verdicts.lines).subtracting(found).sorted() == [], "judged, but no longer found")
        #expect(verdicts.wrong.filter { $0.value > 1 } == [:])
    }

    @Test("What is mended in a real paper breaks those rules no more, and its words are the same but for signs")
    func mended() throws {
        for url in Verdicts.papers where url.pathExtension == "docx" {
            let bytes = Array(try Data(contentsOf: url))
            let repaired = try Checker.plain.repaired(bytes)
            #expect(
                repaired.after.repairable == 0,
                "\(url.lastPathComponent): \(repaired.after.findings.filter(\.isRepairable).map(\.rule))")
            let letters = { (bytes: [UInt8]) in
                try PaperReader.read(bytes: bytes, name: "paper.docx").text.lowercased().filter(\.isLetter)
            }
            let (before, after) = (try letters(bytes), try letters(repaired.bytes))
            #expect(abs(before.count - after.count) < 40, "\(url.lastPathComponent)")
        }
    }
}
