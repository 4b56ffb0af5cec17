import Presentation
import TestSupport
import Testing

@Suite(
    "Faults seeded in real papers",
    .enabled(if: Verdicts.folder != nil, "không có thư mục văn bản thật ../shared/real cạnh dự án"))
struct SeededFaultTests {
    private static let slices = 12

    @Test("At least 95 of 100 are found, one rule broken at a time", arguments: testSeeds(2).prefix(slices))
    func found(_ slice: UInt64) throws {
        let papers = try RealDocx.mended.get()
        var seeded = 0
        var missed: [String] = []
        var scarce: [String] = []
        for (index, fault) in SeededFault.all.enumerated() where index % Self.slices == Int(slice) % Self.slices {
            var count = 0
            // Three papers are enough; the largest are taken only where the others have no place for it.
            for paper in papers where count < 3 && !paper.broken.contains(fault.rule) {
                var paper = paper
                guard try fault.seed(&paper) else { continue }
                count += 1
                if try !Checker.brokenRules(paper.bytes()).contains(fault.rule) {
                    missed.append("\(fault.rule) in \(paper.name)")
                }
            }
            seeded += count
            if count < fault.least { scarce.append("\(fault.rule): \(count)") }
        }
        #expect(scarce == [])
        #expect(seeded > 0 && missed.count * 20 <= seeded, "\(missed.count) of \(seeded): \(missed)")
    }

    @Test("Each is of a rule that there is, and of another one")
    func rules() {
        let seeded = SeededFault.all.map(\.rule)
        #expect(Set(seeded).count == seeded.count)
        #expect(Set(seeded).subtracting(Checker.rules.map(\.id)) == [])
        #expect(seeded.count >= 100)
    }
}
