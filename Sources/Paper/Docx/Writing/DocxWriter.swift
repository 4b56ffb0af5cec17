/// Draws an official paper as a .docx that Word and LibreOffice open, in the presentation that the law demands.
///
/// Equal papers give equal bytes. Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I.
public enum DocxWriter {
    public static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// The bytes of the file. Text is composed (NFC); signs that XML has no room for are left out.
    ///
    /// Throws `tooLarge` for a paper whose text would take more than 64 MB.
    public static func write(_ paper: OfficialPaper) throws(PaperError) -> [UInt8] {
        var drawing = PaperDrawing()
        drawing.draw(paper)
        return try pack(drawing.document, DocxParts.properties(of: paper))
    }

    /// The same of a statutory form.
    public static func write(_ form: OfficialForm) throws(PaperError) -> [UInt8] {
        var drawing = PaperDrawing()
        drawing.draw(form)
        return try pack(
            drawing.document, DocxParts.properties(title: form.title, by: form.head.issuerInText))
    }

    private static func pack(_ document: [UInt8], _ properties: [UInt8]) throws(PaperError) -> [UInt8] {
        guard document.count <= PaperLimits().partBytes else {
            throw PaperError(.tooLarge, "Văn bản quá dài; hãy chia thành nhiều văn bản hoặc nhiều phụ lục.")
        }
        return try ZipPacker.pack([
            ("[Content_Types].xml", Array(DocxParts.contentTypes.utf8)),
            ("_rels/.rels", Array(DocxParts.packageRelations.utf8)),
            ("docProps/core.xml", properties),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", Array(DocxParts.documentRelations.utf8)),
            ("word/styles.xml", Array(DocxParts.styles.utf8)),
            ("word/settings.xml", Array(DocxParts.settings.utf8)),
            ("word/header1.xml", Array(DocxParts.header.utf8)),
        ])
    }
}
