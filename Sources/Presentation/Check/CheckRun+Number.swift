import Paper
import Vietnamese

/// The number and symbol of the paper.
extension CheckRun {
    private var place: (line: Int, parts: NumberParts)? {
        guard let line = anatomy.numberLine, let parts = anatomy.number else { return nil }
        return (line, parts)
    }

    /// «Số:», with a stroke after the number.
    mutating func numberForm() {
        guard let (line, parts) = place else { return }
        let lead = lines[line].text.scalars(parts.lead)
        if lead.tidied != "Số:" {
            find(
                "Từ «Số» viết bằng chữ in thường, sau có dấu hai chấm: «Số:».", line: line, range: parts.lead,
                found: lead.tidied,
                expected: "Số:", repairs: [.text(line: line, range: parts.lead, with: "Số: ")])
        } else if parts.separator != "/" {
            find(
                "Giữa số và ký hiệu văn bản phải có dấu gạch chéo (/).", line: line,
                range: parts.lead.upperBound..<parts.end,
                expected: "\(parts.number ?? "…")/\(lines[line].text.scalars(parts.symbol))")
        } else if parts.separators.contains(where: { $0 != "-" }) {
            let symbol = lines[line].text.scalars(parts.symbol)
            find(
                "Giữa các nhóm chữ viết tắt trong ký hiệu phải có dấu gạch nối (-).", line: line, range: parts.symbol,
                expected: parts.groups.joined(separator: "-"),
                repairs: symbol.contains("–")
                    ? [.text(line: line, range: parts.symbol, with: parts.groups.joined(separator: "-"))] : [])
        }
    }

    mutating func numberZero() {
        guard let (line, parts) = place, let digits = parts.digits, let number = parts.number, let value = Int(number),
            number.count == 1, value > 0
        else { return }
        find(
            "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: «0\(value)».", line: line, range: digits,
            expected: "0\(value)",
            repairs: [.text(line: line, range: digits, with: "0\(value)")])
    }

    mutating func numberSpacing() {
        guard sheet.hasBlanks, let (line, parts) = place, parts.hasInnerBlank else { return }
        let whole = parts.lead.upperBound..<parts.end
        let words = lines[line].text.scalars(whole)
        // Room for a number that is to come is none.
        let wanted = String(words.filter { !$0.isWhitespace })
        find(
            "Số và ký hiệu viết liền, không cách chữ.", line: line, range: whole, found: words.tidied, expected: wanted,
            repairs: parts.digits == nil ? [] : [.text(line: line, range: whole, with: wanted)])
    }

    /// Letters in capitals, but for the abbreviations that have small ones.
    mutating func numberLetters() {
        guard let (line, parts) = place else { return }
        let known = PaperKind.all.flatMap(\.abbreviations) + ["TTg", "SY", "SL", "TrS", "UBTVQH", "BCĐ", "HĐQT"]
        let groups = parts.groups.map { group in
            known.contains(group) || !group.contains(where: \.isLowercase) || group.contains(where: \.isNumber)
                ? group : known.first { $0.lowercased() == group.lowercased() } ?? group.uppercased()
        }
        var wanted = groups
        if let first = groups.first, !known.contains(first),
            let kind = known.first(where: { $0.lowercased() == first.lowercased() && $0 != $0.uppercased() }),
            !anatomy.isLetter
        {
            wanted[0] = kind
        }
        guard wanted != parts.groups else { return }
        let symbol = lines[line].text.scalars(parts.symbol)
        var mended = symbol
        for (old, new) in zip(parts.groups, wanted) where old != new {
            mended = mended.replacingFirst(old, with: new)
        }
        find(
            "Ký hiệu văn bản viết bằng chữ in hoa, tên loại viết tắt theo Phụ lục III: «\(mended)».", line: line,
            range: parts.symbol,
            expected: mended, repairs: [.text(line: line, range: parts.symbol, with: mended)])
    }

    /// The symbol begins with the abbreviation of the kind.
    mutating func numberKind() {
        guard let (line, parts) = place, let kind = anatomy.kind, let wanted = kind.abbreviations.first,
            let first = parts.groups.first,
            !kind.abbreviations.contains(where: { $0.lowercased() == first.lowercased() })
        else { return }
        find(
            "Ký hiệu «\(first)» không khớp tên loại \(kind.name.lowercased()); viết tắt theo Phụ lục III là «\(wanted)».",
            line: line,
            range: parts.symbol, expected: "\(wanted)-…")
    }

    /// A letter has no kind in its symbol; that begins with the issuer.
    mutating func numberOfLetter() {
        guard anatomy.isLetter, let (line, parts) = place, let first = parts.groups.first else { return }
        let kinds = Set(PaperKind.all.filter { $0.family == .administrative }.flatMap(\.abbreviations))
        if first == "CV"
            || kinds.contains(first) && parts.groups.count > 1 && ["UBND", "VP", "VPUBND"].contains(parts.groups[1])
        {
            find(
                "Ký hiệu công văn không có chữ viết tắt tên loại («\(first)»); gồm chữ viết tắt tên cơ quan ban hành và đơn vị soạn thảo hoặc lĩnh vực.",
                line: line, range: parts.symbol,
                expected: parts.groups.dropFirst().joined(separator: "-") + "-…")
        } else if parts.groups.count < 2 {
            find(
                "Ký hiệu công văn thiếu chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.", line: line,
                range: parts.symbol, expected: "\(first)-…")
        }
    }

    /// The issuer in the symbol is the one above it.
    mutating func numberIssuer() {
        guard let (line, parts) = place, !anatomy[.issuer].isEmpty, !parts.groups.isEmpty else { return }
        let name = anatomy[.issuer].map { lines[$0].folded }.joined(separator: " ")
        let isWithoutKind = anatomy.isLetter || anatomy.kind?.abbreviations.isEmpty == true
        let own = isWithoutKind ? parts.groups[0] : parts.groups.count > 1 ? parts.groups[1] : ""
        let wanted: String? =
            if name.hasPrefix("uy ban nhan dan") {
                "UBND"
            } else if name.hasPrefix("hoi dong nhan dan") {
                "HĐND"
            } else if name.hasPrefix("van phong") {
                "VP"
            } else {
                nil
            }
        guard let wanted, !own.isEmpty, !own.uppercased().hasPrefix(wanted) else {
            if let wanted, own.isEmpty, !isWithoutKind {
                find(
                    "Ký hiệu thiếu chữ viết tắt tên cơ quan ban hành «\(wanted)».", line: line, range: parts.symbol,
                    expected: "\(parts.groups[0])-\(wanted)")
            }
            return
        }
        find(
            "Chữ viết tắt «\(own)» trong ký hiệu không khớp cơ quan ban hành (\(wanted)).", line: line,
            range: parts.symbol,
            expected: wanted)
    }

    /// Only legal documents have the year in their number; there it is that of their day.
    mutating func numberYear() {
        guard let (line, parts) = place, let year = parts.year else { return }
        if !anatomy.isForeign {
            find(
                "Số văn bản hành chính không ghi năm (\(year)); năm chỉ ghi ở văn bản quy phạm pháp luật.", line: line,
                range: parts.lead.upperBound..<parts.end,
                expected: "\(parts.number ?? "…")/\(lines[line].text.scalars(parts.symbol))")
        } else if let issued = anatomy.date?.year?.value, issued != year {
            find(
                "Năm trong số văn bản (\(year)) khác năm ban hành (\(issued)).", line: line,
                range: parts.lead.upperBound..<parts.end, expected: "\(issued)")
        }
    }
}

extension String {
    /// With other words for the first place where some stand.
    func replacingFirst(_ words: String, with others: String) -> String {
        firstRange(of: words).map { String(self[..<$0.lowerBound]) + others + self[$0.upperBound...] } ?? self
    }
}
