/// Signing in by an account that another system keeps (OpenID Connect): which account of that system is whose, sign-ins
/// that are under way, and by which sign-in there a session was opened here.
extension Schema {
    static let outsideSignOn = Migration("0212_outside_sign_on") {
        """
        CREATE TABLE outside_identity (
            issuer %TEXT% NOT NULL,
            subject %TEXT% NOT NULL,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            PRIMARY KEY (issuer, subject)
        ) %STRICT%
        """
        "CREATE INDEX outside_identity_account ON outside_identity (account_id)"
        """
        CREATE TABLE outside_request (
            state_hash %TEXT% PRIMARY KEY,
            nonce %TEXT% NOT NULL,
            verifier %TEXT% NOT NULL,
            target %TEXT% NOT NULL,
            expires_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX outside_request_expires ON outside_request (expires_at)"
        """
        CREATE TABLE outside_session (
            session_id %INT% PRIMARY KEY REFERENCES session(id) ON DELETE CASCADE,
            issuer %TEXT% NOT NULL,
            subject %TEXT% NOT NULL,
            sid %TEXT%,
            id_token %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX outside_session_subject ON outside_session (issuer, subject)"
    }
}
