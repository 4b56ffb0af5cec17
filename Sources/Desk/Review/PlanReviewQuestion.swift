public import Office
import Storage
public import WorkTime

/// The review of a plan for one year, of what the actor may see: four statements. `.notFound` when there is no such plan.
///
/// It speaks of the end of the year's data, or of today where that is still to come.
public struct PlanReviewQuestion: Question {
    public static let limit = 5_000

    public let plan: Key<Document>
    /// Nil for the year whose data hold today.
    public let period: ReportPeriod?
    public let rules: ReviewRules

    public init(_ plan: Key<Document>, period: ReportPeriod? = nil, rules: ReviewRules) {
        self.plan = plan
        self.period = period
        self.rules = rules
    }

    public func answer(_ look: View) throws -> PlanReviewPage {
        let period = try rules.period(period, on: look.today)
        let span = rules.reports.cutOff.span(of: period).cut(at: look.today)
        let sight = look.actor.sight
        guard let (label, office, headings) = try ReviewStore.plan(look.tx, plan, sight: sight) else {
            throw DocumentStore.notFound
        }
        let (measures, isCut) = try ReviewStore.measures(
            look.tx, of: plan, on: span.end, sight: sight, limit: Self.limit)
        let review = PlanReview(
            of: label, office: office.isEmpty ? rules.reports.letterhead.issuer : office, period: period, span: span,
            rule: rules.rule, headings: headings, measures: measures,
            objections: try ReviewObjectionStore.all(look.tx, of: plan, in: period, sight: sight), isCut: isCut)
        return PlanReviewPage(
            review: review, mayObject: review.objectionable(by: look.actor),
            mayDecide: review.decidable(by: look.actor))
    }
}

extension ReviewRules {
    /// The year that is meant. Throws `.invalid` for what is no year, and for one that has not begun.
    func period(_ period: ReportPeriod?, on today: CalendarDay) throws(OfficeError) -> ReportPeriod {
        let period = period ?? reports.cutOff.period(.year, holding: today)
        guard period.kind == .year else {
            throw OfficeError(.invalid, "Kiểm điểm theo năm; ghi năm như \(today.year).", field: "period")
        }
        guard reports.cutOff.span(of: period).start <= today else {
            throw OfficeError(.invalid, "Chưa đến kỳ số liệu của năm \(period.year).", field: "period")
        }
        return period
    }

    /// The year before, as long as that is the one that a plan is reviewed for: until the quarter is over in which what it
    /// left is to be done. Nil for a plan that was issued later.
    public func unfinished(of plan: DocumentLabel, on today: CalendarDay) -> ReportPeriod? {
        let current = reports.cutOff.period(.year, holding: today)
        guard let before = ReportPeriod(.year, year: current.year - 1),
            today.year < current.year || today.month <= rule.carriedToQuarter * 3,
            let issued = plan.issuedOn, issued <= reports.cutOff.span(of: before).end
        else { return nil }
        return before
    }
}

extension PlanReview {
    /// Late parts for which the actor speaks, and of which nothing waits or was accepted.
    func objectionable(by actor: Actor) -> Set<Key<Participant>> {
        let settled = Set(objections.filter { $0.decision != .refused }.map(\.participant))
        let parts = topics.flatMap(\.measures).flatMap(\.parts)
        return Set(
            parts.filter { part in
                part.standing.daysLate(on: span.end) > 0 && !settled.contains(part.participant)
                    && actor.speaks(for: part)
            }.map(\.participant))
    }

    func decidable(by actor: Actor) -> Set<Key<ReviewObjection>> {
        let parts = Dictionary(
            topics.flatMap(\.measures).flatMap(\.parts).map { ($0.participant, $0) }
        ) { first, _ in first }
        return Set(
            objections.filter { objection in
                objection.decision == nil && actor.decides(objection, on: parts[objection.participant])
            }.map(\.id))
    }
}

extension Actor {
    /// Whether the actor answers for the unit that owes the part, is the person, or records for the outside agency; also
    /// in place of somebody who is away.
    func speaks(for part: ReviewMeasure.Part) -> Bool {
        holders.contains(part.party.key) || part.follower.map(acts(as:)) ?? false
    }

    /// Who looks over the whole office decides, unless it is the delay of his or her own unit.
    func decides(_ objection: ReviewObjection, on part: ReviewMeasure.Part?) -> Bool {
        reportsForAll && !isTerminal && objection.askedBy.key != Key<Party>(person)
            && !(part.map(speaks(for:)) ?? holders.contains(objection.party.key))
    }
}
