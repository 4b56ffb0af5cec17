public import Office
import Storage

/// What next year's plan begins with, and whether its reader may change that.
public struct NextPlanPage: Sendable, Equatable {
    public let review: PlanReview
    public let points: [NextPlanPoint]
    public let mayEdit: Bool

    public var lines: [NextPlanLine] { review.nextLines(points) }
}

/// The review of a plan with what was written by hand for the next one: five statements. `.notFound` when there is no such
/// plan that the actor sees.
public struct NextPlanQuestion: Question {
    public let review: PlanReviewQuestion

    public init(_ review: PlanReviewQuestion) { self.review = review }

    public func answer(_ look: View) throws -> NextPlanPage {
        let review = try review.answer(look).review
        return NextPlanPage(
            review: review, points: try NextPlanPointStore.all(look.tx, of: review.plan.id, in: review.period),
            mayEdit: look.actor.writesNextPlan)
    }
}

extension Actor {
    /// Who looks over the whole office: leaders and the planner.
    var writesNextPlan: Bool { reportsForAll && !isTerminal }
}

extension Act {
    /// Throws `.notFound` where the actor does not see the plan, `.forbidden` where he or she does not keep it.
    func requireNextPlan(of plan: Key<Document>) throws {
        guard try DocumentStore.sees(tx, plan, actor) else { throw DocumentStore.notFound }
        guard actor.writesNextPlan else {
            throw OfficeError(
                .forbidden, "Chỉ lãnh đạo hoặc người theo dõi kế hoạch mới sửa nội dung đưa vào kế hoạch năm sau.")
        }
    }

    func nextPlanPoint(
        _ id: Key<NextPlanPoint>, of plan: Key<Document>, in period: ReportPeriod
    ) throws -> NextPlanPoint {
        guard let point = try NextPlanPointStore.find(tx, id, of: plan, in: period) else {
            throw OfficeError(.notFound, "Nội dung này không còn trong danh sách; có thể người khác đã bỏ.")
        }
        return point
    }
}
