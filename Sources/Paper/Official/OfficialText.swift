import Vietnamese

/// The text of a paper as somebody types it, a line a paragraph, and the blocks that it is drawn in.
///
/// What a line begins with says what it is; the numbers are counted anew by the writer, those of the large parts from the first
/// that was typed.
///
/// | begins with | is |
/// |---|---|
/// | a post or a body in capitals, before anything else, in a paper that decides | who decides |
/// | «Căn cứ», «Theo đề nghị», before anything else | a basis, unless it is a sentence of running text |
/// | «QUYẾT ĐỊNH:», «QUYẾT NGHỊ:» alone, in a paper that decides | what follows is decided |
/// | «Phần I», «Chương I», «Mục 1», «Tiểu mục 1» alone | a part, with its title beside it or on the next line |
/// | «Điều 1.» | an article |
/// | «I.» | a section |
/// | «1.» | a clause; its heading, where no stop ends a short line |
/// | «a)» | a point |
/// | «-», «+» | a dash |
/// | anything else | a paragraph |
public enum OfficialText {
    /// Of a paper that `decides`, or of any other; `decider` is who decides as the office calls it, by which the line is known
    /// however it was typed.
    public static func blocks(_ text: String, decides: Bool = true, by decider: String? = nil) -> [OfficialBlock] {
        var blocks: [OfficialBlock] = []
        let typed = text.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        var lines = typed[...]
        while let line = lines.popFirst() {
            if let (division, number, words) = Self.division(line) {
                var title = words
                if title.isEmpty, let next = lines.first, mayBeTitle(next, decides: decides) {
                    title = next
                    lines.removeFirst()
                }
                blocks.append(.division(division, title: title, from: number > 1 ? number : nil))
            } else {
                let isAbove = blocks.allSatisfy(\.isDecider)
                if decides, isAbove, isDecider(line, decider) {
                    blocks.append(.decider(line.withoutEndMark))
                } else if isBasis(line, after: blocks, before: lines.first, decides: decides) {
                    blocks.append(.basis(line))
                } else {
                    blocks.append(block(line, decides: decides))
                }
            }
        }
        return blocks
    }

    private static func block(_ line: String, decides: Bool) -> OfficialBlock {
        if decides, let words = enactment(line) { return .enactment(words) }
        if let rest = rest(of: line, after: #/^Điều \d{1,3}[.:] ?/#) { return .article(rest) }
        if let rest = rest(of: line, after: #/^[IVX]{1,6}\. /#) { return .section(rest) }
        if let rest = rest(of: line, after: #/^\d{1,3}\. /#) { return rest.isTitle ? .heading(rest) : .clause(rest) }
        if let rest = rest(of: line, after: #/^[a-zđ]\) /#) { return .point(rest) }
        if let rest = rest(of: line, after: #/^[-–+•] ?/#) { return .dash(rest) }
        return .paragraph(line)
    }

    private static func rest(of line: String, after mark: some RegexComponent) -> String? {
        guard let found = line.firstMatch(of: mark) else { return nil }
        return String(line[found.range.upperBound...])
    }

    // MARK: - Deciding

    private static let deciders = [
        "CHỦ TỊCH", "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG", "CHÁNH ", "GIÁM ĐỐC", "TRƯỞNG ", "CỤC TRƯỞNG", "CHI CỤC TRƯỞNG",
        "VỤ TRƯỞNG", "BỘ TRƯỞNG", "VIỆN TRƯỞNG", "HIỆU TRƯỞNG", "TỔNG GIÁM ĐỐC", "THỦ TƯỚNG", "CHÍNH PHỦ",
    ]

    private static func isDecider(_ line: String, _ decider: String?) -> Bool {
        let words = line.withoutEndMark
        guard words.isTitle else { return false }
        if let decider, words.folded == decider.folded { return true }
        let post = ["QUYỀN ", "Q. ", "PHÓ "].first { words.hasPrefix($0) }.map { String(words.dropFirst($0.count)) }
        return words == words.uppercased() && (deciders.contains { (post ?? words).hasPrefix($0) })
    }

    /// A paper that decides begins with its bases. Any other may begin a sentence with the same words, «Căn cứ …, Văn phòng đề nghị
    /// …:»: there a basis ends in a semicolon, or stands in a row of them.
    private static func isBasis(
        _ line: String, after blocks: [OfficialBlock], before next: String?, decides: Bool
    ) -> Bool {
        guard blocks.allSatisfy({ $0.isDecider || $0.isBasis }), beginsAsBasis(line), !line.keepsItsEnd else {
            return false
        }
        if decides || line.hasSuffix(";") { return true }
        if line.hasSuffix(",") { return false }
        let leadsOn = !line.hasSuffix(".") && next.map(beginsAsBasis) ?? false
        return !blocks.isEmpty || leadsOn
    }

    private static func beginsAsBasis(_ line: String) -> Bool {
        line.hasPrefix("Căn cứ") || line.hasPrefix("Theo đề nghị")
    }

    /// «QUYẾT ĐỊNH» for «QUYẾT ĐỊNH:» and «Quyết định:»; nil for a line that says more.
    private static func enactment(_ line: String) -> String? {
        let words = line.uppercased()
        guard line.hasSuffix(":") || line == words else { return nil }
        return ["QUYẾT ĐỊNH", "QUYẾT NGHỊ"].first { words == $0 || words == $0 + ":" || words == $0 + " :" }
    }

    // MARK: - Parts

    /// The part that a line opens, with its number and the title beside it; nil for a sentence that speaks of one.
    private static func division(_ line: String) -> (OfficialDivision, number: Int, title: String)? {
        let mark = #/^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) ([IVXLC]{1,7}|\d{1,2})(?:([.:]) ?| |$)/#
        guard let found = line.firstMatch(of: mark) else { return nil }
        let word = found.1.lowercased()
        guard let division = OfficialDivision.allCases.first(where: { $0.rawValue.lowercased() == word }) else {
            return nil
        }
        let title = String(line[found.range.upperBound...])
        let isOwn = title.isEmpty || title == title.uppercased() || found.3 != nil && title.isTitle
        let number = Int(found.2) ?? (1...99).first { RomanNumeral.text(of: $0) == found.2 } ?? 1
        return isOwn ? (division, number: number, title: title) : nil
    }

    private static func mayBeTitle(_ line: String, decides: Bool) -> Bool {
        guard division(line) == nil, case .paragraph = block(line, decides: decides) else { return false }
        return line == line.uppercased() || line.isTitle
    }
}

extension String {
    /// Whether it reads as a title: short, and no sign ends it.
    var isTitle: Bool { count <= 90 && !(last.map { ".;:,…".contains($0) } ?? false) }
}

extension OfficialBlock {
    var isDecider: Bool { if case .decider = self { true } else { false } }
    var isBasis: Bool { if case .basis = self { true } else { false } }
}
