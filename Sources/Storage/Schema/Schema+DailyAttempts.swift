/// How often such work was begun for which day: one that ends its process every time is given up at last.
extension Schema {
    static let dailyAttempts = Migration("0340_daily_attempts") {
        "ALTER TABLE daily_turn ADD COLUMN night %TEXT%"
        "ALTER TABLE daily_turn ADD COLUMN attempts %INT%"
    }
}
