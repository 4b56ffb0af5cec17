/// The year that a plan is for, from its title: «… trong năm 2023», «Chương trình công tác năm 2026».
enum PlanYear {
    static func find(_ head: [Passage], _ words: Words) -> Int? {
        for passage in head.reversed() {
            for index in passage.words
            where words.matches(Signs.year, at: index, limit: passage.words.upperBound)
                && index + 1 < passage.words.upperBound
            {
                guard let year = words[index + 1].number, (2000...2100).contains(year), !isDate(index, words) else {
                    continue
                }
                return year
            }
        }
        return nil
    }

    /// «tháng 4 năm 2023» belongs to a day.
    private static func isDate(_ index: Int, _ words: Words) -> Bool {
        index > 1 && words[index - 1].isNumber && words.matches(Signs.month, at: index - 2, limit: index)
            || index > 0 && words.matches(Signs.month, at: index - 1, limit: index)
    }
}
