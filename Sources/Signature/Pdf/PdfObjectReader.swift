/// Reads one object where it stands in the file.
enum PdfObjectReader {
    /// The object at a place, and its own number. `length` says the length of a stream that is written elsewhere.
    static func object(
        at place: Int, in bytes: [UInt8], end: Int, length: (PdfReference) throws(PdfError) -> Int?
    ) throws(PdfError) -> (PdfReference, PdfObject) {
        guard place >= 0, place < end else { throw .damaged }
        var lexer = PdfLexer(bytes, from: place, end: end)
        let reference = try heading(&lexer)
        let value = try lexer.value()
        guard let dictionary = value.dictionary, lexer.take("stream") else {
            guard lexer.take("endobj") else { throw .damaged }
            return (reference, PdfObject(value: value, stream: nil))
        }
        if lexer.byte == 13 { lexer.position += 1 }
        if lexer.byte == 10 { lexer.position += 1 }
        let written = dictionary["Length"]
        let count = if let elsewhere = written?.reference { try length(elsewhere) } else { written?.integer }
        guard let count, count >= 0, count <= end - lexer.position else { throw .damaged }
        let stream = lexer.position..<(lexer.position + count)
        lexer.position = stream.upperBound
        guard lexer.take("endstream"), lexer.take("endobj") else { throw .damaged }
        return (reference, PdfObject(value: value, stream: stream))
    }

    /// The entries of the dictionary that is the object at a place, each with where its value stands.
    static func entries(
        at place: Int, in bytes: [UInt8], end: Int
    ) throws(PdfError) -> [String: (value: PdfValue, place: Range<Int>)] {
        var lexer = PdfLexer(bytes, from: place, end: end)
        _ = try heading(&lexer)
        return try lexer.entries()
    }

    /// The entries of a dictionary that begins at a place.
    static func entries(
        in bytes: [UInt8], dictionaryAt place: Int
    ) throws(PdfError) -> [String: (value: PdfValue, place: Range<Int>)] {
        var lexer = PdfLexer(bytes, from: place, end: bytes.count)
        return try lexer.entries()
    }

    private static func heading(_ lexer: inout PdfLexer) throws(PdfError) -> PdfReference {
        lexer.skipBlanks()
        guard let number = try lexer.number().integer else { throw .damaged }
        lexer.skipBlanks()
        guard let generation = try lexer.number().integer, lexer.take("obj") else { throw .damaged }
        return PdfReference(number: number, generation: generation)
    }
}
