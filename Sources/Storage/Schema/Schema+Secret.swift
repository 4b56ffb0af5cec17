/// Secrets that a copy of the database does not tell.
///
/// `secret_key` says by their marks which keys, kept beside the papers, the secrets are sealed with. `sealed` holds a secret sender;
/// his or her other columns then hold digests under the same key, or nothing. The program seals at its start what is readable still.
extension Schema {
    static let secret = Migration("0232_secret") {
        """
        CREATE TABLE secret_key (
            mark %TEXT% PRIMARY KEY,
            since %INT% NOT NULL
        ) %STRICT%
        """
        """
        ALTER TABLE petition_sender ADD COLUMN sealed %TEXT%
            CONSTRAINT petition_sender_sealed CHECK (sealed IS NULL OR is_secret)
        """
    }
}
