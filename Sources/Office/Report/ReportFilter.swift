/// Of whose parts a report speaks; what is nil does not narrow it.
public struct ReportFilter: Sendable, Hashable {
    /// Who owes it.
    public var party: Key<Party>?
    /// The officer who does it.
    public var officer: Key<Person>?
    public var leader: Key<Party>?
    public var plan: Key<Document>?
    public var field: Key<WorkField>?
    /// The one of this breakdown to which nothing is assigned: no officer yet, no plan, no field.
    public var without: ReportSubject?
    /// Only what is owed by these days, both included; what is suspended has none.
    public var dueIn: ReportSpan?

    public init(
        party: Key<Party>? = nil, officer: Key<Person>? = nil, leader: Key<Party>? = nil, plan: Key<Document>? = nil,
        field: Key<WorkField>? = nil, without: ReportSubject? = nil, dueIn: ReportSpan? = nil
    ) {
        self.party = party
        self.officer = officer
        self.leader = leader
        self.plan = plan
        self.field = field
        self.without = without
        self.dueIn = dueIn
    }

    /// Narrowed to one line of a breakdown; nil is the line of what belongs to none.
    public func narrowed(to subject: ReportSubject, _ key: Int64?) -> ReportFilter {
        var filter = self
        guard let key else {
            filter.without = subject
            return filter
        }
        switch subject {
        case .unit: filter.party = Key(key)
        case .person: filter.officer = Key(key)
        case .leader: filter.leader = Key(key)
        case .plan: filter.plan = Key(key)
        case .field: filter.field = Key(key)
        }
        return filter
    }

    /// Whether each owed part counts, or only the lead's, which stands for the obligation: several units may owe a part of
    /// one obligation, and each answers for its own.
    public func countsParts(by subject: ReportSubject?) -> Bool {
        party != nil || officer != nil || without == .person || subject == .unit || subject == .person
    }

    /// Whether pieces of a whole count beside it: only where it is told what each person does. A unit, a leader, a plan and the
    /// office have the whole.
    public func countsPieces(by subject: ReportSubject?) -> Bool {
        officer != nil || without == .person || subject == .person
    }

    public func holds(_ standing: PartStanding) -> Bool {
        if standing.isPiece, !countsPieces(by: nil) { return false }
        if let party, standing.party != party { return false }
        if let officer, standing.officer != officer { return false }
        if let leader, standing.leader != leader { return false }
        if let plan, standing.document != plan { return false }
        if let field, standing.field != field { return false }
        if let dueIn {
            guard standing.phase == .open, !standing.isReportedInTime, let due = standing.due, dueIn.start <= due,
                due <= dueIn.end
            else {
                return false
            }
        }
        switch without {
        case .person: return standing.officer == nil
        case .plan: return standing.document == nil
        case .field: return standing.field == nil
        case .unit, .leader, nil: return true
        }
    }
}
