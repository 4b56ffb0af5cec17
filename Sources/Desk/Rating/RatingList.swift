public import Office
import Storage

/// What people said, the newest first: one statement. Leaders, the counter and administrators read all of it, whoever answers for a
/// unit what concerns that unit; `.forbidden` for others.
public struct RatingList: Question {
    public struct Answer: Sendable {
        public let ratings: [ServiceRating]
        /// Nil when this was all.
        public let next: Key<ServiceRating>?
        /// The forms whose questions were asked.
        public let rules: RatingRules
    }

    public static let pageSize = 50

    public let before: Key<ServiceRating>?

    public init(before: Key<ServiceRating>? = nil) { self.before = before }

    public func answer(_ look: View) throws -> Answer {
        try Self.answer(look, before: before)
    }

    /// Of the days of a span and of people who were satisfied alone, where that is asked.
    static func answer(
        _ look: View, in span: ReportSpan? = nil, onlySatisfied: Bool = false, before: Key<ServiceRating>?
    ) throws -> Answer {
        let units = try look.actor.unitsOfRatings()
        let found = try ServiceRatingStore.page(
            look.tx, of: units, in: span, onlySatisfied: onlySatisfied, before: before, limit: pageSize + 1)
        let shown = found.prefix(pageSize)
        return Answer(
            ratings: try shown.map { line in
                ServiceRating(
                    id: line.id, unit: line.unit, procedureCode: line.procedureCode, procedure: line.procedure,
                    day: line.day, form: line.form, answers: try JSONText.decode(line.answers),
                    isSatisfied: line.isSatisfied, comment: line.comment)
            }, next: found.count > shown.count ? shown.last?.id : nil, rules: look.rules.rating)
    }
}

extension Actor {
    /// Whether this person reads what people say of the service, of all units or of some.
    public var readsRatings: Bool { readsAllRatings || standings.contains { $0.rank.answersForUnit } }

    private var readsAllRatings: Bool { isLeader || has(.counter) || has(.administrator) }

    /// Nil for all.
    fileprivate func unitsOfRatings() throws(OfficeError) -> [Key<Unit>]? {
        guard !readsAllRatings else { return nil }
        let own = standings.filter(\.rank.answersForUnit).map(\.unit)
        guard !own.isEmpty else {
            throw OfficeError(
                .forbidden, "Ý kiến đánh giá do lãnh đạo, bộ phận một cửa và người đứng đầu đơn vị xem.")
        }
        return own
    }
}
