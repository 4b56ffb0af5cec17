public import Foundation
public import Office
import Yams

extension RegisterRules {
    /// Reads `register.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> RegisterRules {
        let file = folder.appending(path: "register.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc sổ đăng ký trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(RegisterRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard (0...366).contains(text.insertWithin), (0...366).contains(text.enterWithin) else {
            throw refuse("số ngày phải từ 0 đến 366")
        }
        return RegisterRules(insertWithin: text.insertWithin, enterWithin: text.enterWithin)
    }
}

/// `register.yaml` as it is written.
private struct RegisterRulesText: Decodable {
    let insertWithin: Int
    let enterWithin: Int

    enum CodingKeys: String, CodingKey {
        case insertWithin = "insert-within-days"
        case enterWithin = "enter-within-days"
    }
}
