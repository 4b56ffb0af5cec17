/// The leaders' board adds up what each party owes: in this order its counters come party by party and need no sorting, and
/// the number stands in the index.
extension Schema {
    static let standingCountParty = Migration("0134_standing_count_party") {
        """
        CREATE INDEX standing_count_party ON standing_count (kind, party_id, is_lead, scope_id, at, late, n)
        """
    }
}
