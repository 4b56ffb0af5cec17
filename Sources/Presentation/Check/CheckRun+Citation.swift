import Paper
import Vietnamese

/// Papers that the paper cites.
extension CheckRun {
    /// The line and the scalars of its text at a place of the paper's text; nil where they cannot be told.
    func locate(_ place: ReadingPlace) -> (line: Int, range: Range<Int>)? {
        guard
            let line = lines.firstIndex(where: { line in
                line.range.map { $0.lowerBound <= place.start && place.end <= $0.upperBound } == true
            }), let whole = lines[line].range, lines[line].number.isEmpty
        else { return nil }
        let raw = Array(lines[line].text.unicodeScalars)
        let before = scalars[whole.lowerBound..<place.start].count { !$0.isBlank }
        let count = scalars[place.start..<place.end].count { !$0.isBlank }
        var seen = 0
        var start: Int?
        for index in raw.indices where !raw[index].isBlank {
            if seen == before { start = index }
            seen += 1
            if seen == before + count, let start { return (line, start..<index + 1) }
        }
        return nil
    }

    /// The first time with kind, number, day and issuer; later kind and number are enough.
    mutating func citationFull() {
        var seen: Set<String> = []
        let bases = Set(anatomy[.basis])
        let prose = Set(anatomy.prose)
        for citation in sheet.reading.cites {
            guard let number = citation.number else { continue }
            let line = lines.firstIndex { line in
                line.range.map { $0.lowerBound <= citation.source.start && citation.source.start < $0.upperBound }
                    == true
            }
            guard let line,
                bases.contains(line) || prose.contains(line) || anatomy[.excerpt].contains(line)
                    || anatomy[.letterSubject].contains(line), seen.insert(number).inserted,
                number != sheet.reading.number
            else { continue }
            guard prose.contains(line), let whole = lines[line].range else { continue }
            var missing: [String] = []
            if citation.kind == nil, !namesKind(before: citation.source.start, from: whole.lowerBound) {
                missing.append("tên loại")
            }
            let after = String(
                String.UnicodeScalarView(
                    scalars[citation.source.start..<min(whole.upperBound, citation.source.start + 260)]))
            if citation.date == nil, !after.prefix(60).contains("ngày") { missing.append("thời gian ban hành") }
            if citation.issuer == nil, !after.contains(" của "), !Self.namesIssuer(number) {
                missing.append("tên cơ quan ban hành")
            }
            guard missing.contains("thời gian ban hành") || missing.count > 1 else { continue }
            find(
                "Viện dẫn lần đầu văn bản số \(number) thiếu \(missing.joined(separator: ", ")).", line: line,
                range: locate(citation.source)?.range, found: number,
                expected: "đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu")
        }
    }

    /// «Văn bản số», «Giấy phép số»: a kind that no list has.
    private func namesKind(before start: Int, from lower: Int) -> Bool {
        let words = String(String.UnicodeScalarView(scalars[max(lower, start - 30)..<start])).split(separator: " ")
        return words.suffix(5).contains { $0.first?.isUppercase == true }
    }

    private static func namesIssuer(_ number: String) -> Bool {
        ["NĐ-CP", "QĐ-TTg", "NQ-CP", "CT-TTg", "QH", "UBTVQH", "CĐ-TTg"].contains { number.contains($0) }
    }

    /// Numbers that are not written as the law has them.
    mutating func citationNumber() {
        for finding in sheet.reading.findings where finding.rule == .malformedNumber { pass(finding) }
    }

    /// Abbreviations of kinds in cited numbers: «QĐ», not «Qđ» or «QD».
    mutating func kindAbbreviation() {
        let known = PaperKind.all.flatMap(\.abbreviations)
        var seen: Set<String> = []
        for citation in sheet.reading.cites {
            guard let number = citation.number, seen.insert(number).inserted else { continue }
            for group in number.split(whereSeparator: { "/-".contains($0) }).map(String.init) where group.count < 5 {
                guard !known.contains(group), group.contains(where: \.isLetter) else { continue }
                let near = known.filter { $0.folded == group.folded }
                guard let wanted = near.first,
                    near.count == 1 || near.allSatisfy({ $0.uppercased() == near[0].uppercased() }), wanted.count > 1,
                    // «TU», «TW» stand for bodies; «CT», «TT» for several things.
                    group.contains(where: \.isLowercase)
                        || group.folded == wanted.folded && group.uppercased() != wanted.uppercased()
                else { continue }
                let mended = number.replacingFirst(group, with: wanted)
                let place = locate(citation.source)
                var repairs: [Repair] = []
                if let place, let start = lines[place.line].text.scalars(place.range).firstRange(of: number) {
                    let text = lines[place.line].text.scalars(place.range)
                    let offset = text[..<start.lowerBound].unicodeScalars.count + place.range.lowerBound
                    repairs = [
                        .text(line: place.line, range: offset..<offset + number.unicodeScalars.count, with: mended)
                    ]
                }
                find(
                    "Chữ viết tắt «\(group)» trong số, ký hiệu «\(number)» không đúng Phụ lục III; viết «\(wanted)».",
                    line: place?.line, range: place?.range, found: number, expected: mended, repairs: repairs)
                break
            }
        }
    }
}
