public import Office
import Storage
import WorkTime

/// What whoever holds the link of a result is asked: one statement.
public struct RatingQuestionnaire: Question {
    public struct Answer: Sendable {
        /// The name of the procedure.
        public let title: String
        public let unit: String
        public let form: RatingForm
        /// Whether somebody has rated this result already.
        public let isRated: Bool
    }

    public let token: String
    public let key: RatingKey

    public init(token: String, key: RatingKey) {
        self.token = token
        self.key = key
    }

    /// Throws `.notFound` for a link that is none of this office's, also where its dossier is there.
    public func answer(_ look: View) throws -> Answer {
        let result = try RatedResult(token: token, key: key, tx: look.tx, rules: look.rules)
        return Answer(
            title: result.found.title, unit: result.found.unitName, form: result.form, isRated: result.found.isRated)
    }
}

/// The result that a link stands for, with the form by which it is rated.
struct RatedResult {
    let found: PublicDossierStore.Result
    let form: RatingForm

    static let noSuchLink = OfficeError(
        .notFound,
        "Đường dẫn đánh giá này không đúng. Quét lại mã QR trên phiếu trả kết quả, hoặc tra cứu hồ sơ rồi bấm «Đánh giá»."
    )

    init(token: String, key: RatingKey, tx: any Transaction, rules: OfficeRules) throws {
        guard let id = RatingKey.dossier(in: token), let found = try PublicDossierStore.result(tx, id),
            key.isRight(token, of: id, endedAt: found.endedAt)
        else { throw Self.noSuchLink }
        guard let form = rules.rating.form(on: OfficeTime.day(of: found.begunAt)) else {
            throw OfficeError(.unavailable, "Cơ quan chưa mở việc đánh giá hồ sơ này.")
        }
        self.found = found
        self.form = form
    }
}
