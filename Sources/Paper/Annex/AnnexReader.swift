/// Reads the words of what goes with a paper as its annex: a paper of any format, or a spreadsheet.
public enum AnnexReader {
    /// Stands between the sheets of a spreadsheet.
    public static let sheetBreak: Character = "\u{0C}"

    /// What the annex says; nil for one without letters, such as a map or a drawing.
    ///
    /// `name` is the name that it came under. Throws `PaperError` with a sentence for the person who gave the file: damaged,
    /// with a password, too large, nothing that can be read.
    public static func text(
        path: String, name: String? = nil, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> String? {
        try text(
            bytes: try FileBytes.read(path: path, limit: limits.fileBytes), name: name ?? path, limits: limits)
    }

    /// The same of `bytes`.
    public static func text(
        bytes: [UInt8], name: String, limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> String? {
        if FileKind(bytes, name: name) == .zip, let sheets = try SpreadsheetText.read(bytes, limits: limits) {
            return sheets.isEmpty ? nil : sheets.joined(separator: String(sheetBreak))
        }
        do throws(PaperError) {
            return try PaperReader.read(bytes: bytes, name: name, limits: limits).text
        } catch {
            guard error.code == .noText else { throw error }
            return nil
        }
    }
}
