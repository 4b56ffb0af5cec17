/// What a PDF looks like beside what it says: each stretch of text with its place, font, size and colour.
package enum PdfLook {
    /// How many dots a point has in what `markup` gives.
    package static let dotsPerPoint = 3.0

    /// The XML of `pdftohtml`: pages with `fontspec` and `text`. Empty where the file is none that it reads.
    ///
    /// Throws `toolMissing`, `timedOut`, `tooLarge`, `damaged`, `encrypted`.
    package static func markup(of bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> [UInt8] {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.pdf", in: folder)
            let tools = PdfTools(file: file, folder: folder, limits: limits)
            let outcome = try tools.run(
                "pdftohtml", ["-xml", "-i", "-stdout", "-zoom", "3", "-fontfullname", "-l", "\(limits.pages)", file])
            // The page says what it is in a declaration, which our parser takes for an attack.
            let start = outcome.output.firstRange(of: Array("<pdf2xml".utf8))?.lowerBound ?? outcome.output.count
            return outcome.output[start...].map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x3F : $0 }
        }
    }
}
