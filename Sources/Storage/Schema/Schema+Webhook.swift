/// Other systems that are told what happens here: by keys and acts, never by content.
///
/// `after_seq` is the last sealed entry of the journal that was looked at for it; `act_groups` are the beginnings of acts,
/// with a blank between them. The secret signs what is sent, so it is kept as it is.
extension Schema {
    static let webhook = Migration("0213_webhook") {
        """
        CREATE TABLE webhook (
            id %ID%,
            name %TEXT% NOT NULL,
            address %TEXT% NOT NULL,
            secret %TEXT% NOT NULL,
            act_groups %TEXT% NOT NULL,
            is_active %BOOL% NOT NULL,
            after_seq %INT% NOT NULL,
            delivered_at %INT%,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX webhook_active ON webhook (after_seq, id) WHERE is_active"
    }
}
