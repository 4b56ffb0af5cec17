import Desk

/// A passage of a paper that something else on the page refers to.
struct PaperMark: Equatable {
    enum Kind: Equatable {
        /// Lays the task of this number on somebody.
        case task(Int)
        /// Was found doubtful or wrong; the number is the finding's.
        case finding(Int, ReadingFinding.Severity)
        /// Has the words that somebody searched for.
        case found
    }

    let kind: Kind
    /// Unicode scalars of the paper's text.
    let range: Range<Int>
    /// What the passage is, for those who listen and for the tip: «Nhiệm vụ 3: Phòng Tổng hợp chủ trì».
    let label: String
    /// Where the number in the margin leads.
    let target: Href
    /// Stands in the margin beside the passage, such as the state of the obligation.
    let note: HTML

    init(_ kind: Kind, _ range: Range<Int>, label: String, target: Href, note: HTML = .empty) {
        self.kind = kind
        self.range = range
        self.label = label
        self.target = target
        self.note = note
    }
}
