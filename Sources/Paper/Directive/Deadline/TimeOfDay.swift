/// «15h00», «17 giờ 30 phút», «8h» as «HH:MM».
enum TimeOfDay {
    static func find(in range: Range<Int>, _ words: Words) -> String? {
        for index in range {
            guard let hour = words[index].number, hour < 25, index + 1 < range.upperBound,
                words.matches("h", at: index + 1, limit: range.upperBound)
                    || words.matches("giờ", at: index + 1, limit: range.upperBound)
                    || words.matches("g", at: index + 1, limit: range.upperBound)
            else { continue }
            var minute = 0
            if index + 2 < range.upperBound, let value = words[index + 2].number, value < 60,
                !words[index + 2].isSpaced || words.matches("giờ", at: index + 1, limit: range.upperBound)
            {
                minute = value
            }
            return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        }
        return nil
    }

    /// Skips a time of day that ends before `index`: «trước 17 giờ 00 [ngày …]».
    static func start(endingAt index: Int, from lower: Int, _ words: Words) -> Int {
        var place = index
        while place > lower {
            let word = words[place - 1]
            guard
                word.isNumber
                    || ["h", "giờ", "phút", "g", "sáng", "chiều", "tối", "trưa", "thứ"].contains(where: {
                        words.matches($0, at: place - 1, limit: place)
                    }) || word.isMark(",") || word.isMark("(") || word.isMark(")") || isWeekday(place - 1, words)
            else { break }
            place -= 1
        }
        return place
    }

    private static func isWeekday(_ index: Int, _ words: Words) -> Bool {
        index > 0 && Weekday.read(words, at: index - 1, limit: index + 1) != nil
    }
}
