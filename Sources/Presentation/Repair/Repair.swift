/// A change that mends a finding and nothing else.
enum Repair: Equatable {
    /// Of a run.
    enum Setting: Equatable {
        case size(Double)
        case bold(Bool)
        case italic(Bool)
        case font(String)
        case black
    }

    /// Other words for some scalars of a line's text.
    case text(line: Int, range: Range<Int>, with: String)
    /// All runs of a line; those of the first so many scalars where a length is given.
    case runs(line: Int, Setting, length: Int? = nil)
    case alignment(line: Int, ParagraphLook.Alignment)
    /// In points.
    case firstLine(line: Int, Double)
    case before(line: Int, Double)
    case singleSpaced(line: Int)
    case paperSize(page: Int)
    /// Of a page, by the name that Word gives the side; in points.
    case margin(page: Int, side: String, Double)
    case hideFirstNumber(page: Int)
    case pageNumber(index: Int, Setting)
    case pageNumberCentred(index: Int)
}
