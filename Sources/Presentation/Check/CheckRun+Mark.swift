import Vietnamese

/// Stamps, and what a copy says of itself.
extension CheckRun {
    /// The stamp is that of the urgency which was chosen for the paper.
    mutating func urgencyKnown() {
        guard let urgency else { return }
        let line = anatomy[.urgency].first
        switch (urgency.mark, line) {
        case (nil, nil): return
        case (nil, let line?):
            find(
                "Văn bản có dấu chỉ mức độ khẩn «\(lines[line].words)» nhưng độ khẩn đã chọn là thường.", line: line,
                expected: "bỏ dấu chỉ mức độ khẩn, hoặc chọn lại độ khẩn")
        case (let mark?, nil):
            find("Văn bản \(mark.lowercased()) thiếu dấu chỉ mức độ khẩn «\(mark)».", expected: mark)
        case (let mark?, let line?):
            guard lines[line].folded != mark.folded else { return }
            find(
                "Dấu chỉ mức độ khẩn ghi «\(lines[line].words)»; độ khẩn đã chọn là «\(mark)».", line: line,
                expected: mark)
        }
    }

    /// Copies have numbers of their own: «05/SY-VP».
    mutating func copyNumber() {
        guard let form = anatomy[.copyForm].first else { return }
        let words = lines[form].folded
        let wanted = words.contains("luc") ? "SL" : words.contains("trich") ? "TrS" : "SY"
        guard let (line, parts) = anatomy.copyNumber else {
            find("Bản sao thiếu số, ký hiệu bản sao.", line: form, expected: "Số: …/\(wanted)-…")
            return
        }
        guard parts.groups.first != wanted else { return }
        find(
            "Ký hiệu bản sao bắt đầu bằng chữ viết tắt «\(wanted)» của hình thức sao.", line: line, range: parts.symbol,
            expected: "\(wanted)-…")
    }
}
