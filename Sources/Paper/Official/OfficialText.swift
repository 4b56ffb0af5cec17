/// The text of a paper as somebody types it, a line a paragraph, and the blocks that it is drawn in.
///
/// What a line begins with says what it is; the numbers are counted anew by the writer.
///
/// | begins with | is |
/// |---|---|
/// | a post or a body in capitals, before anything else | who decides |
/// | «Căn cứ», «Theo đề nghị», before anything else | a basis |
/// | «QUYẾT ĐỊNH:», «QUYẾT NGHỊ:» alone | what follows is decided |
/// | «Phần I», «Chương I», «Mục 1», «Tiểu mục 1» alone | a part, with its title beside it or on the next line |
/// | «Điều 1.» | an article |
/// | «I.» | a section |
/// | «1.» | a clause; its heading, where no stop ends a short line |
/// | «a)» | a point |
/// | «-», «+» | a dash |
/// | anything else | a paragraph |
public enum OfficialText {
    public static func blocks(_ text: String) -> [OfficialBlock] {
        var blocks: [OfficialBlock] = []
        let typed = text.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        var lines = typed[...]
        while let line = lines.popFirst() {
            if let (division, words) = Self.division(line) {
                var title = words
                if title.isEmpty, let next = lines.first, mayBeTitle(next) {
                    title = next
                    lines.removeFirst()
                }
                blocks.append(.division(division, title: title))
            } else {
                blocks.append(block(line, after: blocks))
            }
        }
        return blocks
    }

    private static func block(_ line: String, after blocks: [OfficialBlock]) -> OfficialBlock {
        if blocks.allSatisfy(\.isDecider), isDecider(line) { return .decider(line) }
        if blocks.allSatisfy({ $0.isDecider || $0.isBasis }),
            line.hasPrefix("Căn cứ") || line.hasPrefix("Theo đề nghị")
        {
            return .basis(line)
        }
        if let words = enactment(line) { return .enactment(words) }
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

    private static func isDecider(_ line: String) -> Bool {
        line == line.uppercased() && line.isTitle && (deciders.contains { line.hasPrefix($0) })
    }

    /// «QUYẾT ĐỊNH» for «QUYẾT ĐỊNH:» and «Quyết định:»; nil for a line that says more.
    private static func enactment(_ line: String) -> String? {
        let words = line.uppercased()
        guard line.hasSuffix(":") || line == words else { return nil }
        return ["QUYẾT ĐỊNH", "QUYẾT NGHỊ"].first { words == $0 || words == $0 + ":" || words == $0 + " :" }
    }

    // MARK: - Parts

    /// The part that a line opens, with the title beside its number; nil for a sentence that speaks of one.
    private static func division(_ line: String) -> (OfficialDivision, title: String)? {
        let mark = #/^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) (?:[IVXLC]{1,7}|\d{1,2})(?:([.:]) ?| |$)/#
        guard let found = line.firstMatch(of: mark) else { return nil }
        let word = found.1.lowercased()
        guard let division = OfficialDivision.allCases.first(where: { $0.rawValue.lowercased() == word }) else {
            return nil
        }
        let title = String(line[found.range.upperBound...])
        let isOwn = title.isEmpty || title == title.uppercased() || found.2 != nil && title.isTitle
        return isOwn ? (division, title: title) : nil
    }

    private static func mayBeTitle(_ line: String) -> Bool {
        guard division(line) == nil, case .paragraph = block(line, after: [.paragraph("")]) else { return false }
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
