import Process
import TestSupport
import Testing

@Suite("Cases of the processes that come with the product")
struct CaseWalkTests {
    @Test("Every step of every version is taken by some case", arguments: ShippedProcesses.all)
    func everyStep(version: ProcessVersion) throws {
        let engine = ProcessEngine(version, clock: try ShippedProcesses.clock.get())
        var taken: Set<String> = []
        for seed in 1...400 where taken.count < version.acts.count {
            var walk = CaseWalk(engine, seed: UInt64(seed))
            walk.run()
            taken.formUnion(walk.acts)
        }
        #expect(version.acts.map(\.code).filter { !taken.contains($0) } == [])
    }

    @Test(
        "No sequence of allowed acts leaves a case without an owner, a clock below nothing, or a state without a way on",
        arguments: testSeeds(6))
    func invariants(seed: UInt64) throws {
        let clock = try ShippedProcesses.clock.get()
        var faults: [String] = []
        for version in ShippedProcesses.all {
            for run in 0..<25 {
                var walk = CaseWalk(ProcessEngine(version, clock: clock), seed: seed &* 1_000 &+ UInt64(run))
                walk.run()
                faults += walk.faults.map { "\(version.testDescription), \(run): \($0)" }
            }
        }
        #expect(Array(faults.prefix(5)) == [])
    }
}
