import Paper

/// A paper's text is stored apart from its layout, so that the database can cut passages out of it.
extension PaperText {
    var withoutText: PaperText {
        var layout = self
        layout.text = ""
        return layout
    }

    init(layout: String, text: String) throws {
        self = try JSONText.decode(layout)
        self.text = text
    }
}
