import Vietnamese

/// Reads an HTML page, also one that was saved under the name of a Word file.
enum HTMLReader {
    static func read(_ bytes: [UInt8]) -> PaperText {
        // Encodings are found in the whole page; ASCII tags do not disturb that.
        let text = DecodedText(bytes).text
        var builder = PaperTextBuilder(expectedBytes: bytes.count / 2)
        builder.append(HTMLBody().read(Array(text.utf8)))
        return builder.finish(as: .html)
    }
}
