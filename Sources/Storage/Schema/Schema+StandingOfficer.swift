/// A unit's report counts by officer too: the index of a party's standings holds the officer, so that no row of the table is
/// looked up.
extension Schema {
    static let standingOfficer = Migration("0133_standing_officer") {
        "DROP INDEX part_standing_party"
        """
        CREATE INDEX part_standing_party ON part_standing (
            party_id, until_on, from_on, phase, due_on, ended_on, assigned_on, returned_on, adjusted_on, role, scope_id,
            due_number, days_late, reported_on, is_piece, officer_id, obligation_id)
        """
    }
}
