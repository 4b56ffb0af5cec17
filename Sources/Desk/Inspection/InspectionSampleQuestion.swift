public import Office
import Storage
import WorkTime

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
