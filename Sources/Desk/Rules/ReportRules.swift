public import Foundation
public import Office
import Yams

/// How reports are made: which days the data of a period are taken from, and how the paper looks.
public struct ReportRules: Sendable, Equatable {
    /// What stands in the boxes of a report's presentation. Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I.
    public struct Letterhead: Sendable, Equatable, Decodable {
        /// The body directly above; nil where there is none.
        public let superior: String?
        public let issuer: String
        /// «BC-VP».
        public let symbol: String
        public let place: String
        public let recipients: [String]
        public let archive: String

        public init(
            superior: String?, issuer: String, symbol: String, place: String, recipients: [String], archive: String
        ) {
            self.superior = superior
            self.issuer = issuer
            self.symbol = symbol
            self.place = place
            self.recipients = recipients
            self.archive = archive
        }
    }

    public let cutOff: ReportCutOff
    public let letterhead: Letterhead

    public init(cutOff: ReportCutOff, letterhead: Letterhead) {
        self.cutOff = cutOff
        self.letterhead = letterhead
    }

    /// As the law has it, for an office of nowhere: for tests and tools without a folder of rules.
    public static let standard = ReportRules(
        cutOff: ReportCutOff(lastDay: 14, source: "Nghị định 09/2019/NĐ-CP, Điều 12"),
        letterhead: Letterhead(
            superior: "Ủy ban nhân dân tỉnh", issuer: "Văn phòng", symbol: "BC-VP", place: "Đông Giang",
            recipients: ["Lãnh đạo Văn phòng"], archive: "VT"))

    /// Reads `report/report.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> ReportRules {
        let file = folder.appending(path: "report/report.yaml")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw OfficeError(.unavailable, "Không đọc được quy tắc báo cáo \(file.path).")
        }
        do {
            let text = try YAMLDecoder().decode(Text.self, from: String(decoding: data, as: UTF8.self))
            guard (1...31).contains(text.cutOff.lastDay), !text.letterhead.issuer.isEmpty, !text.cutOff.source.isEmpty
            else {
                throw OfficeError(
                    .unavailable,
                    "Quy tắc báo cáo \(file.path): «last-day» phải từ 1 đến 31; «source» và «issuer» không được trống.")
            }
            return ReportRules(
                cutOff: ReportCutOff(lastDay: text.cutOff.lastDay, source: text.cutOff.source),
                letterhead: text.letterhead)
        } catch let error as OfficeError {
            throw error
        } catch {
            throw OfficeError(.unavailable, "Quy tắc báo cáo \(file.path) không đúng cú pháp YAML hoặc thiếu mục.")
        }
    }

    private struct Text: Decodable {
        struct CutOff: Decodable {
            let lastDay: Int
            let source: String

            enum CodingKeys: String, CodingKey {
                case lastDay = "last-day"
                case source
            }
        }

        let cutOff: CutOff
        let letterhead: Letterhead

        enum CodingKeys: String, CodingKey {
            case cutOff = "cut-off"
            case letterhead
        }
    }
}
