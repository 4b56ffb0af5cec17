/// Outgoing papers from their draft until they have left. What left is a row of `document` too, and a line of a book.
///
/// `outgoing_party` is who takes part in one: the right to see it, and, where `waits`, that the next act is theirs.
/// `due_at` is by when a signed one must have left, reckoned with the calendar of the day of its signature.
extension Schema {
    static let outgoing = Migration("0140_outgoing") {
        """
        CREATE TABLE outgoing (
            id %ID%,
            state %TEXT% NOT NULL CONSTRAINT outgoing_state CHECK (state IN ('drafting', 'consulting', 'initialling',
                'reviewing', 'signing', 'signed', 'numbered', 'issued', 'withdrawn', 'replaced', 'dropped')),
            issuer %TEXT% NOT NULL CONSTRAINT outgoing_issuer CHECK (issuer IN ('office', 'committee')),
            kind %TEXT% NOT NULL,
            excerpt %TEXT% NOT NULL,
            urgency %INT% NOT NULL CONSTRAINT outgoing_urgency CHECK (urgency BETWEEN 0 AND 3),
            secrecy %INT% NOT NULL CONSTRAINT outgoing_secrecy CHECK (secrecy BETWEEN 0 AND 3),
            symbol %TEXT% NOT NULL,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            drafter_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            reviewer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            signer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            answers_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            replaces_id %INT% REFERENCES outgoing(id) ON DELETE RESTRICT,
            reply_by %TEXT% CONSTRAINT outgoing_reply_by_day CHECK (length(reply_by) = 10),
            is_restricted %BOOL% NOT NULL,
            versions %INT% NOT NULL,
            since %INT% NOT NULL,
            reason %TEXT%,
            created_at %INT% NOT NULL,
            signed_at %INT%,
            due_at %INT%,
            entry_id %INT% REFERENCES register_entry(id) ON DELETE RESTRICT,
            number %TEXT%,
            issued_on %TEXT% CONSTRAINT outgoing_issued_on_day CHECK (length(issued_on) = 10),
            copies %INT%,
            sealed_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            sealed_at %INT%,
            issued_at %INT%,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            version %INT% NOT NULL,
            CONSTRAINT outgoing_signed_whole CHECK
                ((signed_at IS NOT NULL) = (state IN ('signed', 'numbered', 'issued', 'withdrawn', 'replaced'))),
            CONSTRAINT outgoing_numbered_whole CHECK ((number IS NULL) = (entry_id IS NULL)
                AND (number IS NULL) = (issued_on IS NULL)
                AND (number IS NOT NULL) = (state IN ('numbered', 'issued', 'withdrawn', 'replaced'))),
            CONSTRAINT outgoing_issued_whole CHECK ((issued_at IS NULL) = (document_id IS NULL)
                AND (issued_at IS NOT NULL) = (state IN ('issued', 'withdrawn', 'replaced')))
        ) %STRICT%
        """
        "CREATE INDEX outgoing_state ON outgoing (state, id)"
        "CREATE INDEX outgoing_here ON outgoing (due_at, id) WHERE state IN ('signed', 'numbered')"
        "CREATE INDEX outgoing_answers ON outgoing (answers_id, id) WHERE answers_id IS NOT NULL"
        "CREATE INDEX outgoing_replaces ON outgoing (replaces_id) WHERE replaces_id IS NOT NULL"
        "CREATE UNIQUE INDEX outgoing_entry_key ON outgoing (entry_id) WHERE entry_id IS NOT NULL"
        "CREATE UNIQUE INDEX outgoing_document_key ON outgoing (document_id) WHERE document_id IS NOT NULL"
        """
        CREATE TABLE outgoing_party (
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            holder_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL CONSTRAINT outgoing_party_role CHECK
                (role IN ('drafter', 'head', 'asked', 'reviewer', 'signer')),
            waits %BOOL% NOT NULL,
            PRIMARY KEY (outgoing_id, holder_id, role)
        ) %STRICT%
        """
        "CREATE INDEX outgoing_party_holder ON outgoing_party (holder_id, outgoing_id)"
        "CREATE INDEX outgoing_party_waits ON outgoing_party (holder_id, outgoing_id) WHERE waits"
        """
        CREATE TABLE outgoing_version (
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            number %INT% NOT NULL,
            source %TEXT% NOT NULL CONSTRAINT outgoing_version_source CHECK (source IN ('written', 'uploaded')),
            text %TEXT% NOT NULL,
            file_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT%,
            note %TEXT%,
            made_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            made_at %INT% NOT NULL,
            PRIMARY KEY (outgoing_id, number),
            CONSTRAINT outgoing_version_file CHECK ((source = 'uploaded') = (file_hash IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX outgoing_version_file ON outgoing_version (file_hash) WHERE file_hash IS NOT NULL"
        """
        CREATE TABLE outgoing_round (
            id %ID%,
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            number %INT% NOT NULL,
            version_number %INT% NOT NULL,
            question %TEXT% NOT NULL,
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            closes_at %INT% NOT NULL,
            closed_at %INT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX outgoing_round_key ON outgoing_round (outgoing_id, number)"
        "CREATE UNIQUE INDEX outgoing_round_open_key ON outgoing_round (outgoing_id) WHERE closed_at IS NULL"
        """
        CREATE TABLE outgoing_opinion (
            round_id %INT% NOT NULL REFERENCES outgoing_round(id) ON DELETE RESTRICT,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            stance %TEXT% CONSTRAINT outgoing_opinion_stance CHECK (stance IN ('agrees', 'amends', 'objects')),
            text %TEXT%,
            file_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT%,
            given_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            given_at %INT%,
            PRIMARY KEY (round_id, party_id),
            CONSTRAINT outgoing_opinion_whole CHECK
                ((stance IS NULL) = (given_by IS NULL) AND (stance IS NULL) = (given_at IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX outgoing_opinion_file ON outgoing_opinion (file_hash) WHERE file_hash IS NOT NULL"
        """
        CREATE TABLE outgoing_recipient (
            id %ID%,
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            party_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            remark %TEXT%,
            is_addressed %BOOL% NOT NULL,
            way %TEXT% CONSTRAINT outgoing_recipient_way CHECK (way IN ('electronic', 'paper')),
            sent_at %INT%,
            received_at %INT%,
            receipt %TEXT%,
            recorded_by %INT% REFERENCES person(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX outgoing_recipient_key ON outgoing_recipient (outgoing_id, position)"
        """
        CREATE TABLE outgoing_step (
            id %ID%,
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            act %TEXT% NOT NULL,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            version_number %INT% NOT NULL,
            reason %TEXT%
        ) %STRICT%
        """
        "CREATE INDEX outgoing_step_paper ON outgoing_step (outgoing_id, id)"
        """
        CREATE TABLE outgoing_signature (
            outgoing_id %INT% PRIMARY KEY REFERENCES outgoing(id) ON DELETE RESTRICT,
            signer_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            lines %TEXT% NOT NULL,
            post %TEXT% NOT NULL,
            name %TEXT% NOT NULL,
            ground %TEXT%,
            signed_on %TEXT% NOT NULL CONSTRAINT outgoing_signature_signed_on_day CHECK (length(signed_on) = 10)
        ) %STRICT%
        """
        """
        CREATE TABLE outgoing_answer (
            outgoing_id %INT% NOT NULL REFERENCES outgoing(id) ON DELETE RESTRICT,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            is_final %BOOL% NOT NULL,
            linked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            report_id %INT% REFERENCES progress_report(id) ON DELETE RESTRICT,
            refusal %TEXT%,
            PRIMARY KEY (outgoing_id, obligation_id)
        ) %STRICT%
        """
        "CREATE INDEX outgoing_answer_obligation ON outgoing_answer (obligation_id, outgoing_id)"
        """
        CREATE TABLE outgoing_paperless (
            id %ID%,
            party_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            kind %TEXT%,
            basis %TEXT% NOT NULL,
            valid_from %TEXT% NOT NULL CONSTRAINT outgoing_paperless_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT outgoing_paperless_valid_to_day CHECK (length(valid_to) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            version %INT% NOT NULL,
            CONSTRAINT outgoing_paperless_some CHECK (party_id IS NOT NULL OR kind IS NOT NULL)
        ) %STRICT%
        """
        "ALTER TABLE notice ADD COLUMN outgoing_id %INT% REFERENCES outgoing(id) ON DELETE RESTRICT"
    }
}
