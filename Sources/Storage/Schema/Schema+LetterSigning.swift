/// How an urging letter was signed, kept with it: who signed, by which right (KT., TL., TUQ.) and on what that stood.
///
/// `urging_letter.signer_id` is whom the letter waits for, and who signed once it was approved. A notice may be about a
/// letter or a frozen report too.
extension Schema {
    static let letterSigning = Migration("0062_letter_signing") {
        """
        CREATE TABLE urging_letter_signature (
            letter_id %INT% PRIMARY KEY REFERENCES urging_letter(id) ON DELETE RESTRICT,
            signer_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            lines %TEXT% NOT NULL,
            post %TEXT% NOT NULL,
            name %TEXT% NOT NULL,
            ground %TEXT%,
            signed_on %TEXT% NOT NULL CONSTRAINT urging_letter_signature_signed_on_day CHECK (length(signed_on) = 10)
        ) %STRICT%
        """
        "CREATE INDEX urging_letter_signer ON urging_letter (signer_id, state, id) WHERE signer_id IS NOT NULL"
        "ALTER TABLE notice ADD COLUMN letter_id %INT% REFERENCES urging_letter(id) ON DELETE RESTRICT"
        "ALTER TABLE notice ADD COLUMN report_id %INT% REFERENCES report_issue(id) ON DELETE RESTRICT"
    }
}
