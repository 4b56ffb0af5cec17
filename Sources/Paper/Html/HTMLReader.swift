import Vietnamese

/// Reads an HTML page, also one that was saved under the name of a Word file.
enum HTMLReader {
    static func read(_ bytes: [UInt8]) -> PaperText {
        // Encodings are found in the whole page; ASCII tags do not disturb that.
        let text = DecodedText(bytes).text
        var builder = PaperTextBuilder(expectedBytes: bytes.count / 2)
        builder.append(HTMLBody().read(withoutConditions(Array(text.utf8))))
        return builder.finish(as: .html)
    }

    /// Word brackets the marks of lists with `<![if !supportLists]>`, a comment to browsers but text to our parser.
    private static func withoutConditions(_ page: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = page[...]
        while let start = rest.firstRange(of: Array("<![".utf8))?.lowerBound {
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
            // With two dashes it ends a comment that hides what it brackets.
            let endsComment = rest[start..<end].suffix(2).elementsEqual("--".utf8)
            kept += rest[..<(endsComment ? end + 1 : start)]
            rest = rest[(end + 1)...]
        }
        return kept + rest
    }
}
