import Desk
import Office

/// A shortcoming, or a section of the plan, with its measures: what was done, what shows it, how it stands.
struct ReviewTopic: Sendable {
    let content: PlanReviewPage
    let topic: PlanReview.Topic
    /// Tells its table and rows from those of the others on the page.
    let name: String
    let address: ReviewAddress

    private var review: PlanReview { content.review }

    var html: HTML {
        let table = Table(
            caption: topic.title,
            columns: [
                .init("Biện pháp, nhiệm vụ"), .init("Chủ trì"), .init("Thời hạn", .date), .init("Kết quả"),
                .init("Minh chứng", .number), .init("Báo cáo gần nhất"),
            ], rows: topic.measures.map(row)
        ).identified("\(name)-rows")
        let badge: HTML? = topic.isShortcoming ? StateBadge.html(topic.remedy.title, topic.remedy.tone) : nil
        return "<section class=\"review-topic\"><h3>\(topic.title) \(badge)</h3>\n\(table.html)</section>\n"
    }

    private func row(_ measure: ReviewMeasure) -> Table.Row {
        let ref: HTML? = measure.ref.map { "<span class=\"ref\">\($0)</span> " }
        let moved: HTML? =
            measure.adjustmentCount > 0
            ? "<br><small class=\"muted\">gia hạn \(measure.adjustmentCount) lần</small>" : nil
        let due: HTML? = measure.standing?.due.map { WrittenDay.html($0) }
        return Table.Row(
            key: "\(name)-\(measure.obligation)", href: "/obligations/\(measure.obligation)",
            cells: [
                "\(ref)\(ObligationTable.clamped(measure.content))", measure.lead?.link ?? .empty,
                "\(due)\(moved)", results(measure), "\(measure.evidenceCount)",
                measure.lastReport.map { ObligationTable.clamped($0) }
                    ?? "<span class=\"muted\">Chưa có báo cáo</span>",
            ])
    }

    /// Of the whole; of other owed parts where they are late too.
    private func results(_ measure: ReviewMeasure) -> HTML {
        let lines = measure.parts.enumerated().compactMap { index, part -> HTML? in
            let isLate = part.standing.daysLate(on: review.span.end) > 0
            guard index == 0 || isLate else { return nil }
            let whose: HTML? = index == 0 ? nil : "\(part.party.name): "
            return "<div>\(whose)\(result(part))\(objection(part))</div>"
        }
        return "\(lines)"
    }

    private func result(_ part: ReviewMeasure.Part) -> HTML {
        let outcome = review.outcome(of: part.standing)
        let tone: Tone =
            switch part.standing.phase {
            case .done: outcome.daysLate > 0 ? .soon : .done
            case .open: outcome.daysLate > 0 ? .late : .moving
            case .suspended, .ended: .still
            }
        let days: HTML? = outcome.daysLate > 0 ? " <small>\(outcome.daysLate) ngày</small>" : nil
        return "\(StateBadge.html(outcome.words, tone))\(days)"
    }

    private func objection(_ part: ReviewMeasure.Part) -> HTML {
        if content.mayObject.contains(part.participant) {
            return "<br><a class=\"small\" href=\"\(address.object(to: part.participant))\">Nêu lý do chậm</a>"
        }
        guard let said = review.objection(to: part.participant) else { return .empty }
        let words =
            switch said.decision {
            case .accepted: "Có lý do chính đáng"
            case .refused: "Lý do không được chấp nhận"
            case nil: "Lý do chậm chờ quyết định"
            }
        return "<br><a class=\"small\" href=\"\(address.objection(said.id))\">\(words)</a>"
    }
}

extension ReviewRemedy {
    var tone: Tone {
        switch self {
        case .overcome: .done
        case .underway: .moving
        case .behind: .late
        case .dropped: .still
        }
    }
}
