extension Migration.Statement {
    /// What may be done to a row.
    public enum Change: String, Sendable {
        case update = "UPDATE"
        case delete = "DELETE"
    }

    /// A trigger that refuses to change rows for which `condition` holds (of `OLD` and, for an update, `NEW`).
    ///
    /// The refusal is a `StorageError` of kind `check` whose constraint is `rule`, on both databases.
    public static func forbidding(
        _ change: Change, on table: String, when condition: String = "TRUE", rule: String
    ) -> Migration.Statement {
        Migration.Statement(
            sqlite: [
                """
                CREATE TRIGGER \(rule) BEFORE \(change.rawValue) ON \(table) FOR EACH ROW WHEN \(condition)
                BEGIN
                    SELECT RAISE(ABORT, '\(rule)');
                END
                """
            ],
            postgres: [
                """
                CREATE FUNCTION \(rule)() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = '\(rule)', MESSAGE = '\(rule)';
                END
                $$
                """,
                """
                CREATE TRIGGER \(rule) BEFORE \(change.rawValue) ON \(table) FOR EACH ROW WHEN (\(condition))
                EXECUTE FUNCTION \(rule)()
                """,
            ])
    }
}
