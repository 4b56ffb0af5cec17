public import Foundation
public import Office
import Yams

extension FeedbackRules {
    /// Reads `feedback.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> FeedbackRules {
        let file = folder.appending(path: "feedback.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc xử lý phản ánh, kiến nghị trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(FeedbackRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        var answer: [RegulationFeedback.Kind: Int] = [:]
        for kind in RegulationFeedback.Kind.allCases {
            guard let days = text.answerDays[kind.rawValue] else {
                throw refuse("«answer-days» thiếu «\(kind.rawValue)»")
            }
            answer[kind] = days
        }
        for days in [text.classifyDays, text.publishDays] + answer.values where !(1...365).contains(days) {
            throw refuse("số ngày phải từ 1 đến 365")
        }
        return FeedbackRules(
            article: text.article, classifyDays: text.classifyDays, answerDays: answer,
            publishDays: text.publishDays)
    }
}

/// `feedback.yaml` as it is written.
private struct FeedbackRulesText: Decodable {
    let article: String
    let classifyDays: Int
    let answerDays: [String: Int]
    let publishDays: Int

    enum CodingKeys: String, CodingKey {
        case article
        case classifyDays = "classify-days"
        case answerDays = "answer-days"
        case publishDays = "publish-days"
    }
}
