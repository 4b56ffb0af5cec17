import Vietnamese
public import WorkTime

extension LateTask {
    /// The report of late tasks to the leaders' weekly meeting: how many there are, and the table of all.
    public static func meetingPaper(
        _ tasks: [LateTask], head: OfficialHead, asOf: CalendarDay, signature: OfficialSignature, copies: OfficialCopies
    ) -> OfficialPaper {
        let units = Dictionary(grouping: tasks, by: \.lead).sorted {
            ($1.value.count, $0.key) < ($0.value.count, $1.key)
        }
        let counts = units.map { OfficialBlock.dash("\($0.key): \(NumberText.count($0.value.count)) nhiệm vụ.") }
        return OfficialPaper(
            head: head,
            title: .named(
                kind: "BÁO CÁO", excerpt: "Nhiệm vụ quá hạn trình họp giao ban tuần, đến ngày \(asOf.inDigits)"),
            blocks: [
                .paragraph(
                    tasks.isEmpty
                        ? "Đến hết ngày \(asOf.inDigits), không có nhiệm vụ quá hạn phải trình họp giao ban."
                        : "Đến hết ngày \(asOf.inDigits), có \(NumberText.count(tasks.count)) nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành (danh mục kèm theo), gồm:"
                )
            ] + counts + [
                .paragraph("Kính trình lãnh đạo \(head.issuerInText) xem xét, cho ý kiến chỉ đạo./.")
            ], signature: signature, copies: copies,
            annexes: tasks.isEmpty
                ? []
                : [OfficialAnnex(title: "Danh mục nhiệm vụ quá hạn", blocks: [.table(table(tasks, withLead: true))])])
    }
}
