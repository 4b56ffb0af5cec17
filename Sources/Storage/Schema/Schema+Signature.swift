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

    /// Certificates of authorities in which the office trusts: `body` is their DER in base64, `digest` its SHA-256. One that
    /// was withdrawn stays, with the reason.
    static let trustedRoot = Migration("0172_trusted_root") {
        """
        CREATE TABLE trusted_root (
            id %ID%,
            digest %TEXT% NOT NULL,
            body %TEXT% NOT NULL,
            name %TEXT% NOT NULL,
            organisation %TEXT%,
            issuer %TEXT% NOT NULL,
            serial %TEXT% NOT NULL,
            valid_from %INT% NOT NULL,
            valid_until %INT% NOT NULL,
            is_root %BOOL% NOT NULL,
            basis %TEXT% NOT NULL,
            added_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            added_at %INT% NOT NULL,
            withdrawn_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            withdrawn_at %INT%,
            reason %TEXT%,
            version %INT% NOT NULL,
            CONSTRAINT trusted_root_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
                AND (withdrawn_at IS NULL) = (reason IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX trusted_root_key ON trusted_root (digest) WHERE withdrawn_at IS NULL"
        "CREATE INDEX trusted_root_list ON trusted_root (name, id)"
    }
}
