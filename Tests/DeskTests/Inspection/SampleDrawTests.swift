import Office
import TestSupport
import Testing

@testable import Desk

@Suite("How dossiers are drawn for an inspection") struct SampleDrawTests {
    @Test(
        "Whatever the codes: the same seed draws the same, in whichever order they are given; a larger sample holds the smaller",
        arguments: testSeeds(40))
    func properties(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let count = Int.random(in: 0...300, using: &random)
        let codes = (0..<count).map { _ in "H99.13-250314-\(Int.random(in: 0...9_999, using: &random))" }
        let different = Set(codes).count
        let wanted = Int.random(in: 0...320, using: &random)
        let name = "hạt giống \(seed)"
        let drawn = SampleDraw.draw(codes, size: .count(wanted), seed: name)
        #expect(drawn.count == min(wanted, different))
        #expect(Set(drawn).count == drawn.count && Set(drawn).isSubset(of: codes))
        #expect(SampleDraw.draw(codes.shuffled(using: &random), size: .count(wanted), seed: name) == drawn)
        #expect(SampleDraw.digest(of: codes.shuffled(using: &random)) == SampleDraw.digest(of: codes))
        #expect(Array(SampleDraw.draw(codes, size: .count(wanted + 7), seed: name).prefix(drawn.count)) == drawn)
        let marks = drawn.map { SampleDraw.mark(of: $0, seed: name) }
        #expect(marks == marks.sorted())
    }

    @Test("Every dossier is drawn as often as another, over many seeds")
    func evenly() {
        let codes = (0..<20).map { "M-\($0)" }
        var times: [String: Int] = [:]
        for seed in 0..<2_000 {
            for code in SampleDraw.draw(codes, size: .percent(25), seed: "\(seed)") { times[code, default: 0] += 1 }
        }
        // Five of twenty, two thousand times: 500 each, give or take five standard deviations.
        #expect(codes.allSatisfy { (400...600).contains(times[$0] ?? 0) })
    }

    @Test(
        "A share is rounded up and never more than there is",
        arguments: [
            (InspectionSample.Size.percent(10), 0, 0), (.percent(10), 1, 1), (.percent(10), 10, 1),
            (.percent(10), 11, 2),
            (.percent(100), 37, 37), (.percent(1), 99, 1), (.count(5), 3, 3), (.count(5), 50, 5),
        ])
    func sizes(_ size: InspectionSample.Size, _ population: Int, _ drawn: Int) {
        #expect(size.of(population) == drawn)
    }

    /// `printf 's1|A-1' | sha256sum`
    @Test("Anybody draws the same with a program of his own")
    func anybody() {
        #expect(
            SampleDraw.mark(of: "A-1", seed: "s1") == "2d969b05e153a11ee3d8d202ba24d6e4befbddbcca3086f327d15cb8b6b766c2"
        )
    }
}
