import Office
import Vietnamese

/// Which headings of a paper's outline begin with which of its obligations.
struct PlanOutline: Sendable {
    /// So many letters of an obligation's words tell whether a heading says the same.
    private static let opening = 40

    private let headings: [DraftHeading]

    init(_ headings: [DraftHeading]) {
        self.headings = headings
    }

    /// For each obligation, in the paper's order, the headings that stand between the one before and it: «II. …», «1. …».
    ///
    /// A heading that only says the obligation's own words is left out: the row says them.
    func headings(above rows: [(ref: String?, content: String)]) -> [[String]] {
        var shown: [String] = []
        return rows.map { row in
            let opening = row.content.folded.prefix(Self.opening)
            let chain = chain(to: row.ref).filter { $0.ref != row.ref || !$0.heading.folded.contains(opening) }
            let new = chain.drop { shown.contains($0.ref) }
            shown = chain.map(\.ref)
            return new.map(Self.title)
        }
    }

    /// The headings around an obligation, from the outermost in.
    private func chain(to ref: String?) -> [DraftHeading] {
        guard let ref else { return [] }
        return headings.filter { ref == $0.ref || ref.hasPrefix($0.ref + ".") }
            .sorted { $0.ref.count < $1.ref.count }
    }

    /// «II.1» and «Thực hiện…» become «1. Thực hiện…»: the last step of the path, as the paper prints it.
    private static func title(_ heading: DraftHeading) -> String {
        let number = heading.ref.split(separator: ".").last.map(String.init) ?? heading.ref
        return heading.heading.hasPrefix(number) ? heading.heading : "\(number). \(heading.heading)"
    }
}
