/// Where the parts of a real paper stand, told by their words alone and not by the reader that is being tried.
extension RealDocx {
    enum Part: Sendable {
        case nation, motto, superior, issuer, number, date, letterSubject, kind, excerpt, addressee, addresseeItem,
            body,
            section, nextSection, ending, recipientsHead, recipient, archive, authority, signer
    }

    /// The paragraphs of a part; none where the paper has none.
    func places(_ part: Part) -> [Int] {
        switch part {
        case .nation: one { $0.contains("XÃ HỘI CHỦ NGHĨA") && $0.count < 60 }
        case .motto: one { $0.hasPrefix("Độc lập") }
        case .superior, .issuer: names(isOwn: part == .issuer)
        case .number: one { $0.hasPrefix("Số:") }
        case .date: one { $0.contains(", ngày") && $0.contains("năm") && $0.count < 70 }
        case .letterSubject: one { $0.hasPrefix("V/v") }
        case .kind: one { ["THÔNG BÁO", "GIẤY MỜI HỌP", "BÁO CÁO"].contains($0) }
        case .excerpt: excerpt
        case .addressee: one { $0.hasPrefix("Kính gửi") }
        case .addresseeItem: next(.addressee) { $0.hasPrefix("-") }
        case .body: body
        case .section: one { $0.hasPrefix("I. ") }
        case .nextSection: one { $0.hasPrefix("II. ") }
        case .ending: one { $0.hasSuffix("./.") }
        case .recipientsHead: one { $0.hasPrefix("Nơi nhận") }
        case .recipient: next(.recipientsHead) { $0.hasPrefix("-") }
        case .archive: one { $0.hasPrefix("- Lưu") }
        case .authority: end.filter { isCapitals(texts[$0]) }
        case .signer: end.last { !isCapitals(texts[$0]) }.map { [$0] } ?? []
        }
    }

    private func one(_ isWanted: (String) -> Bool) -> [Int] {
        paragraph(where: isWanted).map { [$0] } ?? []
    }

    private func next(_ part: Part, _ isWanted: (String) -> Bool) -> [Int] {
        places(part).first.flatMap { paragraph(from: $0 + 1, where: isWanted) }.map { [$0] } ?? []
    }

    /// An office stands below its committee; a committee alone has its name and its place on two lines.
    private func names(isOwn: Bool) -> [Int] {
        guard let first = paragraph(where: { _ in true }) else { return [] }
        if let office = paragraph(where: { $0 == "VĂN PHÒNG" }) { return [isOwn ? office : first] }
        return isOwn ? [first] + (paragraph(from: first + 1) { _ in true }.map { [$0] } ?? []) : []
    }

    private var excerpt: [Int] {
        guard let kind = places(.kind).first else { return [] }
        return stride(from: kind + 2, to: texts.count, by: 2).prefix { place in
            !texts[place].isEmpty && !texts[place].hasPrefix("_") && texts[place].count < 100
        }.map { $0 }
    }

    /// The first paragraph of running text.
    private var body: [Int] {
        let found = texts.indices.first { place in
            texts[place].count > 100 && texts[place].first.map { !"-(V1".contains($0) } ?? false
                && has("w:val=\"both\"", in: place)
        }
        return found.map { [$0] } ?? []
    }

    /// What stands below the recipients.
    private var end: [Int] {
        guard let archive = places(.archive).first else { return [] }
        return texts.indices.filter { $0 > archive && !texts[$0].isEmpty }
    }

    private func isCapitals(_ text: String) -> Bool { text == text.uppercased() }
}
