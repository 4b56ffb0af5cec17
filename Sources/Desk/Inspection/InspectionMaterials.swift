public import Office
import Storage
import WorkTime

/// What citizens said of an inspected unit, as material for findings: three statements at most. For the team and who plans, since the
/// beginning of the year before that of the plan; of an outside agency there is none here.
public struct InspectionMaterials: Question {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case feedback, ratings
    }

    public struct Answer: Sendable {
        public let visit: InspectionVisit
        public let items: [InspectionMaterial]
        /// The key of the last of this page; nil when this was all.
        public let next: Int64?
        /// Whether findings can still be written down.
        public let mayTake: Bool
        /// Whether the reader may open feedback on the unit.
        public let opensFeedback: Bool
    }

    public static let pageSize = 50

    public let visit: Key<InspectionVisit>
    public let kind: Kind
    public let before: Int64?

    public init(of visit: Key<InspectionVisit>, _ kind: Kind = .feedback, before: Int64? = nil) {
        self.visit = visit
        self.kind = kind
        self.before = before
    }

    /// Throws `.notFound` for who does not see the visit, `.forbidden` for who does not inspect.
    public func answer(_ look: View) throws -> Answer {
        let visit = try InspectionVisitStore.find(look.tx, visit, for: look.actor)
        guard visit.isInspected(by: look.actor) else {
            throw OfficeError(.forbidden, "Phản ánh, đánh giá của người dân về đơn vị do đoàn kiểm tra xem.")
        }
        let found = try Self.found(look.tx, look.rules, kind, at: visit, before: before, limit: Self.pageSize + 1)
        let shown = Array(found.prefix(Self.pageSize))
        let isOpen = visit.plan.state == .issued && (visit.state == .planned || visit.state == .held)
        return Answer(
            visit: visit, items: shown, next: found.count > shown.count ? shown.last?.key : nil,
            mayTake: isOpen && visit.minutes?.isSigned != true, opensFeedback: visit.opensFeedback(look.actor))
    }

    static func found(
        _ tx: any Transaction, _ rules: OfficeRules, _ kind: Kind, at visit: InspectionVisit, before: Int64?,
        limit: Int
    ) throws -> [InspectionMaterial] {
        guard !visit.isOutside else { return [] }
        let unit = visit.content.unit
        let since = CalendarDay(year: visit.plan.content.year - 1, month: 1, day: 1) ?? .first
        switch kind {
        case .feedback:
            return try InspectionMaterialStore.feedback(tx, of: unit, since: since, before: before, limit: limit).map {
                InspectionMaterial(
                    source: .feedback(Key($0.id)), day: $0.day, title: "Phản ánh \($0.title)", words: $0.words ?? "",
                    use: $0.use)
            }
        case .ratings:
            return try InspectionMaterialStore.ratings(tx, of: unit, since: since, before: before, limit: limit).map {
                line in
                let chosen = try answers(of: line, rules)
                let comment = line.words.map { ["«\($0)»"] } ?? []
                return InspectionMaterial(
                    source: .rating(Key(line.id)), day: line.day, title: "Đánh giá thủ tục «\(line.title)»",
                    words: (chosen + comment).joined(separator: "; "), answers: chosen.joined(separator: "; "),
                    use: line.use)
            }
        }
    }

    /// «Không hài lòng», «Chưa đúng mực, gây phiền hà»
    private static func answers(of line: InspectionMaterialStore.Line, _ rules: OfficeRules) throws -> [String] {
        guard let rating = line.rating else { return [] }
        let answers: [String: String] = try JSONText.decode(rating.answers)
        let questions = rules.rating.form(rating.form)?.questions ?? []
        return questions.compactMap { question in question.choice(answers[question.code])?.title }
    }
}
