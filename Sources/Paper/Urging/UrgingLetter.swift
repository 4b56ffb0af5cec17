import Vietnamese
public import WorkTime

/// A công văn đôn đốc: asks one unit to finish what is late and to report by a day.
public struct UrgingLetter: Sendable, Equatable {
    public var head: OfficialHead
    /// The unit that is urged.
    public var unit: String
    /// A unit of the office is told («yêu cầu»); a body beside it is asked («đề nghị»).
    public var isSubordinate: Bool
    /// What the tasks stand on: «Kế hoạch số 18/KH-VP ngày 12/01/2026 của Văn phòng UBND tỉnh về …».
    public var basis: String
    /// Earlier letters about them: «Công văn số 35/VP-TH ngày 05/11/2026»; empty for the first.
    public var earlier: [String]
    /// The day of the figures.
    public var asOf: CalendarDay
    /// At least one.
    public var tasks: [LateTask]
    /// By when the tasks are to be finished.
    public var finishBy: CalendarDay
    /// By when the unit is to report, and to whom: «Phòng Tổng hợp».
    public var reportBy: CalendarDay
    public var reportTo: String
    public var signature: OfficialSignature
    public var copies: OfficialCopies

    public init(
        head: OfficialHead, unit: String, isSubordinate: Bool, basis: String, earlier: [String] = [],
        asOf: CalendarDay, tasks: [LateTask], finishBy: CalendarDay, reportBy: CalendarDay, reportTo: String,
        signature: OfficialSignature, copies: OfficialCopies
    ) {
        self.head = head
        self.unit = unit
        self.isSubordinate = isSubordinate
        self.basis = basis
        self.earlier = earlier
        self.asOf = asOf
        self.tasks = tasks
        self.finishBy = finishBy
        self.reportBy = reportBy
        self.reportTo = reportTo
        self.signature = signature
        self.copies = copies
    }

    /// More tasks than this stand in an annex.
    static let mostInText = 8

    /// The letter, ready to be drawn.
    public var paper: OfficialPaper {
        let isLong = tasks.count > Self.mostInText
        let table = OfficialBlock.table(LateTask.table(tasks, withLead: false))
        return OfficialPaper(
            head: head, title: .letter(about: "đôn đốc thực hiện nhiệm vụ đã quá thời hạn"), addressees: [unit],
            blocks: [.paragraph(opening(isLong: isLong))] + (isLong ? [] : [table]) + demands,
            signature: signature, copies: copies,
            annexes: isLong ? [OfficialAnnex(title: "Danh mục nhiệm vụ quá hạn của \(unit)", blocks: [table])] : [])
    }

    private func opening(isLong: Bool) -> String {
        let urged =
            earlier.isEmpty
            ? "qua theo dõi"
            : "\(head.issuerInText) đã đôn đốc tại \(earlier.joined(separator: "; ")); tuy nhiên, qua theo dõi"
        let count = "\(NumberText.count(tasks.count)) nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành"
        return """
            Thực hiện \(basis.withoutEndMark), \(urged), tính đến hết ngày \(asOf.inDigits), \(unit) còn \(count)\
            \(isLong ? " (danh mục kèm theo)." : ", như sau:")
            """
    }

    private var demands: [OfficialBlock] {
        let verb = isSubordinate ? "yêu cầu" : "đề nghị"
        let coordination: [OfficialBlock] =
            tasks.allSatisfy(\.coordinating.isEmpty)
            ? []
            : [
                .clause(
                    "Chủ động làm việc với các đơn vị phối hợp; kịp thời báo cáo khó khăn, vướng mắc vượt thẩm quyền."
                )
            ]
        return [
            .paragraph("Để bảo đảm tiến độ và kỷ luật, kỷ cương hành chính, \(head.issuerInText) \(verb) \(unit):"),
            .clause("Tập trung hoàn thành các nhiệm vụ nêu trên trước ngày \(finishBy.inDigits), bảo đảm chất lượng."),
            .clause(
                "Làm rõ nguyên nhân chậm, trách nhiệm của tập thể, cá nhân có liên quan; trường hợp phải điều chỉnh thời hạn thì nêu rõ lý do và thời hạn đề xuất."
            ),
        ] + coordination + [
            .clause("Báo cáo kết quả bằng văn bản về \(reportTo) trước ngày \(reportBy.inDigits)."),
            .paragraph("\(head.issuerInText) \(verb) \(unit) nghiêm túc, khẩn trương thực hiện./."),
        ]
    }
}
