/// What a copy says of itself: below the end of what was copied, under a line.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục II.
extension AnatomyReader {
    private static let forms: Set<String> = [
        "sao y", "sao luc", "trich sao", "sao y ban chinh", "sao y ban goc", "ban sao y", "ban sao luc",
        "ban trich sao",
    ]

    mutating func readCopy(from start: Int) {
        guard let form = (min(start, lines.count)..<lines.count).first(where: { Self.forms.contains(folded[$0]) })
        else { return }
        note(.copyForm, form)
        for index in max(start, form - 8)..<min(form + 9, lines.count) {
            guard let parts = NumberParts(lines[index].text) else { continue }
            anatomy.copyNumber = (index, parts)
            return
        }
    }
}
