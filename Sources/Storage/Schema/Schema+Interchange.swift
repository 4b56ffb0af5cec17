/// Messages of the national interchange, both ways, each with its whole life.
///
/// `message_key` names a message with its sender: sent twice it is one row. `header` is what the message says, as JSON
/// without its files. `agency_key` is the comparable form of the other side's code.
extension Schema {
    static let interchange = Migration("0122_interchange") {
        """
        CREATE TABLE interchange_message (
            id %ID%,
            is_outgoing %BOOL% NOT NULL,
            kind %TEXT% NOT NULL CONSTRAINT interchange_message_kind CHECK (kind IN ('document', 'status')),
            business %INT% CONSTRAINT interchange_message_business CHECK (business BETWEEN 0 AND 3),
            state %TEXT% NOT NULL CONSTRAINT interchange_message_state CHECK (state IN ('arrived', 'accepted',
                'finished', 'refused', 'malformed', 'noted', 'waiting', 'sent', 'dropped')),
            agency_code %TEXT%,
            agency_key %TEXT% NOT NULL,
            agency_name %TEXT%,
            message_key %TEXT% NOT NULL,
            code %TEXT%,
            subject %TEXT%,
            status %TEXT%,
            words %TEXT%,
            header %TEXT%,
            refers_to %INT% REFERENCES interchange_message(id) ON DELETE RESTRICT,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            raw_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            hub_name %TEXT%,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE UNIQUE INDEX interchange_message_key ON interchange_message
            (agency_key, message_key, kind, is_outgoing)
        """
        "CREATE INDEX interchange_message_state ON interchange_message (state, id)"
        "CREATE INDEX interchange_message_document ON interchange_message (document_id) WHERE document_id IS NOT NULL"
        "CREATE INDEX interchange_message_refers ON interchange_message (refers_to) WHERE refers_to IS NOT NULL"
        "CREATE INDEX interchange_message_raw ON interchange_message (raw_hash) WHERE raw_hash IS NOT NULL"
        "CREATE INDEX outbox_interchange ON outbox (payload) WHERE kind = 'interchange.message'"
        """
        CREATE TABLE interchange_file (
            message_id %INT% NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            PRIMARY KEY (message_id, position)
        ) %STRICT%
        """
        "CREATE INDEX interchange_file_hash ON interchange_file (file_hash)"
        """
        CREATE TABLE interchange_event (
            id %ID%,
            message_id %INT% NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            act %TEXT% NOT NULL,
            status %TEXT%,
            words %TEXT%,
            actor_id %INT% REFERENCES person(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        "CREATE INDEX interchange_event_message ON interchange_event (message_id, id)"
    }
}
