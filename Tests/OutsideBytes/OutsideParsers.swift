/// Every parser of bytes from outside.
///
/// What child programs read (PDF, scans, `.doc`) is here only from what those programs print.
public enum OutsideParsers {
    public static let all: [any OutsideParser] =
        [
            PaperParser.docx, PaperParser.text, PaperParser.markdown, PaperParser.html, MailParser(),
            PrintedPdfParser(), DrawnPdfParser(), SignedPdfParser(), MarkupParser(), EdXMLParser(),
            SpreadsheetParser.workbook, SpreadsheetParser.csv, AnnexParser(), UploadParser(), FormParser(),
            SearchParser(), NumberParser(), RuleParser(), CalendarParser(), TemplateParser(),
        ] + PackedParser.all

    public static let names = all.map { $0.name }

    public static func named(_ name: String) -> (any OutsideParser)? { all.first { $0.name == name } }
}
