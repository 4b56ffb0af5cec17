/// What a petition is about, whose it is to settle it, whether it has several contents, and whether its sender wishes to be kept secret.
/// `was_field`, `was_authority` and `was_mixed` are what held when it was classified, so that the figures of a period that is over stay
/// what they were.
extension Schema {
    static let petitionTraits = Migration("0395_petition_traits") {
        """
        ALTER TABLE petition ADD COLUMN field %TEXT% CONSTRAINT petition_field CHECK
            (field IN ('policy', 'land', 'administrative', 'corruption', 'judicial', 'party', 'other'))
        """
        """
        ALTER TABLE petition ADD COLUMN authority %TEXT% CONSTRAINT petition_authority CHECK
            (authority IN ('own', 'administrative', 'elected', 'judicial', 'party', 'other'))
        """
        "ALTER TABLE petition ADD COLUMN is_mixed %BOOL% NOT NULL DEFAULT FALSE"
        "ALTER TABLE petition ADD COLUMN wants_secrecy %BOOL% NOT NULL DEFAULT FALSE"
        "ALTER TABLE petition ADD COLUMN was_field %TEXT%"
        "ALTER TABLE petition ADD COLUMN was_authority %TEXT%"
        "ALTER TABLE petition ADD COLUMN was_mixed %BOOL%"
        "UPDATE petition SET is_mixed = TRUE WHERE kinds <> REPLACE(kinds, ' ', '')"
        "UPDATE petition SET was_mixed = is_mixed WHERE classified_at IS NOT NULL"
    }
}
