public import Office
public import Paper
import Storage
import Vietnamese
public import WorkTime

/// The review of a plan as a report of the office, with its tables as annexes.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
public struct ReviewPaper: Question {
    public let review: PlanReview
    public let rules: ReviewRules

    public init(_ review: PlanReview, rules: ReviewRules) {
        self.review = review
        self.rules = rules
    }

    public func answer(_ look: View) throws -> OfficialPaper {
        paper(on: look.today, signature: try OfficeSigner.of("báo cáo", look.tx, on: look.today).drafted())
    }

    /// The paper as it is drafted on that day; the clerk gives number and date.
    public func paper(on day: CalendarDay, signature: OfficialSignature) -> OfficialPaper {
        let head = rules.reports.letterhead
        return OfficialPaper(
            head: OfficialHead(
                superior: head.superior, issuer: head.issuer, issuerInText: review.office, symbol: head.symbol("BC"),
                place: head.place, date: .draft(year: day.year, month: day.month)),
            title: .named(
                kind: "Báo cáo",
                excerpt: "Kiểm điểm kết quả thực hiện \(review.plan.inReports), năm \(review.period.year)"),
            blocks: opening + results + shortcomings + others + units + points + closing, signature: signature,
            copies: OfficialCopies(rules.reports.recipients, archive: head.archive),
            annexes: review.tables.map { OfficialAnnex(title: $0.title, blocks: [.table(OfficialTable($0))]) })
    }

    private var opening: [OfficialBlock] {
        let title = review.plan.title.tidy
        return [
            .paragraph(
                """
                \(review.office) báo cáo kết quả thực hiện \(review.plan.inReports)\(title.isEmpty ? "" : " («\(title)»)") trong \
                năm \(review.period.year) (số liệu từ ngày \(review.span.start.written) đến hết ngày \
                \(review.span.end.written)) như sau:
                """)
        ]
    }

    private var results: [OfficialBlock] {
        let total = review.total
        let rate = total.inTimeRate.map { "; tỷ lệ đúng hạn \(NumberText.decimal(Double($0) / 10))%" } ?? ""
        return [
            .section("Kết quả chung"),
            .paragraph(
                """
                Trong năm có \(count(total.total)) nhiệm vụ phải theo dõi. Đã hoàn thành \(count(total.done)) nhiệm vụ: đúng hạn \
                \(count(total[.doneInTime])), chậm \(count(total[.doneLate]))\(rate). Đang thực hiện \(count(total.owed)) \
                nhiệm vụ: trong hạn \(count(total[.inProgress])), quá hạn \(count(total[.overdue])).
                """),
        ]
    }

    private var shortcomings: [OfficialBlock] {
        guard !review.shortcomings.isEmpty else { return [] }
        return [.section("Kết quả khắc phục hạn chế, khuyết điểm")]
            + review.shortcomings.flatMap { topic in
                [.heading(topic.title), .paragraph("Đánh giá: \(topic.remedy.title.lowercased()).")]
                    + topic.measures.map(measure)
            }
    }

    private func measure(_ measure: ReviewMeasure) -> OfficialBlock {
        var facts: [String] = []
        if let lead = measure.lead { facts.append("chủ trì: \(lead.name)") }
        if let due = measure.standing?.due { facts.append("thời hạn \(due.written)") }
        if measure.adjustmentCount > 0 { facts.append("gia hạn \(count(measure.adjustmentCount)) lần") }
        if let standing = measure.standing {
            let outcome = review.outcome(of: standing)
            let late = outcome.daysLate > 0 ? " \(count(outcome.daysLate)) ngày" : ""
            facts.append(outcome.words.lowercased() + late)
        }
        facts.append(
            measure.evidenceCount > 0 ? "có \(count(measure.evidenceCount)) minh chứng" : "chưa có minh chứng")
        let result = measure.lastReport.map { " Kết quả: \($0.sentence)" } ?? ""
        return .dash("\(measure.content.withoutStop) (\(facts.joined(separator: "; "))).\(result)")
    }

    /// What the plan does for strengths, and all else that remedies no shortcoming: section by section.
    private var others: [OfficialBlock] {
        let others = review.topics.filter { !$0.isShortcoming }
        guard !others.isEmpty else { return [] }
        return [.section("Kết quả thực hiện các nhiệm vụ khác")]
            + others.map { topic in
                let figures = topic.figures
                return .dash(
                    """
                    \(topic.title.withoutStop): \(count(topic.measures.count)) nhiệm vụ, hoàn thành \(count(figures.done)), đang \
                    thực hiện \(count(figures.owed)), trong đó quá hạn \(count(figures[.overdue])).
                    """)
            }
    }

    private var units: [OfficialBlock] {
        guard !review.units.isEmpty else { return [] }
        let accepted = review.objections.count { $0.decision == .accepted }
        let objected: [OfficialBlock] =
            review.objections.isEmpty
            ? []
            : [
                .paragraph(
                    """
                    Các đơn vị có \(count(review.objections.count)) ý kiến về việc chậm, \(count(accepted)) ý kiến được chấp nhận; \
                    việc chậm có lý do chính đáng không tính.
                    """)
            ]
        return [
            .section("Đánh giá các đơn vị"), .paragraph("\(review.rule.words) (\(review.rule.citation))."),
        ] + objected
            + review.units.map { line in
                let score = line.assessment.score.map { "\(ReportTable.Cell.tenths($0).written) điểm, " } ?? ""
                let grade = line.assessment.grade?.lowercased() ?? "chưa đánh giá"
                return .dash("\(line.party.name): \(score)\(grade).")
            }
    }

    private var points: [OfficialBlock] {
        guard !review.openPoints.isEmpty else { return [] }
        return [.section("Nội dung chưa có biện pháp, nhiệm vụ")]
            + review.openPoints.map { .dash("Mục \($0.ref): \($0.words.sentence)") }
    }

    private var closing: [OfficialBlock] {
        let annexes = review.tables.isEmpty ? "" : " (có các phụ lục kèm theo)"
        return [.paragraph("Trên đây là báo cáo kiểm điểm năm \(review.period.year) của \(review.office)\(annexes)./.")]
    }

    private func count(_ number: Int) -> String { NumberText.count(number) }
}
