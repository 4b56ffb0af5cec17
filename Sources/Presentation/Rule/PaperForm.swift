import Vietnamese

/// A statutory form that is no administrative paper, and which rules for those do not hold for it, as data with the reason.
public struct PaperForm: Sendable, Equatable, Decodable {
    /// «Danh mục hồ sơ»: a line in capitals near the head.
    public let title: String
    /// The line under it, where the title alone may be that of a paper.
    public let subtitle: String?
    /// The ids of rules.
    public let without: [String]
    public let reason: String
    /// Where the decree has its model.
    public let article: String

    /// How many lines down the title may stand.
    private static let head = 20

    /// Whether the paper is this form: it bears the title and no number.
    func isForm(of sheet: Sheet, _ anatomy: Anatomy) -> Bool {
        guard anatomy.number == nil else { return false }
        let lines = sheet.lines.filter { !$0.isBlank }.prefix(Self.head)
        return lines.indices.contains { index in
            lines[index].isCapitals && lines[index].folded == title.folded
                && (subtitle == nil || lines.dropFirst(index + 1).first?.folded == subtitle?.folded)
        }
    }
}
