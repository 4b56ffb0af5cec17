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
