import Vietnamese

extension AnatomyReader {
    /// Recipients and signature; returns the line after them.
    mutating func readEnd(from start: Int) -> Int {
        let head = (min(start, lines.count)..<lines.count).first { index in
            folded[index].hasPrefix("noi nhan") && lines[index].words.split(separator: " ").count < 5
        }
        var last = start
        if let head {
            note(.recipientsHead, head)
            var next = head + 1
            while next < lines.count, lines[next].cell == lines[head].cell {
                if lines[next].cell == nil, !lines[next].words.hasPrefix("-"), !lines[next].isBlank { break }
                if !lines[next].isBlank, !lines[next].isTypedRule, !lines[next].isBoxed { note(.recipients, next) }
                next += 1
            }
            last = max(head, anatomy[.recipients].last ?? head)
        }
        let signature = signatureLines(head: head, from: start)
        for index in signature { last = max(last, index) }
        split(signature)
        anatomy.body = start..<(([head].compactMap { $0 } + signature).min() ?? lines.count)
        return head == nil && signature.isEmpty ? lines.count : last + 1
    }

    /// The lines of the cells beside the recipients', or those in capitals around them.
    private func signatureLines(head: Int?, from start: Int) -> [Int] {
        if let head, let cell = lines[head].cell {
            return lines.indices.filter { index in
                guard let own = lines[index].cell, own.table == cell.table, own.column > cell.column,
                    own.row >= cell.row
                else { return false }
                return !lines[index].isBlank && !lines[index].isTypedRule && !lines[index].isBoxed && !isNote(index)
            }
        }
        let from = head.map { max(start, $0 - 8) } ?? start
        guard
            let first = (min(from, lines.count)..<lines.count).first(where: { isAuthority($0) && lines[$0].cell == nil }
            )
        else { return [] }
        var found: [Int] = []
        for index in first..<min(first + 12, lines.count) where !lines[index].isBlank {
            if isNote(index) { continue }
            if index == head || anatomy[.recipients].contains(index) { break }
            let words = lines[index].words.split(separator: " ").count
            if isAuthority(index) || lines[index].isCapitals && words < 12 {
                found.append(index)
            } else {
                if words < 7, !folded[index].hasPrefix("noi nhan"), !folded[index].hasPrefix("phu luc") {
                    found.append(index)
                }
                break
            }
        }
        return found
    }

    /// «(Đã ký)», and what signing programs leave.
    private func isNote(_ index: Int) -> Bool {
        let text = folded[index]
        return [
            "da ky", "ky ten", "da ky ten dong dau", "ky ten dong dau", "chu ky dau",
            "chu ky cua nguoi co tham quyen dau",
        ].contains(text)
            || lines[index].words.hasPrefix("(") || lines[index].words.hasPrefix("[")
    }

    static let authorities = ["tm", "t m", "kt", "k t", "tl", "t l", "tuq", "t uq", "q"]

    private func isAuthority(_ index: Int) -> Bool {
        let text = folded[index]
        let isRight =
            Self.authorities.contains { text.hasPrefix($0 + " ") }
            && lines[index].words.prefix(3).allSatisfy { !$0.isLowercase }
        return isRight || lines[index].isCapitals && Self.isPost(text)
    }

    private static let posts = [
        "chu tich", "pho chu tich", "giam doc", "pho giam doc", "chanh van phong", "pho chanh van phong",
        "truong phong",
        "pho truong phong", "bo truong", "thu truong", "cuc truong", "pho cuc truong", "vu truong", "pho vu truong",
        "truong ban",
        "pho truong ban", "chanh thanh tra", "pho chanh thanh tra", "hieu truong", "pho hieu truong", "tong giam doc",
        "pho tong giam doc", "thu tuong", "pho thu tuong", "vien truong", "pho vien truong", "chi cuc truong",
        "pho chi cuc truong", "to truong", "pho to truong", "chu nhiem", "pho chu nhiem", "uy vien", "thu ky",
        "truong doan",
        "tong cuc truong", "thuong truc", "nguoi phat ngon", "ke toan truong", "giam thi", "bi thu", "pho bi thu",
        "pho truong", "truong ",
    ]

    static func isPost(_ folded: String) -> Bool { posts.contains { folded == $0 || folded.hasPrefix($0 + " ") } }

    /// The last line is the signer's name, unless it is a post.
    private mutating func split(_ signature: [Int]) {
        guard let last = signature.last else { return }
        let text = folded[last]
        let words = text.split(separator: " ").count
        let isRight = Self.authorities.contains { text.hasPrefix($0 + " ") }
        let isName =
            (2...9).contains(words) && !Self.isPost(text) && !isRight
            && (signature.count > 1 || !lines[last].isCapitals)
        for index in signature where index != last || !isName { note(.authority, index) }
        if isName { note(.signer, last) }
    }

    // MARK: - Annexes

    mutating func readAnnexes(from start: Int) {
        anatomy.end = start
        for index in start..<max(start, lines.count) where isAnnexHead(index) {
            note(.annex, index)
            var next = index + 1
            while next < min(index + 8, lines.count) {
                let line = lines[next]
                if line.isBlank || line.isTypedRule {
                    next += 1
                    continue
                }
                let isReference =
                    line.words.hasPrefix("(")
                    && (folded[next].contains("kem theo") || folded[next].contains("ban hanh"))
                if isReference {
                    note(.annexReference, next)
                    break
                }
                guard line.cell == nil, line.look.alignment == .center || !sheet.hasLayout, !isAnnexHead(next) else {
                    break
                }
                note(.annexTitle, next)
                next += 1
            }
        }
    }

    private func isAnnexHead(_ index: Int) -> Bool {
        guard folded[index].hasPrefix("phu luc"), lines[index].cell == nil else { return false }
        let words = folded[index].split(separator: " ")
        guard words.count < 4 else { return false }
        return words.count < 3 || words[2].count < 6
    }
}
