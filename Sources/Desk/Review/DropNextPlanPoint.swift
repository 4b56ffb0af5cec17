public import Office
import Storage

/// Does not take a point of this year's plan over into the next, by leaders and the planner. Done twice it is done once.
/// `.notFound` when the plan has no such point without a measure. Writes `review.point_dropped`.
public struct LeaveOutPoint: Command {
    public let review: PlanReviewQuestion
    public let ref: String

    public init(_ ref: String, of review: PlanReviewQuestion) {
        self.review = review
        self.ref = ref
    }

    public func run(_ act: Act) throws {
        try act.requireNextPlan(of: review.plan)
        let found = try review.answer(View(tx: act.tx, actor: act.actor, rules: act.rules)).review
        guard let heading = found.openPoints.first(where: { $0.ref == ref }) else {
            throw OfficeError(.notFound, "Kế hoạch không có nội dung này, hoặc nội dung đã có nhiệm vụ.")
        }
        let id = try NextPlanPointStore.insert(
            act.tx, of: review.plan, in: found.period, ref: ref, NextPlanPoint.Words(content: heading.words),
            isLeftOut: true, by: act.actor.person)
        guard let id else { return }
        try act.record(
            .nextPlanPointDropped, on: .document, review.plan.value,
            ["point": JournalValue(id), "period": .text(found.period.description), "ref": .text(ref)])
    }
}

/// Takes back what was written by hand for next year's plan: a conclusion is gone, a point of this year's plan stands as it is
/// there again. By leaders and the planner. Writes `review.point_dropped`, or `review.point_restored`.
public struct DropNextPlanPoint: Command {
    public let plan: Key<Document>
    public let period: ReportPeriod?
    public let point: Key<NextPlanPoint>
    public let rules: ReviewRules

    public init(_ point: Key<NextPlanPoint>, of plan: Key<Document>, period: ReportPeriod?, rules: ReviewRules) {
        self.plan = plan
        self.period = period
        self.point = point
        self.rules = rules
    }

    public func run(_ act: Act) throws {
        try act.requireNextPlan(of: plan)
        let period = try rules.period(period, on: act.today)
        let old = try act.nextPlanPoint(point, of: plan, in: period)
        try NextPlanPointStore.remove(act.tx, point)
        try act.record(
            old.ref == nil ? .nextPlanPointDropped : .nextPlanPointRestored, on: .document, plan.value,
            [
                "point": JournalValue(point), "period": .text(period.description), "ref": JournalValue(old.ref),
                "content": .digest(of: old.words.content),
            ])
    }
}
