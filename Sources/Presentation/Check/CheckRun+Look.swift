import Vietnamese

/// Sizes, weight, slope, letters and places of the parts.
extension CheckRun {
    mutating func missing() {
        guard anatomy[part].isEmpty else { return }
        switch part {
        case .kind: if anatomy.isLetter { return }
        case .excerpt: if anatomy.isLetter || anatomy[.kind].isEmpty { return }
        case .letterSubject: if !anatomy.isLetter { return }
        case .addressee: if !anatomy.isLetter { return }
        case .number: if anatomy.numberLine != nil { return }
        case .placeAndDate: if anatomy.dateLine != nil { return }
        case .signer: if anatomy[.authority].isEmpty { return }
        case .decider: if !anatomy.decides || anatomy[.basis].isEmpty { return }
        case .enactment:
            guard anatomy.decides, anatomy[.article].contains(where: { anatomy.body.contains($0) }) else { return }
        default: break
        }
        find("Thiếu \(part.name.prefix(1).lowercased() + part.name.dropFirst()).", expected: part.name)
    }

    /// The spans that a rule on a part looks at: of an article its word and number, of others all.
    private func spans(of line: Int) -> [SheetLine.Span] {
        let visible = lines[line].visible
        guard part == .article, lines[line].number.isEmpty, let start = textStart(of: line),
            let marker = PartMarker(lines[line].words)
        else { return visible }
        return visible.filter { $0.range.lowerBound < start + marker.length }
    }

    mutating func size() {
        guard let least = rule.min, let most = rule.max else { return }
        let leeway = sheet.hasLayout ? 0.01 : 0.6
        var wrong: [Int] = []
        var first: Double?
        var repairs: [Repair] = []
        for line in anatomy[part] {
            let sizes = lines[line].visible.compactMap(\.look.size)
            guard let size = sizes.first(where: { $0 < least - leeway || $0 > most + leeway }) else { continue }
            first = first ?? size
            wrong.append(line)
            repairs.append(.runs(line: line, .size(size < least ? least : most)))
        }
        guard let first else { return }
        let range = least == most ? Self.written(least) : "\(Self.written(least)) đến \(Self.written(most))"
        find(
            "\(part.name): cỡ chữ \(Self.written(first)); quy định cỡ \(range).", lines: wrong, expected: "cỡ \(range)",
            repairs: repairs)
    }

    mutating func weight() {
        let isBold = rule.value != "regular"
        let wrong = anatomy[part].filter { line in
            spans(of: line).contains { ($0.look.isBold ?? !sheet.hasLayout) != isBold && $0.look.size != nil }
        }
        find(
            isBold ? "\(part.name) phải in đậm." : "\(part.name) không in đậm.", lines: wrong,
            expected: isBold ? "đậm" : "không đậm",
            repairs: wrong.map { line in
                Repair.runs(
                    line: line, .bold(isBold), length: part == .article ? PartMarker(lines[line].words)?.length : nil)
            })
    }

    mutating func slope() {
        let isItalic = rule.value == "italic"
        let wrong = anatomy[part].filter { line in
            let spans = spans(of: line).filter { $0.look.size != nil }
            guard !spans.isEmpty else { return false }
            // Words of running text may lean; all of a paragraph may not.
            return part == .body
                ? spans.allSatisfy { $0.look.isItalic == true } && !lines[line].words.hasPrefix("(")
                : spans.contains { ($0.look.isItalic ?? false) != isItalic }
        }
        find(
            isItalic ? "\(part.name) phải là chữ nghiêng." : "\(part.name) phải là chữ đứng, không nghiêng.",
            lines: wrong,
            expected: isItalic ? "nghiêng" : "đứng", repairs: wrong.map { .runs(line: $0, .italic(isItalic)) })
    }

    mutating func letters() {
        let isUpper = rule.value == "upper"
        let wrong = anatomy[part].filter { line in
            let words = lines[line].words
            guard words.contains(where: \.isLetter) else { return false }
            if isUpper {
                // A heading of a sentence or more is running text.
                return !lines[line].isCapitals && !(part == .section && words.split(separator: " ").count > 30)
            }
            return lines[line].isCapitals && words.filter(\.isLetter).count > 3
        }
        var repairs: [Repair] = []
        if isUpper {
            repairs = wrong.map { line in
                let text = lines[line].text
                return .text(line: line, range: 0..<text.unicodeScalars.count, with: text.uppercased())
            }
        }
        find(
            isUpper
                ? "\(part.name) phải trình bày bằng chữ in hoa." : "\(part.name) phải trình bày bằng chữ in thường.",
            lines: wrong,
            expected: isUpper ? wrong.first.map { lines[$0].words.uppercased().shortened } : "chữ in thường",
            repairs: repairs)
    }

    mutating func alignment() {
        guard sheet.hasLayout, let wanted = ParagraphLook.Alignment(rawValue: rule.value ?? "center") else { return }
        let wrong = anatomy[part].filter { line in
            // A single line is the same with both edges straight.
            if wanted == .both, lines[line].words.count < 70 { return false }
            return (lines[line].look.alignment ?? .left) != wanted
        }
        let words = wanted == .both ? "canh đều cả hai lề" : "canh giữa"
        find(
            "\(part.name) chưa \(words).", lines: wrong, expected: words,
            repairs: wrong.map { .alignment(line: $0, wanted) })
    }

    mutating func wording() {
        for line in anatomy[part] {
            let words = rule.value == "any-case" ? lines[line].words.uppercased() : lines[line].words
            guard !rule.words.contains(words), let wanted = rule.words.first else { continue }
            let isNear = wanted.folded == lines[line].folded
            find(
                "\(part.name) ghi chưa đúng; quy định ghi «\(wanted)».", line: line, expected: wanted,
                repairs: isNear
                    ? [.text(line: line, range: 0..<lines[line].text.unicodeScalars.count, with: wanted)] : [])
        }
    }

    /// A line drawn below; of the motto, its own underline will do.
    mutating func ruleLine() {
        guard sheet.hasLayout, let first = anatomy[part].first, let last = anatomy[part].last else { return }
        // The box of a stamp is none.
        let marks = Set(anatomy[.urgency] + anatomy[.secrecy] + anatomy[.circulation])
        func hasRule(_ index: Int) -> Bool {
            guard !marks.contains(index) else { return false }
            return lines[index].hasDrawing || lines[index].look.hasBorder == true || lines[index].isTypedRule
        }
        if part == .motto, lines[last].visible.contains(where: { $0.look.isUnderlined == true }) { return }
        let limit: Int
        if let cell = lines[last].cell {
            let column = lines.indices.filter {
                lines[$0].cell?.table == cell.table && lines[$0].cell?.column == cell.column
            }
            if column.contains(where: { hasRule($0) && $0 >= first - 3 }) { return }
            let table = lines.indices.filter { lines[$0].cell?.table == cell.table }
            if table.count(where: hasRule) > 1 { return }
            limit = min(last + 3, lines.count)
        } else {
            limit = min(last + 4, lines.count)
        }
        if (first..<limit).contains(where: hasRule) { return }
        find(
            "Thiếu đường kẻ ngang, nét liền dưới \(part.name.prefix(1).lowercased() + part.name.dropFirst()).",
            line: last, expected: "đường kẻ ngang, nét liền")
    }
}
