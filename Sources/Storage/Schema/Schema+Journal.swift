/// Every act, written in its own transaction; sealed into the hash chain within a second by one sealer.
///
/// `seq`, `hash` are NULL until sealed; afterwards the row never changes (triggers). `body` is canonical JSON (sorted
/// keys, no spaces) and holds no personal data beyond keys and digests, so that lawful erasure keeps the chain.
extension Schema {
    static let journal = Migration("0003_journal") {
        """
        CREATE TABLE journal_entry (
            id %ID%,
            at %INT% NOT NULL,
            actor_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            act %TEXT% NOT NULL,
            subject_kind %TEXT% NOT NULL,
            subject_id %INT% NOT NULL,
            body %TEXT% NOT NULL,
            seq %INT%,
            hash %TEXT%,
            CONSTRAINT journal_entry_sealed_whole CHECK ((seq IS NULL) = (hash IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX journal_entry_seq_key ON journal_entry (seq) WHERE seq IS NOT NULL"
        "CREATE INDEX journal_entry_unsealed ON journal_entry (id) WHERE seq IS NULL"
        "CREATE INDEX journal_entry_subject ON journal_entry (subject_kind, subject_id, id)"
        "CREATE INDEX journal_entry_actor ON journal_entry (actor_id, id)"
        "CREATE INDEX journal_entry_act ON journal_entry (act, id)"
        "CREATE INDEX journal_entry_at ON journal_entry (at, id)"
        appendOnly
        """
        CREATE TABLE journal_root (
            day %TEXT% PRIMARY KEY,
            seq %INT% NOT NULL,
            hash %TEXT% NOT NULL,
            signature %TEXT% NOT NULL,
            public_key %TEXT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE outbox (
            id %ID%,
            kind %TEXT% NOT NULL,
            payload %TEXT% NOT NULL,
            due_at %INT% NOT NULL,
            attempts %INT% NOT NULL,
            leased_until %INT%,
            is_dead %BOOL% NOT NULL,
            last_error %TEXT%,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX outbox_due ON outbox (due_at, id) WHERE NOT is_dead"
        "CREATE INDEX outbox_dead ON outbox (id) WHERE is_dead"
    }

    /// An entry may be sealed once; nothing else of it ever changes, and it never goes.
    private static let appendOnly = Migration.Statement(
        sqlite: [
            """
            CREATE TRIGGER journal_entry_only_sealed BEFORE UPDATE ON journal_entry
            WHEN OLD.seq IS NOT NULL OR NEW.seq IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
                OR NEW.actor_id IS NOT OLD.actor_id OR NEW.act <> OLD.act OR NEW.subject_kind <> OLD.subject_kind
                OR NEW.subject_id <> OLD.subject_id OR NEW.body <> OLD.body
            BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END
            """,
            """
            CREATE TRIGGER journal_entry_never_deleted BEFORE DELETE ON journal_entry
            BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END
            """,
        ],
        postgres: [
            """
            CREATE FUNCTION journal_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'journal_entry is append-only' USING ERRCODE = 'check_violation'; END $$
            """,
            """
            CREATE TRIGGER journal_entry_only_sealed BEFORE UPDATE ON journal_entry FOR EACH ROW
            WHEN (OLD.seq IS NOT NULL OR NEW.seq IS NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at
                OR NEW.actor_id IS DISTINCT FROM OLD.actor_id OR NEW.act <> OLD.act
                OR NEW.subject_kind <> OLD.subject_kind OR NEW.subject_id <> OLD.subject_id OR NEW.body <> OLD.body)
            EXECUTE FUNCTION journal_entry_refuse()
            """,
            """
            CREATE TRIGGER journal_entry_never_deleted BEFORE DELETE ON journal_entry FOR EACH ROW
            EXECUTE FUNCTION journal_entry_refuse()
            """,
            """
            CREATE TRIGGER journal_entry_never_truncated BEFORE TRUNCATE ON journal_entry
            EXECUTE FUNCTION journal_entry_refuse()
            """,
        ])
}
