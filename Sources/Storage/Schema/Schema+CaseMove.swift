/// When running cases went on by a newer version of their process: one row a move. `after_steps` is how many steps had been
/// taken before, so that each step can be read by the version of its time, and `body` what the engine's state was then, so that its
/// papers can be printed again; `differences` is JSON.
extension Schema {
    static let caseMove = Migration("0230_case_move") {
        """
        CREATE TABLE process_move (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            from_version %INT% NOT NULL,
            to_version %INT% NOT NULL,
            after_steps %INT% NOT NULL,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            differences %TEXT% NOT NULL,
            body %TEXT% NOT NULL,
            PRIMARY KEY (case_id, to_version),
            CONSTRAINT process_move_forward CHECK (to_version > from_version)
        ) %STRICT%
        """
        Migration.Statement.forbidding(.update, on: "process_move", rule: "process_move_frozen")
        Migration.Statement.forbidding(.delete, on: "process_move", rule: "process_move_kept")
    }
}
