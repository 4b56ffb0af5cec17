/// One act on many obligations, and the drafts of tasks made by hand.
///
/// `bulk_act` is known by the token of the form that began it, so that a form sent twice begins nothing twice. An item is
/// done in the transaction that marks it: a server that is killed neither loses one nor does one again.
extension Schema {
    static let bulk = Migration("0032_bulk") {
        """
        CREATE TABLE bulk_act (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            token %TEXT% NOT NULL,
            kind %TEXT% NOT NULL,
            wish %TEXT% NOT NULL,
            begun_at %INT% NOT NULL,
            worked_at %INT% NOT NULL,
            is_done %BOOL% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX bulk_act_token_key ON bulk_act (person_id, token)"
        "CREATE INDEX bulk_act_open ON bulk_act (worked_at, id) WHERE NOT is_done"
        """
        CREATE TABLE bulk_item (
            bulk_id %INT% NOT NULL REFERENCES bulk_act(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% REFERENCES participant(id) ON DELETE RESTRICT,
            version %INT% NOT NULL,
            state %TEXT% NOT NULL CONSTRAINT bulk_item_state CHECK (state IN ('pending', 'done', 'refused')),
            reason %TEXT%,
            PRIMARY KEY (bulk_id, position)
        ) %STRICT%
        """
        "CREATE INDEX bulk_item_pending ON bulk_item (bulk_id, position) WHERE state = 'pending'"
        """
        CREATE TABLE task_draft (
            id %ID%,
            owner_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            title %TEXT% NOT NULL,
            fields %TEXT% NOT NULL,
            updated_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX task_draft_owner ON task_draft (owner_id, id)"
    }
}
