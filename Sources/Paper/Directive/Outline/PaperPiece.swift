/// A passage or a table, in reading order.
enum PaperPiece {
    case passage(Passage)
    case table(PaperTable)
}

extension PaperPiece {
    var passage: Passage? { if case .passage(let passage) = self { passage } else { nil } }

    /// The pieces of a paper; tables without headed columns come as the passages of their cells.
    static func pieces(of paper: PaperText, _ words: Words) -> [PaperPiece] {
        var pieces: [PaperPiece] = []
        pieces.reserveCapacity(paper.blocks.count)
        for block in paper.blocks {
            switch block {
            case .paragraph(let paragraph):
                for passage in Passage(paragraph, words).split(words) {
                    guard !passage.words.isEmpty, !isNoise(passage, words) else { continue }
                    if let whole = pieces.last?.passage?.continued(by: passage, words) {
                        pieces[pieces.count - 1] = .passage(whole)
                    } else {
                        pieces.append(.passage(passage))
                    }
                }
            case .table(let table):
                if TableColumns.find(in: table, words) != nil || !isLayout(table, words) {
                    pieces.append(.table(table))
                } else {
                    for cell in table.rows.flatMap(\.cells) {
                        for paragraph in cell.paragraphs {
                            let passage = Passage(paragraph, words, isInTable: true)
                            if !passage.words.isEmpty { pieces.append(.passage(passage)) }
                        }
                    }
                }
            }
        }
        return pieces
    }

    /// A table that only sets things side by side: the letterhead, addressees, recipients beside the signature.
    private static func isLayout(_ table: PaperTable, _ words: Words) -> Bool {
        if table.rows.count <= 1 { return true }
        let range = words.indices(in: table.range)
        return range.contains { layoutSigns.stands(words, at: $0, limit: range.upperBound) }
    }

    private static let layoutSigns = PhraseSet(
        "nơi nhận; kính gửi; độc lập - tự do; xã hội chủ nghĩa; đảng cộng sản việt nam; số :")
    private static let noises = PhraseSet(
        """
        ký bởi; người ký:; cơ quan: văn phòng; ngày ký:; thời gian ký:; công báo/số; công báo / số; email:
        """)

    /// Marks of a digital signature and the gazette's running heads.
    private static func isNoise(_ passage: Passage, _ words: Words) -> Bool {
        if noises.stands(words, at: passage.words.lowerBound, limit: passage.words.upperBound) {
            return passage.words.count < 30
        }
        return passage.words.allSatisfy { words[$0].isMark }
            || passage.words.allSatisfy { !words[$0].isLetters } && passage.words.count < 4
    }
}
