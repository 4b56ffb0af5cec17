/// A page of a PDF as it was printed or scanned, stamps and handwriting included, for a browser.
public enum PageImage {
    /// How many pages of a paper are shown as images; of a longer one the file is taken.
    public static let most = 60

    /// How long the longer side is, in dots: enough to read a page that fills half a screen.
    static let longerSide = 1_600

    /// Whether a file of that name has pages that are shown as images.
    public static func shows(_ name: String) -> Bool {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["pdf", "png", "jpg", "jpeg", "tif", "tiff"].contains(ending)
    }

    /// A JPEG of the page, counted from 1, drawn in a limited child.
    ///
    /// Throws `toolMissing`, `timedOut`, `tooLarge`, `encrypted`; `damaged` also where there is no such page.
    public static func jpeg(
        ofPDF path: String, page: Int, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> [UInt8] {
        let bytes = try FileBytes.read(path: path, limit: limits.fileBytes)
        return try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper.pdf", in: folder)
            let drawn = try PdfTools(file: file, folder: folder, limits: limits).run(
                "pdftoppm",
                ["-jpeg", "-jpegopt", "quality=80", "-scale-to", "\(longerSide)", "-singlefile"]
                    + ["-f", "\(page)", "-l", "\(page)", "-q", file])
            guard drawn.output.starts(with: [0xFF, 0xD8]) else {
                throw PaperError(.damaged, "Không vẽ được trang này của tệp PDF.")
            }
            return drawn.output
        }
    }
}
