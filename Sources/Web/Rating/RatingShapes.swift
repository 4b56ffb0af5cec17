import Desk
import Office

/// What `POST /api/public/ratings/questions` takes.
struct RatingLink: Decodable, APIDescribed {
    let token: String

    static let schema = APISchema.object(
        "RatingLink", [.init("token", .text, "Mã một lần ở cuối đường dẫn đánh giá")])
}

/// What `POST /api/public/ratings` takes.
struct NewRating: Decodable, APIDescribed {
    let token: String
    let answers: [RatingAnswerEntry]?
    let comment: String?

    static let schema = APISchema.object(
        "NewRating",
        [
            .init("token", .text, "Mã một lần ở cuối đường dẫn đánh giá"),
            .init("answers", .list(RatingAnswerEntry.schema), "Các câu trả lời", isRequired: false),
            .init("comment", .text, "Ý kiến thêm", isRequired: false),
        ])
}

/// A question with the chosen answer.
struct RatingAnswerEntry: Decodable, APIDescribed {
    let name: String
    let value: String

    static let schema = APISchema.object(
        "RatingAnswer", [.init("name", .text, "Mã câu hỏi"), .init("value", .text, "Mã mức được chọn")])
}

extension RatingQuestionnaire.Answer {
    static let shape = JSONShape<RatingQuestionnaire.Answer>(
        "RatingQuestionnaire",
        [
            .init("title", "Tên thủ tục", \.title), .init("unit", "Đơn vị giải quyết", \.unit),
            .init("source", "Căn cứ", \.form.source), .init("isRated", "Đã được đánh giá", \.isRated),
            .init(
                list: "questions",
                JSONShape<RatingQuestion>(
                    "RatingQuestion",
                    [
                        .init("code", "Mã câu hỏi", \.code), .init("text", "Câu hỏi", \.text),
                        .init("isRequired", "Phải trả lời", \.isRequired),
                        .init(
                            list: "choices",
                            JSONShape<RatingQuestion.Choice>(
                                "RatingChoice",
                                [
                                    .init("code", "Mã mức", \.code), .init("title", "Mức", \.title),
                                    .init("score", "Điểm", \.score),
                                ]), "Các mức", \.choices),
                    ]), "Các câu hỏi", \.form.questions),
        ])
}

extension RatingList.Answer {
    static let shape = JSONShape<RatingList.Answer>(
        "RatingList",
        [
            .init(
                list: "ratings",
                JSONShape<ServiceRating>(
                    "ServiceRating",
                    [
                        .init("id", "Mã trong hệ thống", \.id), .init("day", "Ngày đánh giá", \.day),
                        .init("unit", NamedParty.shape, "Đơn vị giải quyết", \.unit),
                        .init("procedureCode", "Mã thủ tục", \.procedureCode),
                        .init("procedure", "Tên thủ tục", \.procedure), .init("form", "Số của phiếu", \.form),
                        .init("isSatisfied", "Hài lòng", \.isSatisfied),
                        .init(
                            list: "answers",
                            JSONShape<(name: String, value: String)>(
                                "GivenRatingAnswer",
                                [.init("name", "Mã câu hỏi") { $0.name }, .init("value", "Mã mức") { $0.value }]),
                            "Các câu trả lời"
                        ) { rating in rating.answers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } },
                        .init("comment", "Ý kiến thêm", \.comment),
                    ]), "Các đánh giá", \.ratings),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}
