/// The directory of agencies: how each is reached. `name_fold` is the name without marks and case, by which recipients of
/// papers are found in it.
extension Schema {
    static let agency = Migration("0295_agency") {
        """
        CREATE TABLE agency (
            id %ID%,
            name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL,
            code %TEXT%,
            email %TEXT%,
            way %TEXT% NOT NULL CONSTRAINT agency_way CHECK (way IN ('interchange', 'mail', 'other')),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT agency_reachable CHECK ((way <> 'interchange' OR code IS NOT NULL)
                AND (way <> 'mail' OR email IS NOT NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX agency_name_key ON agency (name_fold)"
    }
}
