import Paper
import Vietnamese

/// Who signs, and by which right.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7.
extension CheckRun {
    /// The letters of a right at the beginning of a line, and where the rest begins.
    private func right(of line: Int) -> (letters: String, lead: Range<Int>, rest: String)? {
        guard let start = textStart(of: line) else { return nil }
        let all = Array(lines[line].text.unicodeScalars)
        let upper = lines[line].text.uppercased()
        let folded = Array(upper.unicodeScalars)
        guard folded.count == all.count else { return nil }
        var index = start
        var letters = ""
        while index < all.count, letters.count < 4,
            folded[index].isLetter || "./ ".unicodeScalars.contains(folded[index])
        {
            if folded[index].isLetter { letters.unicodeScalars.append(folded[index]) }
            index += 1
            guard ["TM", "KT", "TL", "TUQ", "Q"].contains(letters) else { continue }
            let next = index < all.count ? folded[index] : " "
            if next.isLetter { continue }
            while index < all.count, folded[index].isBlank || ".:/,-".unicodeScalars.contains(folded[index]) {
                index += 1
            }
            guard index < all.count else { return nil }
            return (letters, start..<index, String(String.UnicodeScalarView(all[index...])).tidied)
        }
        return nil
    }

    /// «TM. », «KT. »: capitals, a stop, a blank.
    mutating func authorityForm() {
        for line in anatomy[.authority] {
            guard let right = right(of: line) else { continue }
            let written = lines[line].text.scalars(right.lead)
            let wanted = "\(right.letters). "
            guard written.tidied != wanted.tidied || !written.hasSuffix(" ") && sheet.hasBlanks else { continue }
            find(
                "Quyền hạn của người ký ghi «\(right.letters).» rồi đến chức vụ.", line: line, range: right.lead,
                found: written.tidied,
                expected: "\(right.letters).", repairs: [.text(line: line, range: right.lead, with: wanted)])
        }
    }

    /// Below whose right it is stands the signer's own post.
    mutating func authorityLines() {
        guard let last = anatomy[.authority].last, let right = right(of: last), right.letters != "Q" else { return }
        find(
            "Sau dòng «\(lines[last].words)» thiếu dòng chức vụ của chính người ký.", line: last,
            expected: "chức vụ của người ký ở dòng tiếp theo")
    }

    /// A deputy signs for the head.
    mutating func authorityDeputy() {
        for (line, next) in zip(anatomy[.authority], anatomy[.authority].dropFirst()) {
            guard let right = right(of: line), right.letters == "KT" else { continue }
            let post = lines[next].folded
            guard !post.hasPrefix("pho "), !post.hasPrefix("thu truong"), !post.hasPrefix("uy vien"),
                self.right(of: next) == nil
            else { continue }
            // The post above may run over two lines.
            if lines[next].cell != lines[line].cell || post.hasPrefix("tinh ") { continue }
            find(
                "Ký thay (KT.) là cấp phó ký thay cấp trưởng; «\(lines[next].words)» không phải cấp phó.", line: next,
                expected: "PHÓ \(right.rest.uppercased())")
        }
    }

    /// A collective body is signed for with TM.; its head with KT., TL., TUQ., Q.
    mutating func authorityBody() {
        let bodies = rule.words.map(\.folded)
        for line in anatomy[.authority] {
            guard let right = right(of: line) else { continue }
            let isBody = bodies.contains { (right.rest.folded + " ").hasPrefix($0 + " ") }
            if right.letters == "TM", AnatomyReader.isPost(right.rest.folded), !isBody {
                find(
                    "«TM.» ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức; «\(right.rest)» là chức vụ.",
                    line: line,
                    expected: "TM. <tên tập thể, cơ quan>")
            } else if right.letters != "TM", isBody {
                find(
                    "«\(right.letters).» ghi trước chức vụ của người đứng đầu, không ghi trước tên cơ quan «\(right.rest)».",
                    line: line,
                    expected: "\(right.letters). <chức vụ người đứng đầu>")
            }
        }
    }

    /// Who signs by a mandate does not pass it on.
    mutating func authorityMandate() {
        let rights = anatomy[.authority].compactMap { line in right(of: line).map { (line, $0.letters) } }
        guard let mandate = rights.firstIndex(where: { $0.1 == "TUQ" }), mandate + 1 < rights.count else { return }
        find(
            "Người được ký thừa ủy quyền (TUQ.) không được ủy quyền lại cho người khác ký.",
            line: rights[mandate + 1].0,
            expected: "TUQ. … rồi đến chức vụ của người được ủy quyền")
    }

    /// The posts and delegations of the day allow this signer these lines.
    mutating func authorityKnown() {
        guard let given = rights, let signer = anatomy[.signer].first, !anatomy[.authority].isEmpty else { return }
        let name = lines[signer].words
        let kind = anatomy.isLetter ? "Công văn" : anatomy.kind?.name
        let rights = given.signers.filter { $0.holds(on: day) && $0.covers(kind) }
        let own = rights.filter { $0.name.spellingKey == name.spellingKey }
        guard let first = own.first else {
            let issuer = anatomy[.issuer].map { lines[$0].words }.joined(separator: " ")
            guard given.issuers.isEmpty || given.issuers.contains(where: { $0.spellingKey == issuer.spellingKey })
            else {
                return
            }
            find(
                "«\(name)» không có trong danh sách người được ký văn bản của cơ quan vào ngày này.", line: signer,
                expected: rights.map(\.name).uniqued.prefix(5).joined(separator: ", "))
            return
        }
        let written = anatomy[.authority].map { lines[$0].folded }.joined(separator: " ")
        guard !own.contains(where: { $0.lines.joined(separator: " ").folded == written }) else { return }
        find(
            "\(name) không ký theo thể thức này; quyền ký hiện có là: \(own.map { $0.lines.joined(separator: " / ") }.joined(separator: "; ")).",
            line: anatomy[.authority].first,
            found: anatomy[.authority].map { lines[$0].words }.joined(separator: " / "),
            expected: first.lines.joined(separator: " / "))
    }

    /// Neither degrees nor honours before the name.
    mutating func signerTitle() {
        for line in anatomy[.signer] {
            let words = lines[line].words
            guard
                let title = rule.words.first(where: {
                    words.hasPrefix($0 + " ") || $0.hasSuffix(".") && words.hasPrefix($0)
                })
            else { continue }
            find(
                "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu («\(title)»).", line: line,
                expected: String(words.dropFirst(title.count)).tidied)
        }
    }
}

extension Array where Element: Hashable {
    /// Each but once, in order.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
