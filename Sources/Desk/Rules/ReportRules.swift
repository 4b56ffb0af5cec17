public import Foundation
public import Office
import Yams

/// How reports are made: which days the data of a period are taken from, how the paper is headed, who gets it.
public struct ReportRules: Sendable, Equatable {
    public let cutOff: ReportCutOff
    public let letterhead: OfficeLetterhead
    public let recipients: [String]

    public init(cutOff: ReportCutOff, letterhead: OfficeLetterhead, recipients: [String]) {
        self.cutOff = cutOff
        self.letterhead = letterhead
        self.recipients = recipients
    }

    /// As the law has it, for an office of nowhere: for tests and tools without a folder of rules.
    public static let standard = ReportRules(
        cutOff: ReportCutOff(lastDay: 14, source: "Nghị định 09/2019/NĐ-CP, Điều 12"),
        letterhead: OfficeLetterhead(
            superior: "Ủy ban nhân dân tỉnh", issuer: "Văn phòng", abbreviation: "VP", place: "Đông Giang",
            archive: "VT"), recipients: ["Lãnh đạo Văn phòng"])

    /// Reads `letterhead.yaml` and `report/report.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable`
    /// with what is wrong.
    public static func load(_ folder: URL) throws -> ReportRules {
        let file = folder.appending(path: "report/report.yaml")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw OfficeError(.unavailable, "Không đọc được quy tắc báo cáo \(file.path).")
        }
        do {
            let text = try YAMLDecoder().decode(Text.self, from: String(decoding: data, as: UTF8.self))
            guard (1...31).contains(text.cutOff.lastDay), !text.cutOff.source.isEmpty else {
                throw OfficeError(
                    .unavailable,
                    "Quy tắc báo cáo \(file.path): «last-day» phải từ 1 đến 31; «source» không được trống.")
            }
            return ReportRules(
                cutOff: ReportCutOff(lastDay: text.cutOff.lastDay, source: text.cutOff.source),
                letterhead: try OfficeLetterhead.load(folder), recipients: text.recipients)
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
        let recipients: [String]

        enum CodingKeys: String, CodingKey {
            case cutOff = "cut-off"
            case recipients
        }
    }
}
