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

    /// What authorities said of revoked certificates, and when a file's signatures are to be checked again for it. `digest` is
    /// the SHA-256 of what was asked, empty for a list; `body` is base64.
    static let revocation = Migration("0173_revocation") {
        "ALTER TABLE file_signature ADD COLUMN recheck_at %INT%"
        "ALTER TABLE file_signature ADD COLUMN tries %INT% NOT NULL DEFAULT 0"
        "CREATE INDEX file_signature_recheck ON file_signature (recheck_at, file_hash) WHERE recheck_at IS NOT NULL"
        """
        CREATE TABLE revocation_answer (
            address %TEXT% NOT NULL,
            digest %TEXT% NOT NULL,
            body %TEXT% NOT NULL,
            fetched_at %INT% NOT NULL,
            PRIMARY KEY (address, digest)
        ) %STRICT%
        """
        "CREATE INDEX revocation_answer_list ON revocation_answer (fetched_at, address) WHERE digest = ''"
    }
}
