import Desk
import Exchange
import Foundation
import Measure
import Office
import Paper
import Presentation
import SamplePapers
import WorkTime

/// One of the readers with something wrong in what it is given: bytes changed, cut, doubled, moved; in its text, its XML,
/// or its archive.
struct SpoiledInput {
    let target: Target
    let bytes: [UInt8]
    let name: String

    enum Target: String, CaseIterable {
        case docx, text, markdown, html, mail, edxml, workbook
    }

    enum Outcome {
        case read(tasks: Int)
        case refused(String)
        case fault(String)

        var isFault: Bool { if case .fault = self { true } else { false } }
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
        var made: [UInt8]
        switch target {
        case .docx where isBytes:
            made = try paper.docx()
            SpoiledBytes.spoil(&made, &random)
        case .docx: made = try paper.docx { SpoiledXML.word.spoil(&$0, &random) }
        case .text, .markdown:
            made = paper.plainText
            SpoiledBytes.spoil(&made, at: isBytes ? nil : UInt8(ascii: " "), &random)
        case .html:
            made = paper.html
            SpoiledBytes.spoil(&made, at: isBytes ? nil : UInt8(ascii: "<"), with: SpoiledBytes.markup, &random)
        case .mail:
            made = try paper.mail()
            SpoiledBytes.spoil(&made, at: isBytes ? nil : 0x0A, with: SpoiledBytes.letters, &random)
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
    func read() -> Outcome {
        switch target {
        case .edxml: message()
        case .workbook: workbook()
        case .mail:
            switch letter() {
            case .fault(let words): .fault(words)
            default: paper()
            }
        case .docx, .text, .markdown, .html: paper()
        }
    }

    private func message() -> Outcome {
        do {
            switch try EdXMLReader.message(bytes) {
            case .document(let document):
                // What was read is written and read again the same.
                let again = try EdXMLReader.message(try EdXMLWriter.bytes(.document(document)))
                guard case .document(let other) = again, other.documentID == document.documentID,
                    other.attachments.map(\.bytes) == document.attachments.map(\.bytes)
                else { return .fault("another message when written again") }
                return .read(tasks: document.attachments.count)
            case .status: return .read(tasks: 0)
            }
        } catch let refusal as InterchangeRefusal {
            return refusal.words.isEmpty ? .fault("refused without a sentence") : .refused(refusal.words)
        } catch { return .fault("\(error)") }
    }

    private func workbook() -> Outcome {
        do {
            let sheets = try SpreadsheetReader.sheets(bytes)
            return .read(tasks: sheets.count)
        } catch {
            return error.message.isEmpty ? .fault("refused without a sentence") : .refused(error.message)
        }
    }

    private func letter() -> Outcome {
        do {
            let letter = try MailReader.letter(bytes)
            let names = letter.files.map(\.name)
            if names.contains(where: { $0.isEmpty || $0.contains("/") || $0.unicodeScalars.count > 150 * 4 }) {
                return .fault("a file named \(names)")
            }
            return .read(tasks: letter.files.count)
        } catch { return error.message.isEmpty ? .fault("refused without a sentence") : .refused(error.message) }
    }

    private func paper() -> Outcome {
        do {
            let paper = try PaperReader.read(bytes: bytes, name: name)
            let reading = DirectiveReader().read(paper)
            if let fault = Self.fault(in: paper, reading) { return .fault(fault) }
            if let fault = try presentationFault(in: paper) { return .fault(fault) }
            return .read(tasks: reading.tasks.count)
        } catch {
            return error.message.isEmpty ? .fault("refused without a sentence") : .refused(error.message)
        }
    }

    private static let check = Result { try EveryCheck.made() }

    /// Checks how it is laid out and mends it, where it is a .docx. Throws what it was refused with.
    private func presentationFault(in paper: PaperText) throws(PaperError) -> String? {
        guard target == .docx else { return nil }
        guard let check = try? Self.check.get() else { return "no rules" }
        let repaired = try check.repaired(bytes)
        let count = paper.text.unicodeScalars.count
        let places = repaired.before.findings.compactMap(\.place)
        return places.first { $0.start < 0 || $0.end < $0.start || $0.end > count }.map { "finding at \($0)" }
    }

    private static func fault(in paper: PaperText, _ reading: Reading) -> String? {
        let count = paper.text.unicodeScalars.count
        var end = 0
        for block in paper.blocks {
            guard block.range.lowerBound >= end, block.range.upperBound <= count else { return "block \(block.range)" }
            end = block.range.upperBound
        }
        let places = reading.tasks.map(\.source) + reading.cites.map(\.source)
        return places.first { $0.start < 0 || $0.end < $0.start || $0.end > count }.map { "place \($0)" }
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
