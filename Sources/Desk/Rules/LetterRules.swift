public import Foundation
import Office
import Yams

/// How the urging letters look that the product drafts: their head, whom to report to, the days that they set.
public struct LetterRules: Sendable, Equatable {
    public struct Days: Sendable, Equatable {
        /// Working days from the day of the draft.
        public let finish: Int
        public let report: Int
    }

    public let head: OfficeLetterhead
    /// What stands after the stroke of the number.
    public let symbol: String
    public let reportTo: String
    public let days: Days

    public var superior: String? { head.superior }
    public var issuer: String { head.issuer }
    public var place: String { head.place }
    public var archive: String { head.archive }
    /// The symbol of a report: «BC-VP».
    public var listSymbol: String { head.symbol("BC") }

    public static let plain = LetterRules(
        head: .plain, symbol: "VP", reportTo: "Văn phòng", days: Days(finish: 5, report: 7))

    /// Reads `letterhead.yaml` and `letters.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with
    /// what is wrong.
    public static func load(_ folder: URL) throws -> LetterRules {
        let file = folder.appending(path: "letters.yaml")
        guard let data = FileManager.default.contents(atPath: file.path),
            let text = try? YAMLDecoder().decode(LetterText.self, from: String(decoding: data, as: UTF8.self)),
            (1...60).contains(text.urging.finish), (text.urging.finish...90).contains(text.urging.report),
            !text.symbol.isEmpty
        else {
            throw OfficeError(
                .unavailable,
                "Quy tắc công văn trong \(file.path) chưa đúng: thiếu mục, hoặc số ngày báo cáo ít hơn số ngày hoàn thành."
            )
        }
        return LetterRules(
            head: try OfficeLetterhead.load(folder), symbol: text.symbol, reportTo: text.reportTo,
            days: Days(finish: text.urging.finish, report: text.urging.report))
    }
}

/// `letters.yaml` as it is written.
private struct LetterText: Decodable {
    struct Urging: Decodable {
        let finish: Int
        let report: Int

        enum CodingKeys: String, CodingKey {
            case finish = "finish-within"
            case report = "report-within"
        }
    }

    let symbol: String
    let reportTo: String
    let urging: Urging

    enum CodingKeys: String, CodingKey {
        case symbol, urging
        case reportTo = "report-to"
    }
}
