import Paper
import Vietnamese

/// Finds the parts of a paper's presentation by what they say and where they stand.
struct AnatomyReader {
    let sheet: Sheet
    let lines: [SheetLine]
    /// The lines in small letters without marks.
    let folded: [String]
    var anatomy = Anatomy()

    init(_ sheet: Sheet) {
        self.sheet = sheet
        lines = sheet.lines
        folded = sheet.lines.map(\.folded)
    }

    static func read(_ sheet: Sheet) -> Anatomy {
        var reader = AnatomyReader(sheet)
        let start = reader.readHead()
        let titleEnd = reader.readTitle(from: start)
        let end = reader.readEnd(from: titleEnd)
        reader.readAnnexes(from: end)
        reader.readCopy(from: end)
        reader.readContent(from: titleEnd)
        reader.readMarkers()
        return reader.anatomy
    }

    mutating func note(_ part: PaperElement, _ line: Int) { anatomy.parts[part, default: []].append(line) }

    /// How far a head reaches at most.
    var headLimit: Int { min(lines.count, 60) }

    // MARK: - Head

    /// The boxes side by side at the top; returns the line after them.
    private mutating func readHead() -> Int {
        let nation = nationLine()
        if let nation {
            note(.nation, nation)
            if let motto = (nation + 1..<min(nation + 5, lines.count)).first(where: isMotto) { note(.motto, motto) }
        } else if let motto = (0..<headLimit).first(where: isMotto) {
            note(.motto, motto)
        }
        let stop =
            (0..<headLimit).first { folded[$0].hasPrefix("kinh gui") || folded[$0].hasPrefix("can cu ") } ?? headLimit
        for index in 0..<stop {
            if anatomy.number == nil, let parts = NumberParts(lines[index].text),
                lines[index].words.split(separator: " ").count < 20
            {
                (anatomy.number, anatomy.numberLine) = (parts, index)
            }
            if anatomy.date == nil, let parts = DateParts(lines[index].text) {
                (anatomy.date, anatomy.dateLine) = (parts, index)
            }
        }
        if let number = anatomy.numberLine, number != anatomy.dateLine { note(.number, number) }
        if let date = anatomy.dateLine, date != anatomy.numberLine { note(.placeAndDate, date) }
        readIssuer(nation: nation)
        readMarks()
        let ends =
            [nation, anatomy[.motto].last, anatomy.numberLine, anatomy.dateLine].compactMap { $0 } + anatomy[.issuer]
        return (ends.max() ?? -1) + 1
    }

    private static let nationWords = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"]
    private static let mottoWords = ["doc", "lap", "tu", "do", "hanh", "phuc"]

    private func nationLine() -> Int? {
        (0..<headLimit).first {
            folded[$0].contains("cong hoa xa hoi chu nghia viet nam") && lines[$0].words.count < 60
        }
            ?? (0..<headLimit).first { index in
                let words = folded[index].split(separator: " ").map(String.init)
                return words.count < 12 && Self.nationWords.count { words.contains($0) } >= 6
            }
    }

    private func isMotto(_ index: Int) -> Bool {
        let words = folded[index].split(whereSeparator: { !$0.isLetter }).map(String.init)
        return words.count < 10 && Self.mottoWords.count { words.contains($0) } >= 4
            && !folded[index].contains("cong hoa")
    }

    /// The names at the left: in the cells left of the nation's, or in capitals above the number.
    private mutating func readIssuer(nation: Int?) {
        let stop = anatomy.numberLine ?? anatomy.dateLine ?? nation.map { $0 + 3 } ?? 0
        var names: [Int] = []
        for index in 0..<min(stop, headLimit) where !lines[index].isBlank && !lines[index].isTypedRule {
            if anatomy[.nation].contains(index) || anatomy[.motto].contains(index) || index == anatomy.dateLine {
                continue
            }
            if lines[index].isBoxed || isMark(index) { continue }
            let isLeft =
                nation.flatMap { lines[$0].cell }.map { cell in
                    lines[index].cell.map { $0.table == cell.table && $0.column < cell.column } ?? false
                } ?? false
            if isLeft || lines[index].cell == nil && lines[index].isCapitals { names.append(index) }
        }
        // A name begins with the kind of body it is of; other lines go on with the one above.
        var starts = [names.first].compactMap { $0 }
        for index in names.dropFirst() where beginsName(index) && !endsOpen(before: index, names) {
            starts.append(index)
        }
        let own = starts.last ?? 0
        for index in names { note(index < own ? .superior : .issuer, index) }
    }

    private static let heads = [
        "uy ban", "ubnd", "hoi dong", "hdnd", "van phong", "so ", "bo ", "phong ", "ban ", "trung tam", "chi cuc",
        "cuc ",
        "tong cuc", "vu ", "cong an", "thanh tra", "vien ", "truong ", "cong ty", "tong cong ty", "benh vien", "quy ",
        "doan ",
        "hoi ", "kho bac", "bao hiem", "thue ", "to ", "chinh phu", "dang uy",
    ]

    private func beginsName(_ index: Int) -> Bool { Self.heads.contains { (folded[index] + " ").hasPrefix($0) } }

    /// «CHỦ TỊCH» above «ỦY BAN NHÂN DÂN», «BAN QUẢN LÝ DỰ ÁN VÀ».
    private func endsOpen(before index: Int, _ names: [Int]) -> Bool {
        guard let place = names.firstIndex(of: index), place > 0 else { return false }
        let above = folded[names[place - 1]]
        return ["chu tich", "bo truong", "giam doc", "thu truong"].contains(above) || above.hasSuffix(" va")
            || above.hasSuffix(" cua")
    }

    // MARK: - Marks

    static let urgencies: Set<String> = [
        "hoa toc", "thuong khan", "khan", "hoa toc hen gio", "rat khan", "khan cap", "toi khan",
    ]
    static let secrecies: Set<String> = ["mat", "toi mat", "tuyet mat"]
    static let circulations: Set<String> = [
        "xem xong tra lai", "luu hanh noi bo", "khong pho bien", "tai lieu thu hoi",
    ]

    func isMark(_ index: Int) -> Bool {
        Self.urgencies.contains(folded[index]) || Self.secrecies.contains(folded[index])
            || Self.circulations.contains(folded[index])
    }

    private mutating func readMarks() {
        for index in 0..<headLimit where isMark(index) {
            let part: PaperElement =
                Self.urgencies.contains(folded[index])
                ? .urgency : Self.secrecies.contains(folded[index]) ? .secrecy : .circulation
            note(part, index)
        }
    }
}
