public import WorkTime

/// What law and the office's own regulation say on filing and on handing in: `Rules/archive.yaml`.
public struct ArchiveRules: Sendable, Equatable {
    /// By when files whose work ended on that day or later are handed in.
    public struct HandInRule: Sendable, Equatable {
        /// From when the time runs.
        public enum Start: String, Sendable, Codable {
            case workEnd = "work-end"
            /// The last day of the year in which the work ended.
            case yearEnd = "year-end"
        }

        public let kind: CaseFile.Kind
        public let from: CalendarDay
        public let term: Term
        public let start: Start
        public let source: String

        public init(kind: CaseFile.Kind, from: CalendarDay, term: Term, start: Start, source: String) {
            self.kind = kind
            self.from = from
            self.term = term
            self.start = start
            self.source = source
        }
    }

    /// A retention that the office's table names, for the form of a file.
    public struct NamedRetention: Sendable, Equatable {
        public let title: String
        public let retention: Retention
        public let source: String

        public init(title: String, retention: Retention, source: String) {
            self.title = title
            self.retention = retention
            self.source = source
        }
    }

    public let handIn: [HandInRule]
    /// Files kept for fewer years than this stay with the unit.
    public let handInFromYears: Int
    /// How many days after files were handed in the archive has received or returned them.
    public let receiveWithin: Int
    /// How many days before its last day a file stands among those that are to be handed in.
    public let noticeDays: Int
    /// How many days after it was entered in a book a paper may be unfiled.
    public let fileWithin: Int
    /// How many working days a unit that is urged has to file.
    public let filingDays: Int
    public let retentions: [NamedRetention]

    public init(
        handIn: [HandInRule], handInFromYears: Int, receiveWithin: Int, noticeDays: Int, fileWithin: Int,
        filingDays: Int, retentions: [NamedRetention]
    ) {
        self.handIn = handIn
        self.handInFromYears = handInFromYears
        self.receiveWithin = receiveWithin
        self.noticeDays = noticeDays
        self.fileWithin = fileWithin
        self.filingDays = filingDays
        self.retentions = retentions
    }

    /// Whether files of this retention are handed in at all.
    public func isHandedIn(_ retention: Retention) -> Bool {
        retention.years.map { $0 >= handInFromYears } ?? true
    }

    /// The rule for a file whose work ended on that day; nil where no rule of that time is known.
    public func rule(_ kind: CaseFile.Kind, endedOn day: CalendarDay) -> HandInRule? {
        handIn.filter { $0.kind == kind && $0.from <= day }.max { $0.from < $1.from }
    }

    /// By when the file is handed in, with the words for it; nil where it stays with the unit.
    public func deadline(
        _ kind: CaseFile.Kind, _ retention: Retention, endedOn day: CalendarDay, by clock: Clock
    ) -> Deadline? {
        guard isHandedIn(retention), let rule = rule(kind, endedOn: day) else { return nil }
        let start = rule.start == .workEnd ? day : CalendarDay(year: day.year, month: 12, day: 31) ?? day
        let from = rule.start == .workEnd ? "từ ngày kết thúc công việc" : "từ năm kết thúc công việc"
        let deadline = Deadline(
            kind: .relative, text: "\(rule.term.words) kể \(from) (\(rule.source))", term: rule.term, start: start
        ).counted(by: clock)
        return deadline.due == nil ? nil : deadline
    }

    /// What `Rules/archive.yaml` says as it comes, without its table of retentions.
    public static let standard: ArchiveRules = {
        func rule(
            _ kind: CaseFile.Kind, _ year: Int, _ month: Int, _ amount: Int, _ unit: Term.Unit,
            _ start: HandInRule.Start, _ source: String
        ) -> HandInRule? {
            guard let from = CalendarDay(year: year, month: month, day: 1), let term = Term(amount, unit) else {
                return nil
            }
            return HandInRule(kind: kind, from: from, term: term, start: start, source: source)
        }
        let old = "Nghị định 30/2020/NĐ-CP, Điều 30"
        let law = "Luật Lưu trữ 2024"
        return ArchiveRules(
            handIn: [
                rule(.digital, 2020, 3, 1, .year, .workEnd, old), rule(.paper, 2020, 3, 1, .year, .workEnd, old),
                rule(.construction, 2020, 3, 3, .month, .workEnd, old),
                rule(.digital, 2025, 7, 60, .day, .workEnd, law), rule(.paper, 2025, 7, 1, .year, .yearEnd, law),
            ].compactMap(\.self), handInFromYears: 5, receiveWithin: 60, noticeDays: 30, fileWithin: 30, filingDays: 10,
            retentions: [])
    }()
}
