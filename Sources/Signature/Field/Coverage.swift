/// What of the file a signature stands over.
public enum Coverage: String, Sendable, Codable, Equatable {
    /// All of the file but the signature itself.
    case whole
    /// All of the file as it was when it was signed; more was added later.
    case revision
    /// Not all: gaps, overlaps, a range that is none, or bytes of the signature that stand elsewhere.
    case partial

    /// Whether a field's range leaves out exactly its own signature and reaches from the first byte to the end of a
    /// revision.
    ///
    /// Everything that could be moved into a gap, or read by one program and not by another, makes it `partial`.
    static func of(_ field: SignatureField, in file: PdfFile) -> (Coverage, revision: PdfFile?) {
        let range = field.byteRange
        guard range.count == 4, range.allSatisfy({ $0 >= 0 }), range[0] == 0, range[1] == field.contents.lowerBound,
            range[2] == field.contents.upperBound, field.revisionEnd > range[2], field.revisionEnd <= file.end,
            isEnd(field.revisionEnd, of: file.bytes)
        else { return (.partial, nil) }
        // The revision is a whole file that itself holds this signature.
        guard let revision = try? PdfFile(file.bytes, end: field.revisionEnd),
            let entry = revision.references.entries[field.number], entry == file.references.entries[field.number],
            let fields = try? SignatureFields(revision), fields.found.contains(where: { $0.number == field.number })
        else { return (.partial, nil) }
        return (field.revisionEnd == file.end ? .whole : .revision, revision)
    }

    /// Whether a revision may end there: after its mark and at most one end of line.
    private static func isEnd(_ end: Int, of bytes: [UInt8]) -> Bool {
        var end = end
        if end > 0, bytes[end - 1] == 10 { end -= 1 }
        if end > 0, bytes[end - 1] == 13 { end -= 1 }
        let mark = Array("%%EOF".utf8)
        return end >= mark.count && bytes[(end - mark.count)..<end].elementsEqual(mark)
    }
}
