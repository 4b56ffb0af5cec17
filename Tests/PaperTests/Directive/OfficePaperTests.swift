import Foundation
import Paper
import Testing

@Suite("Papers in the shapes that offices write")
struct OfficePaperTests {
    /// CONGVU_WRITE_GOLDEN=1 writes what is read now beside each paper.
    @Test("A paper reads as it is meant", arguments: OfficePapers.all)
    func reads(_ paper: OfficePapers.Paper) throws {
        let sketch = try ReadingSketch.of(paper.bytes, name: paper.name) + "\n"
        if ProcessInfo.processInfo.environment["CONGVU_WRITE_GOLDEN"] != nil {
            try sketch.write(to: paper.expected, atomically: true, encoding: .utf8)
        }
        #expect(try sketch == String(contentsOf: paper.expected, encoding: .utf8))
    }

    @Test("The papers are there")
    func there() { #expect(OfficePapers.all.count > 10) }
}
