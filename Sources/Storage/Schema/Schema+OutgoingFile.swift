/// The case file for which an outgoing paper is drafted: into it the paper goes when it leaves.
extension Schema {
    static let outgoingFile = Migration("0162_outgoing_file") {
        "ALTER TABLE outgoing ADD COLUMN case_file_id %INT% REFERENCES case_file(id) ON DELETE SET NULL"
        "CREATE INDEX outgoing_case_file ON outgoing (case_file_id) WHERE case_file_id IS NOT NULL"
    }
}
