/// One line from conclusion to measure to task, as next year's plan takes it over.
public struct NextPlanLine: Sendable, Equatable {
    public enum Origin: Sendable, Equatable {
        /// A measure of this year's plan that is not done.
        case measure(ReviewMeasure, of: PlanReview.Topic)
        /// A point of this year's plan without a measure.
        case open(DraftHeading)
        case written(NextPlanPoint)
    }

    public let origin: Origin

    public init(_ origin: Origin) { self.origin = origin }

    /// What the paper says about it; nil where it is left out.
    public var words: NextPlanPoint.Words? {
        switch origin {
        case .measure(let measure, let topic):
            NextPlanPoint.Words(
                content: topic.title, measure: measure.content, lead: Self.list(measure.leadNames),
                coordinate: Self.list(measure.coordinating), product: measure.product)
        case .open(let heading): NextPlanPoint.Words(content: heading.words)
        case .written(let point): point.isLeftOut ? nil : point.words
        }
    }

    private static func list(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: ", ")
    }
}

extension PlanReview {
    /// What next year's plan begins with, in the order of this year's: measures that are not done, points without a measure
    /// as they stand or as somebody completed them, then what was added by hand.
    public func nextLines(_ written: [NextPlanPoint]) -> [NextPlanLine] {
        let measures = topics.flatMap { topic in
            topic.measures.filter(\.isOpen).map { NextPlanLine(.measure($0, of: topic)) }
        }
        let known = Set(written.compactMap(\.ref))
        let open = openPoints.filter { !known.contains($0.ref) }.map { NextPlanLine(.open($0)) }
        let order = Dictionary(openPoints.enumerated().map { ($1.ref, $0) }) { first, _ in first }
        let completed = written.filter { $0.ref != nil }
            .sorted { (order[$0.ref ?? ""] ?? .max, $0.id) < (order[$1.ref ?? ""] ?? .max, $1.id) }
        return measures + open + (completed + written.filter { $0.ref == nil }).map { NextPlanLine(.written($0)) }
    }
}
