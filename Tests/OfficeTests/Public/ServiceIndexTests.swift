import Office
import TestSupport
import Testing
import WorkTime

@Suite("The index of service and what ratings count") struct ServiceIndexTests {
    private static let rule = ServiceIndexRule(
        source: "QĐ", caution: "",
        groups: [
            .init(
                code: "a", title: "A",
                criteria: [
                    .init(code: "x", title: "X", most: 20, count: .timely, part: "", whole: ""),
                    .init(code: "y", title: "Y", most: 30, count: nil, part: "", whole: ""),
                ]),
            .init(
                code: "b", title: "B",
                criteria: [.init(code: "z", title: "Z", most: 50, count: nil, part: "", whole: "")]),
        ], grades: [.init(least: 90, title: "Tốt"), .init(least: 0, title: "Yếu")])

    private static func index(_ shares: [Share?]) -> ServiceIndex {
        ServiceIndex(
            rule: rule, scores: zip(rule.criteria, shares).map { ServiceIndex.Score(criterion: $0, share: $1) })
    }

    @Test("A score is its share of the most; what is not known counts neither for nor against, and gives no grade")
    func points() {
        let part = Self.index([Share(2, of: 3), nil, Share(0, of: 0)])
        #expect(part.scores.map(\.points) == [1_333, nil, nil])
        #expect(part.sum.points == 1_333 && part.sum.most == 20 && part.grade == nil)
        let whole = Self.index([Share(5, of: 5), Share(9, of: 10), Share(49, of: 50)])
        #expect(whole.scores.map(\.points) == [2_000, 2_700, 4_900])
        #expect(whole.sum.points == 9_600 && whole.sum.most == 100 && whole.grade == "Tốt")
        #expect(Self.index([Share(7, of: 5), Share(0, of: 1), Share(0, of: 1)]).sum.points == 2_000)
    }

    @Test("What is overdue counts before it is settled")
    func timely() {
        var count = ServiceCount()
        (count.onTime, count.late, count.overdue, count.open) = (17, 2, 1, 5)
        #expect(count.timely == Share(17, of: 20) && count.timely.permille == 850)
        #expect(
            ServiceCount().timely.permille == nil && Share(1, of: 3).permille == 333 && Share(2, of: 3).permille == 667)
    }

    @Test("Answers are those of the form; the first must be there; lines of a comment stay")
    func answers() throws {
        let choices = [
            RatingQuestion.Choice(code: "good", title: "Hài lòng", score: 4, isSatisfied: true),
            RatingQuestion.Choice(code: "poor", title: "Không", score: 1, isSatisfied: false),
        ]
        let form = RatingForm(
            number: 1, since: .first, until: nil, source: "QĐ",
            questions: [
                RatingQuestion(code: "overall", text: "Chung?", choices: choices, isRequired: true),
                RatingQuestion(code: "time", text: "Giờ?", choices: choices, isRequired: false),
            ])
        let given = try RatingAnswers(
            form, chosen: ["overall": "good", "time": "", "other": "x"], comment: "\n Dòng  một \n\n\n<b>hai</b>\n")
        #expect(given.chosen == ["overall": "good"] && given.isSatisfied && given.comment == "Dòng một\n\n<b>hai</b>")
        for (chosen, field) in [
            ([:], "overall"), (["overall": "x"], "overall"), (["overall": "poor", "time": "x"], "time"),
        ] {
            #expect {
                try RatingAnswers(form, chosen: chosen, comment: nil)
            } throws: {
                ($0 as? OfficeError)?.field == field
            }
        }
        for comment in [String(repeating: "x", count: 2_001), "\u{202}a\u{7}"] {
            #expect(throws: OfficeError.self) {
                try RatingAnswers(form, chosen: ["overall": "good"], comment: comment)
            }
        }
    }
}
