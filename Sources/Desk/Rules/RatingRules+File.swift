public import Foundation
public import Office
import WorkTime
import Yams

extension RatingRules {
    /// Reads `rating.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> RatingRules {
        let file = folder.appending(path: "rating.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Phiếu đánh giá trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(RatingText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        var check = RuleCheck(file: "rating.yaml")
        let rules = text.checked(&check)
        guard check.faults.isEmpty else { throw refuse(check.faults.joined(separator: "; ")) }
        return rules
    }
}

/// `rating.yaml` as it is written.
private struct RatingText: Decodable {
    struct ChoiceText: Decodable {
        let choice: String
        let title: String
        let score: Int
        let satisfied: Bool?
    }

    struct QuestionText: Decodable {
        let question: String
        let text: String
        let scale: String
        let required: Bool?
    }

    struct FormText: Decodable {
        let form: Int
        let since: String
        let until: String?
        let source: String
        let questions: [QuestionText]
    }

    let scales: [String: [ChoiceText]]
    let forms: [FormText]

    func checked(_ check: inout RuleCheck) -> RatingRules {
        var forms: [RatingForm] = []
        for text in self.forms {
            let place = "forms «\(text.form)»"
            let since = check.day(text.since, place)
            let until = text.until.flatMap { check.day($0, place) }
            let questions = questions(of: text, &check)
            if text.source.isEmpty { check.refuse(place, "thiếu căn cứ") }
            if Set(questions.map(\.code)).count != questions.count { check.refuse(place, "hai câu hỏi cùng tên") }
            if let first = questions.first {
                if !first.isRequired { check.refuse(place, "câu đầu tiên phải có «required: yes»") }
                if !first.choices.contains(where: \.isSatisfied) {
                    check.refuse(place, "câu đầu tiên phải có mức «satisfied: yes»")
                }
            } else {
                check.refuse(place, "chưa có câu hỏi nào")
            }
            if forms.contains(where: { $0.number == text.form }) || text.form < 1 {
                check.refuse(place, "số phiếu phải dương và không trùng")
            }
            guard let since else { continue }
            if forms.contains(where: { other in other.until.map { $0 >= since } ?? true }) {
                check.refuse(place, "thời gian áp dụng chồng lên phiếu trước")
            }
            forms.append(
                RatingForm(number: text.form, since: since, until: until, source: text.source, questions: questions))
        }
        return RatingRules(forms: forms)
    }

    private func questions(of form: FormText, _ check: inout RuleCheck) -> [RatingQuestion] {
        var questions: [RatingQuestion] = []
        for text in form.questions {
            guard let scale = scales[text.scale], scale.count > 1 else {
                check.refuse(
                    "questions «\(text.question)»", "không có thang «\(text.scale)», hoặc thang chưa đủ hai mức")
                continue
            }
            if Set(scale.map(\.choice)).count != scale.count {
                check.refuse("scales «\(text.scale)»", "hai mức cùng tên")
            }
            questions.append(
                RatingQuestion(
                    code: text.question, text: text.text,
                    choices: scale.map {
                        .init(code: $0.choice, title: $0.title, score: $0.score, isSatisfied: $0.satisfied ?? false)
                    }, isRequired: text.required ?? false))
        }
        return questions
    }
}
