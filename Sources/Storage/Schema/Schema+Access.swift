/// Who may enter and what he or she may see.
///
/// Access is rows, not a function: a record carries one `scope_id`; `person_scope` says who is inside which scope and
/// because of what, so a list filters in SQL and «vì sao tôi xem được?» reads the same rows.
/// Scope kinds: `office` (everybody of the house), `unit` (a unit's people), `record` (named people only).
extension Schema {
    static let access = Migration("0002_access") {
        """
        CREATE TABLE account (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            login %TEXT% NOT NULL,
            password_hash %TEXT%,
            state %TEXT% NOT NULL CONSTRAINT account_state CHECK (state IN ('invited', 'active', 'deactivated')),
            must_change_password %BOOL% NOT NULL,
            password_set_at %INT%,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX account_person_key ON account (person_id)"
        "CREATE UNIQUE INDEX account_login_key ON account (login)"
        """
        CREATE TABLE account_token (
            id %ID%,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            purpose %TEXT% NOT NULL CONSTRAINT account_token_purpose CHECK
                (purpose IN ('invite', 'reset', 'change')),
            token_hash %TEXT% NOT NULL,
            expires_at %INT% NOT NULL,
            used_at %INT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX account_token_hash_key ON account_token (token_hash)"
        "CREATE INDEX account_token_account ON account_token (account_id)"
        """
        CREATE TABLE role_grant (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL CONSTRAINT role_grant_role CHECK
                (role IN ('administrator', 'clerk', 'planner', 'officer')),
            valid_from %TEXT% NOT NULL CONSTRAINT role_grant_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT role_grant_valid_to_day CHECK (length(valid_to) = 10)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX role_grant_current_key ON role_grant (person_id, role) WHERE valid_to IS NULL"
        """
        CREATE TABLE scope (
            id %ID%,
            kind %TEXT% NOT NULL CONSTRAINT scope_kind CHECK (kind IN ('office', 'unit', 'record')),
            unit_id %INT% REFERENCES unit(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX scope_unit_key ON scope (unit_id) WHERE unit_id IS NOT NULL"
        "CREATE UNIQUE INDEX scope_office_key ON scope (kind) WHERE kind = 'office'"
        """
        CREATE TABLE person_scope (
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            reason %TEXT% NOT NULL CONSTRAINT person_scope_reason CHECK
                (reason IN ('employed', 'post', 'role', 'participant', 'granted')),
            reason_id %INT% NOT NULL,
            PRIMARY KEY (person_id, scope_id, reason, reason_id)
        ) %STRICT%
        """
        "CREATE INDEX person_scope_scope ON person_scope (scope_id, person_id)"
        // Tokens are 32 random bytes; the database keeps their SHA-256 only.
        """
        CREATE TABLE session (
            id %ID%,
            token_hash %TEXT% NOT NULL,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            seen_at %INT% NOT NULL,
            address %TEXT% NOT NULL,
            device %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash)"
        "CREATE INDEX session_account ON session (account_id, id)"
        "CREATE INDEX session_seen ON session (seen_at)"
        // A browser in which somebody has signed in before: others who try his or her login cannot lock it out.
        """
        CREATE TABLE known_device (
            id %ID%,
            token_hash %TEXT% NOT NULL,
            account_id %INT% NOT NULL REFERENCES account(id) ON DELETE RESTRICT,
            seen_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX known_device_token_hash_key ON known_device (token_hash)"
        "CREATE INDEX known_device_account ON known_device (account_id)"
        "CREATE INDEX known_device_seen ON known_device (seen_at)"
        // Failed attempts to sign in, counted before the password is looked at, so that parallel attempts count too.
        // `bucket` is a login, an address or a known device.
        """
        CREATE TABLE sign_in_failure (
            bucket %TEXT% NOT NULL,
            period %INT% NOT NULL,
            count %INT% NOT NULL,
            PRIMARY KEY (bucket, period)
        ) %STRICT%
        """
        "CREATE INDEX sign_in_failure_period ON sign_in_failure (period)"
        // A list that an administrator has sent in and not yet decided on: the cells as read, no file.
        """
        CREATE TABLE import_draft (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            sheets %TEXT% NOT NULL,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX import_draft_created ON import_draft (created_at)"
    }
}
