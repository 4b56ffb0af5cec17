import Paper
import Vietnamese

/// What is attached.
extension CheckRun {
    /// «Phụ lục», «Phụ lục II»: small letters, a Roman number.
    mutating func annexForm() {
        for line in anatomy[.annex] {
            guard let start = textStart(of: line) else { continue }
            let words = lines[line].words
            let label =
                words.split(separator: " ").dropFirst(2).first.map { $0.filter { $0.isLetter || $0.isNumber } } ?? ""
            if !words.hasPrefix("Phụ lục") {
                let range = start..<start + 7
                find(
                    "Từ «Phụ lục» trình bày bằng chữ in thường.", line: line, range: range, expected: "Phụ lục",
                    repairs: [.text(line: line, range: range, with: "Phụ lục")])
            }
            if let number = Int(label) {
                find(
                    "Số thứ tự của phụ lục dùng chữ số La Mã: «Phụ lục \(RomanNumeral.text(of: number))».", line: line,
                    expected: "Phụ lục \(RomanNumeral.text(of: number))")
            }
        }
    }

    /// Two and more are numbered, one after the other.
    mutating func annexNumber() {
        let annexes = anatomy[.annex]
        guard annexes.count > 1 else { return }
        for (index, line) in annexes.enumerated() {
            let label =
                lines[line].words.split(separator: " ").dropFirst(2).first.map {
                    $0.filter { $0.isLetter || $0.isNumber }
                } ?? ""
            let value = Int(label) ?? PartMarker.roman(Array(label.unicodeScalars), from: 0)?.value
            let wanted = RomanNumeral.text(of: index + 1)
            if label.isEmpty {
                find(
                    "Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số La Mã.", line: line,
                    expected: "Phụ lục \(wanted)")
                return
            }
            guard value == index + 1 else {
                find("Số thứ tự phụ lục «\(label)» không liền thứ tự.", line: line, expected: "Phụ lục \(wanted)")
                return
            }
        }
    }

    /// Each says which paper it belongs to.
    mutating func annexReference() {
        let references = anatomy[.annexReference]
        for (index, line) in anatomy[.annex].enumerated() {
            let next = index + 1 < anatomy[.annex].count ? anatomy[.annex][index + 1] : lines.count
            guard !references.contains(where: { $0 > line && $0 < next }) else { continue }
            find(
                "Phụ lục thiếu thông tin chỉ dẫn kèm theo văn bản dưới tên phụ lục.", line: line,
                expected: "(Kèm theo … số …/… ngày … tháng … năm … của …)")
        }
    }

    /// The paper speaks of what is attached to it.
    mutating func annexMention() {
        guard let first = anatomy[.annex].first else { return }
        let words = ["phu luc", "kem theo", "dinh kem", "danh muc", "bieu "]
        let isMentioned = lines[..<min(first, lines.count)].contains { line in
            words.contains { line.folded.contains($0) }
        }
        guard !isMentioned else { return }
        find(
            "Văn bản có phụ lục kèm theo nhưng trong nội dung không chỉ dẫn về phụ lục đó.", line: first,
            expected: "(có phụ lục kèm theo)")
    }
}
