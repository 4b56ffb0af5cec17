import Vietnamese

/// Paper, margins, font, colour.
extension CheckRun {
    /// A4 is 210 × 297 mm; a millimetre more or less is the printer's.
    mutating func paperSize() {
        for (index, page) in sheet.pages.enumerated() {
            let (short, long) = (min(page.width, page.height), max(page.width, page.height))
            guard abs(short - 595.3) > 3 || abs(long - 841.9) > 3 else { continue }
            find(
                "Khổ giấy \(Self.millimetres(short)) × \(Self.millimetres(long)) mm; quy định khổ A4 (210 × 297 mm).",
                found: "\(Self.millimetres(short)) × \(Self.millimetres(long)) mm", expected: "210 × 297 mm",
                repairs: [.paperSize(page: index)])
            return
        }
    }

    static func millimetres(_ points: Double) -> String { written((points / 72 * 25.4).rounded()) }

    /// Across only where tables stand that are no annex of their own.
    mutating func orientation() {
        guard sheet.hasLayout, let first = sheet.pages.first, first.isLandscape else { return }
        let hasTable = anatomy.body.contains { lines[$0].cell != nil && lines[$0].section == 0 }
        guard !hasTable else { return }
        find(
            "Văn bản trình bày theo chiều ngang; quy định trình bày theo chiều dài của khổ A4, chỉ được ngang khi nội dung có bảng, biểu không làm thành phụ lục riêng.",
            found: "khổ ngang", expected: "khổ dọc")
    }

    /// In millimetres.
    mutating func margin() {
        guard let least = rule.min, let most = rule.max else { return }
        let side = rule.value ?? "left"
        let names = ["top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"]
        for (index, page) in sheet.pages.enumerated() {
            // A page that lies across is bound at its upper edge.
            if page.isLandscape { continue }
            let points: Double? =
                switch side {
                case "top": page.top
                case "bottom": page.bottom
                case "right": page.right
                default: page.left
                }
            guard let points, points > 0 else { continue }
            let width = points / 72 * 25.4
            let leeway = sheet.hasLayout ? 0.5 : 2.5
            guard width < least - leeway || width > most + leeway else { continue }
            let wanted = width < least ? least : most
            find(
                "Lề \(names[side] ?? side) \(Self.written((width * 10).rounded() / 10)) mm; quy định từ \(Self.written(least)) đến \(Self.written(most)) mm.",
                found: "\(Self.written((width * 10).rounded() / 10)) mm",
                expected: "\(Self.written(least))–\(Self.written(most)) mm",
                repairs: [.margin(page: index, side: side, wanted / 25.4 * 72)])
            return
        }
    }

    mutating func font() {
        let wrong = sheet.fonts.filter { name, count in
            !rule.words.contains(name) && !isSymbolFont(name) && LegacyEncoding(fontName: name) == nil
                && (sheet.hasLayout || count > 20)
        }
        guard let worst = wrong.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
        let names = wrong.keys.sorted().joined(separator: ", ")
        let wanted = rule.words.first ?? ""
        let places = lines.indices.filter { index in
            lines[index].visible.contains { wrong[$0.look.font ?? ""] != nil }
        }
        let repairs = places.map { Repair.runs(line: $0, .font(wanted)) }
        let first = places.first { line in lines[line].visible.contains { $0.look.font == worst.key } } ?? places.first
        find(
            "Có chữ dùng phông \(names); quy định phông chữ \(wanted).", line: first, expected: wanted,
            more: max(0, places.count - 1), repairs: repairs)
    }

    /// Signs have fonts of their own.
    private func isSymbolFont(_ name: String) -> Bool {
        name.isEmpty || ["Symbol", "Wingdings", "Webdings", "MT Extra", "Cambria Math"].contains { name.hasPrefix($0) }
    }

    /// Black; a stamp of urgency is red, and a digital signature has its own colours.
    mutating func color() {
        let apart = Set(anatomy[.urgency] + anatomy[.secrecy])
        let places = lines.indices.filter { index in
            !apart.contains(index)
                && lines[index].visible.contains { span in
                    guard let color = span.look.color else { return false }
                    return color != "auto" && !Self.isDark(color)
                }
        }
        guard sheet.hasLayout else { return }
        find(
            "Có chữ không phải màu đen; quy định chữ màu đen.", lines: places, expected: "màu đen",
            repairs: places.map { Repair.runs(line: $0, .black) })
    }

    /// Black, or as near to it as the eye tells.
    private static func isDark(_ color: String) -> Bool {
        guard let value = Int(color, radix: 16) else { return true }
        return value >> 16 < 0x30 && value >> 8 & 0xFF < 0x30 && value & 0xFF < 0x30
    }

    /// Letters composed with their marks, as TCVN 6909:2001 has them.
    mutating func composed() {
        guard sheet.hasBlanks else { return }
        let places = lines.indices.filter {
            lines[$0].text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
        }
        let repairs = places.map { line in
            let text = lines[line].text
            return Repair.text(line: line, range: 0..<text.unicodeScalars.count, with: text.composed)
        }
        find(
            "Có chữ gõ bằng Unicode tổ hợp (dấu tách rời chữ); quy định bộ mã ký tự Unicode theo TCVN 6909:2001 (dựng sẵn).",
            lines: places, expected: places.first.map { lines[$0].text.composed.tidied.shortened }, repairs: repairs)
    }

    mutating func legacyFont() {
        let wrong = sheet.fonts.keys.filter { LegacyEncoding(fontName: $0) != nil }.sorted()
        guard let first = wrong.first else { return }
        let line = lines.firstIndex { $0.visible.contains { $0.look.font == first } }
        find(
            "Có chữ dùng phông bảng mã cũ (\(wrong.joined(separator: ", "))); quy định bộ mã ký tự Unicode theo TCVN 6909:2001.",
            line: line, found: first, expected: "Unicode")
    }
}
