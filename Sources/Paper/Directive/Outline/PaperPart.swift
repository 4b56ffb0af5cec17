/// A paper in its parts: what stands above the text, the text, what stands below; then its annexes.
struct PaperPart {
    enum Kind: Equatable {
        case main
        /// «Phụ lục II» has the label «II», a single «Phụ lục» none.
        case annex(label: String)
        /// A programme, regulation or plan issued with the paper, with a heading of its own.
        case attached
    }

    var kind: Kind
    var head: Range<Int>
    var body: Range<Int>
    var end: Range<Int>

    /// Splits pieces into parts.
    static func parts(of pieces: [PaperPiece], _ words: Words) -> [PaperPart] {
        var parts: [PaperPart] = []
        var index = 0
        let reader = PartReader(pieces: pieces, words: words)
        var kind = reader.isAnnexHeading(at: 0).map { Kind.annex(label: $0) } ?? .main
        while index < pieces.count {
            let bodyStart = reader.bodyStart(from: index, kind: kind)
            let end = reader.endStart(from: bodyStart)
            let next = reader.nextPart(from: max(end, bodyStart), afterEnd: end < pieces.count && reader.isEnd(at: end))
            parts.append(
                PaperPart(
                    kind: kind, head: index..<bodyStart, body: bodyStart..<min(end, next.index),
                    end: min(end, next.index)..<next.index))
            index = next.index
            kind = next.kind
        }
        return parts
    }
}
