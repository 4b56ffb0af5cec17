/// Reads `word/document.xml`, or a part of notes, into blocks.
///
/// Tracked deletions, the place text was moved from, hidden text and field codes are left out; the text of a text
/// box comes after the paragraph it is anchored in; a line break ends a paragraph, as it does on paper.
final class WordBody: XMLStream {
    /// Footnotes or endnotes by their id, when the part holds such.
    private(set) var notes: [String: [DraftBlock]] = [:]
    /// The notes in the order in which the text refers to them.
    private(set) var noteReferences: [NoteReference] = []

    struct NoteReference {
        var isEndnote: Bool
        var id: String
    }

    private let styles: WordStyles
    private let numbering: WordNumbering
    private var names = XMLNames<WordElement>()
    private var namespaces = XMLNames<WordNamespace>()

    /// Blocks of the body and, above it, of the cells, text boxes and notes that are open.
    private var containers: [[DraftBlock]] = [[]]
    private var paragraphs: [WordParagraph] = []
    private var tables: [WordTable] = []
    private var properties = Properties.none
    private var isInText = false
    /// How deep inside an element that is left out.
    private var skipped = 0
    private var noteID: String?
    private var cutOff: WordParagraph?

    private enum Properties { case none, paragraph, paragraphMark, run, cell, row }

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    /// What was read, once `parse` has returned.
    var blocks: [DraftBlock] { containers.first ?? [] }

    override func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if skipped > 0 {
            skipped += 1
            return
        }
        guard let element = element(name) else { return }
        switch element {
        case .p: paragraphs.append(WordParagraph())
        case .pPr: properties = .paragraph
        case .rPr: properties = properties == .paragraph ? .paragraphMark : .run
        case .tcPr: properties = .cell
        case .trPr: properties = .row
        case .r: paragraph { $0.run = WordRun() }
        case .t: isInText = true
        case .tab, .ptab: if properties == .none { append("\t") }
        case .noBreakHyphen: append("-")
        case .sym: append(Self.symbol(attributes["char"]))
        case .br, .cr: paragraph { $0.breakLine(styles) }
        case .footnoteReference, .endnoteReference:
            guard let id = attributes["id"] else { return }
            noteReferences.append(NoteReference(isEndnote: element == .endnoteReference, id: id))
        case .footnote, .endnote:
            noteID = attributes["id"]
            containers.append([])
        case .txbxContent: containers.append([])
        case .tbl: tables.append(WordTable())
        case .tr: table { $0.beginRow() }
        case .tc:
            table { $0.beginCell() }
            containers.append([])
        case .del, .moveFrom: openDeletion()
        case .delText, .instrText, .fallback, .sectPr, .pPrChange, .rPrChange, .tblPr, .tblPrChange, .tcPrChange,
            .trPrChange:
            skipped = 1
        default: openProperty(element, attributes)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText && skipped == 0 { paragraph { $0.run?.text.append(contentsOf: bytes) } }
    }

    override func close(_ name: XMLName) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard let element = element(name) else { return }
        switch element {
        case .t: isInText = false
        case .rPr: properties = properties == .paragraphMark ? .paragraph : .none
        case .pPr, .tcPr, .trPr: properties = .none
        case .r: paragraph { $0.endRun(styles) }
        case .p: endParagraph()
        case .txbxContent:
            let boxed = endContainer()
            paragraph { $0.boxed += boxed }
        case .footnote, .endnote:
            let note = endContainer()
            if let noteID { notes[noteID] = note }
        case .tc:
            let blocks = endContainer()
            table { $0.endCell(blocks) }
        case .tr: table { $0.endRow() }
        case .tbl: if let table = tables.popLast() { containers[containers.count - 1].append(.table(table.draft)) }
        default: break
        }
    }

    private func openProperty(_ element: WordElement, _ attributes: XMLAttributes) {
        switch properties {
        case .paragraph:
            paragraph {
                if element == .pStyle { $0.style = attributes["val"] }
                $0.format.read(element, attributes)
            }
        case .run:
            paragraph {
                if element == .rStyle { $0.run?.style = attributes["val"] }
                $0.run?.format.read(element, attributes)
            }
        case .cell, .row: table { $0.readProperty(element, attributes) }
        case .none, .paragraphMark: break
        }
    }

    /// `w:del` around runs leaves them out; among properties it says that the paragraph's end or the row is deleted.
    private func openDeletion() {
        switch properties {
        case .paragraphMark: paragraph { $0.isMarkDeleted = true }
        case .row: table { $0.deleteRow() }
        default: skipped = 1
        }
    }

    private func endParagraph() {
        guard var ended = paragraphs.popLast() else { return }
        if let start = cutOff { ended.continueFrom(start) }
        cutOff = ended.isMarkDeleted ? ended : nil
        if cutOff == nil { containers[containers.count - 1] += ended.drafts(styles, numbering) }
    }

    /// Ends a cell, a text box or a note; a paragraph whose end was deleted cannot go on beyond it.
    private func endContainer() -> [DraftBlock] {
        guard containers.count > 1, var blocks = containers.popLast() else { return [] }
        if let rest = cutOff { blocks += rest.drafts(styles, numbering) }
        cutOff = nil
        return blocks
    }

    private func append(_ text: String) {
        paragraph { $0.run?.text.append(contentsOf: text.utf8) }
    }

    private func paragraph(_ change: (inout WordParagraph) -> Void) {
        if !paragraphs.isEmpty { change(&paragraphs[paragraphs.count - 1]) }
    }

    private func table(_ change: (inout WordTable) -> Void) {
        if !tables.isEmpty { change(&tables[tables.count - 1]) }
    }

    private func element(_ name: XMLName) -> WordElement? {
        guard let namespace = name.namespace, namespaces[namespace] != nil else { return nil }
        return names[name.local]
    }

    /// A sign of a symbol font, given by its code in the private use area.
    private static func symbol(_ code: String?) -> String {
        switch code?.uppercased() {
        case "F02D": "-"
        case "F0AE", "F0E0", "F0E8": "→"
        case nil: ""
        default: "•"
        }
    }
}
