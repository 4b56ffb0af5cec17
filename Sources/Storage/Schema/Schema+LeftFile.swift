/// Files of a message that cannot be read, and without which somebody has said that it is accepted: why, and who.
extension Schema {
    static let leftFile = Migration("0265_left_file") {
        "ALTER TABLE interchange_file ADD COLUMN left_reason %TEXT%"
        "ALTER TABLE interchange_file ADD COLUMN left_by %INT% REFERENCES person(id) ON DELETE RESTRICT"
    }
}
