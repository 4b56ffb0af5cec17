import Paper
import Vietnamese

/// Blanks, marks, tones, and what the reader of directives finds.
extension CheckRun {
    mutating func passOn(_ isWanted: (Finding) -> Bool) {
        for finding in sheet.reading.findings where isWanted(finding) { pass(finding) }
    }

    /// Words that may be misspelt, each but once; those that belong to the next one, as «(hướng) tối đa», are none.
    mutating func misspelt(isPair: Bool) {
        var seen: Set<String> = []
        for finding in sheet.reading.findings where finding.rule == .misspelling {
            guard (finding.suggestion != nil) == isPair else { continue }
            let place = finding.source
            let end = min(max(place.start, place.end), scalars.count)
            let words = String(String.UnicodeScalarView(scalars[place.start..<end])).lowercased()
            let tail = String(String.UnicodeScalarView(scalars[end..<min(end + 20, scalars.count)])).lowercased()
            let last = words.split(separator: " ").last.map(String.init) ?? words
            let goesOn = rule.words.contains { word in
                (last + tail).hasPrefix(word) && !((last + tail).dropFirst(word.count).first?.isLetter ?? false)
            }
            if !goesOn, seen.insert(words).inserted { pass(finding) }
        }
    }

    /// Lines whose blanks mean nothing but a blank: not those that leave room for a number, or are set by blanks.
    private var spacedLines: [Int] {
        let apart = Set(
            anatomy[.number] + anatomy[.placeAndDate] + anatomy[.addressee] + anatomy[.annexReference]
                + anatomy[.recipientsHead]
                + [anatomy.numberLine, anatomy.dateLine].compactMap { $0 })
        return lines.indices.filter { !apart.contains($0) && !lines[$0].isBlank && !lines[$0].isTypedRule }
    }

    private mutating func each(
        _ message: String, _ wanted: (_ all: [Unicode.Scalar], _ index: Int) -> (Range<Int>, String)?
    ) {
        guard sheet.hasBlanks else { return }
        for line in spacedLines {
            let all = Array(lines[line].text.unicodeScalars)
            var places: [(Range<Int>, String)] = []
            var index = 0
            while index < all.count {
                if let place = wanted(all, index) {
                    places.append(place)
                    index = max(index + 1, place.0.upperBound)
                } else {
                    index += 1
                }
            }
            guard let first = places.first else { continue }
            let context = max(0, first.0.lowerBound - 12)..<min(all.count, first.0.upperBound + 12)
            find(
                message, line: line, range: first.0, found: lines[line].text.scalars(context).tidied,
                more: places.count - 1,
                repairs: places.map { .text(line: line, range: $0.0, with: $0.1) })
        }
    }

    mutating func doubleSpace() {
        each("Thừa dấu cách giữa hai chữ.") { all, index in
            guard all[index] == " " || all[index] == "\u{A0}", index > 0, !all[index - 1].isBlank else { return nil }
            var end = index
            while end < all.count, all[end] == " " || all[end] == "\u{A0}" { end += 1 }
            guard end - index > 1, end < all.count, !all[end].isBlank else { return nil }
            // Room to be filled in by pen, «ngày    tháng», is none.
            if end - index > 3 { return nil }
            return (index..<end, " ")
        }
    }

    mutating func spaceBefore() {
        each("Thừa dấu cách trước dấu câu.") { all, index in
            guard all[index] == " " || all[index] == "\u{A0}", index > 0, !all[index - 1].isBlank else { return nil }
            var end = index
            while end < all.count, all[end] == " " || all[end] == "\u{A0}" { end += 1 }
            guard end < all.count, end - index < 4, ",;:.)!?”".unicodeScalars.contains(all[end]),
                all[index - 1].isLetter || all[index - 1].isDigit || ")”".unicodeScalars.contains(all[index - 1])
            else { return nil }
            // «. . .», «.09», «:-» and what is left open: «số ./…».
            let next = end + 1 < all.count ? all[end + 1] : " "
            if all[end] == ".", next == "." || next == "/" || next.isDigit { return nil }
            if next == "/" { return nil }
            return (index..<end, "")
        }
        each("Thừa dấu cách sau dấu mở ngoặc.") { all, index in
            guard all[index] == "(" || all[index] == "“", index + 2 < all.count, all[index + 1] == " ",
                all[index + 2].isLetter
            else { return nil }
            return (index + 1..<index + 2, "")
        }
    }

    mutating func spaceAfter() {
        each("Thiếu dấu cách sau dấu câu.") { all, index in
            guard ",;".unicodeScalars.contains(all[index]) || all[index] == ":" || all[index] == ".", index > 1,
                index + 2 < all.count, all[index + 1].isLetter,
                all[index - 1].isLetter || all[index - 1] == ")"
            else { return nil }
            // Within an address on the net, an abbreviation or a symbol.
            var start = index
            while start > 0, !all[start - 1].isBlank { start -= 1 }
            var end = index
            while end < all.count, !all[end].isBlank { end += 1 }
            let word = all[start..<end]
            if word.contains("@") || word.contains("/") || word.contains("_") { return nil }
            if all[index] == "." || all[index] == ":" {
                // Only where two whole words of small letters met: «thực hiện.Các».
                let before = all[start..<index]
                guard all[index] == ".", before.count > 2, before.allSatisfy(\.isLower), all[index + 1].isUpper,
                    all[index + 2].isLower
                else { return nil }
            }
            return (index + 1..<index + 1, " ")
        }
    }

    mutating func doubledMark() {
        each("Dấu câu bị lặp.") { all, index in
            guard ",;:.".unicodeScalars.contains(all[index]), index > 0,
                all[index - 1].isLetter || all[index - 1].isDigit || all[index - 1] == ")"
            else { return nil }
            var end = index + 1
            while end < all.count, all[end] == all[index] { end += 1 }
            guard end - index == 2, end >= all.count || all[end].isBlank else { return nil }
            return (index..<end, String(all[index]))
        }
    }

    /// What is opened is closed, within a paragraph.
    mutating func brackets() {
        for line in anatomy.prose where sheet.isExact {
            // A line that a break ends is no paragraph.
            if line + 1 < lines.count, lines[line + 1].node == lines[line].node, lines[line].node >= 0 { continue }
            if line > 0, lines[line - 1].node == lines[line].node, lines[line].node >= 0 { continue }
            let text = lines[line].words
            for (open, close) in [("(", ")"), ("“", "”")] as [(Character, Character)] {
                let opened = text.count { $0 == open }
                guard opened > text.count(where: { $0 == close }), sheet.hasLayout || opened == 1 else { continue }
                find("Dấu «\(open)» không có dấu đóng «\(close)».", line: line, expected: String(close))
                break
            }
        }
    }

    /// One way of setting tones all through: «hòa» or «hoà».
    mutating func mixedTones() {
        var modern: [(Int, TextToken)] = []
        var traditional: [(Int, TextToken)] = []
        // The name of the state is written in both ways in the decree itself, and so is the stamp.
        let apart = Set(anatomy[.nation] + anatomy[.motto] + anatomy[.urgency])
        for line in lines.indices where !lines[line].isBlank && !apart.contains(line) {
            guard lines[line].text.unicodeScalars.contains(where: Self.mayMix) else { continue }
            for token in TextTokens.tokens(of: lines[line].text)
            where token.text.unicodeScalars.contains(where: Self.mayMix) {
                guard let syllable = Syllable(token.lower), syllable.tone != .ngang,
                    ["oa", "oe", "uy"].contains(syllable.rime), syllable.onset != "qu"
                else { continue }
                if token.lower == syllable.spelled(.modern) {
                    modern.append((line, token))
                } else if token.lower == syllable.spelled(.traditional) {
                    traditional.append((line, token))
                }
            }
        }
        guard let a = modern.first, let b = traditional.first else { return }
        let fewer = modern.count < traditional.count ? modern : traditional
        let (line, token) = fewer[0]
        find(
            "Vị trí dấu thanh không thống nhất trong văn bản: có cả «\(a.1.text)» (\(modern.count) chữ) và «\(b.1.text)» (\(traditional.count) chữ).",
            line: line, range: token.range, expected: "một cách đặt dấu thanh")
    }

    /// The letters that carry a tone in oa, oe, uy.
    private static func mayMix(_ scalar: Unicode.Scalar) -> Bool {
        guard let letter = VietnameseLetter(scalar), letter.tone != .ngang, letter.shape == .plain else { return false }
        return "aeouy".utf8.contains(letter.base)
    }
}
