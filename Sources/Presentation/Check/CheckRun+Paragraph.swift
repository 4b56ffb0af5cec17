/// How running text is laid out.
extension CheckRun {
    /// In centimetres: one of the two that the decree allows.
    mutating func firstLine() {
        guard sheet.hasLayout, let least = rule.min, let most = rule.max else { return }
        let wrong = anatomy[.body].filter { line in
            let look = lines[line].look
            if lines[line].text.hasPrefix("\t") { return false }
            let indent = ((look.firstLine ?? 0) + max(0, look.left ?? 0)) / 72 * 2.54
            return abs(indent - least) > 0.04 && abs(indent - most) > 0.04
        }
        find(
            "Chữ đầu dòng của đoạn chưa lùi vào \(Self.centimetres(least)) hoặc \(Self.centimetres(most)) cm.",
            lines: wrong,
            expected: "lùi \(Self.centimetres(least)) hoặc \(Self.centimetres(most)) cm",
            repairs: wrong.filter { lines[$0].number.isEmpty }.map { .firstLine(line: $0, most / 2.54 * 72) })
    }

    private static func centimetres(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\(value)".replacing(".", with: ",")
    }

    /// In points, at least.
    mutating func paragraphGap() {
        guard sheet.hasLayout, let least = rule.min else { return }
        let body = Set(anatomy[.body])
        let wrong = anatomy[.body].filter { line in
            guard line > 0, body.contains(line - 1), lines[line - 1].node != lines[line].node else { return false }
            if lines[line].look.isContextual == true, lines[line - 1].look.isContextual == true { return true }
            return (lines[line].look.before ?? 0) + (lines[line - 1].look.after ?? 0) < least - 0.05
        }
        find(
            "Khoảng cách giữa các đoạn nhỏ hơn \(Self.written(least)) pt.", lines: wrong,
            expected: "tối thiểu \(Self.written(least)) pt", repairs: wrong.map { .before(line: $0, least) })
    }

    /// In single lines; a distance in points is measured by the size of the text.
    mutating func lineGap() {
        guard sheet.hasLayout, let least = rule.min, let most = rule.max else { return }
        let wrong = anatomy[.body].filter { line in
            // A single line of Times New Roman is 1.15 times its size.
            let single = (lines[line].visible.first?.look.size ?? 14) * 1.15
            return switch lines[line].look.pitch {
            case .lines(let count)?: count < least - 0.01 || count > most + 0.01
            case .exactly(let points)?: points < single * least - 1.2 || points > single * most + 1.2
            case .atLeast(let points)?: points > single * most + 1.2
            case nil: false
            }
        }
        find(
            "Khoảng cách giữa các dòng ngoài phạm vi từ dòng đơn đến \(Self.written(most)) dòng.", lines: wrong,
            expected: "từ dòng đơn đến \(Self.written(most)) dòng", repairs: wrong.map { .singleSpaced(line: $0) })
    }
}
