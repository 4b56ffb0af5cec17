/// Which process is at a work of the day that takes long, and until when nobody else may begin it: one that died in the middle loses it then,
/// and another one does the work of that day.
extension Schema {
    static let dailyTurn = Migration("0325_daily_turn") {
        """
        CREATE TABLE daily_turn (
            name %TEXT% PRIMARY KEY,
            holder %TEXT% NOT NULL,
            held_until %INT% NOT NULL
        ) %STRICT%
        """
    }
}
