import Paper
import Vietnamese

extension AnatomyReader {
    /// Title, officer, addressees and legal bases; returns the line where the content begins.
    mutating func readTitle(from start: Int) -> Int {
        var next = start
        readLetterSubject(from: start)
        let stop = (start..<max(start, headLimit)).first {
            folded[$0].hasPrefix("kinh gui") || folded[$0].hasPrefix("can cu ")
        }
        let limit = min(stop ?? start + 15, lines.count)
        if let kind = (min(start, limit)..<limit).first(where: { kindName(at: $0) != nil }) {
            note(.kind, kind)
            anatomy.kind = kindName(at: kind)
            next = readExcerpt(after: kind)
        } else if anatomy[.letterSubject].isEmpty,
            let title = (min(start, limit)..<limit).first(where: { !lines[$0].isBlank }),
            isUnknownKind(title)
        {
            note(.kind, title)
            next = readExcerpt(after: title)
        }
        anatomy.isLetter =
            anatomy[.kind].isEmpty && (!anatomy[.letterSubject].isEmpty || sheet.reading.kind == "Công văn")
            || anatomy.kind?.name == "Công văn"
        next = max(next, (anatomy[.letterSubject].last ?? -1) + 1)
        readScope()
        next = readAddressees(from: next)
        return readBases(from: next)
    }

    private mutating func noteDecider(_ line: Int) {
        anatomy.officer.append(line)
        if anatomy.decides { note(.decider, line) }
    }

    private mutating func readScope() {
        let legal = anatomy.kind?.family ?? .administrative
        let isParty = (0..<headLimit).contains { folded[$0].hasPrefix("dang cong san viet nam") }
        let decides = ["Quyết định", "Nghị quyết", "Chỉ thị"].contains(anatomy.kind?.name)
        anatomy.isForeign =
            legal == .legal || isParty
            || anatomy.number?.year != nil && (decides || anatomy.kind == nil && !anatomy.isLetter)
    }

    // MARK: - Kind and excerpt

    private static let kinds: [(folded: String, kind: PaperKind)] = PaperKind.all.filter { $0.family != .party }.map {
        ($0.name.folded, $0)
    }.sorted { $0.folded.count > $1.folded.count }

    /// The kind that a line names as a title does: alone, or with a word or two.
    private func kindName(at index: Int) -> PaperKind? {
        let line = lines[index]
        guard !line.isBlank,
            let found = Self.kinds.first(where: {
                folded[index] == $0.folded || folded[index].hasPrefix($0.folded + " ")
            })
        else { return nil }
        let rest = folded[index].dropFirst(found.folded.count).split(separator: " ").count
        guard rest < 3, !line.words.hasSuffix(":") else { return nil }
        let isHeading = line.isCapitals || line.look.alignment == .center
        return rest == 0 ? found.kind : isHeading && line.isCapitals ? found.kind : nil
    }

    /// A title in capitals whose words name no kind.
    private func isUnknownKind(_ index: Int) -> Bool {
        let line = lines[index]
        return sheet.hasLayout && line.isCapitals && line.look.alignment == .center && line.cell == nil
            && line.allVisible(\.isBold, is: true) && line.words.split(separator: " ").count < 5
            && !anatomy[.number].isEmpty
    }

    private mutating func readExcerpt(after kind: Int) -> Int {
        var next = kind + 1
        var isBold: Bool?
        while next < min(kind + 12, lines.count) {
            let line = lines[next]
            if line.isBlank {
                next += 1
                continue
            }
            if line.isTypedRule || opensContent(next) { break }
            if isDecider(next) { break }
            let bold = line.visible.first?.look.isBold
            if anatomy[.excerpt].isEmpty {
                let isProse =
                    line.look.alignment == .both && line.words.split(separator: " ").count > 25 && bold != true
                if isProse { break }
                isBold = bold
            } else if !(sheet.hasLayout && line.look.alignment == .center && bold == isBold) {
                break
            }
            note(.excerpt, next)
            next += 1
        }
        while next < min(kind + 14, lines.count), lines[next].isBlank || lines[next].isTypedRule || isDecider(next) {
            if isDecider(next) { noteDecider(next) }
            next += 1
        }
        return next
    }

    private func opensContent(_ index: Int) -> Bool {
        folded[index].hasPrefix("kinh gui") || folded[index].hasPrefix("can cu ")
            || PartMarker(lines[index].words) != nil
    }

    private static let posts = [
        "chu tich", "giam doc", "bo truong", "hoi dong", "uy ban", "truong", "chanh", "tong giam doc", "thu tuong",
        "cuc truong", "hieu truong", "vien truong", "chinh phu",
    ]

    func isOfficer(_ index: Int) -> Bool {
        lines[index].isCapitals && Self.posts.contains { folded[index].hasPrefix($0) }
    }

    /// Who decides; in small letters only right above the legal bases of a paper that decides, below its excerpt.
    private func isDecider(_ index: Int) -> Bool {
        if isOfficer(index) { return true }
        guard anatomy.decides, !anatomy[.excerpt].isEmpty, Self.posts.contains(where: { folded[index].hasPrefix($0) }),
            folded[index].split(separator: " ").count < 12,
            let below = (index + 1..<lines.count).first(where: { !lines[$0].isBlank && !lines[$0].isTypedRule })
        else { return false }
        return folded[below].hasPrefix("can cu ")
    }

    private mutating func readLetterSubject(from start: Int) {
        guard
            let first = (0..<min(start + 8, lines.count)).first(where: {
                let words = lines[$0].words.lowercased()
                return words.hasPrefix("v/v") || words.hasPrefix("v.v ")
                    || words.hasPrefix("về việc")
                        && lines[$0].cell != nil && lines[$0].look.alignment != .both
            })
        else { return }
        var next = first
        while next < lines.count, next < first + 6, lines[next].cell == lines[first].cell {
            if lines[next].isBlank || lines[next].isTypedRule || isMark(next) { break }
            if next > first, lines[first].cell == nil { break }
            note(.letterSubject, next)
            next += 1
        }
    }

    // MARK: - Addressees and bases

    private mutating func readAddressees(from start: Int) -> Int {
        guard let first = (start..<min(start + 12, lines.count)).first(where: { folded[$0].hasPrefix("kinh gui") })
        else {
            return start
        }
        note(.addressee, first)
        var next = first + 1
        while next < lines.count {
            let words = lines[next].words
            if lines[next].isBlank {
                next += 1
                continue
            }
            guard
                words.hasPrefix("-") || words.hasPrefix("–")
                    || lines[first].cell != nil && lines[next].cell?.table == lines[first].cell?.table
            else { break }
            note(.addresseeItem, next)
            next += 1
        }
        return next
    }

    private mutating func readBases(from start: Int) -> Int {
        var found: [Int] = []
        var next = start
        while next < lines.count {
            if lines[next].isBlank {
                next += 1
                continue
            }
            let text = folded[next]
            let isBasis =
                text.hasPrefix("can cu ")
                || !found.isEmpty
                    && ["theo de nghi", "xet de nghi", "theo to trinh", "xet to trinh", "thuc hien ", "can cu"].contains
                    {
                        text.hasPrefix($0)
                    }
            guard isBasis, !lines[next].words.hasSuffix(":"), lines[next].cell == nil else { break }
            found.append(next)
            next += 1
        }
        // A single one may as well begin running text; it is told by its slope and its sign.
        let isSingle = found.first.map { line in
            found.count == 1 && sheet.hasLayout && lines[line].allVisible(\.isItalic, is: true)
                && (lines[line].words.hasSuffix(";") || lines[line].words.hasSuffix("."))
        }
        guard found.count > 1 || anatomy.decides && !found.isEmpty || isSingle == true else { return start }
        anatomy.parts[.basis] = found
        return next
    }
}
