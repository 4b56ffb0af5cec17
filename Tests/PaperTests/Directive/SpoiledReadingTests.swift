import Paper
import TestSupport
import Testing

@Suite("Papers that were spoiled on their way")
struct SpoiledReadingTests {
    @Test("Names, times and places that are read stand in the paper, whatever became of it", arguments: testSeeds(12))
    func sound(seed: UInt64) {
        let faults = OfficePapers.all.enumerated().compactMap { offset, whole -> String? in
            let spoiled = SpoiledPaper(whole.bytes, seed: seed &* 1_000 &+ UInt64(offset))
            guard let paper = try? PaperReader.read(bytes: spoiled.bytes, name: whole.name) else { return nil }
            let fault =
                PaperSoundness.fault(in: paper)
                ?? ReadingSoundness(paper).fault(in: DirectiveReader().read(paper))
            return fault.map { "\(whole.name): \($0)" }
        }
        #expect(faults == [])
    }

    private static let repeated: [(String, String, String)] = [
        ("Points that end in a colon with nothing below them", "I. NHIỆM VỤ", "- Sở Y tế có nhiệm vụ số %:"),
        ("Recipients whose names begin alike", "Nơi nhận:", "- Ủy ban nhân dân xã Đại An %;"),
        ("Bullets one below the other", "I. NHIỆM VỤ", "- Sở Y tế rà soát hồ sơ số %."),
    ]

    @Test("Ten times as many lines take about ten times as long, not a hundred times", arguments: repeated)
    func growth(_ name: String, _ head: String, _ line: String) throws {
        func seconds(_ count: Int) throws -> Double {
            let lines = (0..<count).map { line.replacing("%", with: String($0)) }.joined(separator: "\n")
            let paper = try PaperReader.read(bytes: Array("\(head)\n\(lines)".utf8), name: "paper.txt")
            return ContinuousClock().measure { _ = DirectiveReader().read(paper) } / .seconds(1)
        }
        let few = try seconds(400)
        #expect(try seconds(4_000) < few * 40)
    }
}
