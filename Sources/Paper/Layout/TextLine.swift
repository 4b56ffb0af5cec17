/// A printed line: of a plain text, of a PDF, or recognised in an image.
///
/// Lengths are in points where the page has them, and in the width of a letter M, estimated, in plain text.
struct TextLine {
    /// Stretches that wide gaps part, from left to right; most lines have one.
    var segments: [Segment] { didSet { text = Self.joined(segments) } }
    /// All of its text, the gaps as single blanks.
    private(set) var text: ArraySlice<UInt8>
    var top: Double
    var bottom: Double
    var precision: Precision
    /// How many page breaks stand above it since the line before.
    var pageBreaks: Int
    /// How many empty lines or heights of a line stand above it, beyond the usual distance.
    var gapAbove: Double

    /// How far the lengths can be trusted.
    enum Precision {
        case exact
        /// Of an image, which may lie askew.
        case scanned
        /// Of plain text, worked out from its letters.
        case estimated
    }

    struct Segment {
        var text: ArraySlice<UInt8>
        var left: Double
        var right: Double
        /// Where its ink would end if it began at `left`: `right` itself, but for plain text an estimate.
        var reach: Double
        /// The width of its first word, which did not fit on the line above if that line is full.
        var firstWord: Double
    }

    var left: Double { segments.first?.left ?? 0 }
    var right: Double { segments.last?.right ?? 0 }
    var reach: Double { segments.last?.reach ?? 0 }
    var height: Double { bottom - top }
    var firstWord: Double { segments.first?.firstWord ?? 0 }

    init(
        segments: [Segment], top: Double, bottom: Double, precision: Precision = .exact, pageBreaks: Int = 0,
        gapAbove: Double = 0
    ) {
        self.segments = segments
        text = Self.joined(segments)
        self.top = top
        self.bottom = bottom
        self.precision = precision
        self.pageBreaks = pageBreaks
        self.gapAbove = gapAbove
    }

    private static func joined(_ segments: [Segment]) -> ArraySlice<UInt8> {
        guard let first = segments.first else { return [] }
        guard segments.count > 1 else { return first.text }
        var text: [UInt8] = []
        text.reserveCapacity(segments.reduce(segments.count) { $0 + $1.text.count })
        text += first.text
        for segment in segments.dropFirst() {
            text.append(0x20)
            text += segment.text
        }
        return text[...]
    }
}
