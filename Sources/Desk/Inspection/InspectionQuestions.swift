public import Office
import Storage
public import WorkTime

/// The plans of a year that the reader may see, and the visits of his or her units: three statements. Everybody may ask; who
/// neither plans nor is of a team sees the own unit's visits alone.
public struct InspectionList: Question {
    public struct Answer: Sendable {
        public let year: Int
        public let plans: [InspectionPlan]
        /// Of the units in which the reader works, and of agencies that he or she follows.
        public let visits: [InspectionVisitLine]
        public let mayPlan: Bool
        public let today: CalendarDay
    }

    /// Nil for this year.
    public let year: Int?

    public init(year: Int? = nil) { self.year = year }

    public func answer(_ look: View) throws -> Answer {
        let year = year ?? look.today.year
        return Answer(
            year: year, plans: try InspectionPlanStore.plans(look.tx, of: year, for: look.actor),
            visits: try InspectionVisitStore.lines(look.tx, for: look.actor, on: look.today),
            mayPlan: look.actor.plansInspections, today: look.today)
    }
}

/// A plan with its visits, how far they are, and what was changed in it: four statements. `.notFound` for who neither plans nor is
/// of its team.
public struct InspectionPlanQuestion: Question {
    public struct Answer: Sendable {
        public let plan: InspectionPlan
        public let visits: [InspectionVisitLine]
        public let changes: [InspectionChange]
        public let mayPlan: Bool
        public let today: CalendarDay

        public var held: Int { visits.filter { $0.state == .held || $0.state == .concluded }.count }
        public var counted: Int { visits.filter { $0.state != .cancelled }.count }
        public var late: Int {
            plan.state == .issued ? visits.filter { $0.isLate(on: today) }.count : 0
        }
        public var remedies: Int { visits.map(\.remedies).reduce(0, +) }
        public var openRemedies: Int { visits.map(\.openRemedies).reduce(0, +) }
        public var lateRemedies: Int { visits.map(\.lateRemedies).reduce(0, +) }
    }

    public let id: Key<InspectionPlan>

    public init(_ id: Key<InspectionPlan>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        Answer(
            plan: try InspectionPlanStore.find(look.tx, id, for: look.actor),
            visits: try InspectionVisitStore.lines(look.tx, of: id, on: look.today),
            changes: try InspectionPlanStore.changes(look.tx, of: id), mayPlan: look.actor.plansInspections,
            today: look.today)
    }
}

/// A visit with its samples, findings and remedies: five statements, one more where a page does not hold all findings.
/// `.notFound` for who neither inspects nor is inspected.
public struct InspectionVisitQuestion: Question {
    public struct Answer: Sendable {
        public let visit: InspectionVisit
        public let samples: [InspectionSample]
        /// What waits to be decided first, at most `InspectionFindingStore.most`.
        public let findings: [InspectionFinding]
        /// How many there are in all.
        public let findingCount: Int
        public let remedies: [InspectionRemedy]
        /// Whether the reader inspects, or answers for what is inspected.
        public let mayInspect: Bool
        public let mayAnswer: Bool
        public let mayPlan: Bool
        public let mayConclude: Bool
        /// Whether the reader may open the plan that it is of.
        public let seesPlan: Bool
        public let today: CalendarDay
    }

    public let id: Key<InspectionVisit>

    public init(_ id: Key<InspectionVisit>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let visit = try InspectionVisitStore.find(look.tx, id, for: look.actor)
        let mayInspect = visit.isInspected(by: look.actor)
        let findings = try InspectionFindingStore.findings(look.tx, of: id)
        return Answer(
            visit: visit, samples: try InspectionSampleStore.samples(look.tx, of: id), findings: findings,
            findingCount: findings.count < InspectionFindingStore.most
                ? findings.count : try InspectionFindingStore.count(look.tx, of: id),
            remedies: try InspectionVisitStore.remedies(look.tx, of: id, on: look.today), mayInspect: mayInspect,
            mayAnswer: visit.isAnswered(by: look.actor), mayPlan: look.actor.plansInspections,
            mayConclude: look.actor.plansInspections || visit.plan.content.head == look.actor.person,
            seesPlan: mayInspect, today: look.today)
    }
}

/// A sample with what was drawn, and whether the rule draws the same now: six statements. `.notFound` for who does not see its
/// visit.
public struct InspectionSampleQuestion: Question {
    public struct Answer: Sendable {
        public let visit: InspectionVisit
        public let sample: InspectionSample
        public let dossiers: [SampledDossier]
        public let findings: [InspectionFinding]
        public let check: Check
    }

    /// What came of following the rule again.
    public enum Check: Sendable, Equatable {
        /// The same population, the same dossiers.
        case same
        /// There are other dossiers now: so many.
        case changed(population: Int)
        /// The same population and another sample: somebody tampered with what was kept.
        case different
        /// Of a list that the agency gave, which is not kept.
        case notHere
    }

    public let id: Key<InspectionSample>

    public init(_ id: Key<InspectionSample>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let sample = try InspectionSampleStore.find(look.tx, id)
        let visit: InspectionVisit
        do { visit = try InspectionVisitStore.find(look.tx, sample.visit, for: look.actor) } catch let error
            as OfficeError where error.code == .notFound
        { throw InspectionSampleStore.notFound }
        let dossiers = try InspectionSampleStore.dossiers(look.tx, of: id)
        return Answer(
            visit: visit, sample: sample, dossiers: dossiers,
            findings: try InspectionFindingStore.findings(look.tx, of: visit.id, in: id),
            check: try check(sample, visit, dossiers, look))
    }

    private func check(
        _ sample: InspectionSample, _ visit: InspectionVisit, _ dossiers: [SampledDossier], _ look: View
    ) throws -> Check {
        guard sample.source == .ledger else { return .notHere }
        let codes = try InspectionSampleStore.population(
            look.tx, of: visit.content.unit, from: OfficeTime.start(of: sample.from),
            until: OfficeTime.start(of: sample.to.adding(days: 1)), procedure: sample.procedure,
            limit: DrawInspectionSample.mostPopulation + 1
        ).map(\.code)
        guard SampleDraw.digest(of: codes) == sample.digest else { return .changed(population: codes.count) }
        return SampleDraw.draw(codes, size: sample.size, seed: sample.seed) == dossiers.map(\.code)
            ? .same : .different
    }
}

/// The agencies and units that can be inspected or asked to review: one statement.
public struct InspectedUnits: Question {
    public init() {}

    public func answer(_ look: View) throws -> [NamedParty] {
        try UnitStore.all(look.tx, on: look.today, limit: 1_000).filter { $0.unit.kind != .office }.map {
            NamedParty(key: Key($0.unit.id), kind: .unit, name: $0.unit.name)
        }
    }
}

/// All procedures of today, which can be looked into: one statement.
public struct InspectedProcedures: Question {
    public init() {}

    public func answer(_ look: View) throws -> [Procedure] {
        try ProcedureStore.page(look.tx, text: nil, audience: nil, isActive: true, after: nil, limit: .max)
            .map(\.procedure)
    }
}

/// One finding with its visit, for the forms that decide and explain it: three statements.
public struct InspectionFindingQuestion: Question {
    public struct Answer: Sendable {
        public let finding: InspectionFinding
        public let visit: InspectionVisit
    }

    public let id: Key<InspectionFinding>

    public init(_ id: Key<InspectionFinding>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let finding = try InspectionFindingStore.find(look.tx, id)
        do {
            return Answer(
                finding: finding, visit: try InspectionVisitStore.find(look.tx, finding.visit, for: look.actor))
        } catch let error as OfficeError where error.code == .notFound { throw InspectionFindingStore.notFound }
    }
}
