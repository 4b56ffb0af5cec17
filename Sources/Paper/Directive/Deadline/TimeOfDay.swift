/// «15h00», «17 giờ 30 phút», «8h» as «HH:MM».
enum TimeOfDay {
    private static let hours = KeySet("h giờ g")
    private static let minutes = Say.hour
    /// Words that stand in a time of day or beside it.
    static let signs = KeySet("h giờ phút g sáng chiều tối trưa thứ")

    static func find(in range: Range<Int>, _ words: Words) -> String? {
        for index in range {
            guard let hour = words[index].number, hour < 25, index + 1 < range.upperBound,
                hours.contains(words[index + 1].key)
            else { continue }
            var minute = 0
            if index + 2 < range.upperBound, let value = words[index + 2].number, value < 60,
                !words[index + 2].isSpaced || words.matches(minutes, at: index + 1, limit: range.upperBound)
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
                word.isNumber || signs.contains(word.key) || word.isMark(",") || word.isMark("(") || word.isMark(")")
                    || word.isMark("'")
                    || Weekday.read(words, at: place - 2, limit: place) != nil
            else { break }
            place -= 1
        }
        return place
    }
}
