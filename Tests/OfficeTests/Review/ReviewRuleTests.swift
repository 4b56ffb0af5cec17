import Office
import TestSupport
import Testing

@Suite("How a unit stands at the end of the year")
struct ReviewRuleTests {
    private static let rule = ReviewRule(
        citation: "Quy định 124-QĐ/TW", lateShare: 50,
        grades: [
            .init(name: "Không hoàn thành", least: 0), .init(name: "Xuất sắc", least: 95),
            .init(name: "Tốt", least: 80),
        ])

    private static func figures(_ inTime: Int, _ late: Int, _ overdue: Int, running: Int = 0) -> ReportFigures {
        ReportFigures([.doneInTime: inTime, .doneLate: late, .overdue: overdue, .inProgress: running])
    }

    @Test(
        "The score is explained; what was not due, or late for a good reason, does not count",
        arguments: [
            (figures(0, 0, 0, running: 4), figures(0, 0, 0), nil, nil, "Chưa có việc nào đến hạn để đánh giá."),
            (
                figures(0, 1, 1), figures(0, 1, 1), nil, nil,
                "Các việc chậm đều có lý do chính đáng; không có việc nào khác đã đến hạn để đánh giá."
            ),
            (figures(10, 0, 0), figures(0, 0, 0), 1000, "Xuất sắc", "(10 × 100 + 0 × 50) / 10 = 100,0"),
            (figures(19, 0, 1), figures(0, 0, 0), 950, "Xuất sắc", "(19 × 100 + 0 × 50) / 20 = 95,0"),
            (figures(7, 2, 1), figures(0, 0, 0), 800, "Tốt", "(7 × 100 + 2 × 50) / 10 = 80,0"),
            (
                figures(3, 1, 4), figures(0, 1, 2), 600, "Không hoàn thành",
                "(3 × 100 + 0 × 50) / 5 = 60,0; không tính 3 việc chậm có lý do chính đáng"
            ),
            (
                figures(0, 2, 2), figures(0, 1, 1), 333, "Không hoàn thành",
                """
                (0 × 100 + 2 × 50) / 3 = 33,3; không tính 1 việc chậm có lý do chính đáng; 1 việc xong chậm có lý do chính đáng \
                vẫn tính vì có lợi cho đơn vị
                """
            ),
        ] as [(ReportFigures, ReportFigures, Int?, String?, String)])
    func assess(
        _ figures: ReportFigures, _ excused: ReportFigures, _ score: Int?, _ grade: String?, _ explanation: String
    ) {
        #expect(
            Self.rule.assess(figures, excused: excused)
                == ReviewAssessment(score: score, grade: grade, explanation: explanation))
    }

    @Test(
        "Whatever the figures: within bounds, better work never scores less, a good reason never either",
        arguments: testSeeds(20))
    func properties(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<500 {
            let share = Int.random(in: 0...100, using: &random)
            let rule = ReviewRule(citation: "", lateShare: share, grades: Self.rule.grades)
            let counts = (0..<3).map { _ in Int.random(in: 0...12, using: &random) }
            let excused = Self.figures(
                0, Int.random(in: 0...counts[1], using: &random), Int.random(in: 0...counts[2], using: &random))
            let all = Self.figures(counts[0], counts[1], counts[2])
            func score(_ figures: ReportFigures, _ excused: ReportFigures) -> Int? {
                rule.assess(figures, excused: excused).score
            }
            let now = score(all, excused)
            var better = [score(Self.figures(counts[0] + 1, counts[1], counts[2]), excused)]
            if counts[2] > excused[.overdue] {
                better.append(score(Self.figures(counts[0], counts[1] + 1, counts[2] - 1), excused))
                better.append(score(Self.figures(counts[0] + 1, counts[1], counts[2] - 1), excused))
                better.append(score(all, excused + Self.figures(0, 0, 1)))
            }
            if counts[1] > excused[.doneLate] { better.append(score(all, excused + Self.figures(0, 1, 0))) }
            let isWrong =
                now.map { now in !(0...1000).contains(now) || better.compactMap { $0 }.contains { $0 < now } } ?? false
            #expect(!isWrong, "seed \(seed): share \(share), \(counts), excused \(excused), \(better)")
        }
    }
}
