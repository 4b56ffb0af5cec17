/// The year that a plan is for, from its title: «… trong năm 2023», «Chương trình công tác năm 2026».
enum PlanYear {
    /// The last year that the title names as its own; not one of a period («đến năm 2030») or of a cited day.
    static func find(_ head: [Passage], _ words: Words) -> Int? {
        for passage in head.reversed() {
            let limit = passage.words.upperBound
            for index in passage.words where words.matches(Signs.year, at: index, limit: limit) && index + 1 < limit {
                guard let year = words[index + 1].number, (2000...2100).contains(year), !isOther(index, words) else {
                    continue
                }
                return year
            }
        }
        return nil
    }

    /// The year of tasks that name none: the plan's own where it is that of the paper or the next, else the paper's.
    static func choose(plan: Int?, paper: Int?) -> Int? {
        guard let plan, let paper else { return paper ?? plan }
        return (paper...paper + 1).contains(plan) ? plan : paper
    }

    /// «tháng 4 năm 2023», «đến năm 2030», «giai đoạn 2026 - 2030, tầm nhìn năm 2045»
    private static func isOther(_ index: Int, _ words: Words) -> Bool {
        guard index > 0 else { return false }
        return before.contains(words[index - 1].key)
            || index > 1 && words[index - 1].isNumber && words.matches(Signs.month, at: index - 2, limit: index)
    }

    private static let before = KeySet("tháng đến nhìn đoạn hướng -")
}
