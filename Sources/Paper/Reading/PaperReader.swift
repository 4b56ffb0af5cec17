/// Reads a paper of any format this house knows into text with places.
public enum PaperReader {
    /// The paper in the file at `path`, by its content; its name only settles what content leaves open. `name` is the
    /// name that it came under where that is another.
    ///
    /// Throws `PaperError` with a sentence for the person who gave the file; nothing of it is kept then.
    public static func read(
        path: String, name: String? = nil, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PaperText {
        let bytes = try FileBytes.read(path: path, limit: limits.fileBytes)
        return try read(bytes: bytes, name: name ?? path, limits: limits)
    }

    /// The paper in `bytes`, which came under `name`.
    public static func read(
        bytes: [UInt8], name: String, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> PaperText {
        if bytes.isEmpty { throw PaperError(.empty, "Tệp rỗng, không có nội dung.") }
        if bytes.count > limits.fileBytes { throw FileBytes.tooLarge(limits.fileBytes) }
        let paper =
            switch FileKind(bytes, name: name) {
            case .zip: try DocxReader.read(bytes, limits: limits)
            case .text: PlainTextReader.read(bytes, name: name)
            case .pdf: try PdfReader.read(bytes, limits: limits)
            case .mail: try MailReader.read(bytes, limits: limits)
            case .html: HTMLReader.read(bytes)
            case .ole: try DocReader.read(bytes, limits: limits)
            case .image: try ScanReader.read(bytes, limits: limits)
            case .other(let kind):
                throw PaperError(.unsupported, "Tệp này là \(kind), không phải văn bản; không đọc được.")
            }
        if paper.blocks.isEmpty { throw PaperError(.noText, "Tệp không có chữ nào đọc được.") }
        return paper
    }
}
