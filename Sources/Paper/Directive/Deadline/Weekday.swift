/// «thứ Hai», «thứ 2», «Chủ nhật»: 1 for Monday to 7 for Sunday.
enum Weekday {
    private static let table = PhraseTable<Int>([
        (1, "thứ hai; thứ 2"), (2, "thứ ba; thứ 3"), (3, "thứ tư; thứ 4"), (4, "thứ năm; thứ 5"), (5, "thứ sáu; thứ 6"),
        (6, "thứ bảy; thứ 7"), (7, "chủ nhật"),
    ])

    /// First syllables of a weekday.
    static let signs = KeySet("thứ nhật")

    static func name(_ weekday: Int) -> String {
        ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][weekday - 1]
    }

    static func read(_ words: Words, at index: Int, limit: Int) -> Int? {
        guard index >= 0, index < limit else { return nil }
        return table.match(words, at: index, limit: limit)?.meaning
    }
}
