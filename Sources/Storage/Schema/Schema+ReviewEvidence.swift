/// Files that show why a delay had a good reason.
extension Schema {
    static let reviewEvidence = Migration("0131_review_evidence") {
        """
        CREATE TABLE review_evidence (
            id %ID%,
            objection_id %INT% NOT NULL REFERENCES review_objection(id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX review_evidence_objection ON review_evidence (objection_id, id)"
        "CREATE INDEX review_evidence_file ON review_evidence (file_hash)"
    }
}
