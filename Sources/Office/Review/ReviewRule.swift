/// By which formula a unit is assessed at the end of the year, and what next year's plan begins with. The office sets the
/// numbers in `Rules/review`.
public struct ReviewRule: Sendable, Equatable {
    public struct Grade: Sendable, Equatable, Codable {
        public let name: String
        /// The least score, of 100.
        public let least: Int

        public init(name: String, least: Int) {
            self.name = name
            self.least = least
        }
    }

    public let citation: String
    /// What a result that came late is worth, of 100.
    public let lateShare: Int
    /// The highest first; the last begins at 0.
    public let grades: [Grade]
    /// How the headings of a plan begin below which nothing has to be done: «Mục đích», «Kinh phí».
    public let sectionsWithoutTasks: [String]
    /// By which quarter of the next year what should be done by now is to be done.
    public let carriedToQuarter: Int

    public init(
        citation: String, lateShare: Int, grades: [Grade], sectionsWithoutTasks: [String] = [],
        carriedToQuarter: Int = 1
    ) {
        self.citation = citation
        self.lateShare = lateShare
        self.grades = grades.sorted { $0.least > $1.least }
        self.sectionsWithoutTasks = sectionsWithoutTasks
        self.carriedToQuarter = carriedToQuarter
    }

    /// As the rule files have it where the office has changed nothing: for tests and tools without a folder of rules.
    public static let standard = ReviewRule(
        citation: "Quy định 124-QĐ/TW ngày 04/10/2023", lateShare: 50,
        grades: [
            Grade(name: "Hoàn thành xuất sắc nhiệm vụ", least: 95),
            Grade(name: "Hoàn thành tốt nhiệm vụ", least: 80), Grade(name: "Hoàn thành nhiệm vụ", least: 50),
            Grade(name: "Không hoàn thành nhiệm vụ", least: 0),
        ], sectionsWithoutTasks: ["Mục đích", "Yêu cầu", "Quan điểm", "Căn cứ", "Tổ chức thực hiện", "Kinh phí"])

    /// The formula in words.
    public var words: String {
        "Điểm = (hoàn thành đúng hạn × 100 + hoàn thành chậm × \(lateShare)) / số việc đã đến hạn"
    }

    /// How a unit stands that has these figures, of which `excused` are late for a good reason.
    ///
    /// What is excused does not count. Only where leaving out what was done late would lower the score does it count all
    /// the same: a good reason is never to the disadvantage of whoever had it.
    public func assess(_ figures: ReportFigures, excused: ReportFigures = ReportFigures()) -> ReviewAssessment {
        let late = max(0, figures[.doneLate] - excused[.doneLate])
        let overdue = max(0, figures[.overdue] - excused[.overdue])
        let without = Sum(inTime: figures[.doneInTime], late: late, overdue: overdue, share: lateShare)
        let with = Sum(inTime: figures[.doneInTime], late: figures[.doneLate], overdue: overdue, share: lateShare)
        guard let score = without.score else {
            let isExcused = excused[.doneLate] + excused[.overdue] > 0
            return ReviewAssessment(
                score: nil, grade: nil,
                explanation: isExcused
                    ? "Các việc chậm đều có lý do chính đáng; không có việc nào khác đã đến hạn để đánh giá."
                    : "Chưa có việc nào đến hạn để đánh giá.")
        }
        let keepsLate = (with.score ?? 0) > score
        let best = keepsLate ? with : without
        let final = best.score ?? score
        let left = figures[.overdue] - overdue + (keepsLate ? 0 : figures[.doneLate] - late)
        var explanation = best.words
        if left > 0 { explanation += "; không tính \(left) việc chậm có lý do chính đáng" }
        if keepsLate {
            explanation +=
                "; \(figures[.doneLate] - late) việc xong chậm có lý do chính đáng vẫn tính vì có lợi cho đơn vị"
        }
        return ReviewAssessment(
            score: final, grade: grades.first { final >= $0.least * 10 }?.name, explanation: explanation)
    }

    private struct Sum {
        let inTime: Int
        let late: Int
        let overdue: Int
        let share: Int

        private var count: Int { inTime + late + overdue }

        /// In tenths; nil where nothing counts.
        var score: Int? { count == 0 ? nil : (inTime * 1000 + late * share * 10) / count }

        var words: String {
            let written = ReportTable.Cell.tenths(score ?? 0).written
            return "(\(inTime) × 100 + \(late) × \(share)) / \(count) = \(written)"
        }
    }
}
