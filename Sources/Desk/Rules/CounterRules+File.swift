public import Foundation
public import Office
import WorkTime
import Yams

extension CounterRules {
    /// Reads `counter.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> CounterRules {
        let file = folder.appending(path: "counter.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc bộ phận một cửa trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(CounterRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard DossierCode.isPrefix(text.prefix) else { throw refuse("«prefix» phải là mã định danh như H99.13") }
        guard !DossierCode.isProvisional(prefix: text.prefix) else {
            throw refuse(
                "«prefix» không được là \(DossierCode.provisionalPrefix): dành cho mã tạm của biểu mẫu nộp hồ sơ")
        }
        guard let term = Term(words: text.followUp) else {
            throw refuse("«follow-up» phải là một khoảng thời gian như «1 ngày làm việc»")
        }
        var apology = CounterRules.usualApology
        if let words = text.apology {
            guard let asked = Term(words: words) else {
                throw refuse("«apology» phải là một khoảng thời gian như «1 ngày làm việc»")
            }
            apology = asked
        }
        guard let own = text.ownForm else {
            return CounterRules(prefix: text.prefix, followUp: term, apology: apology)
        }
        guard own.portal.hasPrefix("https://") else {
            throw refuse("«own-form», «portal» phải là địa chỉ bắt đầu bằng https://")
        }
        guard own.listed.allSatisfy({ !$0.procedure.isEmpty && !$0.law.isEmpty }) else {
            throw refuse("«own-form», «listed»: mỗi thủ tục phải có mã và căn cứ pháp lý")
        }
        func promised(_ name: String, _ words: String?) throws(OfficeError) -> Term? {
            guard let words else { return nil }
            guard let term = Term(words: words) else {
                throw refuse("«own-form», «\(name)» phải là một khoảng thời gian như «8 giờ làm việc»")
            }
            return term
        }
        return CounterRules(
            prefix: text.prefix, followUp: term,
            ownForm: OwnFormRules(
                law: own.law, portal: own.portal,
                listed: Dictionary(own.listed.map { ($0.procedure, $0.law) }) { first, _ in first },
                answer: try promised("answer", own.answer) ?? OwnFormRules.lawfulAnswer,
                internalAnswer: try promised("internal-answer", own.internalAnswer)), apology: apology)
    }
}

/// `counter.yaml` as it is written.
private struct CounterRulesText: Decodable {
    let prefix: String
    let followUp: String
    /// Missing in files of before it could be set.
    let apology: String?
    /// Missing in files of before there was the form.
    let ownForm: OwnFormText?

    struct OwnFormText: Decodable {
        let law: String
        let portal: String
        let listed: [Listed]
        /// Missing in files of before they could be set: what the law says for citizens, nothing between agencies.
        let answer: String?
        let internalAnswer: String?

        enum CodingKeys: String, CodingKey {
            case law, portal, listed, answer
            case internalAnswer = "internal-answer"
        }
    }

    struct Listed: Decodable {
        let procedure: String
        let law: String
    }

    enum CodingKeys: String, CodingKey {
        case prefix, apology
        case followUp = "follow-up"
        case ownForm = "own-form"
    }
}
