/// Reads a paper of any format this house knows into text with places.
public enum PaperReader {
    /// The paper in the file at `path`, by its content; its name only settles what content leaves open. `name` is the
    /// name that it came under where that is another.
    ///
    /// Throws `PaperError` with a sentence for the person who gave the file; nothing of it is kept then.
    public static func read(
        path: String, name: String? = nil, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PaperText {
        try paged(path: path, name: name, limits: limits).text
    }

    /// The same, with the words of its pages where they stand on them.
    public static func paged(
        path: String, name: String? = nil, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PagedPaper {
        let bytes = try FileBytes.read(path: path, limit: limits.fileBytes)
        return try paged(bytes: bytes, name: name ?? path, limits: limits)
    }

    /// The paper in `bytes`, which came under `name`.
    public static func read(
        bytes: [UInt8], name: String, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PaperText {
        try paged(bytes: bytes, name: name, limits: limits).text
    }

    /// The same, with the words of its pages where they stand on them.
    public static func paged(
        bytes: [UInt8], name: String, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PagedPaper {
        if bytes.isEmpty { throw PaperError(.empty, "Tệp rỗng, không có nội dung.") }
        if bytes.count > limits.fileBytes { throw FileBytes.tooLarge(limits.fileBytes) }
        let paper =
            switch FileKind(bytes, name: name) {
            case .zip: PagedPaper(try DocxReader.read(bytes, limits: limits))
            case .text: PagedPaper(PlainTextReader.read(bytes, name: name))
            case .pdf: try PdfReader.read(bytes, limits: limits)
            case .mail: PagedPaper(try MailReader.read(bytes, limits: limits))
            case .html: PagedPaper(HTMLReader.read(bytes))
            case .ole: PagedPaper(try DocReader.read(bytes, limits: limits))
            case .image: try ScanReader.read(bytes, limits: limits)
            case .other(let kind):
                throw PaperError(.unsupported, "Tệp này là \(kind), không phải văn bản; không đọc được.")
            }
        if paper.text.blocks.isEmpty { throw PaperError(.noText, "Tệp không có chữ nào đọc được.") }
        return paper
    }
}
