import Paper
import Presentation
import Testing

@Suite("The presentation of papers, rule by rule")
struct BreachTests {
    @Test("A right paper has nothing to find", arguments: RightPaper.allCases)
    func right(_ paper: RightPaper) throws {
        #expect(try Checker.findings(try paper.bytes()) == [])
    }

    @Test(
        "A paper that breaks one rule is told so; what can be mended safely is mended, and breaks nothing else",
        arguments: Breach.all)
    func broken(_ breach: Breach) throws {
        let repaired = try Checker.plain.repaired(try breach.bytes())
        let found = repaired.before.findings
        #expect(found.contains { $0.rule == breach.rule })
        #expect(repaired.after.repairable == 0)
        #expect(Set(repaired.after.findings.map(\.rule)).isSubset(of: found.map(\.rule)))
        if found.allSatisfy(\.isRepairable) { #expect(repaired.after.findings == []) }
    }

    @Test("Every rule has a paper that breaks it")
    func whole() {
        let tested = Set(Breach.all.map(\.rule)).union(["authority-known", "urgency-known"])
        #expect(tested == Set(Checker.rules.map(\.id)))
        #expect(Breach.all.count == tested.count - 2)
    }
}
