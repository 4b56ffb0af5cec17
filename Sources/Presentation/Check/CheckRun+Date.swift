import WorkTime

/// The place and day of the paper.
extension CheckRun {
    private var dating: (line: Int, parts: DateParts)? {
        guard let line = anatomy.dateLine, let parts = anatomy.date else { return nil }
        return (line, parts)
    }

    /// «Đông Giang, ngày 05 tháng 02 năm 2026».
    mutating func dateForm() {
        guard let (line, parts) = dating else { return }
        if !parts.isInWords {
            find(
                "Thời gian ban hành phải viết đầy đủ bằng chữ «ngày … tháng … năm …».", line: line,
                expected: "ngày … tháng … năm …")
        } else if parts.place.isEmpty {
            find(
                "Thiếu địa danh trước ngày, tháng, năm ban hành.", line: line,
                expected: "địa danh, ngày … tháng … năm …")
        } else if !parts.hasComma {
            let end = parts.placeRange.upperBound
            find(
                "Sau địa danh phải có dấu phẩy (,).", line: line, range: parts.placeRange, expected: "\(parts.place),",
                repairs: [.text(line: line, range: end..<end, with: ",")])
        } else if !parts.isDayWordSmall {
            let range = parts.start..<parts.start + 1
            find(
                "Chữ «ngày» trong thời gian ban hành viết thường.", line: line, range: parts.start..<parts.start + 4,
                expected: "ngày", repairs: [.text(line: line, range: range, with: "n")])
        } else if parts.year == nil || parts.year.map({ $0.text.count != 4 }) == true {
            find("Thời gian ban hành phải ghi đủ năm bằng bốn chữ số.", line: line, expected: "năm có bốn chữ số")
        }
    }

    /// Days below ten and the months 1 and 2 carry a zero; other months none.
    mutating func dateZero() {
        guard let (line, parts) = dating, parts.isInWords else { return }
        let isExtra = rule.value == "extra"
        if !isExtra {
            if let day = parts.day, day.text.count == 1, day.value > 0 {
                find(
                    "Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước: «0\(day.value)».", line: line, range: day.range,
                    expected: "0\(day.value)", repairs: [.text(line: line, range: day.range, with: "0\(day.value)")])
            }
            if let month = parts.month, month.text.count == 1, (1...2).contains(month.value) {
                find(
                    "Tháng 1, 2 phải ghi thêm số 0 phía trước: «0\(month.value)».", line: line, range: month.range,
                    expected: "0\(month.value)",
                    repairs: [.text(line: line, range: month.range, with: "0\(month.value)")])
            }
        } else if let month = parts.month, month.text.hasPrefix("0"), month.value > 2 {
            find(
                "Chỉ tháng 1, 2 ghi thêm số 0; tháng \(month.value) ghi «\(month.value)».", line: line,
                range: month.range,
                expected: "\(month.value)", repairs: [.text(line: line, range: month.range, with: "\(month.value)")])
        }
    }

    /// The name of the unit without what it is, unless it is named by a number, a person or an event.
    mutating func datePlace() {
        guard let (line, parts) = dating, !parts.place.isEmpty else { return }
        let place = parts.place
        let words = place.split(separator: " ")
        if place.hasPrefix("TP") || place.hasPrefix("Tp") || place.contains(".") {
            find(
                "Địa danh «\(place)» viết tắt; quy định ghi tên gọi chính thức của đơn vị hành chính.", line: line,
                range: parts.placeRange, expected: "tên đầy đủ")
        } else if words.first == "Tỉnh" || words.first == "tỉnh" {
            find(
                "Địa danh ghi tên riêng của đơn vị hành chính, không ghi chữ «\(words[0])».", line: line,
                range: parts.placeRange,
                expected: words.dropFirst().joined(separator: " "))
        } else if words.contains(where: { $0.first?.isLowercase == true }) {
            find(
                "Các chữ cái đầu của địa danh phải viết hoa.", line: line, range: parts.placeRange,
                expected: words.map { String($0).capitalisedWord }.joined(separator: " "))
        }
    }

    mutating func dateExists() {
        guard let (line, parts) = dating, let day = parts.day, let month = parts.month, let year = parts.year else {
            return
        }
        guard CalendarDay(year: year.value, month: month.value, day: day.value) == nil else { return }
        find(
            "Không có ngày \(day.text)/\(month.text)/\(year.text).", line: line,
            range: day.range.lowerBound..<year.range.upperBound, expected: "một ngày có thật")
    }
}
