/// A page as it is printed: words where they stand, and the rules drawn between them. Lengths are in points.
struct PrintedPage {
    var width: Double
    var height: Double
    var precision = TextLine.Precision.exact
    var words: [Word] = []
    var rules = Rules()

    struct Word {
        var text: [UInt8]
        var box: Box

        /// True when `next` goes on with this word without a gap: letters that came from another font.
        ///
        /// Where the font of a paper lacks «ộ», programs print that letter in another one, and its word comes in pieces.
        func isContinued(by next: Word) -> Bool {
            let height = min(box.height, next.box.height)
            return abs(box.bottom - next.box.bottom) < 0.02 * height && abs(box.height - next.box.height) < 0.1 * height
                && abs(next.box.left - box.right) < 0.04 * height
        }

        mutating func append(_ next: Word) {
            text += next.text
            box.right = max(box.right, next.box.right)
        }
    }

    struct Box {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        var height: Double { bottom - top }
        var center: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }
    }

    /// Straight lines along the edges of the page.
    struct Rules {
        var horizontal: [Rule] = []
        var vertical: [Rule] = []
    }

    /// A line at a height, or at a distance from the left, from one end to the other.
    struct Rule {
        var at: Double
        var from: Double
        var to: Double
    }
}
