/// Pages that the walk shows to nobody: each with the reason, and what tries it instead.
enum MatrixUnseen {
    static let reasons: [String: String] = [
        "GET  /administration/processes/:code/draft/part":
            "a part is named by the line on which the draft has it: ProcessDraftPagesTests",
        "GET  /dossiers/:id/versions/:number": newerProcess,
        "GET  /outgoing/:id/templates/:number": "the walk's office has no Word template: DraftTemplatePagesTests",
        "GET  /outgoing/templates/:id/file": "the same: DraftTemplatePagesTests",
        "GET  /petitions/:id/versions/:number": newerProcess,
        "GET  /service-index/records": "asked without a period and a criterion, which it needs: PublicPagesTests",
        "GET  /visits/:id/versions/:number": newerProcess,
        "GET  /presentation/mended": "shown once to whoever sent a file just before: PresentationRoutesTests",
        "GET  /registers/:id/closing/book.docx": openBooks,
        "GET  /registers/:id/closing/file": openBooks,
        "GET  /registers/:id/closing/replaced/:file": openBooks,
        "GET  /registers/import/sheet": "shown to whoever looked at an import just before: RegisterImportTests",
        "GET  /sign-in/office": signOn,
        "GET  /sign-in/office/return": signOn,
    ]

    private static let newerProcess =
        "in force after the walk's day only are newer versions of the processes: ReceptionDayPagesTests moves a petition"
    private static let openBooks =
        "no year of a book is closed in the walk, so that papers can be entered: BookClosingTests"
    private static let signOn =
        "the walk's office signs on to no other system: OutsideSignOnTests, test_outside_sign_on.py"
}
