/// Lines that are no part of a paper's text: running heads of the gazette with their page numbers, and the notes that
/// signing programs print on a page.
enum RunningLines {
    /// Page breaks and gaps of removed lines pass to the line after them.
    ///
    /// - Parameter isPageEnd: whether the last line ends a page, so that a lone number there is the page's.
    static func removed(from lines: [TextLine], isPageEnd: Bool = false) -> [TextLine] {
        var kept: [TextLine] = []
        var pageBreaks = 0
        var isAfterHead = true
        var isInNote = false
        for (index, line) in lines.enumerated() {
            let text = line.text
            let isHead = isGazetteHead(text)
            let isNumber =
                isPageNumber(text)
                && (isAfterHead || line.pageBreaks > 0 || isHeadNext(lines, index)
                    || isPageEnd && index == lines.count - 1)
            isInNote = opensNote(text) || isInNote && line.gapAbove == 0 && goesOnInNote(text)
            if isStamp(text) { dropSigner(above: line, from: &kept) }
            if isHead || isNumber || isInNote || isStamp(text) || isOrnament(text) {
                pageBreaks += line.pageBreaks
                // The head itself proves a new page where the format knows none; its gap is the page's margin.
                isAfterHead = isAfterHead || isHead || line.pageBreaks > 0
                continue
            }
            var line = line
            line.pageBreaks += pageBreaks
            if isAfterHead && !kept.isEmpty { line.gapAbove = 0 }
            kept.append(line)
            pageBreaks = 0
            isAfterHead = false
        }
        return kept
    }

    /// The signer's name and address stand right above the time of signing.
    private static func dropSigner(above stamp: TextLine, from kept: inout [TextLine]) {
        var below = stamp
        for _ in 0..<4 {
            guard let line = kept.last, below.gapAbove < 0.5, below.pageBreaks == 0,
                abs(line.left - stamp.left) < stamp.height, line.segments.count == 1
            else { return }
            below = line
            kept.removeLast()
        }
    }

    /// «CÔNG BÁO/Số 283/Ngày 25-05-2026», with or without the page's number.
    static func isGazetteHead(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 80, let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return text[slash...].starts(with: "/S".utf8) && text[..<slash].suffix(10).elementsEqual("CÔNG BÁO".utf8)
    }

    /// Digits, or «- 2 -».
    static func isPageNumber(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count <= 8 else { return false }
        let bare = text.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
        return (1...4).contains(bare.count) && bare.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What signing programs print first: «Ký bởi: …».
    private static func opensNote(_ text: ArraySlice<UInt8>) -> Bool {
        text.first.map { "KNSD".utf8.contains($0) } == true && openings.contains { text.starts(with: $0) }
    }

    /// And what they print below it: «Cơ quan: …», «Ngày ký: …».
    private static func goesOnInNote(_ text: ArraySlice<UInt8>) -> Bool { details.contains { text.starts(with: $0) } }

    /// A moment to the second with its zone, as no official writes it: «09.01.2025 10:21:11 +07:00».
    private static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
        guard (20...40).contains(text.count), text.suffix(6).elementsEqual("+07:00".utf8) else { return false }
        return text.allSatisfy { (0x30...0x39).contains($0) || " .:/-+T".utf8.contains($0) }
    }

    /// A rule drawn with signs: «_____», «-------».
    static func isOrnament(_ text: ArraySlice<UInt8>) -> Bool {
        text.count >= 3 && text.allSatisfy { "_-=*~. ".utf8.contains($0) } && !text.elementsEqual("...".utf8)
    }

    private static func isHeadNext(_ lines: [TextLine], _ index: Int) -> Bool {
        index + 1 < lines.count && (isGazetteHead(lines[index + 1].text) || lines[index + 1].pageBreaks > 0)
    }

    private static let openings = ["Ký bởi:", "Người ký:", "Signature Not Verified", "Digitally signed by"]
        .map { Array($0.utf8) }
    private static let details = ["Cơ quan:", "Ngày ký:", "Thời gian ký:", "Email:", "Date:", "Reason:", "Location:"]
        .map { Array($0.utf8) }
}
