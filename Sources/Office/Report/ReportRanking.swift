/// Who keeps time best: by the share done in time, then by fewer late, fewer days late, more done.
///
/// Equal figures share a place, and the place after them is left out. Where nothing was to be judged there is no place.
public enum ReportRanking {
    /// The place of each, counted from 1, in the order given.
    public static func places(of figures: [ReportFigures]) -> [Int?] {
        let keys = figures.map(key)
        return keys.map { key in
            key.map { key in 1 + keys.count { other in other.map { $0.lexicographicallyPrecedes(key) } ?? false } }
        }
    }

    private static func key(_ figures: ReportFigures) -> [Int]? {
        figures.inTimeRate.map { [-$0, figures[.overdue] + figures[.doneLate], figures.daysLate, -figures.done] }
    }
}
