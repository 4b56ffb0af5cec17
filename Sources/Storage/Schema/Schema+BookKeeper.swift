/// Who keeps a book of secret papers and prints it whole.
extension Schema {
    static let bookKeeper = Migration("0345_book_keeper") {
        "ALTER TABLE register ADD COLUMN keeper_id %INT% REFERENCES person(id) ON DELETE RESTRICT"
    }
}
