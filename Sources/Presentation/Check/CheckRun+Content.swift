import Paper
import Vietnamese

/// Legal bases, markers of the content, its end.
extension CheckRun {
    mutating func basisEnd() { checkBases(lastOnly: false) }
    mutating func basisLast() { checkBases(lastOnly: true) }

    private mutating func checkBases(lastOnly: Bool) {
        let bases = anatomy[.basis]
        guard let last = bases.last else { return }
        let wrong = bases.filter { line in
            (line == last) == lastOnly && lines[line].words.last != (lastOnly ? "." : ";")
        }
        let wanted = lastOnly ? "." : ";"
        let repairs = wrong.map { line in
            let end = textEnd(of: line)
            let all = Array(lines[line].text.unicodeScalars)
            var from = end
            while from > 0, all[from - 1].isBlank || ".,;:".unicodeScalars.contains(all[from - 1]) { from -= 1 }
            return Repair.text(line: line, range: from..<end, with: wanted)
        }
        find(
            lastOnly
                ? "Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.)." : "Cuối mỗi căn cứ phải có dấu chấm phẩy (;).",
            lines: wrong, expected: "kết thúc bằng «\(wanted)»", repairs: repairs)
    }

    /// Number, day, issuer and title of what a paper stands on; of a law only its name.
    mutating func basisCitation() {
        for line in anatomy[.basis] where lines[line].folded.hasPrefix("can cu ") {
            let words = lines[line].words
            let rest = words.dropFirst(7)
            let kinds = [
                "Nghị định", "Thông tư", "Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Chương trình", "Thông báo",
                "Công văn",
            ]
            guard let kind = kinds.first(where: { rest.hasPrefix($0) }) else { continue }
            var missing: [String] = []
            if !words.contains(" số ") || !words.contains("/") { missing.append("số, ký hiệu") }
            if !words.contains(" ngày ") { missing.append("ngày tháng năm ban hành") }
            if !words.contains(" của ") { missing.append("cơ quan ban hành") }
            let titles = [
                "về ", "quy định", "ban hành", "sửa đổi", "phê duyệt", "hướng dẫn", "công bố", "giao ", "phân ",
                "thành lập", "quyết định",
            ]
            let tail = words.dropFirst(7 + kind.count)
            if !titles.contains(where: { tail.contains($0) }) { missing.append("trích yếu nội dung") }
            guard !missing.isEmpty else { continue }
            find(
                "Căn cứ \(kind.lowercased()) thiếu \(missing.joined(separator: ", ")).", line: line,
                expected: "đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu")
        }
    }

    mutating func basisLaw() {
        let wrong = anatomy[.basis].filter { line in
            let words = lines[line].words
            return ["Căn cứ Luật", "Căn cứ Bộ luật", "Căn cứ Pháp lệnh"].contains { words.hasPrefix($0) }
                && (words.contains("/QH") || words.contains("/UBTVQH"))
        }
        find(
            "Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành.", lines: wrong,
            expected: "chỉ ghi tên loại và tên của Luật, Pháp lệnh")
    }

    /// «QUYẾT ĐỊNH:» in a Quyết định, «QUYẾT NGHỊ:» in a Nghị quyết; small letters are another rule's.
    mutating func enactmentForm() {
        let wanted = anatomy.kind?.name == "Nghị quyết" ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:"
        for line in anatomy[.enactment] where lines[line].words.uppercased() != wanted {
            find(
                "Trên điều thứ nhất ghi «\(wanted)» trên một dòng riêng, sau có dấu hai chấm.", line: line,
                expected: wanted,
                repairs: [.text(line: line, range: 0..<lines[line].text.unicodeScalars.count, with: wanted)])
        }
    }

    // MARK: - Markers

    mutating func articleForm() {
        for (line, marker, _) in anatomy.markers where marker.style == .article && lines[line].number.isEmpty {
            let words = lines[line].words
            let isNamed = words.hasPrefix("Điều ")
            guard !isNamed || marker.sign != ".", let start = textStart(of: line) else { continue }
            let range = start..<start + marker.length
            find(
                "Điều trình bày «Điều \(marker.value).», sau số thứ tự có dấu chấm.", line: line, range: range,
                expected: "Điều \(marker.value).",
                repairs: [.text(line: line, range: range, with: "Điều \(marker.label).")])
        }
    }

    /// «1.», «a)».
    mutating func markerForm(_ style: PartMarker.Style, sign: Unicode.Scalar) {
        var wrong: [Int] = []
        var repairs: [Repair] = []
        for (line, marker, _) in anatomy.markers where marker.style == style && marker.ancestors.isEmpty {
            guard let own = marker.sign, own != sign else { continue }
            wrong.append(line)
            if let start = textStart(of: line) {
                let place = start + marker.length - 1
                repairs.append(.text(line: line, range: place..<place + 1, with: String(sign)))
            }
        }
        let label = wrong.first.flatMap { PartMarker(lines[$0].words)?.label } ?? ""
        find(
            style == .point
                ? "Sau chữ cái của điểm phải là dấu đóng ngoặc đơn: «\(label))»."
                : "Sau số thứ tự của khoản phải là dấu chấm: «\(label).».",
            lines: wrong, expected: "\(label)\(sign)", repairs: repairs.count == wrong.count ? repairs : [])
    }

    mutating func chapterForm() {
        for (line, marker, _) in anatomy.markers {
            let isRoman: Bool
            switch marker.style {
            case .part, .chapter: isRoman = true
            case .division: isRoman = false
            default: continue
            }
            let words = lines[line].words
            let name = words.split(separator: " ").first.map(String.init) ?? ""
            let isNumberRight = marker.label.allSatisfy(\.isNumber) != isRoman
            // Only the word is told of here; its look has rules of its own.
            let isLowered = ["Phần", "Chương", "Mục", "Tiểu"].contains(name)
            guard !isNumberRight || !isLowered else { continue }
            let roman = RomanNumeral.text(of: marker.value)
            let wanted =
                "\(name.capitalisedWord)\(name.lowercased() == "tiểu" ? " mục" : "") \(isRoman ? roman : "\(marker.value)")"
            find(
                isNumberRight
                    ? "Từ «\(name)» trình bày bằng chữ in thường: «\(wanted)»."
                    : isRoman
                        ? "Số thứ tự của phần, chương dùng chữ số La Mã: «\(wanted)»."
                        : "Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập: «\(wanted)».",
                line: line, expected: wanted)
        }
    }

    // MARK: - End

    /// The content ends with «./.».
    mutating func endMark() {
        guard !anatomy[.authority].isEmpty || !anatomy[.recipientsHead].isEmpty,
            let last = anatomy.body.last(where: { !lines[$0].isBlank && !lines[$0].isTypedRule && !lines[$0].isBoxed }),
            lines[last].cell == nil, !lines[last].words.hasSuffix("./."), !lines[last].words.hasSuffix("./")
        else { return }
        let end = textEnd(of: last)
        let all = Array(lines[last].text.unicodeScalars)
        var from = end
        while from > 0, all[from - 1].isBlank || ".,;:/".unicodeScalars.contains(all[from - 1]) { from -= 1 }
        guard lines[last].words.last != ":" else { return }
        find(
            "Nội dung văn bản kết thúc bằng dấu «./.».", line: last, expected: "./.",
            repairs: [.text(line: last, range: from..<end, with: "./.")])
    }
}
