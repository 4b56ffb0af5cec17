/// «trong vòng 10 ngày làm việc kể từ ngày nhận được …»
enum RelativeTerms {
    private static let openers = PhraseTable<Void>([
        (
            (),
            "trong vòng; trong thời hạn; trong thời gian; thời hạn; thời gian; không quá; chậm nhất; chậm nhất là; chậm nhất sau; tối đa; sau; sau thời hạn; trong; trước"
        )
    ])
    private static let units = PhraseTable<ReadDeadline.RelativeTerm.Unit>([
        (.workingDay, "ngày làm việc"), (.day, "ngày"), (.hour, "giờ"), (.week, "tuần"), (.month, "tháng"),
        (.year, "năm"),
    ])
    private static let anchors = PhraseTable<Void>([
        (
            (),
            "kể từ; tính từ; từ khi; từ ngày; sau khi; kể từ khi; kể từ ngày; từ thời điểm; trước khi; trước ngày; sau ngày"
        )
    ])

    static func find(
        in range: Range<Int>, _ words: Words, needsAnchor: Bool
    ) -> (term: ReadDeadline.RelativeTerm, words: Range<Int>)? {
        for index in range {
            guard let opener = openers.match(words, at: index, limit: range.upperBound) else { continue }
            var place = opener.end
            if place < range.upperBound, words.matches("là", at: place, limit: range.upperBound) { place += 1 }
            guard place < range.upperBound, let amount = words[place].number, amount > 0, amount < 400 else { continue }
            place += 1
            // «05 (năm) ngày»
            if place + 2 < range.upperBound, words[place].isMark("("), words[place + 2].isMark(")") { place += 3 }
            guard let unit = units.match(words, at: place, limit: range.upperBound) else { continue }
            place = unit.end
            if place < range.upperBound, words[place].isMark(",") { place += 1 }
            let isMonthName = unit.meaning == .month && place < range.upperBound && words[place].isNumber
            let isHalf =
                unit.meaning == .month
                && ["đầu", "cuối"].contains { words.matches($0, at: place, limit: range.upperBound) }
            if isMonthName || isHalf { continue }
            let anchor = anchors.match(words, at: place, limit: range.upperBound)
            let isBound = ["trong vòng", "trong thời hạn", "không quá"].contains {
                words.matches($0, at: index, limit: range.upperBound)
            }
            if anchor == nil, needsAnchor ? !(isBound && unit.meaning != .year && unit.meaning != .month) : false {
                continue
            }
            var end = place
            if anchor != nil {
                while end < range.upperBound, ![",", ";", ".", ")"].contains(where: { words[end].isMark($0) }),
                    end - place < 25
                { end += 1 }
            }
            let term = ReadDeadline.RelativeTerm(
                amount: amount, unit: unit.meaning, after: anchor == nil ? nil : words.text(of: place..<end))
            return (term, index..<end)
        }
        return nil
    }
}
