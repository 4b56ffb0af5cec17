import Paper
import Vietnamese

/// Who gets the paper.
extension CheckRun {
    mutating func recipientsForm() {
        guard let line = anatomy[.recipientsHead].first, let start = textStart(of: line) else { return }
        guard lines[line].words != "Nơi nhận:" else { return }
        let range = start..<textEnd(of: line)
        let isAlone = lines[line].folded == "noi nhan"
        find(
            "Từ «Nơi nhận» trình bày trên một dòng riêng, bằng chữ in thường, sau có dấu hai chấm: «Nơi nhận:».",
            line: line,
            range: range, expected: "Nơi nhận:",
            repairs: isAlone ? [.text(line: line, range: range, with: "Nơi nhận:")] : [])
    }

    /// The lines that begin an item.
    private var items: [Int] {
        let all = anatomy[.recipients]
        return all.enumerated().filter { index, line in
            guard index > 0 else { return true }
            let above = lines[all[index - 1]].words
            return Self.beginsWithDash(lines[line].words) || above.hasSuffix(";") || above.hasSuffix(".")
        }.map(\.element)
    }

    mutating func recipientsDash() {
        let wrong = items.filter { !lines[$0].words.hasPrefix("-") }
        let repairs = wrong.compactMap { line -> Repair? in
            guard let start = textStart(of: line) else { return nil }
            let all = Array(lines[line].text.unicodeScalars)
            guard start < all.count else { return nil }
            if "–—+•*".unicodeScalars.contains(all[start]) {
                let blank = start + 1 < all.count && all[start + 1].isBlank
                return .text(line: line, range: start..<start + 1, with: blank ? "-" : "- ")
            }
            return .text(line: line, range: start..<start, with: "- ")
        }
        find(
            "Nơi nhận: mỗi dòng có gạch đầu dòng (-).", lines: wrong, expected: "- …;",
            repairs: repairs.count == wrong.count ? repairs : [])
    }

    mutating func recipientsEnd() {
        checkList(anatomy[.recipients], what: "Nơi nhận", part: .recipients, isLastFree: true)
    }

    /// «Như trên» first where somebody is addressed.
    mutating func recipientsFirst() {
        guard !anatomy[.addressee].isEmpty, let first = items.first else { return }
        let sends = anatomy.isLetter || ["Tờ trình", "Báo cáo"].contains(anatomy.kind?.name)
        guard sends, !lines[first].folded.hasPrefix("nhu tren") else { return }
        find("Văn bản có «Kính gửi» thì dòng đầu của nơi nhận là «Như trên».", line: first, expected: "- Như trên;")
    }

    private var archive: Int? { anatomy[.recipients].last { isArchive($0) } }

    private func isArchive(_ line: Int) -> Bool { (lines[line].folded + " ").hasPrefix("luu ") }

    mutating func archiveMissing() {
        guard let last = anatomy[.recipients].last, archive == nil else { return }
        find("Nơi nhận thiếu dòng cuối «Lưu: VT, …».", line: last, expected: "- Lưu: VT, <đơn vị soạn thảo>.")
    }

    /// «- Lưu: VT, TH.»
    mutating func archiveForm() {
        guard let line = archive else { return }
        let words = lines[line].words
        var wanted = words
        let start = words.firstIndex(where: \.isLetter) ?? words.startIndex
        let body = words[start...]
        var rest = body.dropFirst(3)
        while let first = rest.first, first == " " || first == ":" { rest = rest.dropFirst() }
        var tail = String(rest)
        while let last = tail.last, last == "." || last == ";" || last == "," || last == " " { tail.removeLast() }
        // «VT,TH» and «VT - TH»
        if tail.hasPrefix("VT"), let after = tail.dropFirst(2).first, after != "," {
            let other = tail.dropFirst(2).drop { " ;-–/.".contains($0) }
            tail = other.isEmpty ? "VT" : "VT, \(other)"
        } else if tail.hasPrefix("VT,"), tail.count > 3, tail.dropFirst(3).first != " " {
            tail = "VT, \(tail.dropFirst(3))"
        }
        wanted = "- Lưu: \(tail)."
        guard tail.hasPrefix("VT") else {
            find("Dòng lưu phải bắt đầu bằng chữ viết tắt «VT» (Văn thư).", line: line, expected: "- Lưu: VT, …")
            return
        }
        let isLast = line == anatomy[.recipients].last
        let seen = words.hasSuffix(" .") && sheet.hasBlanks == false ? String(words.dropLast(2)) + "." : words
        guard seen != wanted, isLast || seen + "." != wanted else { return }
        guard let from = textStart(of: line) else { return }
        let range = from..<textEnd(of: line)
        find(
            "Dòng lưu ghi «Lưu:», chữ «VT», dấu phẩy, chữ viết tắt đơn vị soạn thảo, cuối cùng là dấu chấm.",
            line: line,
            range: range, expected: wanted, repairs: isLast ? [.text(line: line, range: range, with: wanted)] : [])
    }

    /// Who drafted it stands after VT.
    mutating func archiveUnit() {
        guard let line = archive, line == anatomy[.recipients].last else { return }
        let words = lines[line].words.filter { $0.isLetter || $0 == "," || $0 == " " }
        guard words.tidied.hasSuffix("VT") else { return }
        find(
            "Dòng lưu thiếu chữ viết tắt tên đơn vị (bộ phận) soạn thảo văn bản sau «VT».", line: line,
            expected: "- Lưu: VT, …")
    }
}
