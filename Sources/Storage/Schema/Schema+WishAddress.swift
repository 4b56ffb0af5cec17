/// Where the post brings a result that was asked for by post; what came before has the applicant's own address.
extension Schema {
    static let wishAddress = Migration("0270_wish_address") {
        "ALTER TABLE dossier_intake ADD COLUMN wish_address %TEXT%"
    }
}
