import Paper
import Presentation
import Testing

@Suite("The presentation of papers, rule by rule")
struct BreachTests {
    @Test("A right paper has nothing to find", arguments: RightPaper.allCases)
    func right(_ paper: RightPaper) throws {
        #expect(try Checker.findings(try paper.bytes()) == [])
    }

    @Test("A paper that breaks one rule is told so", arguments: Breach.all)
    func broken(_ breach: Breach) throws {
        #expect(try Checker.findings(try breach.bytes()).contains { $0.hasPrefix(breach.rule + ": ") })
    }

    @Test("Every rule has a paper that breaks it")
    func whole() {
        let tested = Set(Breach.all.map(\.rule)).union(["authority-known"])
        #expect(tested == Set(Checker.rules.map(\.id)))
        #expect(Breach.all.count == tested.count - 1)
    }

    @Test("What can be mended safely is mended: the paper says the same and breaks that rule no more", arguments: Breach.all)
    func mended(_ breach: Breach) throws {
        let bytes = try breach.bytes()
        let report = try Checker.plain.report(of: bytes)
        guard report.repairable > 0 else { return }
        let repaired = try Checker.plain.repaired(bytes)
        #expect(repaired.before == report)
        let mended = Set(report.findings.filter(\.isRepairable).map(\.rule))
        #expect(mended.isDisjoint(with: repaired.after.findings.filter(\.isRepairable).map(\.rule)))
        #expect(Set(repaired.after.findings.map(\.rule)).isSubset(of: Set(report.findings.map(\.rule))))
        #expect(try Checker.plain.report(of: repaired.bytes) == repaired.after)
    }
}
