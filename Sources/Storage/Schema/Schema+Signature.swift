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

    /// The digitally signed copy of an outgoing paper: first as its signer signed it, then with number, day and seal.
    static let outgoingCopy = Migration("0171_outgoing_copy") {
        """
        CREATE TABLE outgoing_copy (
            outgoing_id %INT% PRIMARY KEY REFERENCES outgoing(id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            is_sealed %BOOL% NOT NULL,
            made_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX outgoing_copy_file ON outgoing_copy (file_hash)"
    }
}
