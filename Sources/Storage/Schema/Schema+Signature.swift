/// What was found of a file's digital signatures when it came in. `report` is the JSON of `SignatureReport`; files without
/// a signature have no row.
extension Schema {
    static let signature = Migration("0170_signature") {
        """
        CREATE TABLE file_signature (
            file_hash %TEXT% PRIMARY KEY REFERENCES file(hash) ON DELETE CASCADE,
            report %TEXT% NOT NULL,
            checked_at %INT% NOT NULL
        ) %STRICT%
        """
    }
}
