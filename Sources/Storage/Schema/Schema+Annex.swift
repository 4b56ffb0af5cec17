/// Annexes in files of their own: of drafts, and of papers that are in the ledger. `text` is what a reader found in the file, for
/// searching; null where the file is none that is read.
extension Schema {
    static let annex = Migration("0231_annex") {
        """
        CREATE TABLE outgoing_annex (
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            title %TEXT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            text %TEXT%,
            PRIMARY KEY (outgoing_id, position)
        ) %STRICT%
        """
        "CREATE INDEX outgoing_annex_file ON outgoing_annex (file_hash)"
        """
        CREATE TABLE document_annex (
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            title %TEXT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            text %TEXT%,
            PRIMARY KEY (document_id, position)
        ) %STRICT%
        """
        "CREATE INDEX document_annex_file ON document_annex (file_hash)"
    }
}
