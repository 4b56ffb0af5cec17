import Vietnamese
public import WorkTime

/// A task whose time has run out, as letters and reports list it.
public struct LateTask: Sendable, Equatable {
    public var content: String
    /// The paper that laid it on them: «Kế hoạch số 18/KH-VP ngày 12/01/2026».
    public var basis: String
    public var due: CalendarDay
    public var daysLate: Int
    /// Who leads it; told in reports, not in the letter to the unit itself.
    public var lead: String
    public var coordinating: [String]

    public init(
        content: String, basis: String, due: CalendarDay, daysLate: Int, lead: String = "", coordinating: [String] = []
    ) {
        self.content = content
        self.basis = basis
        self.due = due
        self.daysLate = daysLate
        self.lead = lead
        self.coordinating = coordinating
    }

    /// The table of such tasks, numbered; with a column of who leads, or without.
    static func table(_ tasks: [LateTask], withLead: Bool) -> OfficialTable {
        typealias Column = OfficialTable.Column
        let lead = withLead ? [Column("Đơn vị chủ trì", share: 16)] : []
        let columns =
            [Column("STT", share: 8, alignment: .center), Column("Nội dung nhiệm vụ", share: 31)]
            + [Column("Văn bản giao", share: 17)] + lead
            + [Column("Thời hạn", share: 17, alignment: .center)]
            + [Column("Số ngày quá hạn", share: 9, alignment: .center), Column("Đơn vị phối hợp", share: 18)]
        let rows = tasks.enumerated().map { index, task in
            ["\(index + 1)", task.content, task.basis] + (withLead ? [task.lead] : [])
                + [task.due.inDigits, "\(task.daysLate)", task.coordinating.joined(separator: "; ")]
        }
        return OfficialTable(columns: columns, rows: rows)
    }
}

extension CalendarDay {
    /// «05/02/2026», as papers write it.
    var inDigits: String { DateWords.digits(day: day, month: month, year: year) }
}
