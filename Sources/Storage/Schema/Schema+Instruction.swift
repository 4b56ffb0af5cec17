/// Leaders' instructions on incoming papers. One that is asked for is a draft at the same time; one that was given never
/// changes. Who leads, works along and is to know are rows of `instruction_party`.
extension Schema {
    static let instruction = Migration("0121_instruction") {
        """
        CREATE TABLE instruction (
            id %ID%,
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            leader_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT instruction_state CHECK (state IN ('asked', 'given', 'withdrawn')),
            words %TEXT% NOT NULL,
            due_on %TEXT% CONSTRAINT instruction_due_on_day CHECK (length(due_on) = 10),
            evidence_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            evidence_name %TEXT%,
            obligation_id %INT% REFERENCES obligation(id) ON DELETE RESTRICT,
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            given_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            given_at %INT%,
            version %INT% NOT NULL,
            CONSTRAINT instruction_given_whole CHECK
                ((state = 'given') = (given_at IS NOT NULL) AND (given_at IS NULL) = (given_by IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX instruction_asked_key ON instruction (document_id, leader_id) WHERE state = 'asked'"
        "CREATE INDEX instruction_document ON instruction (document_id, state, id)"
        "CREATE INDEX instruction_waiting ON instruction (leader_id, id) WHERE state = 'asked'"
        "CREATE INDEX instruction_evidence ON instruction (evidence_hash) WHERE evidence_hash IS NOT NULL"
        """
        CREATE TABLE instruction_party (
            instruction_id %INT% NOT NULL REFERENCES instruction(id) ON DELETE RESTRICT,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL CONSTRAINT instruction_party_role CHECK (role IN ('lead', 'coordinate', 'inform')),
            position %INT% NOT NULL,
            PRIMARY KEY (instruction_id, party_id)
        ) %STRICT%
        """
    }
}
