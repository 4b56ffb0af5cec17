import Vietnamese

/// Capital letters.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục II.
extension CheckRun {
    /// The lines whose words are looked at: running text, not headings in capitals.
    private var wordLines: [Int] {
        let apart = Set(
            anatomy[.nation] + anatomy[.motto] + anatomy[.superior] + anatomy[.issuer] + anatomy[.number]
                + anatomy[.authority]
                + anatomy[.signer] + anatomy.officer)
        return lines.indices.filter { !apart.contains($0) && !lines[$0].isBlank && !lines[$0].isCapitals }
    }

    private func firstLetter(_ token: TextToken, isCapital: Bool) -> String {
        isCapital
            ? token.text.prefix(1).uppercased() + token.text.dropFirst()
            : token.text.prefix(1).lowercased() + token.text.dropFirst()
    }

    /// A sentence begins with a capital.
    mutating func capitalSentence() {
        let prose = Set(anatomy.prose)
        for line in anatomy.prose + anatomy[.excerpt] {
            let tokens = TextTokens.tokens(of: lines[line].text)
            guard let first = tokens.first else { continue }
            let words = lines[line].words
            if first.isSmall, prose.contains(line), words.first?.isLetter == true, PartMarker(words) == nil,
                lines[line].number.isEmpty,
                !goesOn(from: line)
            {
                let wanted = firstLetter(first, isCapital: true)
                find(
                    "Chữ cái đầu đoạn phải viết hoa.", line: line, range: first.range, expected: wanted,
                    repairs: [.text(line: line, range: first.range, with: wanted)])
            }
            let all = Array(lines[line].text.unicodeScalars)
            for (before, token) in zip(tokens, tokens.dropFirst()) where token.isSmall {
                let gap = all[before.range.upperBound..<token.range.lowerBound]
                guard gap.count > 1, gap.first == ".", gap.dropFirst().allSatisfy(\.isBlank),
                    before.lower.unicodeScalars.count > 2,
                    before.isSmall, !before.lower.contains(where: \.isNumber), Syllable(before.lower) != nil
                else { continue }
                let wanted = firstLetter(token, isCapital: true)
                find(
                    "Sau dấu chấm câu phải viết hoa.", line: line, range: token.range, expected: wanted,
                    repairs: [.text(line: line, range: token.range, with: wanted)])
            }
        }
    }

    /// The line above ends in the middle of a sentence.
    private func goesOn(from line: Int) -> Bool {
        guard line > 0 else { return false }
        let above = lines[line - 1]
        return above.node == lines[line].node && above.node >= 0 || !sheet.hasLayout
            || above.words.last.map { !".;:!?".contains($0) } ?? false
    }

    /// Names and phrases that the rule lists as they are written.
    mutating func capitalPhrase() {
        var phrases: [String: [[String]]] = [:]
        for phrase in rule.words {
            let words = phrase.split(separator: " ").map(String.init)
            phrases[words[0].lowercased(), default: []].append(words)
        }
        for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            var index = 0
            while index < tokens.count {
                let match = phrases[tokens[index].lower]?.first { words in
                    index + words.count <= tokens.count
                        && zip(words, tokens[index...]).allSatisfy { $0.lowercased() == $1.lower }
                        && !tokens[index + 1..<index + words.count].contains(where: \.afterMark)
                }
                guard let words = match else {
                    index += 1
                    continue
                }
                let here = Array(tokens[index..<index + words.count])
                index += words.count
                if here.allSatisfy(\.isAllCapitals) { continue }
                let wrong = zip(words, here).enumerated().filter { place, pair in
                    let (word, token) = pair
                    if place == 0, token.beginsSentence || token.afterMark, token.isCapital { return false }
                    return word.first?.isUppercase != token.isCapital && !token.isAllCapitals
                }
                guard let last = here.last, !wrong.isEmpty else { continue }
                let range = here[0].range.lowerBound..<last.range.upperBound
                let repairs = wrong.map { _, pair in
                    Repair.text(
                        line: line, range: pair.1.range,
                        with: firstLetter(pair.1, isCapital: pair.0.first?.isUppercase == true))
                }
                find(
                    "Viết hoa chưa đúng; quy định viết «\(words.joined(separator: " "))».", line: line, range: range,
                    expected: words.joined(separator: " "), repairs: repairs)
            }
        }
    }

    /// «Điều 5», «Chương II» of a paper that is cited.
    mutating func capitalUnit() {
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            for (token, next) in zip(tokens, tokens.dropFirst()) where token.isSmall {
                guard !next.afterMark else { continue }
                let isRoman =
                    PartMarker.roman(Array(next.text.unicodeScalars), from: 0).map {
                        $0.end == next.text.unicodeScalars.count
                    } == true
                let isCited = token.lower == "điều" && next.isNumber || token.lower == "chương" && isRoman
                guard isCited else { continue }
                let wanted = firstLetter(token, isCapital: true)
                find(
                    "Viện dẫn \(token.lower) của một văn bản cụ thể phải viết hoa: «\(wanted) \(next.text)».",
                    line: line,
                    range: token.range.lowerBound..<next.range.upperBound, expected: "\(wanted) \(next.text)",
                    repairs: [.text(line: line, range: token.range, with: wanted)])
            }
        }
    }

    private static let kinds = [
        ["nghị", "định"], ["nghị", "quyết"], ["quyết", "định"], ["thông", "tư"], ["chỉ", "thị"], ["kế", "hoạch"],
        ["thông", "báo"],
        ["công", "văn"], ["tờ", "trình"], ["báo", "cáo"], ["chương", "trình"], ["công", "điện"],
    ]

    /// «Nghị định số 30/2020/NĐ-CP» of a certain paper.
    mutating func capitalDocument() {
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            guard tokens.count > 3 else { continue }
            for index in 0..<tokens.count - 3
            where tokens[index].isSmall && tokens[index + 2].lower == "số" && tokens[index + 3].isNumber {
                guard Self.kinds.contains([tokens[index].lower, tokens[index + 1].lower]) else { continue }
                let all = Array(lines[line].text.unicodeScalars)
                let after = tokens[index + 3].range.upperBound
                guard after < all.count, all[after] == "/" || all[after] == "-" else { continue }
                let wanted = firstLetter(tokens[index], isCapital: true)
                let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
                find(
                    "Tên loại của một văn bản cụ thể phải viết hoa chữ cái đầu.", line: line, range: range,
                    expected: "\(wanted) \(tokens[index + 1].text)",
                    repairs: [.text(line: line, range: tokens[index].range, with: wanted)])
            }
        }
    }

    /// «thứ Hai, ngày 16/6»; «thứ hai» alone may count.
    mutating func capitalWeekday() {
        let days = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            for (index, token) in tokens.enumerated().dropFirst() where token.isSmall && days.contains(token.lower) {
                guard tokens[index - 1].lower == "thứ", index + 1 < tokens.count else { continue }
                let isDay =
                    tokens[index + 1].lower == "ngày"
                    || ["sáng", "chiều", "ngày", "tối"].contains(index > 1 ? tokens[index - 2].lower : "")
                    || tokens[index + 1].lower == "hằng" || tokens[index + 1].lower == "hàng"
                    || tokens[index + 1].lower == "tuần"
                guard isDay else { continue }
                let wanted = firstLetter(token, isCapital: true)
                find(
                    "Tên ngày trong tuần viết hoa khi không dùng chữ số: «thứ \(wanted)».", line: line,
                    range: tokens[index - 1].range.lowerBound..<token.range.upperBound, expected: "thứ \(wanted)",
                    repairs: [.text(line: line, range: token.range, with: wanted)])
            }
        }
    }

    /// «tỉnh Nam Định»: what it is stands small in the middle of a sentence, its name large.
    mutating func capitalPlace() {
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            for (index, token) in tokens.enumerated().dropFirst() where token.text == "Tỉnh" && index + 1 < tokens.count
            {
                let next = tokens[index + 1]
                guard !token.beginsSentence, !token.afterMark, tokens[index - 1].isSmall, next.isCapital,
                    !next.afterMark,
                    !next.isAllCapitals, !["Ủy", "Uỷ", "Đoàn", "Đội"].contains(next.text)
                else { continue }
                find(
                    "Danh từ chung chỉ đơn vị hành chính không viết hoa: «tỉnh \(next.text)…».", line: line,
                    range: token.range.lowerBound..<next.range.upperBound, expected: "tỉnh \(next.text)",
                    repairs: [.text(line: line, range: token.range, with: "tỉnh")])
            }
        }
    }

    /// «Nhân dân» by itself; in the names of bodies it is small.
    mutating func capitalPeople() {
        let before: Set<String> = ["vụ", "của", "với", "sống", "chúng", "lớp", "lòng"]
        for line in wordLines {
            let tokens = TextTokens.tokens(of: lines[line].text)
            for (index, token) in tokens.enumerated()
            where token.text == "nhân" && index > 0 && index + 1 < tokens.count {
                guard tokens[index + 1].text == "dân", !token.afterMark, before.contains(tokens[index - 1].lower) else {
                    continue
                }
                find(
                    "Danh từ «Nhân dân» là trường hợp đặc biệt, viết hoa.", line: line,
                    range: token.range.lowerBound..<tokens[index + 1].range.upperBound, expected: "Nhân dân",
                    repairs: [.text(line: line, range: token.range, with: "Nhân")])
            }
        }
    }
}
