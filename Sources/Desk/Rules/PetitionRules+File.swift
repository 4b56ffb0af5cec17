public import Foundation
public import Office
import Yams

extension PetitionRules {
    /// Reads `petitions.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> PetitionRules {
        let file = folder.appending(path: "petitions.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc tiếp công dân, xử lý đơn trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(PetitionRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard (2...100).contains(text.largeGroup) else { throw refuse("«large-group» phải từ 2 đến 100") }
        guard (0...31).contains(text.leaderDays) else { throw refuse("«leader-days» phải từ 0 đến 31") }
        let tests = try text.tests.map { test in
            let kinds = (test.kinds ?? []).map { PetitionKind(rawValue: $0) }
            guard !kinds.contains(nil) else { throw refuse("điều kiện «\(test.test)» có loại đơn lạ") }
            return EligibilityTest(
                code: test.test, title: test.title, article: test.article, kinds: Set(kinds.compactMap(\.self)))
        }
        guard Set(tests.map(\.code)).count == tests.count else { throw refuse("có hai điều kiện cùng mã") }
        return PetitionRules(tests: tests, largeGroup: text.largeGroup, leaderDays: text.leaderDays)
    }
}

/// `petitions.yaml` as it is written.
private struct PetitionRulesText: Decodable {
    struct Test: Decodable {
        let test: String
        let title: String
        let article: String
        let kinds: [String]?
    }

    let tests: [Test]
    let largeGroup: Int
    let leaderDays: Int

    enum CodingKeys: String, CodingKey {
        case tests
        case largeGroup = "large-group"
        case leaderDays = "leader-days"
    }
}
