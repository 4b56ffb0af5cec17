/// How people prove who they are besides a password, and by which keys programs come in for them.
///
/// A second factor is asked for once `confirmed_at` is set; `last_step` keeps a code from being used twice. Of recovery
/// codes, keys of programs and unfinished sign-ins the database knows SHA-256 only: all are random and long.
extension Schema {
    static let signOn = Migration("0210_sign_on") {
        """
        CREATE TABLE second_factor (
            account_id %INT% PRIMARY KEY REFERENCES account(id) ON DELETE RESTRICT,
            secret %TEXT% NOT NULL,
            confirmed_at %INT%,
            last_step %INT% NOT NULL,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE recovery_code (
            id %ID%,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            code_hash %TEXT% NOT NULL,
            used_at %INT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX recovery_code_key ON recovery_code (account_id, code_hash)"
        // The roles whose holders must have a second factor; «officer» is everybody.
        "CREATE TABLE second_factor_role (role %TEXT% PRIMARY KEY) %STRICT%"
        // A password was right, the second factor is still to come. `secret` is of a factor that is being set up.
        """
        CREATE TABLE sign_in_step (
            token_hash %TEXT% PRIMARY KEY,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            secret %TEXT%,
            expires_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX sign_in_step_expires ON sign_in_step (expires_at)"
        // After some failures a bucket stays shut, longer each time. It is one login from one address, or one browser.
        """
        CREATE TABLE sign_in_delay (
            bucket %TEXT% PRIMARY KEY,
            failures %INT% NOT NULL,
            failed_at %INT% NOT NULL,
            open_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX sign_in_delay_failed ON sign_in_delay (failed_at)"
        """
        CREATE TABLE api_token (
            id %ID%,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            reach %TEXT% NOT NULL CONSTRAINT api_token_reach CHECK (reach IN ('read', 'write', 'administration')),
            token_hash %TEXT% NOT NULL,
            created_at %INT% NOT NULL,
            expires_at %INT% NOT NULL,
            used_at %INT%,
            revoked_at %INT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX api_token_hash_key ON api_token (token_hash)"
        "CREATE INDEX api_token_account ON api_token (account_id, id)"
    }
}
