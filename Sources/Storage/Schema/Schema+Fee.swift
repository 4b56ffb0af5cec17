/// How dossiers come and how their results go, and what is paid for them.
///
/// `dossier_fee` is what the catalogue asked on the day of intake; `fee_entry` is a book: what was wrong is taken back by an entry of
/// the negative amount. `dossier_intake` says how the dossier came and how its result is wanted, `dossier_delivery` who got it.
extension Schema {
    static let dossierFee = Migration("0234_dossier_fee") {
        "ALTER TABLE procedure ADD COLUMN is_fee_first %BOOL% NOT NULL DEFAULT FALSE"
        """
        CREATE TABLE dossier_intake (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            channel %TEXT% NOT NULL CONSTRAINT dossier_intake_channel CHECK (channel IN ('counter', 'post', 'online')),
            wish %TEXT% NOT NULL CONSTRAINT dossier_intake_wish CHECK (wish IN ('counter', 'post', 'electronic'))
        ) %STRICT%
        """
        """
        CREATE TABLE dossier_fee (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            amount %INT% NOT NULL CONSTRAINT dossier_fee_amount CHECK (amount > 0),
            is_first %BOOL% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE fee_entry (
            id %ID%,
            case_id %INT% NOT NULL REFERENCES dossier_fee(case_id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT fee_entry_kind CHECK (kind IN ('paid', 'exempt')),
            amount %INT% NOT NULL CONSTRAINT fee_entry_amount CHECK (amount <> 0 AND (amount < 0) = (voids_id IS NOT NULL)),
            way %TEXT% CONSTRAINT fee_entry_way CHECK (way IN ('cash', 'transfer', 'portal', 'post')),
            receipt %TEXT%,
            reason %TEXT%,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            voids_id %INT% REFERENCES fee_entry(id) ON DELETE RESTRICT,
            CONSTRAINT fee_entry_whole CHECK
                (CASE WHEN kind = 'paid' AND voids_id IS NULL THEN way IS NOT NULL ELSE reason IS NOT NULL END)
        ) %STRICT%
        """
        "CREATE INDEX fee_entry_case ON fee_entry (case_id, kind, amount)"
        "CREATE UNIQUE INDEX fee_entry_voids_key ON fee_entry (voids_id) WHERE voids_id IS NOT NULL"
        Migration.Statement.forbidding(.update, on: "fee_entry", rule: "fee_entry_frozen")
        Migration.Statement.forbidding(.delete, on: "fee_entry", rule: "fee_entry_kept")
        """
        CREATE TABLE dossier_delivery (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            way %TEXT% NOT NULL CONSTRAINT dossier_delivery_way CHECK (way IN ('counter', 'post', 'electronic')),
            receiver %TEXT% NOT NULL,
            number %TEXT%,
            tracking %TEXT%,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL
        ) %STRICT%
        """
        Migration.Statement.forbidding(.update, on: "dossier_delivery", rule: "dossier_delivery_frozen")
        Migration.Statement.forbidding(.delete, on: "dossier_delivery", rule: "dossier_delivery_kept")
    }
}
