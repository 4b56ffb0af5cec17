public import Foundation
public import Office
import Yams

extension PublicRules {
    /// Reads `public.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> PublicRules {
        let file = folder.appending(path: "public.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc các trang công khai trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(PublicRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard (3...8).contains(text.digits) else { throw refuse("«digits» phải từ 3 đến 8") }
        let limits = text.limits
        for (name, value) in [
            ("requests-a-minute", limits.requests), ("wrong-of-address", limits.wrongOfAddress),
            ("wrong-of-dossier", limits.wrongOfDossier), ("boards-of-address", limits.boardsOfAddress),
            ("boards", limits.boards), ("feedback-of-address", limits.feedbackOfAddress),
            ("forms-of-address", limits.formsOfAddress ?? 20),
        ] where !(1...1_000_000).contains(value) { throw refuse("«\(name)» phải từ 1 đến 1.000.000") }
        return PublicRules(
            opensLookUp: text.lookUp, opensCatalogue: text.catalogue, opensBoard: text.board,
            opensFeedback: text.feedback, opensOwnForm: text.ownForm ?? false, digits: text.digits,
            limits: Limits(
                requestsAMinute: limits.requests, wrongOfAddress: limits.wrongOfAddress,
                wrongOfDossier: limits.wrongOfDossier, boardsOfAddress: limits.boardsOfAddress, boards: limits.boards,
                feedbackOfAddress: limits.feedbackOfAddress, formsOfAddress: limits.formsOfAddress ?? 20))
    }
}

/// `public.yaml` as it is written.
private struct PublicRulesText: Decodable {
    struct LimitsText: Decodable {
        let requests: Int
        let wrongOfAddress: Int
        let wrongOfDossier: Int
        let boardsOfAddress: Int
        let boards: Int
        let feedbackOfAddress: Int
        /// Missing in files of before there was the form, as «own-form».
        let formsOfAddress: Int?

        enum CodingKeys: String, CodingKey {
            case requests = "requests-a-minute"
            case wrongOfAddress = "wrong-of-address"
            case wrongOfDossier = "wrong-of-dossier"
            case boardsOfAddress = "boards-of-address"
            case boards
            case feedbackOfAddress = "feedback-of-address"
            case formsOfAddress = "forms-of-address"
        }
    }

    let lookUp: Bool
    let digits: Int
    let catalogue: Bool
    let board: Bool
    let feedback: Bool
    let ownForm: Bool?
    let limits: LimitsText

    enum CodingKeys: String, CodingKey {
        case lookUp = "look-up"
        case ownForm = "own-form"
        case digits, catalogue, board, feedback, limits
    }
}
