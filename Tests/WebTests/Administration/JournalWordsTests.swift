import Office
import Testing

@testable import Web

@Suite("The journal in the office's words")
struct JournalWordsTests {
    @Test("Every act has a sentence of its own, in Vietnamese, and is found by its group")
    func acts() {
        let titles = JournalAct.allCases.map(JournalWords.title)
        #expect(Set(titles).count == titles.count)
        #expect(titles.allSatisfy { !$0.contains(".") && !$0.contains("_") && $0.contains { !$0.isASCII } })
        let groups = JournalWords.groups.map(\.act)
        let lost = JournalAct.allCases.map(\.rawValue).filter { act in !groups.contains { act.hasPrefix($0) } }
        #expect(lost == [])
        #expect(groups.filter { group in !JournalAct.allCases.contains { $0.rawValue.hasPrefix(group) } } == [])
    }

    @Test("An act that a later version wrote shows its own name")
    func unknown() {
        #expect(JournalWords.title(of: "unit.merged") == "unit.merged")
    }
}
