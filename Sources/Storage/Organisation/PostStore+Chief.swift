public import Office
import Vietnamese
public import WorkTime

extension PostStore {
    /// The post of whoever heads the office on the day: the first of its leaders who is nobody's deputy.
    public static func chief(_ tx: any Transaction, on day: CalendarDay) throws -> PostItem? {
        try tx.query(
            "\(sql: selection) WHERE o.rank = 'leader' AND \(sql: .holds("o", on: day)) ORDER BY o.valid_from, o.id LIMIT 50"
        ).map(item).first { !$0.title.folded.hasPrefix("pho ") }
    }
}
