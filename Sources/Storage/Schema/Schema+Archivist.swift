/// The office's archive is kept by somebody with a role of its own. SQLite cannot change a CHECK: the table is built anew.
extension Schema {
    static let archivist = Migration("0160_archivist", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE role_grant_rebuilt (
                    id %ID%,
                    person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    role %TEXT% NOT NULL CONSTRAINT role_grant_role CHECK
                        (role IN ('administrator', 'clerk', 'planner', 'archivist', 'officer')),
                    valid_from %TEXT% NOT NULL CONSTRAINT role_grant_valid_from_day CHECK (length(valid_from) = 10),
                    valid_to %TEXT% CONSTRAINT role_grant_valid_to_day CHECK (length(valid_to) = 10)
                ) %STRICT%
                """,
                """
                INSERT INTO role_grant_rebuilt (id, person_id, role, valid_from, valid_to)
                SELECT id, person_id, role, valid_from, valid_to FROM role_grant
                """,
                "DROP TABLE role_grant",
                "ALTER TABLE role_grant_rebuilt RENAME TO role_grant",
                "CREATE UNIQUE INDEX role_grant_current_key ON role_grant (person_id, role) WHERE valid_to IS NULL",
            ],
            postgres: [
                """
                ALTER TABLE role_grant DROP CONSTRAINT role_grant_role,
                    ADD CONSTRAINT role_grant_role CHECK
                        (role IN ('administrator', 'clerk', 'planner', 'archivist', 'officer'))
                """
            ])
    }
}
