import Exchange
import Measure
import Office
import OutsideBytes
import SamplePapers
import WorkTime

/// One of the readers with something wrong in what it is given: bytes changed, cut, doubled, moved; in its text, its XML,
/// or its archive.
struct SpoiledInput {
    let target: Target
    let bytes: [UInt8]
    let name: String

    /// Named as the parsers are.
    enum Target: String, CaseIterable {
        case docx, text, markdown, html, mail, edxml, workbook

        var parser: (any OutsideParser)? { OutsideParsers.named(rawValue) }
    }

    /// What is slow to read comes less often: of sixteen inputs.
    private static let turns: [Target] = [
        .docx, .text, .html, .edxml, .mail, .text, .html, .edxml, .workbook, .text, .html, .edxml, .mail, .markdown,
        .docx,
        .edxml,
    ]

    init(seed: UInt64) throws {
        var random = Repeatable(seed: seed)
        target = Self.turns[Int(seed % UInt64(Self.turns.count))]
        let paper = SamplePaper(pages: random.number(1...(target == .docx ? 3 : 2)), seed: seed)
        let isBytes = random.number(0...1) == 0
        let words = target.parser?.words ?? []
        var made: [UInt8]
        switch target {
        case .docx where isBytes:
            made = try paper.docx()
            SpoiledBytes.spoil(&made, &random)
        case .docx: made = try paper.docx { SpoiledXML.word.spoil(&$0, &random) }
        case .text, .markdown:
            made = paper.plainText
            SpoiledBytes.spoil(&made, at: isBytes ? nil : UInt8(ascii: " "), with: words, &random)
        case .html:
            made = paper.html
            SpoiledBytes.spoil(&made, at: isBytes ? nil : UInt8(ascii: "<"), with: words, &random)
        case .mail:
            made = try paper.mail()
            SpoiledBytes.spoil(&made, at: isBytes ? nil : 0x0A, with: words, &random)
        case .edxml:
            made = try SampleMessages.message(of: paper, seed: seed, &random)
            if isBytes {
                SpoiledBytes.spoil(&made, at: random.number(0...1) == 0 ? nil : UInt8(ascii: "<"), &random)
            } else {
                SpoiledXML.message.spoil(&made, &random)
            }
        case .workbook where isBytes:
            made = try paper.workbook()
            SpoiledBytes.spoil(&made, &random)
        case .workbook: made = try paper.workbook { SpoiledXML.sheet.spoil(&$0, &random) }
        }
        bytes = made
        name = "fuzz." + Self.suffix(of: target)
    }

    private static func suffix(of target: Target) -> String {
        switch target {
        case .docx: "docx"
        case .text: "txt"
        case .markdown: "md"
        case .html: "html"
        case .mail: "eml"
        case .edxml: "edxml"
        case .workbook: "xlsx"
        }
    }

    /// What comes of reading it.
    func read() -> ParserOutcome {
        target.parser?.outcome(of: bytes) ?? .fault("no parser «\(target.rawValue)»")
    }
}

/// Messages of the interchange before they are spoiled.
enum SampleMessages {
    static func message(of paper: SamplePaper, seed: UInt64, _ random: inout Repeatable) throws -> [UInt8] {
        let from = InterchangeAgency(code: AgencyCode("000.00.17.H48"), name: "Sở Tài chính")
        let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        guard random.number(0...4) > 0 else {
            let status = random.one(of: InterchangeStatus.allCases)
            let report = InterchangeStatusReport(
                from: from,
                reference: InterchangeReference(organ: own.code, documentID: "H48.01,2026/03/02,\(seed)/VP"),
                status: status, words: "lý do", at: Instant(milliseconds: 1_772_400_000_000))
            return try EdXMLWriter.bytes(.status(report))
        }
        var document = InterchangeDocument(
            from: from, to: [own], documentID: "000.00.17.H48,2026/03/02,\(seed)/STC", subject: "V/v dự toán & kinh phí"
        )
        (document.number, document.notation, document.kind) = ("\(seed)", "STC-NS", "Công văn")
        document.issuedOn = CalendarDay(year: 2026, month: 3, day: 2)
        document.traces = [.init(organ: AgencyCode("H48"), at: Instant(milliseconds: 1_772_400_000_000))]
        document.attachments = [
            .init(
                name: "vb.txt", mediaType: "text/plain", bytes: Array(paper.plainText.prefix(random.number(1...3_000))))
        ]
        if random.number(0...2) == 0 {
            var business = InterchangeDocument.Business(
                kind: random.one(of: InterchangeBusiness.allCases), reason: "lý do", documentID: "x")
            business.replaced = ["000.00.17.H48,2026/03/01,1/STC"]
            document.business = business
        }
        return try EdXMLWriter.bytes(.document(document))
    }
}
