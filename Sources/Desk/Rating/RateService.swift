public import Office
import Storage

/// Says how the service was, once for each result, by whoever holds its link. Neither the person nor the dossier is kept with what was
/// said; that the dossier was rated is. Journal: `case.rated`, without the answers.
public struct RateService: Command {
    public let token: String
    public let key: RatingKey
    /// The chosen answer by question.
    public let chosen: [String: String]
    public let comment: String?

    public init(token: String, key: RatingKey, chosen: [String: String], comment: String?) {
        self.token = token
        self.key = key
        self.chosen = chosen
        self.comment = comment
    }

    /// The topic under which the public board hears of it.
    public static let topic = "rating"

    /// Throws `.notFound` for a link that is none, `.invalid` at a question, `.conflict` for a result that was rated.
    public func run(_ act: Act) throws {
        let result = try RatedResult(token: token, key: key, tx: act.tx, rules: act.rules)
        guard !result.found.isRated else { throw Self.rated }
        let answers = try RatingAnswers(result.form, chosen: chosen, comment: comment)
        guard try ServiceRatingStore.claim(act.tx, result.found.id, on: act.today) else { throw Self.rated }
        try ServiceRatingStore.insert(
            act.tx, unit: result.found.unit, procedure: result.found.procedure, on: act.today,
            form: result.form.number, answers: try JSONText.encode(answers.chosen), isSatisfied: answers.isSatisfied,
            comment: answers.comment)
        try act.record(.caseRated, on: .processCase, result.found.id.value)
        act.notify(Notice(topic: Self.topic, parties: []))
    }

    public static let rated = OfficeError(
        .conflict,
        "Hồ sơ này đã được đánh giá trước đó; mỗi kết quả chỉ đánh giá một lần, lần gửi này không được ghi thêm.")
}
