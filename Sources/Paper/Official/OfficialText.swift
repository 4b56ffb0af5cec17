/// The text of a paper as somebody types it, a line a paragraph, and the blocks that it is drawn in.
///
/// What a line begins with says what it is; the numbers are counted anew by the writer.
///
/// | begins with | is |
/// |---|---|
/// | «Căn cứ», «Theo đề nghị», before anything else | a basis |
/// | «Điều 1.» | an article |
/// | «I.» | a section |
/// | «1.» | a clause; its heading, where no stop ends a short line |
/// | «a)» | a point |
/// | «-», «+» | a dash |
/// | anything else | a paragraph |
public enum OfficialText {
    public static func blocks(_ text: String) -> [OfficialBlock] {
        var blocks: [OfficialBlock] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !line.isEmpty else { continue }
            let isBegin = blocks.allSatisfy { if case .basis = $0 { true } else { false } }
            blocks.append(block(line, isBegin: isBegin))
        }
        return blocks
    }

    private static func block(_ line: String, isBegin: Bool) -> OfficialBlock {
        if isBegin, line.hasPrefix("Căn cứ") || line.hasPrefix("Theo đề nghị") { return .basis(line) }
        if let rest = rest(of: line, after: #/^Điều \d{1,3}[.:] ?/#) { return .article(rest) }
        if let rest = rest(of: line, after: #/^[IVX]{1,6}\. /#) { return .section(rest) }
        if let rest = rest(of: line, after: #/^\d{1,3}\. /#) {
            let isTitle = rest.count <= 90 && !(rest.last.map { ".;:,…".contains($0) } ?? false)
            return isTitle ? .heading(rest) : .clause(rest)
        }
        if let rest = rest(of: line, after: #/^[a-zđ]\) /#) { return .point(rest) }
        if let rest = rest(of: line, after: #/^[-–+•] ?/#) { return .dash(rest) }
        return .paragraph(line)
    }

    private static func rest(of line: String, after mark: some RegexComponent) -> String? {
        guard let found = line.firstMatch(of: mark) else { return nil }
        return String(line[found.range.upperBound...])
    }
}
