public import WorkTime

/// The report of a period to the leaders, as a value: what is frozen, and what papers, sheets and pages are drawn from.
public struct PeriodicReport: Sendable, Equatable, Codable {
    /// A unit or field with its figures.
    public struct Line: Sendable, Equatable, Codable {
        public let name: String
        public let figures: ReportFigures
        public let place: Int?
        /// The unit or field; nil for what belongs to none, and in reports frozen before it was kept.
        public let key: Int64?

        public init(name: String, figures: ReportFigures, place: Int?, key: Int64? = nil) {
            self.name = name
            self.figures = figures
            self.place = place
            self.key = key
        }
    }

    /// An obligation that is overdue at the end of the period.
    public struct Late: Sendable, Equatable, Codable {
        public let obligation: Key<Obligation>
        public let content: String
        public let basis: String
        public let lead: String
        public let due: CalendarDay
        public let daysLate: Int

        public init(
            obligation: Key<Obligation>, content: String, basis: String, lead: String, due: CalendarDay, daysLate: Int
        ) {
            self.obligation = obligation
            self.content = content
            self.basis = basis
            self.lead = lead
            self.due = due
            self.daysLate = daysLate
        }
    }

    /// A hand-over at which work waited.
    public struct Wait: Sendable, Equatable, Codable {
        public let from: String
        public let holder: String
        public let kind: Stint.Kind
        public let count: Int
        /// In tenths of a day.
        public let average: Int

        public init(from: String, holder: String, kind: Stint.Kind, count: Int, average: Int) {
            self.from = from
            self.holder = holder
            self.kind = kind
            self.count = count
            self.average = average
        }
    }

    /// «Văn phòng UBND tỉnh Sơn Hà».
    public var office: String
    /// As `ReportPeriod` writes it.
    public var period: String
    public var span: ReportSpan
    /// By which rule the days were chosen.
    public var source: String
    public var total: ReportFigures
    public var units: [Line]
    public var fields: [Line]
    /// The most overdue first; the first thousands of them.
    public var late: [Late]
    public var waits: [Wait]
    /// What whoever froze it wrote: strengths, shortcomings and their causes; what is proposed. Empty where nothing was.
    public var assessment: String
    public var proposals: String
    /// The hash of the report that this one corrects, and why.
    public var corrects: String?
    public var reason: String?

    public init(
        office: String, period: ReportPeriod, span: ReportSpan, source: String, total: ReportFigures, units: [Line],
        fields: [Line], late: [Late], waits: [Wait]
    ) {
        self.office = office
        self.period = period.description
        self.span = span
        self.source = source
        self.total = total
        self.units = units
        self.fields = fields
        self.late = late
        self.waits = waits
        assessment = ""
        proposals = ""
    }

    /// «Báo cáo tình hình thực hiện nhiệm vụ tháng 11 năm 2026».
    public var title: String { "Tình hình thực hiện nhiệm vụ \(ReportPeriod(period)?.words ?? period)" }
}
