public import Paper
public import WorkTime

/// Checks how papers are presented.
///
/// Reads files of anybody, so a server runs it in a limited child process.
public struct PresentationCheck: Sendable {
    private let decrees: [PresentationRules]
    private let rights: [SigningRight]?
    private let today: CalendarDay

    /// `today` is the day of a paper that bears none. Without `rights` nobody's right to sign is asked.
    public init(decrees: [PresentationRules], rights: [SigningRight]? = nil, today: CalendarDay) {
        self.decrees = decrees
        self.rights = rights
        self.today = today
    }

    /// What is wrong with a .docx. Throws `PaperError` with a sentence for the person who gave the file.
    public func findings(docx bytes: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError)
        -> PresentationReport
    {
        report(of: try WordSheetReader(bytes, limits: limits).sheet).report
    }

    /// What is wrong with a .pdf, as far as a PDF tells. Throws in the same way.
    public func findings(pdf bytes: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError)
        -> PresentationReport
    {
        report(of: try PrintedSheetReader(bytes, limits: limits).sheet).report
    }

    func report(of sheet: Sheet) -> (report: PresentationReport, repairs: [Repair]) {
        let day = sheet.reading.date ?? today
        guard let decree = decrees.first(where: { $0.holds(on: day) }), let first = decree.rules.first else {
            let note = "Không có quy tắc thể thức nào có hiệu lực vào ngày của văn bản (\(day))."
            return (PresentationReport(law: nil, rules: 0, notes: [note]), [])
        }
        var run = CheckRun(sheet, rights: rights, law: decree.law, first: first)
        var notes: [String] = []
        if !sheet.isExact {
            notes.append("Tệp là bản quét hoặc phông chữ bị lỗi mã: chỉ kiểm tra khổ giấy.")
        } else if run.anatomy.isForeign {
            notes.append(
                "Văn bản quy phạm pháp luật hoặc văn bản của Đảng có thể thức riêng: chỉ kiểm tra chính tả, ngày tháng, viện dẫn, viết hoa."
            )
        }
        var count = 0
        for rule in decree.rules where rule.holds(on: day) {
            guard sheet.isExact || rule.check == .paperSize, !run.anatomy.isForeign || rule.isForAll else { continue }
            run.rule = rule
            rule.check.check(&run)
            count += 1
        }
        let found = run.found.enumerated().sorted {
            ($0.element.finding.place?.start ?? -1, $0.offset) < ($1.element.finding.place?.start ?? -1, $1.offset)
        }.map(\.element)
        return (
            PresentationReport(law: decree.law, rules: count, notes: notes, findings: found.map(\.finding)),
            found.flatMap(\.repairs)
        )
    }
}
