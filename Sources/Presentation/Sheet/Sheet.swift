import Paper

/// A paper as it is laid out: its pages, its lines with their looks, and what it says.
struct Sheet {
    /// The setup of some pages, in points.
    struct Page: Equatable {
        var width: Double
        var height: Double
        var top: Double?
        var bottom: Double?
        var left: Double?
        var right: Double?
        var isLandscape: Bool { width > height }
        /// The first page has a head of its own, without a number.
        var hidesFirst = true
        var restartsNumbers = false
        /// The heads and feet that its pages use, by part.
        var heads: [String] = []
        var feet: [String] = []
        /// The element in the document; -1 where there is none.
        var node = -1
    }

    /// A page number, where it stands and how it is set.
    struct PageNumber {
        var isInHead: Bool
        var alignment: ParagraphLook.Alignment?
        var look: Look
        /// What stands beside it: «Trang 2/5».
        var besides: String
        var part: String
        /// The paragraph and the runs of the field, in the part.
        var node = -1
        var runs: [Int] = []
        /// Also shown on the first page.
        var isOnFirst = false
        /// Not Arabic.
        var format: String?
    }

    var format: PaperFormat
    var text: PaperText
    var reading: Reading
    var pages: [Page] = []
    var lines: [SheetLine] = []
    var numbers: [PageNumber] = []
    /// How many pages there are, where that is known or can be told.
    var pageCount: Int?
    /// Fonts by name with how many letters they set; empty where the format does not tell.
    var fonts: [String: Int] = [:]
    /// Letters are those of the file, not recognised from an image.
    var isExact = true
    /// Printed in a gazette, whose pages have heads and numbers of their own.
    var isReprint = false
    /// Blanks are those of the file.
    var hasBlanks: Bool { format == .docx }
    /// Paragraphs tell how they are set.
    var hasLayout: Bool { format == .docx }
}
