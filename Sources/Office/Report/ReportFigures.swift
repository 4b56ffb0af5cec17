/// The figures of one unit, person, plan, field, or of all.
public struct ReportFigures: Sendable, Equatable, Codable {
    private var counts: [String: Int]
    /// Of what was done late and of what is overdue.
    public var daysLate: Int

    public init(_ counts: [ReportFigure: Int] = [:], daysLate: Int = 0) {
        self.counts = Dictionary(
            uniqueKeysWithValues: counts.filter { $0.value != 0 }.map { ($0.key.rawValue, $0.value) })
        self.daysLate = daysLate
    }

    /// Counted over these standings of one period.
    public init(of standings: some Sequence<PartStanding>, in period: ReportSpan) {
        self.init()
        for standing in standings {
            for figure in ReportFigure.allCases where figure.counts(standing, in: period) {
                self[figure] += 1
                if figure == .doneLate || figure == .overdue { daysLate += standing.daysLate(on: period.end) }
            }
        }
    }

    public subscript(figure: ReportFigure) -> Int {
        get { counts[figure.rawValue] ?? 0 }
        set { counts[figure.rawValue] = newValue == 0 ? nil : newValue }
    }

    public static func + (a: ReportFigures, b: ReportFigures) -> ReportFigures {
        ReportFigures(
            Dictionary(uniqueKeysWithValues: ReportFigure.allCases.map { ($0, a[$0] + b[$0]) }),
            daysLate: a.daysLate + b.daysLate)
    }

    public var isEmpty: Bool { counts.isEmpty }
    public var done: Int { self[.doneInTime] + self[.doneLate] }
    public var owed: Int { self[.inProgress] + self[.overdue] }
    /// What the period had to deal with: done in it, or owed at its end.
    public var total: Int { done + owed }
    private var late: Int { self[.doneLate] + self[.overdue] }

    /// In tenths of a day; nil where nothing is late.
    public var averageDaysLate: Int? { late == 0 ? nil : (daysLate * 10 + late / 2) / late }

    /// How many of a thousand that should be done by now were done in time; nil where nothing should.
    public var inTimeRate: Int? {
        let judged = done + self[.overdue]
        return judged == 0 ? nil : self[.doneInTime] * 1000 / judged
    }
}
