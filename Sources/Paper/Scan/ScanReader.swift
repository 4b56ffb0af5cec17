/// Reads an image of a paper.
enum ScanReader {
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PagedPaper {
        try TemporaryFolder.use { folder throws(PaperError) in
            let file = try TemporaryFolder.write(bytes, named: "paper", in: folder)
            let pages = try PageRecognizer(folder: folder, limits: limits).pages(ofImage: file)
            var builder = PaperTextBuilder()
            builder.append(PageAssembler.blocks(of: pages))
            builder.warnings.append(recognised)
            return PagedPaper(
                builder.finish(as: .scan, isPaged: true), pages: pages.prefix(PageImage.most).map { PageWords(of: $0) })
        }
    }

    static let recognised = "Chữ được nhận dạng từ ảnh, có thể sai; hãy đối chiếu với bản gốc."
}

extension PaperText {
    /// Whether letters of it were recognised from an image, so that it is to be compared with the page.
    public var isRecognised: Bool { warnings.contains(ScanReader.recognised) }
}
