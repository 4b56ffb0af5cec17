import WorkTime

/// What the agency's signature shows on an annex in a file of its own: number and symbol of the paper, and the time of
/// signing, at the upper right of the first page; no picture.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.8.
public struct AnnexMark: Sendable {
    private let lines: [String]

    /// Points: of the letters, from one line to the next, and from the edges of the page.
    private static let (size, leading, margin, top) = (10.0, 12.0, 42.5, 28.0)
    /// Capital letters of Times are no wider than this part of their height.
    private static let widest = 0.73

    /// - Parameters:
    ///   - number: «05/QĐ-UBND».
    ///   - time: seconds since 1970.
    public init(number: String, time: Int64) {
        lines = [number, Self.written(time)]
    }

    /// Its place on that file's first page as it is shown, turned or not. Throws with a Vietnamese sentence when the file cannot be read.
    public func appearance(in bytes: [UInt8]) throws(PdfError) -> SignatureAppearance {
        let pages = try PdfPages(try PdfFile(bytes))
        let page = try pages.page(0)
        let shown = try PageTurn(degrees: try pages.turn(page), box: try pages.box(page)).shown
        let width = Double(lines.map(\.unicodeScalars.count).max() ?? 0) * Self.size * Self.widest
        let height = Double(lines.count) * Self.leading
        let marks = lines.enumerated().map { index, line -> SignatureMark in
            .text(
                line, left: 0, baseline: height - Double(index + 1) * Self.leading + Self.leading / 4, size: Self.size,
                isItalic: false)
        }
        var appearance = SignatureAppearance(
            page: 0, left: shown.width - Self.margin - width, bottom: shown.height - Self.top - height,
            width: width, height: height, marks: marks)
        appearance.isOfShownPage = true
        return appearance
    }

    /// «2026-11-12T14:03:05+07:00», as ISO 8601 writes it.
    private static func written(_ seconds: Int64) -> String {
        let instant = Instant(milliseconds: seconds * 1_000)
        let clock = OfficeTime.clock(of: instant)
        let parts = [clock.hour, clock.minute, Int(((seconds % 60) + 60) % 60)].map { PdfUpdate.padded($0, 2) }
        return "\(OfficeTime.day(of: instant))T\(parts.joined(separator: ":"))+07:00"
    }
}
