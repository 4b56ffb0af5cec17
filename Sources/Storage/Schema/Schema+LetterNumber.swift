/// Numbers of issued letters: one series a year and symbol (Nghị định 30/2020/NĐ-CP, Điều 15). Letters of before this have no
/// symbol of their own and are not held to it.
extension Schema {
    static let letterNumber = Migration("0080_letter_number") {
        "ALTER TABLE urging_letter ADD COLUMN symbol %TEXT%"
        "ALTER TABLE urging_letter ADD COLUMN issued_year %INT%"
        "CREATE UNIQUE INDEX urging_letter_number_key ON urging_letter (issued_year, symbol, number)"
    }
}
