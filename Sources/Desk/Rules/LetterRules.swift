public import Foundation
import Office
import Yams

/// How the letters look that the product drafts: their head, their copies, the days that they set.
public struct LetterRules: Sendable, Equatable {
    public struct Days: Sendable, Equatable {
        /// Working days from the day of the draft.
        public let finish: Int
        public let report: Int
    }

    /// The body directly above; nil where there is none.
    public let superior: String?
    public let issuer: String
    /// What stands after the stroke of the number.
    public let symbol: String
    public let place: String
    public let reportTo: String
    public let archive: String
    public let days: Days

    /// The symbol of a report: «BC-VP».
    public var listSymbol: String { "BC-\(symbol.prefix { $0 != "-" })" }

    public static let plain = LetterRules(
        superior: nil, issuer: "Văn phòng", symbol: "VP", place: "", reportTo: "Văn phòng", archive: "VT",
        days: Days(finish: 5, report: 7))

    /// Reads `letters.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> LetterRules {
        let file = folder.appending(path: "letters.yaml")
        guard let data = FileManager.default.contents(atPath: file.path),
            let text = try? YAMLDecoder().decode(LetterText.self, from: String(decoding: data, as: UTF8.self)),
            (1...60).contains(text.urging.finish), (text.urging.finish...90).contains(text.urging.report),
            !text.issuer.isEmpty, !text.symbol.isEmpty
        else {
            throw OfficeError(
                .unavailable,
                "Quy tắc công văn trong \(file.path) chưa đúng: thiếu mục, hoặc số ngày báo cáo ít hơn số ngày hoàn thành."
            )
        }
        return LetterRules(
            superior: text.superior, issuer: text.issuer, symbol: text.symbol, place: text.place,
            reportTo: text.reportTo, archive: text.archive,
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

    let superior: String?
    let issuer: String
    let symbol: String
    let place: String
    let reportTo: String
    let archive: String
    let urging: Urging

    enum CodingKeys: String, CodingKey {
        case superior, issuer, symbol, place, archive, urging
        case reportTo = "report-to"
    }
}
