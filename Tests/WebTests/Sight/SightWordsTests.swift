import Office
import Testing

@testable import Desk
@testable import Web

@Suite("Why one sees a record, in words") struct SightWordsTests {
    @Test("What cannot be told, and what a role looks after, have words of their own")
    func words() {
        let doubts = SightDoubt.allCases.map { SightWords.sentence($0) }
        let duties = SightDuty.allCases.map { SightWords.sentence(SightGround(.duty($0))) }
        #expect(Set(doubts + duties).count == SightDoubt.allCases.count + SightDuty.allCases.count)
    }

    @Test("The page leads back to the record, of an instruction to nothing else instead")
    func leadsBack() throws {
        for kind in SightSubject.kinds {
            let subject = try #require(SightSubject(kind: kind, id: 7))
            let answer = SightQuestion.Answer(
                person: Key(1), name: "Lê Thị Lan", subject: subject, moment: nil, existed: true, grounds: [],
                doubts: [])
            let page = SightScreen(answer: answer, mayAskOthers: false, form: FormView()).page
            #expect(page.breadcrumbs.isEmpty == (kind == "instruction"), "\(kind)")
        }
    }

    @Test("Every kind that can be asked about is known by its word, leads to its page and has a name")
    func kinds() throws {
        var names: Set<String> = []
        for kind in SightSubject.kinds {
            let subject = try #require(SightSubject(kind: kind, id: 7))
            #expect(subject.kind == kind && subject.id == 7)
            names.insert(SightWords.title(of: subject))
        }
        #expect(names.count == SightSubject.kinds.count)
    }
}
