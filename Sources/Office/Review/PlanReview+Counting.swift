import Vietnamese

extension PlanReview {
    /// Counts the review out of what the ledger knows: the figures are those of reports, over the standings at the end of
    /// `span`.
    ///
    /// - Parameter headings: the plan's outline; gives the titles of sections, and the points without a task.
    public init(
        of plan: DocumentLabel, office: String, period: ReportPeriod, span: ReportSpan, rule: ReviewRule,
        headings: [DraftHeading], measures: [ReviewMeasure], objections: [ReviewObjection], isCut: Bool = false
    ) {
        self.plan = plan
        self.office = office
        self.period = period
        self.span = span
        self.rule = rule
        self.isCut = isCut
        self.objections = objections
        total = ReportFigures(of: measures.compactMap(\.standing), in: span)
        let excused = Set(objections.filter { $0.decision == .accepted }.map(\.participant))
        units = Self.units(measures, excused: excused, in: span, rule)
        topics = Self.topics(measures, headings, in: span)
        openPoints = Self.openPoints(headings, refs: measures.compactMap(\.ref), rule)
    }

    /// In the order in which the plan names them.
    private static func units(
        _ measures: [ReviewMeasure], excused: Set<Key<Participant>>, in span: ReportSpan, _ rule: ReviewRule
    ) -> [UnitLine] {
        var order: [NamedParty] = []
        var parts: [Key<Party>: [ReviewMeasure.Part]] = [:]
        for part in measures.flatMap(\.parts) {
            if parts[part.party.key] == nil { order.append(part.party) }
            parts[part.party.key, default: []].append(part)
        }
        return order.map { party in
            let own = parts[party.key] ?? []
            let figures = ReportFigures(of: own.map(\.standing), in: span)
            let late = ReportFigures(of: own.filter { excused.contains($0.participant) }.map(\.standing), in: span)
            return UnitLine(
                party: party, figures: figures, excused: late, assessment: rule.assess(figures, excused: late))
        }
    }

    private static func topics(
        _ measures: [ReviewMeasure], _ headings: [DraftHeading], in span: ReportSpan
    ) -> [Topic] {
        struct Name: Hashable {
            let title: String
            let isShortcoming: Bool
        }
        let titles = Dictionary(headings.map { ($0.ref, $0.words) }) { first, _ in first }
        var order: [Name] = []
        var grouped: [Name: [ReviewMeasure]] = [:]
        for measure in measures {
            let name = Name(
                title: measure.addresses ?? section(of: measure.ref, titles), isShortcoming: measure.addresses != nil)
            if grouped[name] == nil { order.append(name) }
            grouped[name, default: []].append(measure)
        }
        return (order.filter(\.isShortcoming) + order.filter { !$0.isShortcoming }).map { name in
            Topic(
                title: name.title, isShortcoming: name.isShortcoming, measures: grouped[name] ?? [], in: span)
        }
    }

    /// The innermost heading around a place of the plan, without its sign.
    private static func section(of ref: String?, _ titles: [String: String]) -> String {
        let around = ref.map { Self.around($0).dropFirst() } ?? []
        let title = around.lazy.compactMap { titles[$0] }.first ?? "Nhiệm vụ khác"
        // What a paper prints in capitals is no name here.
        return title == title.uppercased() ? title.lowercased().capitalizedFirst : title
    }

    /// Points at the end of the outline at which no task stands, in sections that are there for tasks.
    private static func openPoints(
        _ headings: [DraftHeading], refs: [String], _ rule: ReviewRule
    ) -> [DraftHeading] {
        let openings = rule.sectionsWithoutTasks.map(\.folded)
        let closed = Set(
            headings.filter { heading in openings.contains { heading.words.folded.hasPrefix($0) } }.map(\.ref))
        let parents = Set(headings.flatMap { around($0.ref).dropFirst() })
        let tasked = Set(refs)
        let aboveTasks = Set(refs.flatMap(around))
        return headings.filter { heading in
            let around = around(heading.ref)
            return !parents.contains(heading.ref) && !aboveTasks.contains(heading.ref)
                && !around.contains { closed.contains($0) || tasked.contains($0) }
        }
    }

    /// A place of an outline and those around it, from the inside: «II.2.a», «II.2», «II».
    private static func around(_ ref: String) -> [String] {
        let steps = ref.split(separator: ".")
        return (0..<steps.count).map { steps.prefix(steps.count - $0).joined(separator: ".") }
    }
}

extension DraftHeading {
    /// «II. Nội dung thực hiện» is «Nội dung thực hiện».
    public var words: String {
        guard let number = ref.split(separator: ".").last, heading.hasPrefix(number) else { return heading.tidy }
        let rest = heading.dropFirst(number.count)
        guard let sign = rest.first, ".):-".contains(sign) else { return heading.tidy }
        return String(rest.drop { ".):- ".contains($0) }).tidy
    }
}
