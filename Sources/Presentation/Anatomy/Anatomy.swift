import Paper

/// Where the parts of a paper's presentation are: lines of its sheet by part.
struct Anatomy {
    var parts: [PaperElement: [Int]] = [:]
    var numberLine: Int?
    var number: NumberParts?
    var dateLine: Int?
    var date: DateParts?
    /// The kind that its heading names; nil for a letter and for a paper that shows none.
    var kind: PaperKind?
    var isLetter = false
    /// A legal document, or one of the Party: these have a presentation of their own.
    var isForeign = false
    /// The lines of the content, from below the title to above the end.
    var body = 0..<0
    /// The line that says who decides, between the title and the legal bases.
    var officer: [Int] = []
    /// The number of a copy, in the block below what was copied.
    var copyNumber: (line: Int, parts: NumberParts)?
    /// The lines with a marker that numbers the content, each of a stretch that is counted by itself.
    var markers: [(line: Int, marker: PartMarker, stretch: Int)] = []
    /// Where annexes and attached papers begin; the main paper ends at the first.
    var end = 0

    subscript(_ part: PaperElement) -> [Int] { parts[part] ?? [] }

    /// A Quyết định or Nghị quyết: it says who decides, and that it is decided.
    var decides: Bool { ["Quyết định", "Nghị quyết"].contains(kind?.name) }

    /// Lines of prose in the main paper: neither in tables nor headings.
    var prose: [Int] = []
}
