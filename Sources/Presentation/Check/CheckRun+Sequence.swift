import Paper

/// Whether the numbers of the content follow each other.
extension CheckRun {
    /// Articles through the paper; parts, chapters, sections and clauses within what they stand under.
    mutating func sequence() {
        let style: PartMarker.Style =
            switch part {
            case .article: .article
            case .section: .roman
            case .chapter: .chapter
            default: .clause
            }
        var last: [String: Int] = [:]
        var stretch = 0
        for (line, marker, own) in anatomy.markers {
            if own != stretch {
                stretch = own
                last = [:]
            }
            if marker.style != style {
                if Self.isAbove(marker.style, style) { last = [:] }
                continue
            }
            let key = marker.ancestors.map(String.init).joined(separator: ".")
            let before = last[key]
            last[key] = marker.value
            // What stands under an earlier number begins anew.
            for deeper in last.keys where deeper != key && deeper.hasPrefix(key) && marker.ancestors.isEmpty {
                last[deeper] = nil
            }
            guard let before else {
                if marker.value > 1, marker.ancestors.isEmpty { tell(line, marker, wanted: 1) }
                continue
            }
            if marker.value == before + 1 { continue }
            // A list of its own may begin below running text.
            if marker.value == 1, before > 1, style == .clause || style == .roman { continue }
            tell(line, marker, wanted: before + 1)
        }
    }

    private static func isAbove(_ above: PartMarker.Style, _ style: PartMarker.Style) -> Bool {
        switch style {
        case .clause: above == .article || above == .roman || above == .chapter || above == .part || above == .division
        case .roman: above == .chapter || above == .part
        case .chapter: above == .part
        default: false
        }
    }

    private mutating func tell(_ line: Int, _ marker: PartMarker, wanted: Int) {
        let name: String
        let label: String
        switch marker.style {
        case .article: (name, label) = ("Điều", "\(wanted)")
        case .roman: (name, label) = ("Mục", RomanNumeral.text(of: wanted))
        case .chapter: (name, label) = ("Chương", RomanNumeral.text(of: wanted))
        default: (name, label) = ("Khoản", (marker.ancestors + [wanted]).map(String.init).joined(separator: "."))
        }
        let isRepeated = marker.value < wanted
        find(
            isRepeated
                ? "\(name) \(marker.label) bị trùng số thứ tự; thứ tự tiếp theo là \(label)."
                : "\(name) \(marker.label) không liền thứ tự; trước đó thiếu \(name.lowercased()) \(label).",
            line: line, range: number(of: line, marker), found: marker.label, expected: label)
    }

    private func number(of line: Int, _ marker: PartMarker) -> Range<Int>? {
        textStart(of: line).map { $0..<$0 + marker.length }
    }

    /// a, b, c, d, đ, e, g, h, i…
    mutating func pointOrder() {
        var last = 0
        var stretch = 0
        for (line, marker, own) in anatomy.markers {
            if marker.style != .point || own != stretch {
                last = 0
                stretch = own
            }
            guard marker.style == .point else { continue }
            if marker.value == 0 {
                find(
                    "Điểm dùng chữ cái tiếng Việt; «\(marker.label)» không có trong bảng chữ cái tiếng Việt.",
                    line: line,
                    range: number(of: line, marker), found: marker.label, expected: "a, b, c, d, đ, e, g, h, i…")
                last += 1
                continue
            }
            if marker.value == last + 1 || marker.value == 1 && last > 1 {
                last = marker.value
                continue
            }
            let wanted = last < PartMarker.letters.count ? String(PartMarker.letters[last]) : "a"
            find(
                marker.value <= last
                    ? "Điểm \(marker.label)) bị trùng; điểm tiếp theo là \(wanted))."
                    : "Điểm \(marker.label)) không theo thứ tự bảng chữ cái tiếng Việt; điểm tiếp theo là \(wanted)).",
                line: line, range: number(of: line, marker), found: "\(marker.label))", expected: "\(wanted))")
            last = marker.value
        }
    }
}
