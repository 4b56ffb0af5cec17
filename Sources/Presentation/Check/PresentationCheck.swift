public import Paper
public import WorkTime

/// Checks how papers are presented.
///
/// Reads files of anybody, so a server runs it in a limited child process.
public struct PresentationCheck: Sendable {
    private let decrees: [PresentationRules]
    private let rights: SigningList?
    private let urgency: StatedUrgency?
    private let today: CalendarDay

    /// `today` is the day of a paper that bears none. Without `rights` nobody's right to sign is asked, without
    /// `urgency` not whether the stamp is the one that was chosen.
    public init(
        decrees: [PresentationRules], rights: SigningList? = nil, urgency: StatedUrgency? = nil, today: CalendarDay
    ) {
        self.decrees = decrees
        self.rights = rights
        self.urgency = urgency
        self.today = today
    }

    /// What is wrong with a .docx, or with a .pdf as far as a PDF tells.
    ///
    /// Throws `PaperError` with a sentence for the person who gave the file.
    public func report(of bytes: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError) -> PresentationReport
    {
        switch try Self.format(of: bytes, limits: limits) {
        case .docx: report(of: try WordSheetReader(bytes, limits: limits).sheet).report
        default: report(of: try PrintedSheetReader(bytes, limits: limits).sheet).report
        }
    }

    /// The .docx with its faults mended where that is safe. Throws in the same way, also for a .pdf.
    public func repaired(_ bytes: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError) -> RepairedPaper {
        guard try Self.format(of: bytes, limits: limits) == .docx else {
            throw PaperError(.unsupported, "Chỉ sửa được tệp Word (.docx); tệp PDF chỉ kiểm tra.")
        }
        var current = bytes
        var paper = try WordSheetReader(current, limits: limits)
        let first = report(of: paper.sheet)
        var last = first
        // A repair may make room for another; what will not be mended in so many rounds is left to a person.
        for _ in 0..<Self.rounds where !last.repairs.isEmpty {
            var repairer = WordRepairer(paper)
            let changed = repairer.changedParts(by: last.repairs)
            guard !changed.isEmpty else { break }
            current = try WordPackage.bytes(current, with: changed, limits: limits)
            paper = try WordSheetReader(current, limits: limits)
            last = report(of: paper.sheet)
        }
        return RepairedPaper(bytes: current, before: first.report, after: last.report)
    }

    private static let rounds = 5

    private static func format(of bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperFormat {
        if bytes.isEmpty { throw PaperError(.empty, "Tệp rỗng, không có nội dung.") }
        if bytes.count > limits.fileBytes { throw FileBytes.tooLarge(limits.fileBytes) }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .docx }
        if bytes.prefix(1_024).firstRange(of: Array("%PDF-".utf8)) != nil { return .pdf }
        throw PaperError(
            .unsupported,
            "Chỉ kiểm tra được thể thức của tệp Word (.docx) và PDF; hãy lưu văn bản dưới một trong hai dạng đó.")
    }

    func report(of sheet: Sheet) -> (report: PresentationReport, repairs: [Repair]) {
        let day = sheet.reading.date ?? today
        guard let decree = decrees.first(where: { $0.holds(on: day) }), let first = decree.rules.first else {
            let note = "Không có quy tắc thể thức nào có hiệu lực vào ngày của văn bản (\(day))."
            return (PresentationReport(law: nil, day: day, rules: 0, notes: [note]), [])
        }
        var run = CheckRun(sheet, rights: rights, urgency: urgency, law: decree.law, day: day, first: first)
        var notes: [String] = []
        if !sheet.isExact {
            notes.append("Tệp là bản quét hoặc phông chữ bị lỗi mã: chỉ kiểm tra khổ giấy.")
        } else if sheet.isReprint {
            notes.append("Bản in trên Công báo: chỉ kiểm tra chính tả, ngày tháng, viện dẫn, viết hoa.")
        } else if run.anatomy.isForeign {
            notes.append(
                "Văn bản quy phạm pháp luật hoặc văn bản của Đảng có thể thức riêng: chỉ kiểm tra chính tả, ngày tháng, viện dẫn, viết hoa."
            )
        }
        let form = decree.forms.first { $0.isForm(of: sheet, run.anatomy) }
        if let form {
            notes.append("Biểu mẫu «\(form.title)» (\(form.article)): \(form.reason)")
        }
        let unasked = Set(form?.without ?? [])
        var count = 0
        for rule in decree.rules
        where rule.holds(on: day) && !unasked.contains(rule.id) && (sheet.hasLayout || rule.isForPrint) {
            let isOwn = !run.anatomy.isForeign && !sheet.isReprint
            guard sheet.isExact || rule.check == .paperSize, isOwn || rule.isForAll else { continue }
            run.rule = rule
            rule.check.check(&run)
            count += 1
        }
        let found = run.found.enumerated().sorted {
            ($0.element.finding.place?.start ?? -1, $0.offset) < ($1.element.finding.place?.start ?? -1, $1.offset)
        }.map(\.element)
        return (
            PresentationReport(law: decree.law, day: day, rules: count, notes: notes, findings: found.map(\.finding)),
            found.flatMap(\.repairs)
        )
    }
}
