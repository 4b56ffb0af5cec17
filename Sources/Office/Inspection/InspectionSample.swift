public import WorkTime

/// A sample of dossiers, drawn by a rule that anybody can follow again with the seed: `SampleDraw`. Never changed once drawn.
public struct InspectionSample: Sendable, Equatable {
    /// How many are drawn.
    public enum Size: Sendable, Equatable {
        case count(Int)
        /// Rounded up.
        case percent(Int)

        /// Of so many, at most all.
        public func of(_ population: Int) -> Int {
            switch self {
            case .count(let count): min(max(count, 0), population)
            case .percent(let percent): min((population * max(percent, 0) + 99) / 100, population)
            }
        }

        public var words: String {
            switch self {
            case .count(let count): "\(count) hồ sơ"
            case .percent(let percent): "\(percent)% số hồ sơ"
            }
        }
    }

    /// Where the codes to draw from come from.
    public enum Source: String, Sendable, Codable, CaseIterable {
        /// The dossiers of the unit that were taken in in the period, from the ledger.
        case ledger
        /// A list that the inspected agency gave.
        case list
    }

    public let id: Key<InspectionSample>
    public let visit: Key<InspectionVisit>
    public let source: Source
    public let from: CalendarDay
    public let to: CalendarDay
    public let procedure: Key<Procedure>?
    public let procedureTitle: String?
    public let size: Size
    public let seed: String
    /// How many dossiers there were to draw from, and a digest over their codes.
    public let population: Int
    public let digest: String
    public let drawnBy: String
    public let drawnAt: Instant

    public init(
        id: Key<InspectionSample>, visit: Key<InspectionVisit>, source: Source, from: CalendarDay, to: CalendarDay,
        procedure: Key<Procedure>?, procedureTitle: String?, size: Size, seed: String, population: Int,
        digest: String, drawnBy: String, drawnAt: Instant
    ) {
        self.id = id
        self.visit = visit
        self.source = source
        self.from = from
        self.to = to
        self.procedure = procedure
        self.procedureTitle = procedureTitle
        self.size = size
        self.seed = seed
        self.population = population
        self.digest = digest
        self.drawnBy = drawnBy
        self.drawnAt = drawnAt
    }
}

/// One dossier of a sample, as things were when it was drawn.
public struct SampledDossier: Sendable, Equatable {
    public let sample: Key<InspectionSample>
    /// From 1, in the order in which they were drawn.
    public let position: Int
    /// Nil for one of a list that the agency gave.
    public let dossier: Key<LedgerCase>?
    public let code: String
    public let title: String?
    public let begunOn: CalendarDay?
    public let dueOn: CalendarDay?
    public let endedOn: CalendarDay?
    public let isLate: Bool

    public init(
        sample: Key<InspectionSample>, position: Int, dossier: Key<LedgerCase>?, code: String, title: String?,
        begunOn: CalendarDay?, dueOn: CalendarDay?, endedOn: CalendarDay?, isLate: Bool
    ) {
        self.sample = sample
        self.position = position
        self.dossier = dossier
        self.code = code
        self.title = title
        self.begunOn = begunOn
        self.dueOn = dueOn
        self.endedOn = endedOn
        self.isLate = isLate
    }
}
