/// Where on a printed paper its signer signs, and where its number and day are written. Points, from the left and lower
/// edge of the page.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II: ô 3, 4, 7c and 8.
public struct SigningPlaces: Sendable, Equatable {
    /// A stretch of a page.
    public struct Box: Sendable, Equatable {
        /// Counted from 0.
        public var page: Int
        public var left: Double
        public var bottom: Double
        public var right: Double
        public var top: Double

        public init(page: Int, left: Double, bottom: Double, right: Double, top: Double) {
            self.page = page
            self.left = left
            self.bottom = bottom
            self.right = right
            self.top = top
        }

        public var width: Double { right - left }
        public var height: Double { top - bottom }
        public var middle: Double { (left + right) / 2 }
    }

    /// Room on the first page for something to be written, in the size and on the line of the word before it.
    public struct Gap: Sendable, Equatable {
        public var left: Double
        public var right: Double
        public var baseline: Double
        public var size: Double

        public init(left: Double, right: Double, baseline: Double, size: Double) {
            self.left = left
            self.right = right
            self.baseline = baseline
            self.size = size
        }

        public var middle: Double { (left + right) / 2 }
    }

    /// Between the lines of the signer's post and his or her name.
    public var signature: Box
    /// Nil where something stands there already, or there is no such place.
    public var number: Gap?
    public var day: Gap?
    public var month: Gap?
    public var year: Gap?
    /// What is printed instead of room for month and year; nil where there is room, or nothing is read.
    public var printedMonth: Int?
    public var printedYear: Int?

    /// Finds the places on a PDF in a limited child. `signer` is the name as it is printed under the signature.
    ///
    /// Throws `PaperError` with a sentence when the file cannot be read or bears no such name.
    public static func find(
        in bytes: [UInt8], signer: String, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> SigningPlaces {
        let pages = try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.pdf", in: folder)
            return try PdfTools(file: file, folder: folder, limits: limits).pages()
        }
        return try SigningPlaceFinder(pages).places(signer: signer)
    }
}
