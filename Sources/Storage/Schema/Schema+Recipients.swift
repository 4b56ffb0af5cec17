/// To whom a paper is sent and by when its sender wants an answer, as the paper or the message says it.
extension Schema {
    static let recipients = Migration("0346_recipients") {
        "ALTER TABLE document ADD COLUMN recipients %TEXT%"
        """
        ALTER TABLE document ADD COLUMN reply_by %TEXT%
            CONSTRAINT document_reply_by_day CHECK (length(reply_by) = 10)
        """
    }
}
