import Paper

/// Writes repairs into a .docx: only what they name changes, and all other parts and bytes stay as they are.
struct WordRepairer {
    private let paper: WordSheetReader
    private var document: PropertyEditor
    private var heads: [String: PropertyEditor]
    /// The text elements that must keep blanks at their ends.
    private var spaced: Set<Int> = []

    init(_ paper: WordSheetReader) {
        self.paper = paper
        document = PropertyEditor(tree: paper.tree)
        heads = paper.parts.mapValues(PropertyEditor.init)
    }

    /// The parts that change, under their paths.
    ///
    /// Attributes need a prefix: where the part has none for its own names nothing can be set.
    mutating func changedParts(by repairs: [Repair]) -> [String: [UInt8]] {
        guard !paper.tree.prefix.isEmpty else { return [:] }
        for repair in repairs { make(repair) }
        var changed: [String: [UInt8]] = [paper.package.documentPath: document.written()]
        for path in heads.keys where heads[path]?.tree.prefix.isEmpty == false {
            changed[path] = heads[path]?.written()
        }
        return changed.filter { $0.value != paper.package[$0.key] }
    }

    private mutating func make(_ repair: Repair) {
        switch repair {
        case .text(let line, let range, let words): write(words, in: range, of: line)
        case .runs(let line, let setting, let length): set(setting, line: line, length: length)
        case .alignment(let line, let alignment):
            document.set([PropertyChange("w:jc", [("val", alignment.rawValue)])], of: node(line))
        case .firstLine(let line, let points): document.set([Self.firstLine(points)], of: node(line))
        case .before(let line, let points):
            let spacing = PropertyChange(
                "w:spacing",
                [("before", Self.twips(points)), ("beforeAutospacing", nil), ("beforeLines", nil)])
            document.set([spacing, PropertyChange("w:contextualSpacing", [("val", "0")])], of: node(line))
        case .singleSpaced(let line):
            document.set([PropertyChange("w:spacing", [("line", "240"), ("lineRule", "auto")])], of: node(line))
        case .paperSize(let page): setPaper(page)
        case .margin(let page, let side, let points):
            document.set([PropertyChange("w:pgMar", [(side, Self.twips(points))])], of: section(page))
        case .hideFirstNumber(let page): document.set([PropertyChange("w:titlePg", [("val", nil)])], of: section(page))
        case .pageNumber(let index, let setting):
            let number = paper.sheet.numbers[index]
            for run in number.runs { heads[number.part]?.set(PropertyChange.of(setting), of: run) }
        case .pageNumberCentred(let index):
            let number = paper.sheet.numbers[index]
            let isFramed =
                paper.parts[number.part].map { $0.child(["w:pPr", "w:framePr"], of: number.node) != nil } ?? false
            let frame = isFramed ? [PropertyChange("w:framePr", [("xAlign", "center")])] : []
            heads[number.part]?.set([PropertyChange("w:jc", [("val", "center")])] + frame, of: number.node)
        }
    }

    private func node(_ line: Int) -> Int { paper.sheet.lines[line].node }
    private func section(_ page: Int) -> Int { paper.sheet.pages[page].node }

    private static func twips(_ points: Double) -> String { "\(Int((points * 20).rounded()))" }

    private static func firstLine(_ points: Double) -> PropertyChange {
        PropertyChange(
            "w:ind",
            [
                ("left", "0"), ("start", nil), ("firstLine", twips(points)), ("hanging", nil), ("firstLineChars", nil),
                ("leftChars", nil), ("hangingChars", nil),
            ])
    }

    private mutating func setPaper(_ page: Int) {
        let (short, long) = ("11906", "16838")
        let isLandscape = paper.sheet.pages[page].isLandscape
        document.set(
            [PropertyChange("w:pgSz", [("w", isLandscape ? long : short), ("h", isLandscape ? short : long)])],
            of: section(page))
    }

    // MARK: - Runs

    /// Sets the runs of a line; of one that goes on beyond `length` visible scalars only the part before.
    private mutating func set(_ setting: Repair.Setting, line index: Int, length: Int?) {
        let line = paper.sheet.lines[index]
        let start = line.text.unicodeScalars.prefix(while: \.isBlank).count
        let end = length.map { start + $0 } ?? Int.max
        for span in line.spans where span.run >= 0 && span.range.lowerBound < end && span.look.isRaised != true {
            if span.range.upperBound > end { divide(span, of: line, at: end) }
            document.set(PropertyChange.of(setting), of: span.run)
        }
    }

    /// Ends the run at a scalar of the line, and goes on in another of the same properties.
    private mutating func divide(_ span: SheetLine.Span, of line: SheetLine, at place: Int) {
        let tree = paper.tree
        guard
            let piece = line.pieces.first(where: { $0.range.lowerBound < place && place < $0.range.upperBound }),
            tree.nodes[piece.node].parent == span.run
        else { return }
        let scalars = MarkupText.scalars(in: content(of: piece.node))
        let offset = place - piece.range.lowerBound
        guard offset < scalars.count else { return }
        let properties = tree.child("w:rPr", of: span.run).map {
            String(decoding: tree.bytes[tree.nodes[$0].start..<tree.nodes[$0].end], as: UTF8.self)
        }
        let prefix = tree.prefix
        let between = """
            </\(prefix)t></\(prefix)r><\(prefix)r>\(properties ?? "")<\(prefix)t xml:space="preserve">
            """
        document.replace(scalars[offset].range.lowerBound..<scalars[offset].range.lowerBound, with: between)
        keepBlanks(of: piece.node)
    }

    // MARK: - Text

    private func content(of node: Int) -> ArraySlice<UInt8> {
        paper.tree.bytes[paper.tree.nodes[node].contentStart..<paper.tree.nodes[node].contentEnd]
    }

    private mutating func keepBlanks(of node: Int) {
        guard spaced.insert(node).inserted, paper.tree.attribute("space", of: node) == nil else { return }
        let place = paper.tree.nodes[node].contentStart - 1
        document.replace(place..<place, with: " xml:space=\"preserve\"")
    }

    /// Other words for some scalars of a line; what both have in common stays where it is.
    private mutating func write(_ words: String, in range: Range<Int>, of index: Int) {
        let line = paper.sheet.lines[index]
        let old = Array(Array(line.text.unicodeScalars)[range.clamped(to: 0..<line.text.unicodeScalars.count)])
        let new = Array(words.unicodeScalars)
        if old.count == new.count {
            writeEach(new, at: range.lowerBound, line, where: { old[$0] != new[$0] })
            return
        }
        var front = 0
        while front < min(old.count, new.count), old[front] == new[front] { front += 1 }
        var back = 0
        while back < min(old.count, new.count) - front, old[old.count - 1 - back] == new[new.count - 1 - back] {
            back += 1
        }
        let place = range.lowerBound + front..<range.lowerBound + old.count - back
        put(String(String.UnicodeScalarView(new[front..<new.count - back])), in: place, line)
    }

    /// As many scalars as were there: each in the place of its own, so that every run keeps its letters.
    private mutating func writeEach(
        _ new: [Unicode.Scalar], at start: Int, _ line: SheetLine, where differs: (Int) -> Bool
    ) {
        for piece in line.pieces {
            let common = piece.range.clamped(to: start..<start + new.count)
            guard !common.isEmpty, common.contains(where: { differs($0 - start) }) else { continue }
            let scalars = MarkupText.scalars(in: content(of: piece.node))
            guard scalars.count == piece.range.count else { continue }
            for place in common where differs(place - start) {
                document.replace(
                    scalars[place - piece.range.lowerBound].range, with: MarkupText.escaped(String(new[place - start])))
            }
        }
    }

    private mutating func put(_ words: String, in place: Range<Int>, _ line: SheetLine) {
        let pieces = line.pieces.filter {
            place.isEmpty
                ? $0.range.lowerBound <= place.lowerBound && place.lowerBound <= $0.range.upperBound
                : $0.range.overlaps(place)
        }
        // Tabs and signs that are no text cannot be written over.
        guard let first = pieces.first,
            place.isEmpty || pieces.reduce(0, { $0 + $1.range.clamped(to: place).count }) == place.count
        else { return }
        for piece in place.isEmpty ? [first] : pieces {
            let scalars = MarkupText.scalars(in: content(of: piece.node))
            guard scalars.count == piece.range.count else { return }
            let own = piece.range.clamped(to: place)
            let from = own.lowerBound - piece.range.lowerBound
            let start = from < scalars.count ? scalars[from].range.lowerBound : paper.tree.nodes[piece.node].contentEnd
            let end = own.isEmpty ? start : scalars[own.upperBound - piece.range.lowerBound - 1].range.upperBound
            document.replace(start..<end, with: piece.node == first.node ? MarkupText.escaped(words) : "")
            keepBlanks(of: piece.node)
        }
    }
}
