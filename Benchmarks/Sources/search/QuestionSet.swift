import Foundation
import Measure
import Vietnamese

/// Questions with the articles that answer them: ALQAC 2023.
struct QuestionSet: Sendable {
    struct Question: Sendable {
        let text: String
        let answers: Set<Int>
    }

    let articles: [String]
    let questions: [Question]

    init(_ folder: URL) throws {
        func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
            try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
        }
        let byName = try read("all_articles_2023.json", as: [String: String].self).sorted { $0.key < $1.key }
        let places = Dictionary(uniqueKeysWithValues: byName.enumerated().map { ($1.key, $0) })
        articles = byName.map(\.value)
        questions = try ["train.json", "private_test.json"].flatMap { try read($0, as: [Asked].self) }.map { asked in
            Question(
                text: asked.text,
                answers: Set(asked.articles.compactMap { places["\($0.law)@\($0.article)"] }))
        }
    }

    /// The mean share of the right articles among the ten that `best` gives, over all questions.
    func recall(_ best: (String) async throws -> [Int]) async throws -> (marked: Double, unmarked: Double) {
        var sums = (marked: 0.0, unmarked: 0.0)
        for question in questions {
            let share = { (found: [Int]) in
                Double(question.answers.intersection(found.prefix(10)).count) / Double(question.answers.count)
            }
            sums.marked += share(try await best(question.text))
            sums.unmarked += share(try await best(question.text.folded))
        }
        return (sums.marked / Double(questions.count), sums.unmarked / Double(questions.count))
    }

    static func written(_ recall: (marked: Double, unmarked: Double)) -> String {
        "\(ResultTable.fixed(recall.marked * 100, 1)) %, \(ResultTable.fixed(recall.unmarked * 100, 1)) %"
    }

    private struct Asked: Decodable {
        struct Article: Decodable {
            let law: String
            let article: String

            private enum CodingKeys: String, CodingKey {
                case law = "law_id"
                case article = "article_id"
            }
        }

        let text: String
        let articles: [Article]

        private enum CodingKeys: String, CodingKey {
            case text
            case articles = "relevant_articles"
        }
    }
}
