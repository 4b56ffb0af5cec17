/// Prints a Word file as PDF.
public enum PdfPrinter {
    /// Throws `PaperError` with a sentence when that fails or takes too long.
    public static func pdf(of docx: [UInt8], limits: PaperLimits = PaperLimits()) throws(PaperError) -> [UInt8] {
        try WriterConversion.convert(
            docx, named: "paper.docx", to: "pdf:writer_pdf_Export", limits: limits,
            slow: "Chuyển văn bản sang PDF quá lâu nên đã dừng.",
            failed: "Không chuyển được văn bản Word này sang PDF; hãy tải lên bản PDF.")
    }
}
