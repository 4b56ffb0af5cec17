import Paper
import Vietnamese

/// Names of bodies, kind, subject, addressees, marks.
extension CheckRun {
    private static let shortForms = [
        ("UBND", "ỦY BAN NHÂN DÂN"), ("HĐND", "HỘI ĐỒNG NHÂN DÂN"), ("MTTQ", "MẶT TRẬN TỔ QUỐC"),
        ("TNMT", "TÀI NGUYÊN VÀ MÔI TRƯỜNG"),
        ("NN&MT", "NÔNG NGHIỆP VÀ MÔI TRƯỜNG"), ("GD&ĐT", "GIÁO DỤC VÀ ĐÀO TẠO"), ("KH&CN", "KHOA HỌC VÀ CÔNG NGHỆ"),
        ("VHTT&DL", "VĂN HÓA, THỂ THAO VÀ DU LỊCH"), ("TP.", "THÀNH PHỐ"),
    ]

    /// The issuer's name stands in full; only that of the body above may be shortened.
    mutating func issuerFullName() {
        for line in anatomy[.issuer] {
            for (short, full) in Self.shortForms {
                let tokens = TextTokens.tokens(of: lines[line].text)
                let text = Array(lines[line].text.unicodeScalars)
                let wanted = Array(short.unicodeScalars)
                guard
                    let start = text.indices.first(where: { index in
                        text[index...].starts(with: wanted) && tokens.contains { $0.range.lowerBound == index }
                            && (index + wanted.count == text.count || !text[index + wanted.count].isLetter)
                    })
                else { continue }
                let range = start..<start + wanted.count
                find(
                    "Tên cơ quan ban hành viết tắt «\(short)»; quy định ghi tên chính thức, đầy đủ.", line: line,
                    range: range,
                    expected: full, repairs: [.text(line: line, range: range, with: full)])
                break
            }
        }
    }

    mutating func superiorPlace() {
        guard let last = anatomy[.superior].last else { return }
        let name = anatomy[.superior].map { lines[$0].folded }.joined(separator: " ")
        let isLocal = name.hasPrefix("uy ban nhan dan") || name.hasPrefix("ubnd") || name.hasPrefix("hoi dong nhan dan")
        let tail = name.split(separator: " ").last.map(String.init) ?? ""
        guard isLocal, ["tinh", "pho", "huyen", "quan", "xa", "phuong", "dan", "ubnd"].contains(tail) else { return }
        find(
            "Tên cơ quan chủ quản ở địa phương phải có thêm tên tỉnh, thành phố hoặc xã, phường nơi đóng trụ sở.",
            line: last,
            expected: "\(lines[last].words) + tên đơn vị hành chính")
    }

    mutating func kindKnown() {
        guard anatomy.kind == nil, let line = anatomy[.kind].first else { return }
        find(
            "«\(lines[line].words)» không phải tên loại văn bản hành chính quy định tại Điều 7.", line: line,
            expected: "một trong 29 loại văn bản hành chính")
    }

    mutating func letterHasNoKind() {
        guard anatomy.kind?.name == "Công văn", let line = anatomy[.kind].first else { return }
        find(
            "Công văn không ghi tên loại «CÔNG VĂN»; trích yếu ghi dưới số, ký hiệu, sau chữ «V/v».", line: line,
            expected: "bỏ dòng tên loại")
    }

    mutating func letterSubjectForm() {
        guard let line = anatomy[.letterSubject].first, let start = textStart(of: line) else { return }
        let text = lines[line].words
        guard !text.hasPrefix("V/v ") else { return }
        let rest = text.lowercased()
        let leads = ["v/v:", "v/v", "v.v", "về việc:", "về việc"]
        guard let lead = leads.first(where: { rest.hasPrefix($0) }) else { return }
        let all = Array(lines[line].text.unicodeScalars)
        var end = start
        var seen = 0
        let letters = lead.filter { $0 != " " }.unicodeScalars.count
        while end < all.count, seen < letters {
            if !all[end].isBlank { seen += 1 }
            end += 1
        }
        while end < all.count, all[end].isBlank { end += 1 }
        find(
            "Trích yếu công văn phải bắt đầu bằng chữ «V/v».", line: line, range: start..<end, expected: "V/v ",
            repairs: [.text(line: line, range: start..<end, with: "V/v ")])
    }

    mutating func addresseeForm() {
        guard let line = anatomy[.addressee].first, let start = textStart(of: line) else { return }
        let all = Array(lines[line].text.unicodeScalars)
        let lead = start..<min(start + 8, all.count)
        let written = String(String.UnicodeScalarView(all[lead]))
        let hasColon = lead.upperBound < all.count && all[lead.upperBound] == ":"
        guard written != "Kính gửi" || !hasColon else { return }
        var end = lead.upperBound
        while end < all.count, all[end].isBlank || all[end] == ":" { end += 1 }
        let isLast = end >= all.count
        find(
            "Từ «Kính gửi» viết bằng chữ in thường, sau có dấu hai chấm.", line: line,
            range: start..<max(lead.upperBound, min(end, lead.upperBound + 1)),
            expected: "Kính gửi:",
            repairs: written.folded == "kinh gui"
                ? [.text(line: line, range: start..<end, with: isLast ? "Kính gửi:" : "Kính gửi: ")] : [])
    }

    /// Several addressees: a line each, begun with a dash, ended with a semicolon and at last a stop.
    mutating func addresseeList() {
        var items = anatomy[.addresseeItem].filter { !lines[$0].isBlank }
        if let head = anatomy[.addressee].first, lines[head].words.contains("- "), lines[head].words.contains(":") {
            items.insert(head, at: 0)
        }
        guard items.count > 1 else { return }
        checkList(items, what: "Tên nơi được gửi", part: .addresseeItem)
    }

    /// Checks what ends the items of a list; an item may go on over several lines.
    mutating func checkList(
        _ items: [Int], what: String, part: PaperElement, dashes: Bool = true, isLastFree: Bool = false
    ) {
        var wrong: [Int] = []
        var repairs: [Repair] = []
        for (index, line) in items.enumerated() {
            let next = index + 1 < items.count ? items[index + 1] : nil
            let words = lines[line].words
            if let next, !Self.beginsWithDash(lines[next].words), !words.hasSuffix(";"), !words.hasSuffix(".") {
                continue
            }
            let wanted: Character = next == nil ? "." : ";"
            if next == nil, isLastFree || words.hasSuffix(".") { continue }
            if words.last == wanted { continue }
            let end = textEnd(of: line)
            var from = end
            let all = Array(lines[line].text.unicodeScalars)
            while from > 0, all[from - 1].isBlank || ".,;:".unicodeScalars.contains(all[from - 1]) { from -= 1 }
            wrong.append(line)
            repairs.append(.text(line: line, range: from..<end, with: String(wanted)))
        }
        find(
            "\(what): cuối dòng có dấu chấm phẩy (;), dòng cuối cùng có dấu chấm (.).", lines: wrong,
            expected: wrong.first.map { $0 == items.last ? "kết thúc bằng «.»" : "kết thúc bằng «;»" }, repairs: repairs
        )
    }

    static func beginsWithDash(_ words: String) -> Bool {
        words.first.map { "-–—+•*".contains($0) } ?? false
    }

    mutating func markWord() {
        for line in anatomy[part] where !rule.words.contains(lines[line].words) {
            let near = rule.words.first { $0.folded == lines[line].folded }
            find(
                "\(part.name) ghi «\(lines[line].words)»; chỉ dùng \(rule.words.map { "«\($0)»" }.joined(separator: ", ")).",
                line: line, expected: near ?? rule.words.joined(separator: ", "),
                repairs: near.map { [.text(line: line, range: 0..<lines[line].text.unicodeScalars.count, with: $0)] }
                    ?? [])
        }
    }
}
