public import Foundation
public import Office
import Yams

extension ProcedureReviewRules {
    /// Reads `procedure-review.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> ProcedureReviewRules {
        let file = folder.appending(path: "procedure-review.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc rà soát thủ tục trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard
            let text = try? YAMLDecoder().decode(
                ProcedureReviewRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard (1...10_000_000).contains(text.hourlyIncome) else {
            throw refuse("«hourly-income» phải từ 1 đến 10.000.000 đồng")
        }
        return ProcedureReviewRules(
            article: text.article, hourlyIncome: text.hourlyIncome, incomeSource: text.incomeSource)
    }
}

/// `procedure-review.yaml` as it is written.
private struct ProcedureReviewRulesText: Decodable {
    let article: String
    let hourlyIncome: Int
    let incomeSource: String

    enum CodingKeys: String, CodingKey {
        case article
        case hourlyIncome = "hourly-income"
        case incomeSource = "income-source"
    }
}
